import type { ErrorLibrary } from '../error-row.ts';

export const cognito: ErrorLibrary = {
  name: 'Amazon Cognito (aws-jwt-verify)',
  source: 'awslabs/aws-jwt-verify',
  version: '5.1.1',
  marks: ['aws-jwt-verify', 'cognito', 'Cognito'],
  files: {
    'src/jwt.ts': [
      ['Token expired at {}', 'expired', 'JwtExpiredError'],
      ["Token can't be used before {}", 'not-yet-valid', 'JwtNotBeforeError'],
      ['JWT string does not consist of exactly 3 parts (header, payload, signature)', 'malformed', 'JwtParseError'],
      ['Empty JWT', 'no-token', 'JwtParseError'],
      ['JWT is not a string', 'no-token', 'JwtParseError'],
      ['Invalid JWT. Header is not a valid JSON object', 'header', 'JwtParseError'],
      ['Invalid JWT. Payload is not a valid JSON object', 'payload', 'JwtParseError'],
      ['JWT header alg claim is not a string', 'no-algorithm', 'JwtParseError'],
      ['JWT payload exp claim is not a number', 'bad-time', 'JwtParseError'],
      ['JWT payload nbf claim is not a number', 'bad-time', 'JwtParseError'],
      ['JWT payload iat claim is not a number', 'bad-time', 'JwtParseError'],
      ['JWT payload iss claim is not a string', 'claim-type', 'JwtParseError'],
      ['JWT payload aud claim is not a string or array of strings', 'claim-type', 'JwtParseError'],
      ['Scope not allowed: {}. Expected', 'scope', 'JwtInvalidScopeError'],
      ['Issuer not allowed: {}. Expected', 'issuer', 'JwtInvalidIssuerError'],
      ['Audience not allowed: {}. Expected', 'audience', 'JwtInvalidAudienceError'],
      ['Missing Issuer. Expected', 'missing-claim', 'JwtInvalidIssuerError'],
      ['Missing Audience. Expected', 'missing-claim', 'JwtInvalidAudienceError'],
    ],
    'src/jwt-verifier.ts': [
      ['Invalid signature', 'signature', 'JwtInvalidSignatureError'],
      ['JWK for kid {} not found in the JWKS', 'key-not-found', 'KidNotFoundInJwksError'],
      ['issuer not configured: {}', 'issuer', 'ParameterValidationError'],
    ],
    'src/jwk.ts': [
      ['JWT header does not have valid kid claim', 'no-kid', 'JwtWithoutValidKidError'],
      ['JWKS for uri {} not yet available in cache', 'key-set', 'JwksNotAvailableInCacheError'],
      ['JWKS could not be parsed as JSON: {}', 'key-set', 'JwksValidationError'],
    ],
    'issue 12 of amazon-archives/amazon-cognito-identity-js, the identity pool': [
      ['Invalid login token. Missing a required claim: {}', 'missing-claim', 'NotAuthorizedException'],
    ],
    'src/cognito-verifier.ts': [
      ['Token use not allowed: {}. Expected', 'type', 'CognitoJwtInvalidTokenUseError'],
      ['Client ID not allowed: {}. Expected', 'claim', 'CognitoJwtInvalidClientIdError'],
      ['Cognito group not allowed: {}. Expected', 'claim', 'CognitoJwtInvalidGroupError'],
    ],
  },
};
