import { quickHmac } from '../crypto/quick-hmac.ts';
import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { equalBytes } from '../text/bytes.ts';
import { readBase64url } from '../text/base64url.ts';

/** From this number of bytes the platform's own HMAC is faster, although it is asynchronous. */
const long = 800;

/**
 * Checks the signature directly for HMAC of short inputs, without importing a key into the
 * platform; null for anything else.
 */
export async function tellsApart(
  row: AlgorithmRow,
  key: Jwk,
  input: Uint8Array,
  signature: Uint8Array,
): Promise<boolean | null> {
  if (row.family !== 'hmac' || input.length > long || row.hash === null || typeof key.k !== 'string') return null;
  const hmac = await quickHmac(row.hash);
  return equalBytes(hmac(readBase64url(key.k).bytes, input), signature);
}
