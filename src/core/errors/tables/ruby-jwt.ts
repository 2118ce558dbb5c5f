import type { ErrorLibrary } from '../error-row.ts';

export const rubyJwt: ErrorLibrary = {
  name: 'ruby-jwt',
  source: 'jwt/ruby-jwt',
  version: '3.2.0',
  marks: ['JWT::DecodeError', 'JWT::VerificationError', 'JWT::ExpiredSignature', 'JWT::Invalid', 'gems/jwt-', 'JWT::'],
  files: {
    'lib/jwt/encoded_token.rb': [
      ['Signature verification failed', 'signature', 'JWT::VerificationError'],
      ['Invalid segment encoding', 'encoding', 'JWT::DecodeError'],
      ['Encoded payload is empty', 'payload', 'JWT::DecodeError'],
    ],
    'lib/jwt/decode.rb': [
      ['Not enough or too many segments', 'malformed', 'JWT::DecodeError'],
      ['Nil JSON web token', 'no-token', 'JWT::DecodeError'],
      ['No verification key available', 'no-key', 'JWT::DecodeError'],
      ['Token header not a JSON object', 'header', 'JWT::DecodeError'],
      ['Expected a different algorithm', 'algorithm', 'JWT::IncorrectAlgorithm'],
      ['An algorithm must be specified', 'configuration', 'JWT::IncorrectAlgorithm'],
      ['Token is missing alg header', 'no-algorithm', 'JWT::IncorrectAlgorithm'],
    ],
    'lib/jwt/base64.rb': [['Invalid base64 encoding', 'encoding', 'JWT::Base64DecodeError']],
    'lib/jwt/claims/expiration.rb': [['Signature has expired', 'expired', 'JWT::ExpiredSignature']],
    'lib/jwt/claims/not_before.rb': [['Signature nbf has not been reached', 'not-yet-valid', 'JWT::ImmatureSignature']],
    'lib/jwt/claims/issued_at.rb': [['Invalid iat', 'issued-in-future', 'JWT::InvalidIatError']],
    'lib/jwt/claims/audience.rb': [['Invalid audience. Expected {}, received {}', 'audience', 'JWT::InvalidAudError']],
    'lib/jwt/claims/issuer.rb': [['Invalid issuer. Expected {}, received {}', 'issuer', 'JWT::InvalidIssuerError']],
    'lib/jwt/claims/subject.rb': [['Invalid subject. Expected {}, received {}', 'claim', 'JWT::InvalidSubError']],
    'lib/jwt/claims/jwt_id.rb': [
      ['Invalid jti', 'claim', 'JWT::InvalidJtiError'],
      ['Missing jti', 'missing-claim', 'JWT::InvalidJtiError'],
    ],
    'lib/jwt/claims/required.rb': [['Missing required claim {}', 'missing-claim', 'JWT::MissingRequiredClaim']],
    'lib/jwt/claims/crit.rb': [['Crit header missing expected values: {}', 'critical', 'JWT::InvalidCritError']],
    'lib/jwt/claims/numeric.rb': [['claim must be a Numeric value but it is a {}', 'bad-time', 'JWT::InvalidPayload']],
    'lib/jwt.rb of 1.5.6': [['Unsupported signing method', 'unknown-algorithm', 'NotImplementedError']],
    'lib/jwt/jwk/key_finder.rb of 2.2.3 and 2.7.1': [
      ['No key id (kid) found from token headers', 'no-kid', 'JWT::DecodeError'],
      ['Invalid type for kid header parameter', 'header', 'JWT::DecodeError'],
    ],
    'lib/jwt/jwk/key_finder.rb': [
      ['Could not find public key for kid {}', 'key-not-found', 'JWT::DecodeError'],
      ['No key id (kid) or x5t found from token headers', 'no-kid', 'JWT::DecodeError'],
      ['No keys found in jwks', 'key-set', 'JWT::DecodeError'],
    ],
    'lib/jwt/jwa/hmac.rb': [
      ['HMAC key cannot be empty', 'no-key', 'JWT::VerificationError'],
      ['HMAC key expected to be a String', 'key-type', 'JWT::VerificationError'],
      ['HMAC key must be at least {} bytes for {} algorithm', 'weak-key', 'JWT::VerificationError'],
    ],
    'lib/jwt/jwa/ecdsa.rb': [['It has to be an OpenSSL::PKey::EC instance', 'key-type', 'JWT::VerificationError']],
    'lib/jwt/jwa/rsa.rb': [
      ['Signature verification raised', 'signature', 'JWT::VerificationError'],
      ['It has to be an OpenSSL::PKey::RSA instance', 'key-type', 'JWT::EncodeError'],
      ['The key length must be greater than or equal to 2048 bits', 'weak-key', 'JWT::EncodeError'],
    ],
    'lib/jwt/jwa/unsupported.rb': [['Algorithm not supported', 'unknown-algorithm', 'JWT::VerificationError']],
    'lib/jwt/jwa/ecdsa.rb of 2.10.3': [
      ['payload algorithm is {} but {} verification key was provided', 'key-type', 'JWT::IncorrectAlgorithm'],
    ],
    'lib/jwt/algos/hmac.rb of 2.10.0': [
      ['OpenSSL 3.0 does not support nil or empty hmac_secret', 'no-key', 'JWT::DecodeError'],
    ],
    'lib/jwt/jwk.rb of 2.10.3': [
      ['Key type (kty) not provided', 'key-form', 'JWT::JWKError'],
      ['Key type {} not supported', 'key-form', 'JWT::JWKError'],
    ],
    'lib/jwt/claims_validator.rb of 2.2.1': [
      ['claim must be an Integer but it is a {}', 'bad-time', 'JWT::InvalidPayload'],
    ],
  },
};
