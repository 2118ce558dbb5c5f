import { concatBytes, toHex } from '../text/bytes.ts';
import type { Hash } from './algorithm-row.ts';
import { hashFunctions } from './digest.ts';
import type { Jwk } from './jwk.ts';
import { memberBytes } from './members.ts';
import { rsaPower } from './rsa.ts';

/*
 * The values in the middle of a signature, for a person who follows how it is made. They are not a
 * check: `verify.ts` decides.
 */

/** Returns the hash of bytes in lowercase hex. */
export const hexHash = (hash: Hash, bytes: Uint8Array): string => toHex(hashFunctions[hash](bytes));

/** The two hashes of an HMAC (RFC 2104 §2), in lowercase hex. The outer one is the signature. */
type HmacValues = { readonly inner: string; readonly outer: string };

/** Takes a secret (`kty` oct) and the signing input. */
export function hmacValues(hash: Hash, secret: Jwk, input: Uint8Array): HmacValues {
  const digest = hashFunctions[hash];
  const block = hash === 'SHA-256' ? 64 : 128;
  const given = memberBytes(secret, 'k');
  const key = new Uint8Array(block);
  // A secret longer than a block is hashed first.
  key.set(given.length > block ? digest(given) : given);
  const inner = digest(
    concatBytes(
      key.map((byte) => byte ^ 0x36),
      input,
    ),
  );
  const outer = digest(
    concatBytes(
      key.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
  return { inner: toHex(inner), outer: toHex(outer) };
}

/**
 * Returns what an RSA signature contains, in lowercase hex: signature^e mod n (RSAVP1, RFC 8017
 * §5.2.2). With RS256 it ends with the hash. Null if the key or the signature cannot be used.
 */
export function openedRsa(key: Jwk, signature: Uint8Array): string | null {
  // A longer exponent would take long, and no real key has one.
  if (memberBytes(key, 'e').length > 4) return null;
  try {
    return toHex(rsaPower(key, 'e')(signature));
  } catch {
    return null;
  }
}
