import { timelineLane, type Lane } from '../../core/claims/timeline.ts';
import { derive } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { indexOfMeant, tokensFound } from './tokens-found.ts';

/** The maximum number of lanes. More would make the drawing unreadable. */
const mostLanes = 4;

const meantIfSeveral = (session: Session): number => (tokensFound(session) === null ? -1 : indexOfMeant(session));

/**
 * Returns the present token first, then those pasted with it, so that a pair is seen on one scale.
 */
export const timelineLanes = derive(
  [preparedClaimsOf, tokensFound, meantIfSeveral],
  (claims, found, meant): readonly Lane[] => {
    const listed = found?.listed ?? [];
    const own = claims === null ? [] : [timelineLane({ name: listed[meant]?.name ?? null, claims })];
    const others = listed.flatMap(({ at, name, claims: theirs }) =>
      at === meant || theirs === null ? [] : [timelineLane({ name, claims: theirs })],
    );
    return [...own, ...others.filter(({ marks }) => marks.length > 0)].slice(0, mostLanes);
  },
);
