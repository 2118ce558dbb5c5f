import { readBase64url } from '../text/base64url.ts';
import { fromHex, fromUtf8, latin1, toHex } from '../text/bytes.ts';
import type { Recognised } from './recognised.ts';

const base64Word = /^[\w+/-]{16,}={0,2}$/;

/** Returns a Basic credential (RFC 7617 §2): the user's name without the password. */
export function basicIn(text: string): Recognised | null {
  const credential = /(?:^|[\s"':=])Basic\s{1,4}([\w+/-]{2,4096}={0,2})(?![\w+/=-])/i.exec(text)?.[1];
  if (credential === undefined) return null;
  const decoded = fromUtf8(readBase64url(credential).bytes);
  const colon = decoded?.indexOf(':') ?? -1;
  // The word "basic" before another word is prose unless the word decodes.
  if (decoded === null || colon < 0) return /\bBasic\s+[\w+/-]{12,}=/.test(text) ? { kind: 'basic', user: null } : null;
  return { kind: 'basic', user: decoded.slice(0, colon).slice(0, 80) };
}

/**
 * The beginning of a message or an assertion of SAML 2.0 or 1.1, or of the XML that contains one.
 */
const samlElement =
  /<(?:[\w-]{1,20}:)?(Response|Assertion|EncryptedAssertion|AuthnRequest|LogoutRequest|LogoutResponse)\s[^<]{0,2000}urn:oasis:names:tc:SAML/;
const samlStarts = ['PHNhbW', 'PFJlc3BvbnNl', 'PEFzc2Vyd', 'PD94bW', 'PHNhb', 'PG5zM', 'PEF1dGhu'];

/**
 * Returns SAML as XML, as base64 of XML (HTTP POST binding), or in a parameter of its name (HTTP
 * Redirect binding: deflated, not decoded here).
 */
export function samlIn(text: string, word: string | null): Recognised | null {
  const element = samlElement.exec(text)?.[1];
  if (element !== undefined) return { kind: 'saml', form: 'xml', element };
  if (/(?:^|[?&\s"'{])SAML(?:Request|Response)(?:"\s*:\s*"|=)[\w+/%-]{16}/.test(text))
    return { kind: 'saml', form: 'parameter', element: null };
  if (word === null || !samlStarts.some((start) => word.startsWith(start))) return null;
  // Three kilobytes contain the root element. A split character would break the decoding, so only
  // ASCII is read.
  const xml = latin1(readBase64url(word.slice(0, 4096)).bytes);
  return xml.includes('SAML') ? { kind: 'saml', form: 'base64', element: samlElement.exec(xml)?.[1] ?? null } : null;
}

/**
 * Recognizes PyPI's tokens: macaroons of version 2 with a prefix, whose first field is the name of
 * the index.
 */
export const pypiIn = (text: string): Recognised | null =>
  /(?<![\w.-])pypi-AgE[\w-]{12,}/.test(text) ? { kind: 'macaroon', issuer: 'PyPI' } : null;

/** Recognizes macaroons: version 1 in packets with a length in hex, version 2 in binary fields. */
export function macaroonIn(word: string): Recognised | null {
  if (!base64Word.test(word)) return null;
  const { bytes } = readBase64url(word);
  const packet = latin1(bytes.subarray(0, 15));
  if (/^[0-9a-f]{4}(?:location|identifier) /.test(packet)) return { kind: 'macaroon', issuer: null };
  const [version, field, length = 0] = bytes;
  const isBinary = version === 2 && (field === 2 || (field === 1 && length < 128 && bytes[3 + length] === 2));
  return isBinary && bytes.length > 40 ? { kind: 'macaroon', issuer: null } : null;
}

/**
 * Recognizes CBOR Web Tokens (RFC 8392 §6): the tags of COSE (RFC 9052 §2) before an array of three
 * to five, also under the CWT tag 61.
 */
export function cwtIn(word: string): Recognised | null {
  if (word.startsWith('HC1:')) return { kind: 'cwt', form: 'base45' };
  const hex = /^(?:[0-9a-f]{2}){16,}$/i.test(word) ? fromHex(word.slice(0, 16)) : null;
  if (hex !== null && isCose(hex)) return { kind: 'cwt', form: 'hex' };
  return base64Word.test(word) && isCose(readBase64url(word.slice(0, 16)).bytes)
    ? { kind: 'cwt', form: 'base64' }
    : null;
}

/**
 * Returns whether bytes begin with an optional CWT tag, the tag of COSE_Encrypt0, _Mac0, _Sign1,
 * _Encrypt, _Mac or _Sign, and an array whose first item is a byte string.
 */
const isCose = (bytes: Uint8Array): boolean =>
  /^(?:d83d)?(?:d[0-2]|d86[0-2])8[345][45]/.test(toHex(bytes.subarray(0, 8)));

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Recognizes Branca tokens: base62 of a version (BA), a time, a nonce, the ciphertext and a tag. */
export function brancaIn(word: string): Recognised | null {
  if (!/^[0-9A-Za-z]{61,600}$/.test(word)) return null;
  let value = 0n;
  for (const digit of word) value = value * 62n + BigInt(base62.indexOf(digit));
  const hex = value.toString(16);
  return hex.startsWith('ba') && hex.length % 2 === 0 && hex.length >= 90 ? { kind: 'branca' } : null;
}
