import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import type { Hash } from './algorithm-row.ts';
import type { Jwk } from './jwk.ts';
import { bareKey } from './members.ts';

/** The hash functions, synchronous. */
export const hashFunctions = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const satisfies Record<
  Hash,
  (bytes: Uint8Array) => Uint8Array
>;

/**
 * Returns the hash of a text (ASCII octets) in base64url, synchronously and without a secure
 * context. For the short texts by which tokens refer to each other.
 */
export const hashOf = (text: string, hash: Hash): string => toBase64url(hashFunctions[hash](utf8(text)));

/** Returns the left half of the hash (OpenID Connect Core 1.0 §3.1.3.6) in base64url. */
export function halfHashOf(text: string, hash: Hash): string {
  const whole = hashFunctions[hash](utf8(text));
  return toBase64url(whole.subarray(0, whole.length / 2));
}

/**
 * Returns the SHA-256 JWK Thumbprint of a public key (RFC 7638 §3): the hash of its required
 * members, sorted by name.
 */
export function plainThumbprint(key: Jwk): string {
  const members = Object.entries(bareKey(key, 'public')).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hashOf(JSON.stringify(Object.fromEntries(members)), 'SHA-256');
}

const keyTypes: readonly Jwk['kty'][] = ['RSA', 'EC', 'OKP', 'AKP'];

/**
 * Returns a record as a public key, with all its members; null unless its key type is asymmetric.
 */
export function asPublicKey(record: Readonly<Record<string, unknown>>): Jwk | null {
  const kty = keyTypes.find((each) => each === record['kty']);
  return kty === undefined ? null : { ...record, kty };
}
