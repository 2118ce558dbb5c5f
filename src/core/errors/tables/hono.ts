import type { ErrorLibrary } from '../error-row.ts';

export const hono: ErrorLibrary = {
  name: 'Hono',
  source: 'honojs/hono',
  version: '4.13.3',
  marks: ['hono', 'JwtTokenInvalid', 'JwtTokenExpired', 'JwtTokenSignatureMismatched'],
  files: {
    'src/utils/jwt/types.ts': [
      ['{} is not an implemented algorithm', 'unknown-algorithm', 'JwtAlgorithmNotImplemented'],
      ['JWT verification requires "alg" option to be specified', 'configuration', 'JwtAlgorithmRequired'],
      ['JWT algorithm mismatch: expected "{}", got "{}"', 'algorithm', 'JwtAlgorithmMismatch'],
      ['invalid JWT token: {}', 'malformed', 'JwtTokenInvalid'],
      ["token ({}) is being used before it's valid", 'not-yet-valid', 'JwtTokenNotBefore'],
      ['token ({}) expired', 'expired', 'JwtTokenExpired'],
      ['Invalid "iat" claim, must be a valid number lower than "{}"', 'issued-in-future', 'JwtTokenIssuedAt'],
      ['expected issuer "{}", got ', 'issuer', 'JwtTokenIssuer'],
      ['jwt header is invalid: {}', 'header', 'JwtHeaderInvalid'],
      ['required "kid" in jwt header: {}', 'no-kid', 'JwtHeaderRequiresKid'],
      ['symmetric algorithm "{}" is not allowed for JWK verification', 'algorithm', 'JwtSymmetricAlgorithmNotAllowed'],
      ['algorithm "{}" is not in the allowed list: [{}]', 'algorithm', 'JwtAlgorithmNotAllowed'],
      ['token({}) signature mismatched', 'signature', 'JwtTokenSignatureMismatched'],
      ['required "aud" in jwt payload: {}', 'missing-claim', 'JwtPayloadRequiresAud'],
      ['expected audience "{}", got "{}"', 'audience', 'JwtTokenAudience'],
    ],
  },
};
