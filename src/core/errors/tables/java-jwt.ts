import type { ErrorLibrary } from '../error-row.ts';

export const javaJwt: ErrorLibrary = {
  name: 'auth0 java-jwt',
  source: 'auth0/java-jwt',
  version: '4.6.0',
  marks: ['com.auth0.jwt'],
  files: {
    'lib/src/main/java/com/auth0/jwt/JWTVerifier.java': [
      ['The Token has expired on {}.', 'expired', 'TokenExpiredException'],
      ["The Token can't be used before {}.", 'not-yet-valid', 'IncorrectClaimException'],
      ["The Claim 'iss' value doesn't match the required issuer.", 'issuer', 'IncorrectClaimException'],
      ["The Claim 'aud' value doesn't contain the required audience.", 'audience', 'IncorrectClaimException'],
      ["The Claim '{}' value doesn't match the required one.", 'claim', 'IncorrectClaimException'],
      [
        "The provided Algorithm doesn't match the one defined in the JWT's Header.",
        'algorithm',
        'AlgorithmMismatchException',
      ],
      ['The Algorithm cannot be null.', 'configuration', 'IllegalArgumentException'],
      ["Leeway value can't be negative.", 'configuration', 'IllegalArgumentException'],
    ],
    'lib/src/main/java/com/auth0/jwt/TokenUtils.java': [
      ['The token is null.', 'no-token', 'JWTDecodeException'],
      ['The token was expected to have 3 parts, but got {}.', 'malformed', 'JWTDecodeException'],
    ],
    'lib/src/main/java/com/auth0/jwt/impl/PayloadDeserializer.java': [
      ["The claim '{}' contained a non-numeric date value.", 'bad-time', 'JWTDecodeException'],
      ["Parsing the Payload's JSON resulted on a Null map", 'payload', 'JWTDecodeException'],
    ],
    'lib/src/main/java/com/auth0/jwt/impl/HeaderDeserializer.java': [
      ["Parsing the Header's JSON resulted on a Null map", 'header', 'JWTDecodeException'],
    ],
    'lib/src/main/java/com/auth0/jwt/JWTDecoder.java': [
      ['The input is not a valid base 64 encoded string.', 'encoding', 'JWTDecodeException'],
    ],
    'lib/src/main/java/com/auth0/jwt/impl/JWTParser.java': [
      ["The string '{}' doesn't have a valid JSON format.", 'payload', 'JWTDecodeException'],
    ],
    'lib/src/main/java/com/auth0/jwt/exceptions/MissingClaimException.java': [
      ["The Claim '{}' is not present in the JWT.", 'missing-claim', 'MissingClaimException'],
    ],
    'lib/src/main/java/com/auth0/jwt/exceptions/SignatureVerificationException.java': [
      [
        "The Token's Signature resulted invalid when verified using the Algorithm: {}",
        'signature',
        'SignatureVerificationException',
      ],
    ],
    'lib/src/main/java/com/auth0/jwt/exceptions/SignatureGenerationException.java': [
      [
        "The Token's Signature couldn't be generated when signing using the Algorithm: {}",
        'signing',
        'SignatureGenerationException',
      ],
    ],
    'lib/src/main/java/com/auth0/jwt/algorithms/ECDSAAlgorithm.java': [
      ['Invalid DER signature format.', 'signature', 'SignatureException'],
      ['Invalid JOSE signature format.', 'signature', 'SignatureException'],
      ['The given Public Key is null.', 'key-type', 'IllegalStateException'],
    ],
    'lib/src/main/java/com/auth0/jwt/algorithms/HMACAlgorithm.java': [
      ['The Secret cannot be null', 'no-key', 'IllegalArgumentException'],
    ],
    'src/main/java/com/auth0/jwt/JWTVerifier.java of 2.2.2': [
      ['Secret cannot be null or empty', 'no-key'],
      ['PublicKey cannot be null when using algorithm: {}', 'no-key'],
    ],
  },
};
