import { memoLast } from '../../core/text/memo.ts';
import type { JudgedProof, Session } from './model.ts';
import { openToken } from './opened.ts';

/**
 * Returns the signature that decides the verdict: the one that is shown if it verifies, or else the
 * first that does. null if there is only one signature, or no answer.
 */
export const bestProof = memoLast((session: Session): (JudgedProof & { each: readonly JudgedProof[] }) | null => {
  const { settled, revision } = session;
  if (settled?.revision !== revision || settled.outcome.kind !== 'several') return null;
  const token = openToken(session);
  const shown = token.kind === 'jws' ? token.json?.at : 0;
  const { each } = settled.outcome;
  const rankOf = ({ at, outcome }: JudgedProof): number =>
    (outcome?.kind === 'verified' ? 0 : 4) + (at === shown ? 0 : 2) + (outcome === null ? 1 : 0);
  const [best] = each.toSorted((one, other) => rankOf(one) - rankOf(other));
  return best === undefined ? null : { ...best, each };
});
