import { prepareClaims, type ClaimsInput, type PreparedClaims } from '../../core/claims/check-claims.ts';
import { prepareJose, type PreparedJose } from '../../core/claims/jose-opinion.ts';
import type { JsonObject } from '../../core/text/json.ts';
import type { HeaderParameters } from '../../core/token/token.ts';
import { derive } from '../../core/text/memo.ts';
import type { Session } from '../state/model.ts';
import { paneObject } from './pane-json.ts';
import { tokenOfSource } from '../state/source.ts';

/**
 * The claims as the pane `Payload` shows them; null where the payload is no claims set or cannot be
 * read.
 */
export function preparedClaimsOf(session: Session): JsonObject | null {
  const token = tokenOfSource(session.source);
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return null;
  return paneObject(session.source, 'payload');
}

const noHeader: HeaderParameters = {};

function parametersOf(session: Session): HeaderParameters {
  const token = tokenOfSource(session.source);
  return token.kind === 'empty' ? noHeader : token.header.parameters;
}

/** What the claims are checked for: the same object for the same claims, header and policy. */
export const claimsInput = derive(
  [preparedClaimsOf, parametersOf, (session: Session) => session.policy],
  (claims, header, policy): ClaimsInput => ({ claims, header, policy }),
);

/** All of the claims verdict that the clock cannot change. */
export const preparedClaims: (session: Session) => PreparedClaims = derive([claimsInput], prepareClaims);

/** All of what jose would throw that the clock cannot change. */
export const preparedJose: (session: Session) => PreparedJose = derive([claimsInput], prepareJose);
