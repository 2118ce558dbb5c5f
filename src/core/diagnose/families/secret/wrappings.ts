import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { fromHex, fromUtf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { mendedSecret, type TextStep } from './secret-text.ts';

const laravelPrefix = 'base64:';

/** Removes `base64:`, Laravel's prefix for a key that must be decoded. At most 1. */
export const laravelStep: TextStep = (text) =>
  text.startsWith(laravelPrefix) && text.length > laravelPrefix.length
    ? [
        mendedSecret(
          'secret-laravel-prefix',
          1,
          text.slice(laravelPrefix.length),
          t`The prefix "base64:" is how Laravel marks an encoded key. It is not part of the key.\nDelete the prefix.`,
        ),
      ]
    : [];

/** Removes the prefix of a data URL (RFC 2397), with which some servers say how their key is encoded. At most 1. */
export const dataUrlStep: TextStep = (text) => {
  const prefix = /^data:[\w./+;=-]{0,80};base64,/i.exec(text)?.[0] ?? '';
  return prefix === '' || prefix.length === text.length
    ? []
    : [
        mendedSecret(
          'secret-is-part-of-key',
          1,
          text.slice(prefix.length),
          t`The prefix "${prefix}" says how the key is encoded. It is not part of the key.\nDelete the prefix.`,
        ),
      ];
};

/** Adds Laravel's prefix, which the signer used as part of the secret. At most 1. */
export const laravelMissing: TextStep = (text) =>
  /^[A-Za-z0-9+/]{20,100}={0,2}$/.test(text)
    ? [
        mendedSecret(
          'secret-laravel-prefix',
          3,
          laravelPrefix + text,
          t`The signer used the whole text, including Laravel's prefix "base64:", as its secret.\nDecode APP_KEY where the signer reads it, or add the prefix here.`,
        ),
      ]
    : [];

/** Decodes the percent-encoding that a URL or a form required. At most 2. */
export const percentEncoding: TextStep = (text) => {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  const first = /%[0-9a-f]{2}/i.exec(text)?.[0] ?? '';
  const says = t`Your secret is percent-encoded (${first} and the like), but the signer used it decoded.\nPaste it decoded.`;
  const read = [text, text.replaceAll('+', ' ')].flatMap((each) => percentDecoded(each) ?? []);
  return [...new Set(read)].map((each) => mendedSecret('secret-url-encoded', 1, each, says));
};

function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Encodes the secret as in the URL that the signer used, or reads "+" as a space as one side did.
 * At most 6.
 */
export const percentMissing: TextStep = (text) => {
  const says = t`The signer used the secret percent-encoded, as in a URL.\nDecode it where the signer reads it, or paste the encoded form.`;
  const encoded = percentEncoded(text);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase());
  const found = [...new Set([encoded, lower, encoded.replaceAll('%20', '+'), reservedEncoded(text)])]
    .filter((each) => each !== text)
    .map((each) => mendedSecret('secret-url-encoded', 2, each, says));
  if (text.includes('+'))
    found.push(
      mendedSecret(
        'secret-url-encoded',
        2,
        text.replaceAll('+', ' '),
        t`Your secret has "+" where the signer's has a space: the signer's went through a URL unencoded.\nEncode "+" as %2B before it goes into the URL.`,
      ),
    );
  if (text.includes(' '))
    found.push(
      mendedSecret(
        'secret-url-encoded',
        2,
        text.replaceAll(' ', '+'),
        t`Your secret has a space where the signer's has "+": yours went through a URL unencoded.\nChange the space back to "+".`,
      ),
    );
  return found;
};

/** Encodes only what a URL reserves, as decodeURI(encodeURIComponent(…)) does. */
const reservedEncoded = (text: string): string =>
  text.replace(/[;/?:@&=+$,#]/g, (character) => percentEncoded(character));

/** Total: a lone surrogate cannot be encoded. */
function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A shorter text is unlikely to be base64 made for a secret. */
const leastBase64 = 16;

/**
 * Adds padding that was lost, for example if a line is split at each "=", or removes padding that
 * the signer's text never had. At most 1.
 */
export const base64Padding: TextStep = (text) => {
  const [, digits = '', padding = ''] = /^([A-Za-z0-9+/]+|[A-Za-z0-9_-]+)(={0,2})$/.exec(text) ?? [];
  const whole = '='.repeat((4 - (digits.length % 4)) % 4);
  if (digits.length < leastBase64 || digits.length % 4 === 1 || whole === '') return [];
  if (padding === whole)
    return [
      mendedSecret(
        'secret-typo',
        2,
        digits,
        t`Your secret ends with the base64 padding "${whole}", which the signer's secret does not have. The signer used the characters without decoding them.\nDelete the padding.`,
      ),
    ];
  return [
    mendedSecret(
      'secret-typo',
      2,
      digits + whole,
      t`Your secret lacks the base64 padding "${whole}" at the end of the signer's secret. The signer used the characters without decoding them.\nAdd the padding.`,
    ),
  ];
};

/**
 * Decodes the base64 of a text. If that text is itself encoded, the causes are combined. At most 1.
 */
export const base64Text: TextStep = (text) => {
  const digits = text.replace(/[\r\n]+/g, '');
  if (digits.length < 4 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(digits)) return [];
  const { bytes, fault } = readBase64url(digits);
  const read = fault === null ? readable(bytes) : null;
  if (read === null) return [];
  const sentence = t`Your secret is base64 of a text with ${read.length} characters, and the signer used that text.`;
  return [
    {
      text: read,
      cost: 1,
      findings: [
        { cause: 'secret-is-base64', sentence, inBox: t`Paste the decoded text, or set "Secret encoding" to Base64.` },
      ],
    },
  ];
};

/** Decodes the hex digits of a text. At most 1. */
export const hexText: TextStep = (text) => {
  const bytes = text.length < 4 ? null : fromHex(text);
  const read = bytes === null ? null : readable(bytes);
  if (read === null) return [];
  const sentence = t`Your secret is hex of a text with ${read.length} characters, and the signer used that text.`;
  return [
    {
      text: read,
      cost: 1,
      findings: [
        { cause: 'secret-is-hex', sentence, inBox: t`Paste the decoded text, or set "Secret encoding" to Hex.` },
      ],
    },
  ];
};

/** Returns the bytes as text that people write; null if they are not. */
function readable(bytes: Uint8Array): string | null {
  const text = fromUtf8(bytes);
  return text === null || text === '' || /[^\P{C}\t\r\n\p{Cf}]/u.test(text) ? null : text;
}

/** Returns padded base64 (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
