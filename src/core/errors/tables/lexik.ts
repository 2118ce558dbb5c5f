import type { ErrorLibrary } from '../error-row.ts';

export const lexik: ErrorLibrary = {
  name: 'LexikJWTAuthenticationBundle',
  source: 'lexik/LexikJWTAuthenticationBundle',
  version: 'commit 0f384f0',
  marks: ['Lexik\\Bundle', 'lexik_jwt', 'LcobucciJWTEncoder'],
  files: {
    'Encoder/LcobucciJWTEncoder.php': [
      [
        'An error occurred while trying to encode the JWT token. Please verify your configuration (private key/passphrase)',
        'signing-key',
        'JWTEncodeFailureException',
      ],
      ['Unable to create a signed JWT from the given configuration.', 'signing-key', 'JWTEncodeFailureException'],
      ['Unable to verify the given JWT through the given configuration.', 'signature', 'JWTDecodeFailureException'],
    ],
    Exception: [
      ['Invalid JWT Token', 'refused', 'InvalidTokenException'],
      ['Expired JWT Token', 'expired', 'ExpiredTokenException'],
      ['JWT Token not found', 'no-token', 'MissingTokenException'],
      ['Unable to find key "{}" in the token payload.', 'missing-claim', 'InvalidPayloadException'],
      ['Unable to load an user with property "{}" = "{}".', 'subject', 'UserNotFoundException'],
    ],
    'Services/KeyLoader': [
      ['Signature key "{}" does not exist or is not readable.', 'key-form', 'RuntimeException'],
      ['Secret key either does not exist, is not readable or is invalid.', 'key-form', 'RuntimeException'],
    ],
    'Services/JWTManager.php': [
      ['The token was marked as invalid by an event listener after successful decoding.', 'refused'],
    ],
  },
};
