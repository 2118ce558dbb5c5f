import { characterWords } from '../../../text/characters.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { toHex, utf8 } from '../../../text/bytes.ts';
import { listOf, t } from '../../../text/language.ts';
import type { SecretEncoding } from '../../../keys/key.ts';
import { encodingTitles } from '../../../keys/form-words.ts';
import { openSecret } from '../../../keys/open-secret.ts';
import { bytesWords } from '../../../keys/word-table.ts';
import type { CauseId } from '../../cause.ts';
import { charsets } from './charsets.ts';
import { decoded, type Decoded } from './decoded.ts';
import { hexOf, looseHex, oddHex } from './hex-readings.ts';
import { listedBytes, shownBytes } from './byte-lists.ts';
import { lenientReadings, type LenientReading } from './lenient-base64.ts';
import { toBase64 } from './wrappings.ts';

/** Returns what the Key box itself reads with its encoding; null if it cannot. */
export function boxReading(text: string, encoding: SecretEncoding): Decoded | null {
  const bytes = strictBytes(text, encoding);
  return bytes === null ? null : { bytes, findings: [], cost: 0, encoding };
}

/** Returns every other way to read the text, given the encoding selected in the box; at most 30. */
export const otherReadings = (text: string, box: SecretEncoding): readonly Decoded[] => [
  ...namedReadings(text, box),
  ...looseHex(text),
  ...oddHex(text),
  ...listed(text),
  ...lenientBase64(text),
  ...otherCharsets(text),
  ...encodedAnew(text, box),
];

/** Returns the few readings with which typing errors are tried. */
export const namedReadings = (text: string, box: SecretEncoding): readonly Decoded[] =>
  Object.values(named).flatMap((row) => row(text, box));

function strictBytes(text: string, secretEncoding: SecretEncoding): Uint8Array<ArrayBuffer> | null {
  const opened = openSecret({ text, secretEncoding, passphrase: '' });
  return opened.ok && typeof opened.value.members.k === 'string' ? readBase64url(opened.value.members.k).bytes : null;
}

type Row = (text: string, box: SecretEncoding) => readonly Decoded[];

const strict =
  (encoding: SecretEncoding, cause: CauseId, says: (bytes: number, box: SecretEncoding) => string): Row =>
  (text, box) => {
    const bytes = encoding === box ? null : strictBytes(text, encoding);
    if (bytes === null || bytes.length === 0) return [];
    return [
      decoded({
        cause,
        cost: 1,
        bytes,
        encoding,
        sentence: says(bytes.length, box),
        inBox: t`Set "Secret encoding" to ${encodingTitles[encoding]()}.`,
      }),
    ];
  };

const signerDecoded =
  (name: string) =>
  (bytes: number): string =>
    t`The secret is ${name}: the signer decoded it to ${bytesWords(bytes)} and signed with those bytes.`;

const named: Record<SecretEncoding, Row> = {
  'utf-8': strict(
    'utf-8',
    'secret-not-base64',
    (_, box) => t`The signer used the secret's characters unchanged, but here they are decoded as ${box}.`,
  ),
  base64: strict('base64', 'secret-is-base64', signerDecoded('base64')),
  base64url: strict('base64url', 'secret-is-base64', signerDecoded('base64url')),
  hex: strict('hex', 'secret-is-hex', signerDecoded('hex')),
};

/** Reads bytes that are listed or shown one by one. At most 2. */
function listed(text: string): readonly Decoded[] {
  const [numbers, shown] = [listedBytes(text), shownBytes(text)];
  return [
    ...(numbers === null
      ? []
      : [
          hexOf(
            1,
            numbers,
            t`Your secret is a list of ${bytesWords(numbers.length)}, one number each. The signer used the bytes, not the text of the list.\nPaste them as base64 or hex.`,
          ),
        ]),
    ...(shown === null
      ? []
      : [
          hexOf(
            1,
            shown,
            t`Your secret is written as escaped bytes, each a backslash, "x" and two digits. It is ${bytesWords(shown.length)}, and the signer used those bytes.\nPaste them as base64 or hex.`,
          ),
        ]),
  ];
}

/** At most 12. */
const lenientBase64 = (text: string): readonly Decoded[] =>
  lenientReadings(text, (digits) => readBase64url(digits).bytes).map((reading) =>
    decoded({
      cause: 'secret-base64-truncated',
      cost: 3,
      bytes: reading.bytes,
      encoding: null,
      sentence: lenientWords(text, reading),
    }),
  );

function lenientWords(text: string, { bytes, dropped, cut }: LenientReading): string {
  const lost = [...droppedWords(text, dropped), ...(cut === '' ? [] : [t`dropped the incomplete last group "${cut}"`])];
  const how = lost.length === 0 ? t`skipped what is odd in it` : listOf(lost);
  return t`The signer decoded the secret as base64 with a lenient decoder, which ${how} and kept ${bytesWords(bytes.length)}.\nThe signer must use the characters themselves, or a secret that is valid base64.`;
}

function droppedWords(text: string, [first, ...others]: readonly number[]): readonly string[] {
  if (first === undefined) return [];
  const name = characterWords(text.charAt(first));
  return others.length === 0
    ? [t`skipped 1 character (${name} at position ${first + 1})`]
    : [t`skipped ${others.length + 1} characters (${name} at position ${first + 1} and others)`];
}

const otherCharsets = (text: string): readonly Decoded[] =>
  charsets.flatMap(({ cost, bytesOf, says }) => {
    const bytes = bytesOf(text);
    return bytes === null || bytes.length === 0
      ? []
      : [decoded({ cause: 'secret-charset', cost, bytes, encoding: null, sentence: says(text) })];
  });

/** Encodes bytes that the user decoded, while the signer used the characters. At most 5. */
function encodedAnew(text: string, box: SecretEncoding): readonly Decoded[] {
  const bytes = strictBytes(text, box);
  if (bytes === null) return [];
  const base64 = [toBase64(bytes), toBase64(bytes).replace(/=+$/, ''), toBase64url(bytes)].map((form) => ({
    form,
    name: 'base64',
  }));
  const hex = [toHex(bytes), toHex(bytes).toUpperCase()].map((form) => ({ form, name: 'hex' }));
  return [...base64, ...hex].map(({ form, name }) =>
    decoded({
      cause: 'secret-not-base64',
      cost: 2,
      bytes: utf8(form),
      encoding: null,
      sentence: t`The signer used the ${name} text of this secret (${form.length} characters) without decoding it.\nDecode it where the signer reads it, or paste the ${name} text here as UTF-8 text.`,
    }),
  );
}
