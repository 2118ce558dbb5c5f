import { laneOf, type Lane } from '../../core/claims/timeline.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { memoLast } from '../../core/text/memo.ts';
import { claimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { meantAt, tokensFound, type TokensFound } from './tokens-found.ts';

/** The present token first, then those pasted with it: a pair is seen on one scale. */
export function timelineLanes(session: Session): readonly Lane[] {
  const found = tokensFound(session);
  const meant = found === null ? -1 : meantAt(session);
  return lanesOf(claimsOf(session))(found)(meant);
}

/** More would be a drawing that nobody reads. */
const mostLanes = 4;

const lanesOf = memoLast((claims: JsonObject | null) =>
  memoLast((found: TokensFound | null) =>
    memoLast((meant: number): readonly Lane[] => {
      const listed = found?.listed ?? [];
      const own = claims === null ? [] : [laneOf({ name: listed[meant]?.name ?? null, claims })];
      const others = listed.flatMap(({ at, name, claims: theirs }) =>
        at === meant || theirs === null ? [] : [laneOf({ name, claims: theirs })],
      );
      return [...own, ...others.filter(({ marks }) => marks.length > 0)].slice(0, mostLanes);
    }),
  ),
);
