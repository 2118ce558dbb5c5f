import { ok, type Result } from '../text/result.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import type { CryptoFault } from './fault.ts';
import { signatureBytesOf } from './fit.ts';
import type { Jwk } from './jwk.ts';
import { openVerifier } from './open-key.ts';
import { curveOfJwk, memberBytes } from './members.ts';
import { isSmallOrder } from './small-order.ts';

/**
 * Returns whether the signature is valid for exactly these bytes (RFC 7515 §5.2 step 8: the JWS
 * Signing Input as ASCII). This is the bare mathematics: weak keys, short secrets, `use` and
 * `key_ops` do not matter here. `strictOpinion` says what stricter libraries do. Takes a public or
 * a private JWK. A signature that cannot be valid (wrong length, off the curve) gives `false`.
 *
 * Faults: alg-none, key-type-mismatch, curve-mismatch, key-refused, insecure-context.
 */
export async function verifySignature(
  row: AlgorithmRow,
  key: Jwk,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<Result<boolean, CryptoFault>> {
  const verifier = await openVerifier(row, key);
  if (!verifier.ok) return verifier;
  if (signature.length !== signatureBytesOf(row, key)) return ok(false);
  if (row.family === 'eddsa' && isForAnyContent(key, signature)) return ok(false);
  try {
    return ok(await verifier.value(data, signature));
  } catch {
    // The key was opened, so the engine rejected the signature.
    return ok(false);
  }
}

/**
 * Returns whether the key or R has a small order, so that a signature says nothing about the content.
 * RFC 8032 §5.1.7 leaves it to the verifier, and platforms differ.
 */
function isForAnyContent(key: Jwk, signature: Uint8Array): boolean {
  const curve = curveOfJwk(key) ?? '';
  return [memberBytes(key, 'x'), signature.subarray(0, signature.length / 2)].some((point) =>
    isSmallOrder(curve, point),
  );
}
