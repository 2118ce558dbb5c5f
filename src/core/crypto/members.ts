import { readBase64url, toBase64url } from '../text/base64url.ts';
import type { Jwk } from './jwk.ts';

/** The members that make each type of key: RFC 7518 §6.2–6.4, RFC 8037 §2, RFC 9964 §3. */
const keyMembers = {
  oct: { public: [], secret: 'k', rest: [] },
  RSA: { public: ['n', 'e'], secret: 'd', rest: ['p', 'q', 'dp', 'dq', 'qi'] },
  EC: { public: ['x', 'y'], secret: 'd', rest: [] },
  OKP: { public: ['x'], secret: 'd', rest: [] },
  AKP: { public: ['pub'], secret: 'priv', rest: [] },
} as const satisfies Record<Jwk['kty'], { public: readonly string[]; secret: string; rest: readonly string[] }>;

/** Bytes of a coordinate and of the private value: RFC 7518 §6.2.1.2 and §6.2.2.1 demand the full width, zeros and all. */
export const fieldBytes: ReadonlyMap<string, number> = new Map([
  ['P-256', 32],
  ['P-384', 48],
  ['P-521', 66],
  ['secp256k1', 32],
]);

export const publicMembers = (key: Jwk): readonly string[] => keyMembers[key.kty].public;

/** The one member without which nothing can be signed: `k`, `d` or `priv`. */
export const secretMember = (key: Jwk): string => keyMembers[key.kty].secret;

/** Whether the key can sign: a secret or a private key. */
export const isPrivate = (key: Jwk): boolean => typeof key[secretMember(key)] === 'string';

/** Of EC and OKP the `crv`, of AKP the `alg`; null for the others and where it is no string. */
export function curveOf(key: Jwk): string | null {
  const curve = { EC: key.crv, OKP: key.crv, AKP: key.alg, RSA: null, oct: null }[key.kty];
  return typeof curve === 'string' ? curve : null;
}

/** The first public member that is missing, or null. */
export const missingPublicMember = (key: Jwk): string | null =>
  publicMembers(key).find((name) => typeof key[name] !== 'string') ?? null;

/** The bytes of a base64url member; empty where it is missing, as far as readable where it is broken. */
export function memberBytes(key: Jwk, name: string): Uint8Array<ArrayBuffer> {
  const text = key[name];
  return typeof text === 'string' ? readBase64url(text).bytes : new Uint8Array();
}

/**
 * The key's own members and no others, each spelled as strict readers want it: unpadded base64url, integers without
 * leading zeros, coordinates at full width. So a key works here although `use`, `key_ops` or a sloppy encoding would
 * make a platform refuse it; what is sloppy is said elsewhere.
 */
export function bareKey(key: Jwk, half: 'public' | 'private'): Jwk {
  const { public: shared, secret, rest } = keyMembers[key.kty];
  const names: readonly string[] = half === 'public' ? shared : [...shared, secret, ...rest];
  const members = names.filter((name) => typeof key[name] === 'string').map((name) => [name, canonical(key, name)]);
  const curve = curveOf(key);
  const label = curve === null ? {} : { [key.kty === 'AKP' ? 'alg' : 'crv']: curve };
  return { kty: key.kty, ...label, ...Object.fromEntries(members) };
}

const canonical = (key: Jwk, name: string): string => toBase64url(canonicalBytes(key, name));

function canonicalBytes(key: Jwk, name: string): Uint8Array {
  const bytes = memberBytes(key, name);
  if (key.kty !== 'RSA' && key.kty !== 'EC') return bytes;
  const trimmed = withoutLeadingZeros(bytes);
  const width = fieldBytes.get(curveOf(key) ?? '') ?? 1;
  return trimmed.length >= width ? trimmed : padded(trimmed, width);
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array() : bytes.subarray(first);
}

/** The bytes with zeros in front, up to the width. */
export function padded(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(width);
  wide.set(bytes, width - bytes.length);
  return wide;
}
