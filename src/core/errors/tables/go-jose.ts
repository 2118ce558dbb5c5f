import type { ErrorLibrary } from '../error-row.ts';

export const goJose: ErrorLibrary = {
  name: 'go-jose',
  source: 'go-jose/go-jose',
  version: '4.1.4',
  marks: ['go-jose', 'gopkg.in/square/go-jose'],
  files: {
    'shared.go': [
      ['go-jose: error in cryptographic primitive', 'signature', 'ErrCryptoFailure'],
      ['go-jose: unknown/unsupported algorithm', 'unknown-algorithm', 'ErrUnsupportedAlgorithm'],
      ['go-jose: unsupported key type/format', 'key-type', 'ErrUnsupportedKeyType'],
      ['go-jose: invalid key size for algorithm', 'weak-key', 'ErrInvalidKeySize'],
      ['go-jose: unsupported critical header', 'critical', 'ErrUnsupportedCriticalHeader'],
      ['go-jose: unsupported/unknown elliptic curve', 'key-type', 'ErrUnsupportedEllipticCurve'],
    ],
    'jws.go': [
      ['go-jose: compact JWS format must have three parts', 'malformed'],
      ['go-jose: missing payload in JWS message', 'payload'],
      ['go-jose: no signature algorithms specified', 'configuration'],
      ['go-jose: invalid embedded jwk, must be public key', 'key-form'],
      ['go-jose: payload is not detached', 'payload'],
    ],
    'jwe.go': [
      ['go-jose: compact JWE format must have five parts', 'encrypted'],
      ['go-jose: invalid protected header: {}', 'header'],
    ],
    'jwk.go': [
      ['go-jose: JWK with matching kid not found in JWK Set', 'key-not-found', 'ErrJWKSKidNotFound'],
      ["go-jose: unknown key type '{}'", 'key-form'],
      ['go-jose: missing json web key type', 'key-form'],
      ['go-jose: invalid RSA key, missing n/e values', 'key-form'],
      ['go-jose: invalid EC key, missing x/y values', 'key-form'],
      ['go-jose: invalid EC public key, wrong length for x', 'key-form'],
      ['go-jose: invalid EC public key, wrong length for y', 'key-form'],
      ['go-jose: invalid OCT (symmetric) key, missing k value', 'key-form'],
    ],
    'asymmetric.go': [
      ['go-jose: ed25519 signature failed to verify', 'signature'],
      ['go-jose: ecdsa signature failed to verify', 'signature'],
      ['go-jose: invalid signature size, have {} bytes, wanted {}', 'encoding'],
      ['go-jose: expected {} bit key, got {} bits instead', 'key-type'],
    ],
    'symmetric.go': [['go-jose: invalid hmac', 'signature']],
    'jwt/errors.go': [
      ['go-jose/jwt: validation failed, token is expired (exp)', 'expired', 'ErrExpired'],
      ['go-jose/jwt: validation failed, token not valid yet (nbf)', 'not-yet-valid', 'ErrNotValidYet'],
      ['go-jose/jwt: validation field, token issued in the future (iat)', 'issued-in-future', 'ErrIssuedInTheFuture'],
      ['go-jose/jwt: validation failed, invalid issuer claim (iss)', 'issuer', 'ErrInvalidIssuer'],
      ['go-jose/jwt: validation failed, invalid audience claim (aud)', 'audience', 'ErrInvalidAudience'],
      ['go-jose/jwt: validation failed, invalid subject claim (sub)', 'claim', 'ErrInvalidSubject'],
      ['go-jose/jwt: validation failed, invalid ID claim (jti)', 'claim', 'ErrInvalidID'],
      ['go-jose/jwt: expected number value to unmarshal NumericDate', 'bad-time', 'ErrUnmarshalNumericDate'],
      ['go-jose/jwt: expected string or array value to unmarshal to Audience', 'claim-type', 'ErrUnmarshalAudience'],
    ],
    'shared.go of 2.6.0': [
      ['square/go-jose: unsupported crit header', 'critical'],
      ['square/go-jose: invalid EC key, X/Y are not on declared curve', 'key-form'],
      ["square/go-jose: unknown json web key type '{}'", 'key-form'],
      ['expected content type to be JWT (cty header)', 'type'],
    ],
  },
};
