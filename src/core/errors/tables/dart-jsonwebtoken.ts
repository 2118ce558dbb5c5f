import type { ErrorLibrary } from '../error-row.ts';

export const dartJsonwebtoken: ErrorLibrary = {
  name: 'dart_jsonwebtoken',
  source: 'jonasroussel/dart_jsonwebtoken',
  version: '3.4.1',
  marks: ['dart_jsonwebtoken', 'JWTInvalidException', 'JWTUndefinedException', 'JWTParseException'],
  files: {
    'lib/src/jwt.dart': [
      ['JWTInvalidException: token does not use JWS Compact Serialization', 'malformed'],
      ['JWTInvalidException: invalid token structure', 'malformed'],
      ['JWTInvalidException: invalid header', 'header'],
      ['JWTInvalidException: not a jwt', 'type'],
      ['JWTInvalidException: invalid signature', 'signature'],
      ['JWTInvalidException: invalid exp claim', 'bad-time'],
      ['JWTInvalidException: invalid nbf claim', 'bad-time'],
      ['JWTInvalidException: invalid issue at', 'bad-time'],
      ['JWTInvalidException: expired issue at', 'too-old'],
      ['JWTInvalidException: invalid audience', 'audience'],
      ['JWTInvalidException: invalid subject', 'subject'],
      ['JWTInvalidException: invalid issuer', 'issuer'],
      ['JWTInvalidException: invalid jwt id', 'claim'],
    ],
    'lib/src/exceptions.dart': [
      ['JWTExpiredException: jwt expired', 'expired'],
      ['JWTNotActiveException: jwt not active', 'not-yet-valid'],
    ],
    'lib/src/keys.dart': [
      ['JWTParseException: Invalid JWK', 'key-form'],
      ['JWTParseException: Unsupported curve', 'key-type'],
      ['JWTParseException: Unsupported key type', 'key-type'],
    ],
    'lib/src/algorithms.dart': [
      ['key must be a SecretKey', 'key-type'],
      ['key must be a RSAPublicKey', 'key-type'],
      ['key must be a ECPublicKey', 'key-type'],
      ['key must be a EdDSAPublicKey', 'key-type'],
    ],
  },
};
