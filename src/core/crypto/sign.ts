import { err, ok, type Result } from '../text/result.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import { keyRefusal } from './engines.ts';
import type { CryptoFault } from './fault.ts';
import type { Jwk } from './jwk.ts';
import { openSigner } from './open-key.ts';

/**
 * Signs exactly these bytes and returns the JWS form of the signature (for ECDSA, R and S
 * concatenated, RFC 7518 §3.4). ECDSA, PSS and ML-DSA signatures differ each time. Takes a private
 * JWK or a secret.
 *
 * Faults: alg-none, key-type-mismatch, curve-mismatch, key-not-private, key-refused (also an RSA
 * key too short for the hash), insecure-context.
 */
export async function makeSignature(
  row: AlgorithmRow,
  key: Jwk,
  data: Uint8Array,
): Promise<Result<Uint8Array, CryptoFault>> {
  const signer = await openSigner(row, key);
  if (!signer.ok) return signer;
  try {
    return ok(await signer.value(data));
  } catch (error) {
    return err(keyRefusal(error));
  }
}
