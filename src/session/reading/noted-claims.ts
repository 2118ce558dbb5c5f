import { isRegisteredTime } from '../../core/claims/registered-times.ts';
import type { JsonMember, JsonObject } from '../../core/text/json.ts';
import { derive } from '../../core/text/memo.ts';
import type { Session } from '../state/model.ts';
import { openSource } from '../state/opened.ts';
import { paneObject } from './pane-json.ts';

/**
 * The maximum number of notes. Each is written again when its words change, and no one reads more.
 */
const mostNotes = 100;

/**
 * Returns the time claims that have a note in the Payload pane, in the order written; null without
 * an object. It works on broken JSON too, so that its readable times stay explained.
 */
export const notedClaims: (session: Session) => JsonObject | null = derive(
  [(session: Session) => paneObject(openSource(session), 'payload')],
  (claims) => (claims === null ? null : { ...claims, members: firstTimes(claims.members) }),
);

function firstTimes(members: readonly JsonMember[]): readonly JsonMember[] {
  const found: JsonMember[] = [];
  for (const member of members) {
    if (found.length === mostNotes) break;
    if (isRegisteredTime(member.name)) found.push(member);
  }
  return found;
}
