import type { Key } from '../../core/keys/key.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Session } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';
import { signatureFact } from './signature-fact.ts';

/**
 * What the check of this token found about a key. `doubtful`: the signature verifies with it, but
 * the verdict has a warning.
 */
export type KeyResult = 'verified' | 'doubtful' | 'rejected';

type KeyStanding = {
  /** The result of each key that was used, by its index in the ring. */
  readonly results: ReadonlyMap<number, KeyResult>;
  /** The token is a JWE, so no signature is checked with any key. */
  readonly isEncrypted: boolean;
};

/** Returns what is known about the keys in the Key box from the check of this token. */
export const keyStanding = memoLast((session: Session): KeyStanding => {
  const fact = signatureFact(session);
  const isEncrypted = tokenOfSource(session.source).kind === 'jwe';
  if (fact.kind === 'verified')
    return { results: resultsOf([fact.key], fact.warnings.length === 0 ? 'verified' : 'doubtful'), isEncrypted };
  // An edit that is not signed matches no key, which says nothing about the keys.
  const tried = fact.kind === 'rejected' && !fact.edited ? fact.tried : [];
  return { results: resultsOf(tried, 'rejected'), isEncrypted };
});

const resultsOf = (keys: readonly Key[], result: KeyResult): ReadonlyMap<number, KeyResult> =>
  new Map(keys.map(({ index }) => [index, result]));
