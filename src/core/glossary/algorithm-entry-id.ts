import { isAlgorithmName } from '../crypto/algorithms.ts';
import type { EntryId } from './entry.ts';

/**
 * Returns the entry that explains an `alg` value. Total: an unknown one is explained by the entry
 * on such values.
 */
export const algorithmEntryId = (alg: string): EntryId => (isAlgorithmName(alg) ? `algorithm:${alg}` : 'parameter:alg');
