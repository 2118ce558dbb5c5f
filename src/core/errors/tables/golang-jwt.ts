import type { ErrorLibrary } from '../error-row.ts';

export const golangJwt: ErrorLibrary = {
  name: 'golang-jwt',
  source: 'golang-jwt/jwt',
  version: '5.3.1',
  marks: ['golang-jwt', 'dgrijalva/jwt-go', 'jwt.Parse'],
  files: {
    'src/encoding/base64/base64.go of golang/go, for a part of the token': [
      ['illegal base64 data at input byte {}', 'encoding'],
    ],
    'src/crypto/rsa of golang/go': [['crypto/rsa: verification error', 'signature']],
    'errors.go': [
      ['token is expired', 'expired'],
      ['token signature is invalid', 'signature'],
      ['token is malformed', 'malformed'],
      ['token is unverifiable', 'key-not-found'],
      ['token is not valid yet', 'not-yet-valid'],
      ['token used before issued', 'issued-in-future'],
      ['token has invalid audience', 'audience'],
      ['token has invalid issuer', 'issuer'],
      ['token has invalid subject', 'claim'],
      ['token has invalid id', 'claim'],
      ['token has invalid claims', 'claim'],
      ['token is missing required claim', 'missing-claim'],
      ['invalid type for claim', 'claim-type'],
      ['key is invalid', 'key-type'],
      ['key is of invalid type', 'key-type'],
      ['the requested hash function is unavailable', 'environment'],
    ],
    'validator.go': [['claim is required', 'missing-claim']],
    'parser.go': [
      ['token contains an invalid number of segments', 'malformed'],
      ["tokenstring should not contain 'bearer '", 'scheme'],
      ['could not base64 decode header', 'header'],
      ['could not JSON decode header', 'header'],
      ['could not base64 decode claim', 'encoding'],
      ['could not JSON decode claim', 'payload'],
      ['could not base64 decode signature', 'encoding'],
      ['signing method {} is invalid', 'algorithm'],
      ['signing method (alg) is unavailable', 'unknown-algorithm'],
      ['signing method (alg) is unspecified', 'no-algorithm'],
      ['no keyfunc was provided', 'configuration'],
      ['error while executing keyfunc', 'key-not-found'],
      ['keyfunc returned empty verification key set', 'key-not-found'],
    ],
    'hmac.go': [
      ['signature is invalid', 'signature'],
      ['HMAC verify expects []byte', 'key-type'],
      ['HMAC sign expects []byte', 'key-type'],
    ],
    'rsa.go': [
      ['RSA verify expects *rsa.PublicKey', 'key-type'],
      ['RSA sign expects *rsa.PrivateKey', 'key-type'],
    ],
    'ecdsa.go': [
      ['crypto/ecdsa: verification error', 'signature'],
      ['ECDSA verify expects *ecdsa.PublicKey', 'key-type'],
    ],
    'ed25519.go': [
      ['ed25519: verification error', 'signature'],
      ['Ed25519 verify expects ed25519.PublicKey', 'key-type'],
    ],
    'none.go': [
      ["'none' signature type is not allowed", 'unsigned'],
      ["'none' signing method with non-empty signature", 'unsigned'],
    ],
    'rsa_utils.go of dgrijalva/jwt-go 2.7.0': [
      ['Invalid Key: Key must be PEM encoded PKCS1 or PKCS8 private key', 'key-form'],
    ],
    'rsa_utils.go': [
      ['invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key', 'key-form'],
      ['key is not a valid RSA private key', 'key-type'],
      ['key is not a valid RSA public key', 'key-type'],
    ],
    'ecdsa_utils.go': [
      ['key is not a valid ECDSA public key', 'key-type'],
      ['key is not a valid ECDSA private key', 'key-type'],
    ],
    'types.go': [
      ['could not parse NumericData: {}', 'bad-time'],
      ['could not convert json number value to float: {}', 'bad-time'],
    ],
    'errors.go of 2.7.0': [['no token present in request', 'no-token']],
    'ed25519_utils.go': [
      ['key is not a valid Ed25519 public key', 'key-form'],
      ['key is not a valid Ed25519 private key', 'signing-key'],
    ],
  },
};
