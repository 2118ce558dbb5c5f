import { mediaType } from '../text/media-type.ts';
import { claimOf, isAttestation, isAttestationProof, isStatusList, type Pasted } from './pasted.ts';
import type { Relation, TokenKind } from './relation.ts';

export const requiredTyps: Readonly<Record<TokenKind, string>> = {
  'status-list': 'statuslist+jwt',
  attestation: 'oauth-client-attestation+jwt',
  'attestation-proof': 'oauth-client-attestation-pop+jwt',
};

const requiredClaims: Readonly<Record<TokenKind, readonly string[]>> = {
  'status-list': ['sub', 'iat', 'status_list'],
  attestation: ['sub', 'exp', 'cnf'],
  'attestation-proof': ['aud', 'jti', 'iat'],
};

/** Returns what a status list, a client attestation or its proof must contain and does not. */
export function requiredOf(token: Pasted): readonly Relation[] {
  const of = kindOf(token);
  if (of === null) return [];
  const { typ = null } = token.token.header.parameters;
  const missing = requiredClaims[of].filter((name) => claimOf(token, name) === undefined);
  return [
    ...(mediaType(typ ?? '') === mediaType(requiredTyps[of])
      ? []
      : [{ kind: 'typ-differs', fits: false, of, typ } as const]),
    ...missing.map((name) => ({ kind: 'claim-missing', fits: false, of, name }) as const),
  ];
}

function kindOf(token: Pasted): TokenKind | null {
  if (isStatusList(token)) return 'status-list';
  if (isAttestation(token)) return 'attestation';
  return isAttestationProof(token) ? 'attestation-proof' : null;
}
