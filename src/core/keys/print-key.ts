import type { Jwk } from '../crypto/jwk.ts';
import { isPrivate, memberBytes } from '../crypto/members.ts';
import { publicHalfOf } from '../crypto/public-half.ts';
import { toBase64url } from '../text/base64url.ts';
import { fromUtf8, toHex } from '../text/bytes.ts';
import type { Key, SecretEncoding } from './key.ts';
import { pkcs8OfJwk, spkiOfJwk } from './print-der.ts';

const printFormats = ['public-pem', 'private-pem', 'public-jwk', 'private-jwk', 'secret'] as const;
export type PrintFormat = (typeof printFormats)[number];

/**
 * Prints a key: PEM is SPKI or PKCS#8, a JWK is indented by two, and a secret is its text if it is
 * text, otherwise base64url. Null if the key has no such form (no private half, a secret as PEM).
 */
export function printKey(key: Key, format: PrintFormat): string | null {
  return printers[format](key.jwk);
}

/**
 * Returns a PEM block with lines of 64 characters (RFC 7468 §2). Null if the key has no such half,
 * or none in this form.
 */
export function toPem(jwk: Jwk, half: 'public' | 'private'): string | null {
  if (half === 'private' && !isPrivate(jwk)) return null;
  const der = half === 'public' ? spkiOfJwk(jwk) : pkcs8OfJwk(jwk);
  if (der === null) return null;
  const label = half === 'public' ? 'PUBLIC KEY' : 'PRIVATE KEY';
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/**
 * Returns a shared secret in the encoding that the Key box would read back. Null for other keys,
 * and for bytes that are not text.
 */
export function printSecret(jwk: Jwk, encoding: SecretEncoding): string | null {
  return jwk.kty === 'oct' ? secretPrinters[encoding](memberBytes(jwk, 'k')) : null;
}

const printers: Record<PrintFormat, (jwk: Jwk) => string | null> = {
  'public-pem': (jwk) => toPem(jwk, 'public'),
  'private-pem': (jwk) => toPem(jwk, 'private'),
  'public-jwk': (jwk) => {
    const half = publicHalfOf(jwk);
    return half && printJwk(half);
  },
  'private-jwk': (jwk) => (isPrivate(jwk) ? printJwk(jwk) : null),
  secret: (jwk) => printSecret(jwk, 'utf-8') ?? printSecret(jwk, 'base64url'),
};

const secretPrinters: Record<SecretEncoding, (bytes: Uint8Array) => string | null> = {
  'utf-8': fromUtf8,
  base64: (bytes) => toBase64(bytes),
  base64url: toBase64url,
  hex: toHex,
};

/**
 * kty first, then the kind of key, its purpose, its owner and its values; all others after them.
 */
const memberOrder = [
  'kty',
  'crv',
  'alg',
  'use',
  'key_ops',
  'kid',
  'n',
  'e',
  'x',
  'y',
  'pub',
  'k',
  'd',
  'p',
  'q',
  'dp',
  'dq',
  'qi',
  'priv',
];

function printJwk(jwk: Jwk): string {
  const rank = (name: string): number => (memberOrder.includes(name) ? memberOrder.indexOf(name) : memberOrder.length);
  const members = Object.entries(jwk).toSorted(([a], [b]) => rank(a) - rank(b));
  // fromEntries defines own members, so one named `__proto__` remains a member.
  return JSON.stringify(Object.fromEntries(members), null, 2);
}

/** Returns padded base64 (RFC 4648 §4). */
function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
