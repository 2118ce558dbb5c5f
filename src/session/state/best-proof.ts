import { memoLast } from '../../core/text/memo.ts';
import type { JudgedProof, Session } from './model.ts';
import { openToken } from './opened.ts';

/**
 * Returns the signature that decides the verdict: one that verifies, or else one that was checked, or
 * else any; of these the one that is shown, or else the first. null if there is only one signature, or
 * no answer.
 */
export const bestProof = memoLast((session: Session): (JudgedProof & { each: readonly JudgedProof[] }) | null => {
  const { settled, revision } = session;
  if (settled?.revision !== revision || settled.outcome.kind !== 'several') return null;
  const token = openToken(session);
  const shown = token.kind === 'jws' ? token.json?.at : 0;
  const { each } = settled.outcome;
  const rankOf = ({ at, outcome }: JudgedProof): number =>
    (outcome?.kind === 'verified' ? 0 : 4) + (outcome === null ? 2 : 0) + (at === shown ? 0 : 1);
  const [best] = each.toSorted((one, other) => rankOf(one) - rankOf(other));
  return best === undefined ? null : { ...best, each };
});
