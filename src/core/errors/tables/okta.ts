import type { ErrorLibrary } from '../error-row.ts';

export const okta: ErrorLibrary = {
  name: 'Okta JWT Verifier (Python)',
  source: 'okta/okta-jwt-verifier-python',
  version: '2026-11-30',
  marks: ['okta_jwt_verifier', 'okta'],
  why: 'Its other messages are those of python-jose and of its configuration.',
  files: {
    'okta_jwt_verifier/jwt_verifier.py': [
      ['No matching JWK.', 'key-not-found', 'JWKException'],
      ['Header claim "alg" is invalid.', 'algorithm', 'JWTValidationException'],
      ['Claim "nonce" is invalid.', 'nonce', 'JWTValidationException'],
      ['Claim "aud" does not match Client ID.', 'audience', 'JWTValidationException'],
      ['Claim "aud" does not contain Client ID.', 'audience', 'JWTValidationException'],
      ['Claim "aud" has unsupported format.', 'claim-type', 'JWTValidationException'],
    ],
    'okta_jwt_verifier/jwt_utils.py': [
      ['Required claim "{}" is not present.', 'missing-claim', 'JWTValidationException'],
    ],
  },
};
