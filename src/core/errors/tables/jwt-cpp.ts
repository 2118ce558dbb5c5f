import type { ErrorLibrary } from '../error-row.ts';

export const jwtCpp: ErrorLibrary = {
  name: 'jwt-cpp',
  source: 'Thalhammer/jwt-cpp',
  version: '0.7.2',
  marks: ['jwt-cpp', 'jwt::error', 'what():', 'token_verification_exception', 'signature_verification_exception'],
  files: {
    'include/jwt-cpp/jwt.h': [
      ['invalid signature', 'signature', 'signature_verification_exception'],
      ['wrong algorithm', 'algorithm', 'token_verification_exception'],
      ['decoded JWT is missing required claim(s)', 'missing-claim', 'token_verification_exception'],
      ['claim type does not match expected type', 'claim-type', 'token_verification_exception'],
      ['claim value does not match expected value', 'claim', 'token_verification_exception'],
      ['token expired', 'expired', 'token_verification_exception'],
      ["token doesn't contain the required audience", 'audience', 'token_verification_exception'],
      ['invalid token supplied', 'malformed', 'std::invalid_argument'],
      ['failed to load key: bio write failed', 'key-form'],
      ['failed to load key: bio read failed', 'key-form'],
      ['error loading cert into memory', 'key-form'],
      ['error getting key from certificate', 'key-form'],
      ['failed to convert key to pem', 'key-form'],
      ['at least one of public or private key need to be present', 'no-key'],
      ['invalid key size', 'key-type', 'ecdsa_exception'],
      ['failed to verify signature: VerifyFinal failed', 'signature'],
      ['failed to verify signature: Could not get key', 'key-form'],
      ['failed to verify signature: i2d_ECDSA_SIG failed', 'signature'],
      ['failed to create signature: SignFinal failed', 'signing-key'],
      ['failed to generate signature: Could not get key', 'signing-key'],
    ],
    'include/jwt-cpp/jwt.h, before 0.5': [
      ['failed to load public key: PEM_read_bio_PUBKEY failed', 'key-form', 'rsa_exception'],
      ['failed to load public key: PEM_read_bio_EC_PUBKEY failed', 'key-form', 'ecdsa_exception'],
      ['failed to load private key: PEM_read_bio_RSAPrivateKey failed', 'signing-key', 'rsa_exception'],
    ],
    'include/jwt-cpp/base.h': [
      ['Invalid input: not within alphabet', 'encoding'],
      ['Invalid input: too much fill', 'encoding'],
      ['Invalid input: incorrect total size', 'encoding'],
    ],
  },
};
