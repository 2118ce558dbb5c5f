import { isAlgorithmName } from '../crypto/algorithms.ts';
import type { EntryId } from './entry.ts';

/** Which entry explains an `alg` value. Total: one that is not known is explained by what such values are. */
export const algorithmEntryId = (alg: string): EntryId => (isAlgorithmName(alg) ? `algorithm:${alg}` : 'parameter:alg');
