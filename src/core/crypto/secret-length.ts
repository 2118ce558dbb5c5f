import type { AlgorithmRow } from './algorithm-row.ts';
import type { Jwk } from './jwk.ts';
import { memberBytes } from './members.ts';

export type ShortSecret = { readonly bits: number; readonly needed: number };

/**
 * Returns the length in bits of a secret shorter than the hash, and the minimum of RFC 7518 §3.2;
 * null for any other key.
 */
export function secretTooShort(row: AlgorithmRow, key: Jwk): ShortSecret | null {
  if (row.leastSecretBytes === null || key.kty !== 'oct') return null;
  const bits = lengthOf(memberBytes(key, 'k')) * 8;
  const needed = row.leastSecretBytes * 8;
  return bits < needed ? { bits, needed } : null;
}

/** A random secret ends in four zero bytes once in four billion times. */
const padding = 4;

/** Returns the number of bytes without zero bytes at the end: HMAC adds the same (RFC 2104 §2). */
function lengthOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.length - end < padding ? bytes.length : end;
}
