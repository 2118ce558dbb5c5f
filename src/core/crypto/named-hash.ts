import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';

/**
 * The hash functions that are safe to use, by their name in the IANA "Named Information Hash Algorithm"
 * registry. Synchronous, for short texts.
 */
const hashes: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  ['sha-256', sha256],
  ['sha-384', sha384],
  ['sha-512', sha512],
  ['sha3-256', sha3_256],
  ['sha3-384', sha3_384],
  ['sha3-512', sha3_512],
]);

export const hashNames: readonly string[] = [...hashes.keys()];

/** Returns the digest of an ASCII text in base64url; null if no hash here has this name. */
export function namedHash(name: string): ((text: string) => string) | null {
  const hash = hashes.get(name);
  return hash === undefined ? null : (text) => toBase64url(hash(utf8(text)));
}
