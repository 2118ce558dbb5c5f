import { err, ok, type Result } from '../text/result.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import type { Engine, Signer } from './engine.ts';
import { withEngine } from './engines.ts';
import type { CryptoFault } from './fault.ts';
import { exactRow, misfitOf } from './fit.ts';
import type { Jwk } from './jwk.ts';
import { isPrivate, missingPublicMember } from './members.ts';
import { derivePublic } from './public-half.ts';

type Opened<T> = Promise<Result<T, CryptoFault>>;

/**
 * Opens a key for verifying with the algorithm, once per key object. For a private key, uses its
 * public half.
 */
export const openVerifier = cached((row, key) =>
  opened(row, key, (engine, exact, whole) => engine.verifier(exact, whole)),
);

/** Opens a private key for signing, once per key object. */
export const openSigner = cached(async (row, key): Opened<Signer> => {
  const misfit = misfitOf(row, key);
  if (misfit !== null) return err(misfit);
  if (!isPrivate(key)) return err({ kind: 'key-not-private' });
  return opened(row, key, (engine, exact, whole) => engine.signer(exact, whole));
});

async function opened<T>(
  row: AlgorithmRow,
  key: Jwk,
  open: (engine: Engine, exact: AlgorithmRow, whole: Jwk) => Promise<T>,
): Opened<T> {
  const misfit = misfitOf(row, key);
  if (misfit !== null) return err(misfit);
  const whole = missingPublicMember(key) === null ? ok(key) : await derivePublic(key);
  if (!whole.ok) return whole;
  const exact = exactRow(row, key);
  return withEngine(exact, (engine) => open(engine, exact, whole.value));
}

/**
 * Caches an opened key as long as the key object exists, so that a keystroke costs one signature.
 * Failures are not cached.
 */
function cached<T>(open: (row: AlgorithmRow, key: Jwk) => Opened<T>): (row: AlgorithmRow, key: Jwk) => Opened<T> {
  const known = new WeakMap<Jwk, Map<string, Opened<T>>>();
  return async (row, key) => {
    const ofKey = known.get(key) ?? new Map<string, Opened<T>>();
    known.set(key, ofKey);
    const opening = ofKey.get(row.name) ?? open(row, key);
    ofKey.set(row.name, opening);
    const result = await opening;
    if (!result.ok) ofKey.delete(row.name);
    return result;
  };
}
