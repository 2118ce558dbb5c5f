import { toInteger } from './rsa.ts';

/** The field of each curve, and the y of its points of order 8 up to their sign (RFC 8032 §5). */
const curves: ReadonlyMap<string, { readonly p: bigint; readonly eighth: bigint | null; readonly bits: bigint }> =
  new Map([
    [
      'Ed25519',
      {
        p: 2n ** 255n - 19n,
        eighth: 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
        bits: 255n,
      },
    ],
    ['Ed448', { p: 2n ** 448n - 2n ** 224n - 1n, eighth: null, bits: 455n }],
  ]);

/**
 * Returns whether an encoded point has a small order, in any encoding, canonical or not: its y is 0,
 * 1, -1, or that of a point of order 8. With such a public key one signature fits many contents, and
 * everyone can write it.
 */
export function isSmallOrder(curve: string, encoded: Uint8Array): boolean {
  const field = curves.get(curve);
  if (field === undefined) return false;
  // Little-endian, with the sign of x in the highest bit.
  const y = (toInteger(encoded.toReversed()) & ((1n << field.bits) - 1n)) % field.p;
  return [0n, 1n, field.p - 1n, ...(field.eighth === null ? [] : [field.eighth, field.p - field.eighth])].includes(y);
}
