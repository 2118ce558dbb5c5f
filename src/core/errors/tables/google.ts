import type { ErrorLibrary } from '../error-row.ts';

export const google: ErrorLibrary = {
  name: 'Google',
  source: 'googleapis/google-auth-library-nodejs',
  version: '10.5.0',
  marks: ['google-auth-library', 'googleapis', 'oauth2.googleapis.com', 'invalid_grant'],
  files: {
    'src/auth/oauth2client.ts': [
      ['Wrong number of segments in token: {}', 'malformed'],
      ["Can't parse token envelope: {}", 'header'],
      ["Can't parse token payload", 'payload'],
      ['No pem found for envelope: {}', 'key-not-found'],
      ['Invalid token signature: {}', 'signature'],
      ['No issue time in token: {}', 'missing-claim'],
      ['No expiration time in token: {}', 'no-expiry'],
      ['iat field using invalid format', 'bad-time'],
      ['exp field using invalid format', 'bad-time'],
      ['Expiration time too far in future: {}', 'lifetime'],
      ['Token used too early, {}', 'not-yet-valid'],
      ['Token used too late, {}', 'expired'],
      ['Invalid issuer, expected one of [{}], but got {}', 'issuer'],
      ['Wrong recipient, payload audience != requiredAudience', 'audience'],
      ['The verifyIdToken method requires an ID Token', 'no-token'],
    ],
    'google/auth/jwt.py of googleapis/google-auth-library-python': [
      ['Could not verify token signature.', 'signature', 'MalformedError'],
      ['Certificate for key id {} not found.', 'key-not-found', 'MalformedError'],
      ['Token has wrong audience {}, expected {}', 'audience', 'InvalidValue'],
    ],
    'issue 1362 of terraform-google-modules/terraform-example-foundation, the token exchange': [
      ['The given credential is rejected by the attribute condition.', 'claim', 'unauthorized_client'],
      ['The audience in ID Token {} does not match the expected audience', 'audience', 'invalid_grant'],
      ['ID Token issued at {} is stale to sign-in', 'too-old', 'invalid_grant'],
    ],
    'issue 7 of appsup-dart/firebase_admin, the token endpoint': [
      ['Invalid JWT Signature.', 'own-signature', 'invalid_grant'],
    ],
    'issue 1429 of googleapis/google-api-php-client, the token endpoint': [
      ['Invalid JWT: Token must be a short-lived token', 'assertion-time', 'invalid_grant'],
      ['Invalid JWT: Failed audience check.', 'audience', 'invalid_grant'],
    ],
  },
};
