import type { ErrorLibrary } from '../error-row.ts';

export const vault: ErrorLibrary = {
  name: 'HashiCorp Vault',
  source: 'hashicorp/cap',
  version: '0.9.1',
  marks: ['vault', 'Vault', 'openbao'],
  files: {
    'jwt/jwt.go': [
      ['error parsing token: {}', 'malformed'],
      ['token must be signed', 'unsigned'],
      ['token with multiple signatures not supported', 'malformed'],
      ['token missing kid header parameter', 'no-kid'],
      ['no key set found with kid {}', 'key-not-found'],
      ['error verifying token signature: {}', 'signature'],
      ['invalid algorithm (alg) header parameter: {}', 'algorithm'],
      ['token signed with unexpected algorithm', 'algorithm'],
      ['invalid issuer (iss) claim', 'issuer'],
      ['invalid subject (sub) claim', 'subject'],
      ['invalid ID (jti) claim', 'claim'],
      ['audience claim does not match any expected audience', 'audience'],
      ['no issued at (iat), not before (nbf), or expiration time (exp) claims in token', 'no-expiry'],
      ['invalid not before (nbf) claim: token not yet valid', 'not-yet-valid'],
      ['invalid expiration time (exp) claim: token is expired', 'expired'],
      ['invalid issued at (iat) claim: token issued in the future', 'issued-in-future'],
    ],
    'issue 104 of ricoberger/vault-secrets-operator': [['claim "iss" is invalid', 'issuer']],
    'issue 102 of hashicorp/vault-plugin-auth-kubernetes': [['claim "aud" is invalid', 'audience']],
    'path_login.go and path_oidc.go of hashicorp/vault-plugin-auth-jwt': [
      ['audience claim found in JWT but no audiences bound to the role', 'audience'],
      ['sub claim does not match bound subject', 'claim'],
      ['claim "{}" not found in token', 'missing-claim'],
      ['"{}" claim not found in token', 'missing-claim'],
      ['"{}" claim could not be converted to string list', 'claim-type'],
      ['claim "{}" could not be converted to string', 'claim-type'],
    ],
    'claims.go of hashicorp/vault-plugin-auth-jwt': [
      ['aud claim does not match any bound audience', 'audience'],
      ['claim "{}" does not match any associated bound claim values', 'claim'],
      ['claim "{}" is missing', 'missing-claim'],
    ],
    'token_review.go and path_login.go of hashicorp/vault-plugin-auth-kubernetes': [
      ['lookup failed: service account jwt not valid', 'refused'],
      ['lookup failed: service account jwt valid for audience(s) {}, but wanted {}', 'audience'],
      ['JWT names did not match', 'subject'],
      ['JWT UIDs did not match', 'revoked'],
    ],
  },
};
