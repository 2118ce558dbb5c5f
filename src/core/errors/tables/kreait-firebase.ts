import type { ErrorLibrary } from '../error-row.ts';

export const kreaitFirebase: ErrorLibrary = {
  name: 'Firebase tokens for PHP',
  source: 'kreait/firebase-tokens-php',
  version: '1.17.0',
  marks: ['Firebase\\Auth\\Token', 'kreait', 'is not a verified ID token'],
  files: {
    'src/Firebase/Auth/Token/Exception': [
      ['This token is expired', 'expired', 'ExpiredToken'],
      ['The token has an invalid signature', 'signature', 'InvalidSignature'],
      ['This token has been issued in the future', 'issued-in-future', 'IssuedInTheFuture'],
    ],
    'src/Firebase/Auth/Token/Verifier.php': [['The token is missing the "auth_time" claim.', 'missing-claim']],
    'issues 92 and 403 of beste/firebase-php, versions before 1.10': [
      ['This token has an invalid issuer.', 'issuer', 'InvalidToken'],
      ['The header "kid" is missing.', 'no-kid', 'InvalidToken'],
    ],
    'src/JWT/Action/VerifyIdToken/WithFirebaseJWT.php': [
      ["The token was issued by the wrong principal. Expected '{}', got '{}'", 'issuer'],
      ['The token has been issued for future use.', 'not-yet-valid'],
      ['The token could not be decoded.', 'malformed'],
      ["No keys are available to verify the token's signature", 'key-not-found'],
      ['The ID token does not contain a tenant identifier', 'missing-claim'],
    ],
    'src/JWT/Action/VerifyIdToken/WithLcobucciJWT.php': [
      ["No public key matching the key ID '{}' was found", 'key-not-found'],
      ['The token could not be decrypted', 'malformed'],
    ],
  },
};
