import { readBase64url, toBase64url } from '../text/base64url.ts';
import type { Jwk } from './jwk.ts';

/** The members of each key type: RFC 7518 §6.2–6.4, RFC 8037 §2, RFC 9964 §3. */
const keyMembers = {
  oct: { public: [], secret: 'k', rest: [] },
  RSA: { public: ['n', 'e'], secret: 'd', rest: ['p', 'q', 'dp', 'dq', 'qi'] },
  EC: { public: ['x', 'y'], secret: 'd', rest: [] },
  OKP: { public: ['x'], secret: 'd', rest: [] },
  AKP: { public: ['pub'], secret: 'priv', rest: [] },
} as const satisfies Record<Jwk['kty'], { public: readonly string[]; secret: string; rest: readonly string[] }>;

/**
 * The length in bytes of a coordinate and of the private value. RFC 7518 §6.2.1.2 and §6.2.2.1
 * require the full width, including leading zeros.
 */
export const fieldBytes: ReadonlyMap<string, number> = new Map([
  ['P-256', 32],
  ['P-384', 48],
  ['P-521', 66],
  ['secp256k1', 32],
]);

const publicMembers = (key: Jwk): readonly string[] => keyMembers[key.kty].public;

/** Returns the name of the member that signing needs: `k`, `d` or `priv`. */
export const secretMember = (key: Jwk): string => keyMembers[key.kty].secret;

/** Returns whether the key can sign: it is a secret or a private key. */
export const isPrivate = (key: Jwk): boolean => typeof key[secretMember(key)] === 'string';

/**
 * Returns the `crv` of an EC or OKP key and the `alg` of an AKP key; null for other types, or if it
 * is not a string.
 */
export function curveOfJwk(key: Jwk): string | null {
  const curve = { EC: key.crv, OKP: key.crv, AKP: key.alg, RSA: null, oct: null }[key.kty];
  return typeof curve === 'string' ? curve : null;
}

/** Returns the first public member that is missing, or null. */
export const missingPublicMember = (key: Jwk): string | null =>
  publicMembers(key).find((name) => typeof key[name] !== 'string') ?? null;

/**
 * Returns the bytes of a base64url member. Empty if it is missing; as far as it can be read if it
 * is malformed.
 */
export function memberBytes(key: Jwk, name: string): Uint8Array<ArrayBuffer> {
  const text = key[name];
  return typeof text === 'string' ? readBase64url(text).bytes : new Uint8Array();
}

/**
 * Returns only the members that define the key, each spelled as strict readers require: unpadded
 * base64url, integers without leading zeros, coordinates at full width. This makes a key work here
 * even if a platform would reject it for its `use`, `key_ops` or sloppy encoding. The key list
 * reports those separately.
 */
export function bareKey(key: Jwk, half: 'public' | 'private'): Jwk {
  const { public: shared, secret, rest } = keyMembers[key.kty];
  const names: readonly string[] = half === 'public' ? shared : [...shared, secret, ...rest];
  const members = names.filter((name) => typeof key[name] === 'string').map((name) => [name, canonical(key, name)]);
  const curve = curveOfJwk(key);
  const label = curve === null ? {} : { [key.kty === 'AKP' ? 'alg' : 'crv']: curve };
  return { kty: key.kty, ...label, ...Object.fromEntries(members) };
}

const canonical = (key: Jwk, name: string): string => toBase64url(canonicalBytes(key, name));

function canonicalBytes(key: Jwk, name: string): Uint8Array {
  const bytes = memberBytes(key, name);
  if (key.kty !== 'RSA' && key.kty !== 'EC') return bytes;
  const trimmed = withoutLeadingZeros(bytes);
  const width = fieldBytes.get(curveOfJwk(key) ?? '') ?? 1;
  return trimmed.length >= width ? trimmed : paddedBytes(trimmed, width);
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array() : bytes.subarray(first);
}

/** Fills the bytes with leading zeros up to the width. */
export function paddedBytes(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(width);
  wide.set(bytes, width - bytes.length);
  return wide;
}
