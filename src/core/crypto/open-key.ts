import { err, ok, type Result } from '../text/result.ts';
import type { AlgorithmRow } from './algorithms.ts';
import type { Engine, Signer } from './engine.ts';
import { withEngine } from './engines.ts';
import type { CryptoFault } from './fault.ts';
import { exactRow, misfitOf } from './fit.ts';
import type { Jwk } from './jwk.ts';
import { isPrivate, missingPublicMember } from './members.ts';
import { derivePublic } from './public-half.ts';

type Opened<T> = Promise<Result<T, CryptoFault>>;

/** The key, ready to verify with the algorithm; opened once per key object. Of a private key its public half is used. */
export const openVerifier = cached((row, key) =>
  opened(row, key, (engine, exact, whole) => engine.verifier(exact, whole)),
);

/** The private key, ready to sign; opened once per key object. */
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

/** Remembers what was opened for as long as the key object lives, so that a keystroke costs one signature. Failures are tried again. */
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
