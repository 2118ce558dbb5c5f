import { timelineLane, type Lane } from '../../core/claims/timeline.ts';
import { derive } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { indexOfMeant, tokensFound } from './tokens-found.ts';

const meantIfSeveral = (session: Session): number => (tokensFound(session) === null ? -1 : indexOfMeant(session));

/**
 * Returns the lane of the chosen token, with its name if the text has several. Lanes of all of them
 * looked alike and took the place of everything else; choosing another token shows its own.
 */
export const timelineLanes = derive(
  [preparedClaimsOf, tokensFound, meantIfSeveral],
  (claims, found, meant): readonly Lane[] =>
    claims === null ? [] : [timelineLane({ name: found?.listed[meant]?.name ?? null, claims })],
);
