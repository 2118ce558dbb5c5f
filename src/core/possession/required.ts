import type { JsonNode } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import { critFaultOf } from '../token/critical.ts';
import { claimOf, isAttestation, isAttestationProof, isClientAssertion, isStatusList, type Pasted } from './pasted.ts';
import type { Relation, TokenKind } from './relation.ts';

/** null: it needs none. */
const requiredTyps: Readonly<Record<TokenKind, string | null>> = {
  // RFC 7523 names none, and the media type of its revision is new.
  assertion: null,
  'status-list': 'statuslist+jwt',
  attestation: 'oauth-client-attestation+jwt',
  'attestation-proof': 'oauth-client-attestation-pop+jwt',
};

const requiredClaims: Readonly<Record<TokenKind, readonly string[]>> = {
  assertion: ['iss', 'sub', 'aud', 'exp'],
  'status-list': ['sub', 'iat', 'status_list'],
  attestation: ['sub', 'exp', 'cnf'],
  'attestation-proof': ['aud', 'jti', 'iat'],
};

/** Returns what a status list, a client attestation or its proof must contain and does not. */
export function requiredOf(token: Pasted): readonly Relation[] {
  const of = kindOf(token);
  if (of === null) return [];
  const { typ = null } = token.token.header.parameters;
  const wanted = requiredTyps[of];
  const missing = requiredClaims[of].filter((name) => claimOf(token, name) === undefined);
  return [
    ...(wanted === null || mediaType(typ ?? '') === mediaType(wanted)
      ? []
      : [{ kind: 'typ-differs', fits: false, of, typ, wanted } as const]),
    ...(critFaultOf(token.header) === null ? [] : [{ kind: 'crit', fits: false, of } as const]),
    ...(of === 'status-list' && !isPositive(claimOf(token, 'ttl'))
      ? [{ kind: 'status-ttl', fits: false } as const]
      : []),
    ...missing.map((name) => ({ kind: 'claim-missing', fits: false, of, name }) as const),
  ];
}

/** If there is one, it "MUST be a positive number" (draft-ietf-oauth-status-list, "Status List Token in JWT Format"). */
const isPositive = (ttl: JsonNode | undefined): boolean =>
  ttl === undefined || (ttl.kind === 'number' && ttl.value > 0);

function kindOf(token: Pasted): TokenKind | null {
  if (isClientAssertion(token)) return 'assertion';
  if (isStatusList(token)) return 'status-list';
  if (isAttestation(token)) return 'attestation';
  return isAttestationProof(token) ? 'attestation-proof' : null;
}
