import type { ErrorLibrary } from '../error-row.ts';

export const jose4j: ErrorLibrary = {
  name: 'jose4j',
  source: 'https://bitbucket.org/b_c/jose4j',
  version: '2026-11-30',
  marks: ['jose4j', 'smallrye'],
  files: {
    'org/jose4j/jwt/consumer/JwtConsumer.java': [
      ['rejected due to invalid claims or other invalid content', 'refused', 'InvalidJwtException'],
      ['JWT rejected due to invalid signature', 'signature', 'InvalidJwtSignatureException'],
    ],
    'org/jose4j/jwt/consumer/AudValidator.java': [
      ['No Audience (aud) claim present.', 'missing-claim', 'InvalidJwtException'],
      ['Audience (aud) claim {} present in the JWT but no expected audience value(s) were provided', 'audience'],
      ["Audience (aud) claim {} doesn't contain an acceptable identifier", 'audience', 'InvalidJwtException'],
    ],
    'org/jose4j/jwt/consumer/IssValidator.java': [
      ["Issuer (iss) claim value ({}) doesn't match expected value of {}", 'issuer', 'InvalidJwtException'],
    ],
    'org/jose4j/jwt/consumer/NumericDateValidator.java': [
      ['The JWT is no longer valid', 'expired', 'InvalidJwtException'],
    ],
    'org/jose4j/keys/resolvers/HttpsJwksVerificationKeyResolver.java': [
      ['Unable to find a suitable verification key for JWS w/ header {} from JWKs', 'key-not-found'],
      ['Unable to find a suitable verification key for JWS w/ header {} due to an unexpected exception', 'key-set'],
    ],
    'org/jose4j/jws/HmacUsingShaAlgorithm.java': [
      ['or larger MUST be used with the HMAC SHA algorithms but this key is only {} bits', 'weak-key'],
    ],
    'org/jose4j/jwx/KeyValidationSupport.java': [
      ['bits or larger MUST be used with the all JOSE RSA algorithms', 'weak-key', 'InvalidKeyException'],
    ],
  },
};
