import type { Jwk } from '../crypto/jwk.ts';
import { bareKey, memberBytes } from '../crypto/members.ts';
import { toBase58 } from '../text/base58.ts';
import { readBase64url, toBase64url } from '../text/base64url.ts';
import { concatBytes, fromUtf8, toHex, utf8 } from '../text/bytes.ts';
import { publicBits } from './print-der.ts';

/* What every text with a key contains, however the key is written in it. */

/** Shorter secrets may be in a text by chance. */
const leastSecret = 16;

/**
 * Returns whether texts contain this key: as a JWK or its members, in PEM, DER, a certificate or a DID,
 * as numbers, escaped or in base64. Not if it is compressed or encrypted. Linear in the text.
 */
export function keySeeker(key: Jwk): (text: string) => boolean {
  const bytes = mainBytes(key);
  if (key.kty === 'oct' ? bytes.length < leastSecret : bytes.length === 0) return () => false;
  const exact = [...exactForms(bytes), ...(key.kty === 'oct' ? [] : identifiers(key))].filter(isTelling);
  const folded = [toHex(bytes), ...base32Cores(bytes)];
  const plain = key.kty === 'oct' ? (fromUtf8(bytes) ?? '') : '';
  const isIn = (text: string): boolean => {
    if (text.length < leastSecret) return false;
    if (plain !== '' && text.includes(plain)) return true;
    const [spelled, small] = [squeezed(text), text.toLowerCase().replace(/0x|[^a-z0-9]+/g, '')];
    return exact.some((form) => spelled.includes(form)) || folded.some((form) => small.includes(form));
  };
  return (text) => {
    let layer = text;
    for (let depth = 0; depth < deepest; depth += 1) {
      if (isIn(layer)) return true;
      const inner = decoded(layer);
      if (inner === layer) return false;
      layer = inner;
    }
    return false;
  };
}

/** PEM in base64 in a token. */
const deepest = 3;

/** Returns the texts that are in base64 in a text, as in a token or a DID, with what URLs and HTML escape. */
const decoded = (text: string): string =>
  text
    .replace(/(?:%|&#x|\\u00)([\da-f]{2});?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\w+/-]{16,}={0,2}/g, (run) => fromUtf8(readBase64url(run).bytes) ?? run);

const isTelling = (form: string): boolean => form.length >= leastSecret;

/** The bytes that no other key has: the modulus, the x coordinate, or the key itself. */
const mainBytes = (key: Jwk): Uint8Array =>
  memberBytes(bareKey(key, key.kty === 'oct' ? 'private' : 'public'), mainMembers[key.kty]);

const mainMembers = { oct: 'k', RSA: 'n', EC: 'x', OKP: 'x', AKP: 'pub' } as const;

/** Undoes what programs, quotations and lists do to base64, and writes it in one alphabet. */
const squeezed = (text: string): string =>
  text
    .replace(/\\{1,4}r?\\{0,4}n/g, '')
    .replace(/^[^a-z\d\n]{1,8} |["'`]\s*[+.&]\s*["'`]/gim, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^a-z\d+/]+/gi, '');

/** The largest public key has 2,592 bytes (ML-DSA-87). A secret may be longer, and these are quadratic. */
const mostDigits = 3000;

function exactForms(bytes: Uint8Array): readonly string[] {
  return [
    ...base64Cores(bytes),
    bytes.join(''),
    // As Java prints bytes.
    squeezed(new Int8Array(bytes).join(',')),
    squeezed(fromUtf8(bytes) ?? ''),
    ...(bytes.length > mostDigits ? [] : [toBase58(bytes), BigInt(`0x${toHex(bytes)}`).toString()]),
  ];
}

/** Bytes within others are written in one of three ways, apart from the characters at both ends. */
const base64Cores = (bytes: Uint8Array): readonly string[] =>
  [0, 1, 2].map((lead) => core(squeezed(toBase64url(withLead(lead, bytes))), lead, bytes.length, 6));

const base32Cores = (bytes: Uint8Array): readonly string[] =>
  [0, 1, 2, 3, 4].map((lead) => core(toBase32(withLead(lead, bytes)), lead, bytes.length, 5));

const withLead = (lead: number, bytes: Uint8Array): Uint8Array => concatBytes(new Uint8Array(lead), bytes);

/** Returns the characters whose bits all belong to the bytes. */
const core = (text: string, lead: number, length: number, bits: number): string =>
  text.slice(Math.ceil((lead * 8) / bits), Math.floor(((lead + length) * 8) / bits));

const digits32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lowercase, without padding (RFC 4648 §6). */
function toBase32(bytes: Uint8Array): string {
  let [bits, value, text] = [0, 0, ''];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += digits32.charAt((value >> (bits - 5)) & 31);
  }
  return text;
}

/** The multicodec prefixes of `did:key` (W3C CCG, did:key §3.1), by curve or type. */
const multicodecs: ReadonlyMap<unknown, readonly number[]> = new Map([
  ['Ed25519', [0xed, 1]],
  ['Ed448', [0x83, 0x24]],
  ['secp256k1', [0xe7, 1]],
  ['P-256', [0x80, 0x24]],
  ['P-384', [0x81, 0x24]],
  ['P-521', [0x82, 0x24]],
  ['RSA', [0x85, 0x24]],
]);
/** Of a JWK as JSON in canonical form (RFC 8785). */
const jwkCodec = [0xd1, 0xd6, 0x03];

/** Returns the base58 in which DIDs and Solana write a key. It has no part that depends on the key alone. */
function identifiers(key: Jwk): readonly string[] {
  const bits = key.kty === 'EC' ? compressedPoint(key) : (publicBits(key) ?? new Uint8Array());
  const codec = multicodecs.get(key.crv ?? key.kty);
  const json = JSON.stringify(
    Object.fromEntries(Object.entries(bareKey(key, 'public')).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [
    toBase58(bits),
    ...(codec === undefined ? [] : [toBase58(concatBytes(Uint8Array.from(codec), bits))]),
    toBase58(concatBytes(Uint8Array.from(jwkCodec), utf8(json))),
  ];
}

/** SEC 1 §2.3.3. */
function compressedPoint(key: Jwk): Uint8Array {
  const bare = bareKey(key, 'public');
  return concatBytes(Uint8Array.of(2 + ((memberBytes(bare, 'y').at(-1) ?? 0) & 1)), memberBytes(bare, 'x'));
}
