import { providerOf, type ProviderId } from '../../core/profiles/providers.ts';
import { derive } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';

/** Returns who issued the token, if its claims show it. */
export const claimsProvider: (session: Session) => ProviderId | null = derive([preparedClaimsOf], (claims) =>
  claims === null ? null : providerOf(claims),
);
