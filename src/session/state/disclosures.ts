import { serializedWith, splitSdJwt, splitSerialized, type SdJwt } from '../../core/disclosure/split.ts';
import type { Found, Intake } from '../../core/intake/found.ts';
import {
  isAttestation,
  isAttestationProof,
  isProof,
  isStatusList,
  pastedTokens,
} from '../../core/possession/pasted.ts';
import { memoLast } from '../../core/text/memo.ts';
import { isSelectiveDisclosure } from '../../core/token/forms.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Token } from '../../core/token/token.ts';
import { intakeOf } from './intake.ts';
import { withTokenReplaced } from './lineage.ts';
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

const isRelated = memoLast(({ tokens }: Intake): boolean =>
  pastedTokens(tokens.slice(0, mostRelated)).some(
    (token) => isProof(token) || isStatusList(token) || isAttestation(token) || isAttestationProof(token),
  ),
);

/** Returns what the issuer signed, if the token is an SD-JWT. */
export const issuerToken = memoLast((source: Source): Token | null => {
  const [parts, token] = [sdJwtOf(source), tokenOfSource(source)];
  if (parts === null) return null;
  return token.kind === 'jws' && token.json !== undefined ? token : parseToken(parts.issuer);
});

/** Returns what the disclosures give; null without a current answer. */
export const freshDisclosing = ({ disclosing, revision }: Session): DisclosedClaims | null =>
  disclosing?.revision === revision ? disclosing.outcome : null;

/** Returns the text with these disclosures, and with this key binding JWT or none. */
export function withDisclosures(
  source: Source,
  { kept, binding }: { readonly kept: readonly string[]; readonly binding: string | null },
): Source {
  const parts = sdJwtOf(source);
  if (parts === null) return source;
  const present = tokenOfSource(source);
  const serialized = present.kind === 'jws' && present.json !== undefined;
  const compact = [parts.issuer, ...kept, binding ?? ''].join('~');
  const token = serialized ? (serializedWith(present, kept, binding) ?? present.text) : compact;
  return token === foundInSource(source).token ? source : withTokenReplaced(source, token);
}
