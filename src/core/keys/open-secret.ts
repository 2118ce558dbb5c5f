import { readBase64url, toBase64url } from '../text/base64url.ts';
import { fromHex, utf8 } from '../text/bytes.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { FoundKey } from './finish-key.ts';
import type { KeyProblem, KeyText, SecretEncoding } from './key.ts';

/**
 * Reads the whole text as one shared secret. Each encoding is strict, so that users are not misled
 * about which secret is in use. Only padding may be missing, and base64 may be wrapped (RFC 4648
 * §3.1–3.3).
 */
export function openSecret({ text, secretEncoding }: KeyText): Result<FoundKey, KeyProblem> {
  const bytes = readers[secretEncoding](text);
  if (!bytes.ok) return err({ kind: 'secret-bad-encoding', encoding: secretEncoding, ...bytes.fault });
  const breaks = secretEncoding === 'utf-8' && /[\r\n]$/.test(text);
  return ok({
    span: { start: 0, end: text.length },
    form: 'secret',
    members: { kty: 'oct', k: toBase64url(bytes.value) },
    certificate: null,
    remarks: breaks ? [{ kind: 'trailing-line-break' }] : [],
  });
}

/** `character` is empty if the text ends too early. */
type EncodingFault = { readonly at: number; readonly character: string };
type Reading = Result<Uint8Array, EncodingFault>;

const readers: Record<SecretEncoding, (text: string) => Reading> = {
  'utf-8': (text) => ok(utf8(text)),
  base64: (text) => readGroups(text, /[^A-Za-z0-9+/\r\n]/, /[=\r\n]/),
  base64url: (text) => readGroups(text, /[^A-Za-z0-9_-]/, /[=]/),
  hex: (text) => {
    const bytes = fromHex(text);
    return faultAt(text, /[^0-9a-f]/i) ?? (bytes ? ok(bytes) : err({ at: text.length, character: '' }));
  },
};

function readGroups(text: string, bad: RegExp, tail: RegExp): Reading {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end -= 1;
  const data = text.slice(0, end);
  const fault = faultAt(data, bad);
  if (fault) return fault;
  const digits = data.replace(/[\r\n]+/g, '');
  const padding = text.slice(end).replace(/[\r\n]+/g, '').length;
  if (digits.length % 4 === 1) return err({ at: end, character: '' });
  if (padding > 0 && (digits.length + padding) % 4 !== 0) return err({ at: text.indexOf('=', end), character: '=' });
  return padding > 2 ? err({ at: text.indexOf('=', end), character: '=' }) : ok(readBase64url(digits).bytes);
}

function faultAt(text: string, bad: RegExp): ReturnType<typeof err<EncodingFault>> | null {
  const at = text.search(bad);
  return at < 0 ? null : err({ at, character: String.fromCodePoint(text.codePointAt(at) ?? 0) });
}
