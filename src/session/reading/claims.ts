import { prepareClaims, type ClaimsInput, type PreparedClaims } from '../../core/claims/check-claims.ts';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import type { ClaimsVerdict } from '../../core/claims/check.ts';
import { prepareJose, type PreparedJose } from '../../core/claims/jose-opinion.ts';
import { criticalRefusals } from '../../core/claims/critical-refusal.ts';
import type { PartTexts } from '../../core/diagnose/claims-attempts.ts';
import { receiverRefusal, type ReceiverRefusal } from '../../core/diagnose/receivers/receiver-causes.ts';
import { memberNamed, type JsonObject } from '../../core/text/json.ts';
import type { Header, HeaderParameters } from '../../core/token/token.ts';
import { derive } from '../../core/text/memo.ts';
import { bestProof } from '../state/best-proof.ts';
import type { Session } from '../state/model.ts';
import { paneObject } from './pane-json.ts';
import { freshDisclosing, sdJwtOf } from '../state/disclosures.ts';
import { openSource, openTexts, openToken } from '../state/opened.ts';
import { tokenOfSource } from '../state/source.ts';

/**
 * Returns the claims as the Payload pane shows them; null if the payload is not a claims set or
 * cannot be read.
 */
export function preparedClaimsOf(session: Session): JsonObject | null {
  const [token, source] = [openToken(session), openSource(session)];
  // The content of a JWE has no segment of its own; its pane is the text that was encrypted.
  if (token.kind === 'jwe') return source === session.source ? null : paneObject(source, 'payload');
  const disclosed = freshDisclosing(session)?.claims;
  if (disclosed) return disclosed.object;
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return null;
  return paneObject(source, 'payload');
}

/** Returns the texts of both parts, as the panes show them; empty where there is none. */
export const partTexts = derive([openTexts.header, openTexts.payload], (header, payload): PartTexts => ({
  header,
  payload,
}));

const noHeader: HeaderParameters = {};

/**
 * Returns the parameters to check expectations on. Of several signatures they are those of the one that
 * decides the verdict, because anyone can add another one.
 */
const parametersOf = derive(
  [(session: Session) => bestProof(session)?.token ?? null, openToken],
  (decisive, shown): HeaderParameters => {
    const token = decisive ?? shown;
    return token.kind === 'empty' ? noHeader : protectedType(token.header, token.json !== undefined);
  },
);

/** A `typ` that is not protected can be changed by anyone, so it meets no expectation (RFC 8725 §3.11). */
function protectedType({ parameters, object }: Header, isJson: boolean): HeaderParameters {
  if (!isJson || parameters.typ === undefined || (object !== null && memberNamed(object, 'typ') !== undefined))
    return parameters;
  const { typ: _, ...others } = parameters;
  return { ...others, isTypUnprotected: true };
}

/** Returns what the form of the token means for its claims. */
const formOf = derive(
  [freshDisclosing, (session: Session) => sdJwtOf(session.source) !== null, openToken],
  (found, isSdJwt, token): Pick<ClaimsInput, 'refusals' | 'binding' | 'related'> => ({
    refusals: [...(found?.refusals ?? []), ...criticalRefusals(token)],
    binding: isSdJwt ? (found?.binding ?? null) : undefined,
    related: found?.times ?? [],
  }),
);

/** Without a token nothing fails an expectation: the verdict is about the token. */
const askedPolicy = derive(
  [(session: Session) => session.policy, (session: Session) => tokenOfSource(session.source).kind === 'empty'],
  (policy, isEmpty): Policy => (isEmpty ? { ...noPolicy, checkAsOf: policy.checkAsOf } : policy),
);

/**
 * Returns what the claims are checked for: the same object for the same claims, header and policy.
 */
export const claimsInput = derive(
  [preparedClaimsOf, parametersOf, askedPolicy, formOf],
  (claims, header, policy, form): ClaimsInput => ({ claims, header, policy, ...form }),
);

/** Returns the part of the Claims verdict that the clock cannot change. */
export const preparedClaims: (session: Session) => PreparedClaims = derive([claimsInput], prepareClaims);

/**
 * Returns what a receiver that is certainly meant says against claims that pass the other checks; null
 * if it says nothing.
 */
export function claimsRefusal(session: Session, { verdict }: ClaimsVerdict): ReceiverRefusal | null {
  if (verdict === 'rejected') return null;
  const { header, payload } = partTexts(session);
  return receiverRefusal(header, payload);
}

/** Returns every error that jose would throw and that the clock cannot change. */
export const preparedJose: (session: Session) => PreparedJose = derive([openToken, askedPolicy], (token, policy) =>
  prepareJose({ token: token.kind === 'jws' ? token : null, policy }),
);
