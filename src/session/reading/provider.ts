import { providerOf, type ProviderId } from '../../core/profiles/providers.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { memoLast } from '../../core/text/memo.ts';
import { claimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';

/** Who made the token, where that is seen in its claims. */
export const claimsProvider = (session: Session): ProviderId | null => known(claimsOf(session));

const known = memoLast((claims: JsonObject | null) => (claims === null ? null : providerOf(claims)));
