import type { ErrorLibrary } from '../error-row.ts';

export const clerk: ErrorLibrary = {
  name: 'Clerk',
  source: 'clerk/javascript',
  version: '2026-11-30',
  marks: ['clerk', 'Clerk', 'TokenVerificationError'],
  files: {
    'packages/backend/src/jwt/assertions.ts': [
      ['Invalid JWT audience claim (aud) {}', 'audience', 'TokenVerificationError'],
      ['Invalid JWT audience claim array (aud) {}', 'audience', 'TokenVerificationError'],
      ['Invalid JWT type {}. Expected {}', 'type', 'token-invalid'],
      ['Invalid JWT algorithm {}. Supported: {}', 'algorithm', 'token-invalid-algorithm'],
      ['Subject claim (sub) is required and must be a string', 'missing-claim', 'TokenVerificationError'],
      ['Invalid JWT Authorized party claim (azp) {}', 'claim', 'token-invalid-authorized-parties'],
      ['Invalid JWT expiry date claim (exp) {}', 'no-expiry', 'TokenVerificationError'],
      ['JWT is expired. Expiry date: {}', 'expired', 'token-expired'],
      ['Invalid JWT not before date claim (nbf) {}', 'bad-time', 'TokenVerificationError'],
      ['JWT cannot be used prior to not before date claim (nbf)', 'not-yet-valid', 'token-not-active-yet'],
      ['Invalid JWT issued at date claim (iat) {}', 'bad-time', 'TokenVerificationError'],
      ['JWT issued at date claim (iat) is in the future', 'issued-in-future', 'token-iat-in-the-future'],
    ],
    'jwt/jwt.go of clerk/clerk-sdk-go 2.0.9': [
      ['invalid authorized party {}', 'claim'],
      ['missing jwt kid header claim', 'no-kid'],
      ['missing json web key, need to set JWK in the params', 'no-key'],
    ],
    'issue 132 of clerk/clerk-sdk-go': [['no jwk key found for kid {}', 'key-not-found']],
    'packages/backend/src/tokens/keys.ts': [
      ['Unable to find a signing key in JWKS that matches the kid', 'key-not-found', 'jwk-kid-mismatch'],
      ['The JWKS endpoint did not contain any signing keys', 'key-set', 'jwk-remote-failed-to-load'],
    ],
  },
};
