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
  const bits = memberBytes(key, 'k').length * 8;
  const needed = row.leastSecretBytes * 8;
  return bits < needed ? { bits, needed } : null;
}
