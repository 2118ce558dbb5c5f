import type { ErrorLibrary } from '../error-row.ts';

export const authlib: ErrorLibrary = {
  name: 'Authlib',
  source: 'authlib/authlib',
  version: '1.7.2',
  marks: ['authlib.jose', 'authlib/jose', 'site-packages/authlib', 'joserfc'],
  files: {
    'authlib/jose/errors.py': [
      ['The token is expired', 'expired', 'ExpiredTokenError'],
      ['The token is not valid yet', 'not-yet-valid', 'InvalidTokenError'],
      ['bad_signature', 'signature', 'BadSignatureError'],
      ['missing_algorithm', 'no-algorithm', 'MissingAlgorithmError'],
      ['unsupported_algorithm', 'unknown-algorithm', 'UnsupportedAlgorithmError'],
      ['decode_error', 'malformed', 'DecodeError'],
      ["Invalid claim '{}'", 'claim', 'InvalidClaimError'],
      ["Invalid claim 'iss'", 'issuer', 'InvalidClaimError'],
      ["Invalid claim 'aud'", 'audience', 'InvalidClaimError'],
      ["Missing '{}' claim", 'missing-claim', 'MissingClaimError'],
      ["Insecure claim '{}'", 'claim', 'InsecureClaimError'],
      ['Invalid Header Parameter Name: {}', 'header', 'InvalidHeaderParameterNameError'],
      ['Key does not match to any recipient', 'key-type', 'KeyMismatchError'],
      ["Key 'use' is not valid for your usage", 'key-use', 'InvalidUseError'],
      ["Missing 'enc' in header", 'encrypted', 'MissingEncryptionAlgorithmError'],
    ],
    'authlib/jose/errors.py, before version 1.6': [
      ['Invalid claim "{}"', 'claim', 'InvalidClaimError'],
      ['Invalid claim "iss"', 'issuer', 'InvalidClaimError'],
      ['Invalid claim "aud"', 'audience', 'InvalidClaimError'],
      ['Missing "{}" claim', 'missing-claim', 'MissingClaimError'],
    ],
    'authlib/jose/rfc7519/claims.py': [
      ['The token is not valid as it was issued in the future', 'issued-in-future', 'InvalidTokenError'],
    ],
    'authlib/jose/rfc7519/jwt.py': [
      ['Invalid input segments length', 'malformed', 'DecodeError'],
      ['Invalid payload value', 'payload', 'DecodeError'],
      ['Invalid payload type', 'payload', 'DecodeError'],
    ],
    'authlib/jose/rfc7517/key_set.py before version 1.7, and authlib/jose/rfc7519/jwt.py': [
      ['Invalid JSON Web Key Set', 'key-not-found', 'ValueError'],
    ],
    'authlib/jose/rfc7515/jws.py': [
      ['Not enough segments', 'malformed', 'DecodeError'],
      ['Missing "payload" value', 'payload', 'DecodeError'],
      ['Invalid algorithm for JWS, {}', 'unknown-algorithm', 'ValueError'],
    ],
    'authlib/jose/rfc7517/key_set.py': [['Key not found', 'key-not-found', 'ValueError']],
    'authlib/jose/rfc7517/asymmetric_key.py': [['Invalid data for importing key', 'key-form', 'ValueError']],
    'authlib/jose/rfc7517/base_key.py': [['Unsupported key_op "{}"', 'key-use', 'ValueError']],
  },
};
