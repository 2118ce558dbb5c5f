import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import { algorithms } from '../crypto/algorithms.ts';
import { misfitOf } from '../crypto/fit.ts';
import type { Key } from './key.ts';

/** Returns what a key can do here, with any algorithm that it fits. */
export function keyAbilities(key: Key): { readonly verifies: boolean; readonly signs: boolean } {
  const rows: readonly AlgorithmRow[] = Object.values(algorithms);
  const fits = rows.some((row) => misfitOf(row, key.jwk) === null) && (key.use === null || key.use === 'sig');
  return { verifies: fits && keyAllows(key, 'verify'), signs: fits && keyAllows(key, 'sign') };
}

/**
 * Returns whether the key has the required half and its `key_ops` permit the operation (RFC 7517
 * §4.3). A private key that may sign may also verify, because its public half does.
 */
export function keyAllows(key: Key, purpose: 'verify' | 'sign'): boolean {
  if (purpose === 'sign' && !key.isPrivate) return false;
  return (
    key.keyOps === null ||
    key.keyOps.includes(purpose) ||
    (purpose === 'verify' && key.isPrivate && key.keyOps.includes('sign'))
  );
}
