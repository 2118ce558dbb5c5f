import { providerOf, type ProviderId } from '../../core/profiles/providers.ts';
import { derive } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';

/** Who made the token, where that is seen in its claims. */
export const claimsProvider: (session: Session) => ProviderId | null = derive([preparedClaimsOf], (claims) =>
  claims === null ? null : providerOf(claims),
);
