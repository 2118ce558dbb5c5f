import type { ErrorLibrary } from '../error-row.ts';

export const firebaseAdmin: ErrorLibrary = {
  name: 'Firebase Admin',
  source: 'firebase/firebase-admin-node',
  version: '14.3.0',
  marks: ['firebase', 'Firebase', 'auth/'],
  files: {
    'src/auth/token-verifier.ts': [
      ['Firebase ID token has expired.', 'expired', 'auth/id-token-expired'],
      ['Firebase ID token has invalid signature.', 'signature', 'auth/argument-error'],
      [
        'Firebase ID token has "kid" claim which does not correspond to a known public key.',
        'key-not-found',
        'auth/argument-error',
      ],
      ['Firebase ID token has no "kid" claim.', 'no-kid', 'auth/argument-error'],
      ['Firebase ID token has incorrect algorithm. Expected "{}" but got "{}".', 'algorithm', 'auth/argument-error'],
      ['Firebase ID token has incorrect "aud" (audience) claim. Expected "{}"', 'audience', 'auth/argument-error'],
      ['Firebase ID token has incorrect "iss" (issuer) claim. Expected', 'issuer', 'auth/argument-error'],
      ['Firebase ID token has no "sub" (subject) claim.', 'missing-claim', 'auth/argument-error'],
      ['Firebase ID token has an empty "sub" (subject) claim.', 'claim', 'auth/argument-error'],
      ['Firebase ID token has a "sub" (subject) claim longer than 128 characters.', 'claim', 'auth/argument-error'],
      [
        'Decoding Firebase ID token failed. Make sure you passed the entire string JWT which represents',
        'malformed',
        'auth/argument-error',
      ],
      ['verifyIdToken() expects an ID token, but was given a custom token.', 'type', 'auth/argument-error'],
      ['verifyIdToken() expects an ID token, but was given a legacy custom token.', 'type', 'auth/argument-error'],
      ['First argument to verifyIdToken() must be a Firebase ID token string.', 'no-token', 'auth/argument-error'],
      ['Must initialize app with a cert credential or set your Firebase project ID as the', 'configuration'],
      ['Firebase session cookie has expired.', 'expired', 'auth/session-cookie-expired'],
    ],
    'auth/token_verifier.go of firebase/firebase-admin-go 4.21.0': [
      ["ID token has no 'kid' header", 'no-kid'],
      ["ID token has invalid algorithm; expected 'RS256' but got {}", 'algorithm'],
      ["ID token has invalid 'aud' (audience) claim; expected {} but got {};", 'audience'],
      ["ID token has invalid 'iss' (issuer) claim; expected {} but got {};", 'issuer'],
      ["ID token has empty 'sub' (subject) claim", 'claim'],
      ['ID token issued at future timestamp: {}', 'issued-in-future'],
      ['ID token has expired at: {}', 'expired'],
      ['expected an ID token but got a custom token', 'type'],
    ],
    'issues 92 and 403 of beste/firebase-php, issue 240 of awinogrodzki/next-firebase-auth-edge': [
      ['This token has an invalid issuer.', 'issuer'],
      ['The header "kid" is missing.', 'no-kid'],
      ['idToken has incorrect "iss" (issuer) claim. Expected {}, but got {}', 'issuer'],
    ],
    'src/utils/jwt.ts': [
      ['The provided token has expired. Get a fresh token from your client app and try again.', 'expired'],
      ['Decoding token failed.', 'malformed'],
      ['Error fetching public keys for Google certs: {}', 'key-set'],
    ],
  },
};
