import { splitSdJwt, splitSerialized, type SdJwt } from '../../core/disclosure/split.ts';
import type { Found, Intake } from '../../core/intake/found.ts';
import { memoLast } from '../../core/text/memo.ts';
import { isAcme } from '../../core/token/acme.ts';
import { isSelectiveDisclosure } from '../../core/token/forms.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Token } from '../../core/token/token.ts';
import { intakeOf } from './intake.ts';
import type { DisclosedClaims, Session, Source } from './model.ts';
import { boxTextOf, foundInSource, tokenOfSource } from './source.ts';

/** Returns the parts of an SD-JWT; null for another token. */
export const sdJwtOf = memoLast((source: Source): SdJwt | null => {
  const token = tokenOfSource(source);
  if (token.kind !== 'jws') return null;
  return isSelectiveDisclosure(token) ? splitSdJwt(token.text) : splitSerialized(token);
});

/** The tokens of a text that belong together, such as a proof with its access token. */
export type RelatedTokens = { readonly text: string; readonly found: readonly Found[]; readonly chosen: string };

/** Returns the tokens of the text if one of them is for another; null if each is on its own. */
export function relatedTokens(session: Session): RelatedTokens | null {
  const intake = intakeOf(session);
  return intake === null || !isRelated(intake) ? null : relatedIn(session.source, intake);
}

const relatedIn = memoLast((source: Source, { tokens }: Intake): RelatedTokens => ({
  text: boxTextOf(source),
  found: tokens,
  chosen: foundInSource(source).token,
}));

/** More tokens are a list. */
const mostRelated = 20;

const isRelated = memoLast(({ tokens }: Intake): boolean => tokens.slice(0, mostRelated).some(mayRelate));

/** Whether a token is a proof, an attestation or a status list. `core/possession` looks closer, on demand. */
function mayRelate({ token: text, name }: Found): boolean {
  const token = parseToken(text);
  if (isAcme(token)) return true;
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return false;
  const { typ = '' } = token.header.parameters;
  const { members } = token.payload.object;
  return (
    /^(?:dpop$|client_assertion$|oauth-client-attestation)/i.test(name ?? '') ||
    /dpop|attestation|statuslist|client-authentication/i.test(typ) ||
    members.some((member) => member.name === 'htm' || member.name === 'status_list')
  );
}

/** Returns what the issuer signed, if the token is an SD-JWT. */
export const issuerToken = memoLast((source: Source): Token | null => {
  const [parts, token] = [sdJwtOf(source), tokenOfSource(source)];
  if (parts === null) return null;
  return token.kind === 'jws' && token.json !== undefined ? token : parseToken(parts.issuer);
});

/** Returns what the disclosures give; null without a current answer. */
export const freshDisclosing = ({ disclosing, revision }: Session): DisclosedClaims | null =>
  disclosing?.revision === revision ? disclosing.outcome : null;
