import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { memberNamed, readJson } from '../text/json.ts';
import { opensObject } from './completeness.ts';
import { unwrapToken } from './wrapping.ts';
import type { Recognised } from './recognised.ts';

const django: Recognised = { kind: 'signed-cookie', framework: 'Django', encrypted: false };

/** Cookies that frameworks sign or encrypt in their own way. */
const cookies: readonly { readonly cookie: Recognised; readonly fits: (word: string) => boolean }[] = [
  // Illuminate\Encryption: base64 of {"iv":…,"value":…,"mac":…}.
  {
    cookie: { kind: 'laravel-encrypted' },
    fits: (word) => /^[\w+/-]+={0,2}$/.test(word) && /^\{"iv":"[^"]*","value":"/.test(textOf(word)),
  },
  // ActiveSupport::MessageEncryptor joins data, initialization vector and tag with `--`;
  // MessageVerifier joins data and a hex digest.
  {
    cookie: { kind: 'signed-cookie', framework: 'Rails', encrypted: true },
    fits: (word) => /^[\w+/]{4,}={0,2}--[\w+/]{16}={0,2}--[\w+/]{22}={0,2}$/.test(word),
  },
  {
    cookie: { kind: 'signed-cookie', framework: 'Rails', encrypted: false },
    fits: (word) => /^[\w+/]{4,}={0,2}--(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word),
  },
  // django.core.signing: value, time in base 62 and signature, joined with colons.
  {
    cookie: django,
    fits: (word) => /^\.?[\w-]{4,}:[A-Za-z0-9]{5,7}:(?:[\w-]{27}|[\w-]{43})$/.test(word) || djangoIn(word) !== null,
  },
  // itsdangerous: JSON (compressed after a dot), time, SHA-1 HMAC. A JWS begins in the same way,
  // but with a header that names its algorithm.
  { cookie: { kind: 'signed-cookie', framework: 'Flask', encrypted: false }, fits: isItsDangerous },
  {
    cookie: { kind: 'signed-cookie', framework: 'ASP.NET Core', encrypted: true },
    fits: (word) => dataProtected.test(word),
  },
  // express-session and cookie-parser: `s:`, value, HMAC-SHA-256 in base64.
  {
    cookie: { kind: 'signed-cookie', framework: 'Express', encrypted: false },
    fits: (word) => /^s:[^\s.]{8,}\.[\w+/]{43}$/.test(word),
  },
];

/** A value of ASP.NET Core Data Protection: base64url that begins with the magic header 09 F0 C9 F0. */
const dataProtected = /^CfDJ8[\w-]{40,}$/;

/** More cookies are not looked at. */
const mostCookies = 60;
const pair = /(?:^|[;\s"'])(\.?[\w.%-]{1,100})=([^;\s"',]{8,})/g;

/** Returns the framework of one of the cookies in a text; null if none is known. Linear. */
export function cookiesOf(text: string): Recognised | null {
  let looked = 0;
  for (const { 2: value = '' } of text.matchAll(pair)) {
    looked += 1;
    if (looked > mostCookies) return null;
    const known = cookieIn(unwrapToken(value, 'percent'));
    if (known !== null) return known;
  }
  return null;
}

/** Returns the framework whose cookie a word is; null if it is not one. */
export const cookieIn = (word: string): Recognised | null => cookies.find(({ fits }) => fits(word))?.cookie ?? null;

const djangoValue = /(?<![\w.:-])(e[yw3][\w-]{2,8192}):[A-Za-z0-9]{5,7}:[\w-]{20,86}(?![\w.-])/;

/**
 * Finds a signed Django value anywhere in a text by its JSON, because the length of its signature
 * depends on the chosen hash.
 */
export function djangoIn(text: string): Recognised | null {
  const data = djangoValue.exec(text)?.[1];
  return data !== undefined && readJson(textOf(data)).fault === null ? django : null;
}

/** Fernet: version 0x80, eight bytes of time, a vector, whole blocks of AES-CBC, an HMAC. */
export function fernetIn(word: string): Recognised | null {
  if (!/^gAAAA[\w-]+={0,2}$/.test(word)) return null;
  const { length } = readBase64url(word).bytes;
  return length >= 73 && (length - 57) % 16 === 0 ? { kind: 'fernet' } : null;
}

function isItsDangerous(word: string): boolean {
  // Four to six bytes of time; SHA-1 unless another hash was chosen.
  const [, packed, data = ''] = /^(\.?)([\w-]{4,})\.[\w-]{6,8}\.(?:[\w-]{27}|[\w-]{43}|[\w-]{86})$/.exec(word) ?? [];
  if (packed === '.') return true;
  if (packed === undefined || !opensObject(data.slice(0, 4))) return false;
  const { node, fault } = readJson(textOf(data));
  if (fault !== null || node === null) return false;
  return node.kind !== 'object' || !['alg', 'enc'].some((name) => memberNamed(node, name) !== undefined);
}

const textOf = (base64: string): string => fromUtf8(readBase64url(base64).bytes) ?? '';
