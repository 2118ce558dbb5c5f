import type { Key } from '../../core/keys/key.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Decryption } from '../state/decryption.ts';
import type { Session } from '../state/model.ts';
import { freshDecryption } from '../state/opened.ts';
import { signatureFact, type SignatureFact } from './signature-fact.ts';

/**
 * What the check of this token found about a key. `doubtful`: the signature verifies with it, but
 * the verdict has a warning.
 */
export type KeyResult = 'verified' | 'doubtful' | 'rejected' | 'decrypted' | 'not-decrypted';

/** The result of each key that was used for this token, by its index in the ring. */
type KeyStanding = ReadonlyMap<number, KeyResult>;

/** Returns what the check of this token found about the keys in the Key box. */
export const keyStanding = memoLast((session: Session): KeyStanding => {
  const opened = freshDecryption(session);
  return new Map([...(opened === null ? [] : resultsOfDecryption(opened)), ...resultsOfCheck(signatureFact(session))]);
});

type Results = readonly (readonly [index: number, result: KeyResult])[];

const resultsOf = (keys: readonly Key[], result: KeyResult): Results => keys.map(({ index }) => [index, result]);

function resultsOfDecryption(outcome: Decryption): Results {
  if (outcome.kind === 'decrypted')
    return resultsOf(
      outcome.layers.map(({ key }) => key),
      'decrypted',
    );
  return outcome.kind === 'not-decrypted' ? resultsOf(outcome.tried, 'not-decrypted') : [];
}

function resultsOfCheck(fact: SignatureFact): Results {
  if (fact.kind === 'verified') return resultsOf([fact.key], fact.warnings.length === 0 ? 'verified' : 'doubtful');
  // An edit that is not signed matches no key, which says nothing about the keys.
  return fact.kind === 'rejected' && !fact.edited ? resultsOf(fact.tried, 'rejected') : [];
}
