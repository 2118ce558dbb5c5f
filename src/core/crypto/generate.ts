import { toBase64url } from '../text/base64url.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import { algorithms } from './algorithms.ts';
import { withEngine } from './engines.ts';
import type { CryptoFault } from './fault.ts';
import type { Jwk } from './jwk.ts';

type KeyWishes = {
  /** RSA only; 2048 bits by default. */
  readonly modulusLength?: 2048 | 3072 | 4096;
  /** For `EdDSA`, which leaves the curve open; Ed25519 by default. */
  readonly curve?: 'Ed25519' | 'Ed448';
  /** The `kid` of the header that the key is made for. */
  readonly kid?: string;
};

/**
 * Generates a private key, or a secret as long as the hash (RFC 7518 §3.2), for the algorithm. The
 * key has `alg`, so that strict libraries use it for nothing else (RFC 8725 §3.1). It has a `kid`
 * only if one was requested: an invented one would not match a token that already names another.
 *
 * Faults: alg-none, insecure-context, key-refused.
 */
export async function generateKey(row: AlgorithmRow, wishes: KeyWishes = {}): Promise<Result<Jwk, CryptoFault>> {
  if (row.kty === null) return err({ kind: 'alg-none' });
  const exact = row.curves.length > 1 ? algorithms[wishes.curve ?? 'Ed25519'] : row;
  const made = row.leastSecretBytes === null ? await keyPair(exact, wishes) : ok(secret(row.leastSecretBytes));
  if (!made.ok) return made;
  const kid = wishes.kid === undefined ? {} : { kid: wishes.kid };
  return ok({ ...made.value, ...kid, alg: row.name });
}

const keyPair = (row: AlgorithmRow, wishes: KeyWishes): Promise<Result<Jwk, CryptoFault>> =>
  withEngine(row, (engine) => engine.generate(row, { modulusLength: wishes.modulusLength }));

/** Random values need no secure context, unlike the rest of WebCrypto. */
const secret = (bytes: number): Jwk => ({ kty: 'oct', k: toBase64url(crypto.getRandomValues(new Uint8Array(bytes))) });
