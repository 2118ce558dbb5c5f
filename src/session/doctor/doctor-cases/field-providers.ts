import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { jwkOf, otherRsa, rsa, setOf, spki } from './signers.ts';

const otherSet = setOf(jwkOf(otherRsa.publicKey, { kid: 'b', use: 'sig', alg: 'RS256' }));
const short =
  'invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values and use a clock with skew to account for clock differences between systems.';
const google = {
  iss: 's@p.iam.gserviceaccount.com',
  aud: 'https://oauth2.googleapis.com/token',
  scope: 'https://www.googleapis.com/auth/bigquery',
};

/** Keys that a provider does not have, and the service accounts of Google. */
export const fieldProviders: readonly FieldThread[] = [
  {
    from: 'blakeblackshear/frigate#16467',
    pasted: shared(
      { sub: 'admin', role: 'admin', iat: now, exp: now + 86400 },
      'e3f9c0a1b77d4d1a9c8b6f5e2d1c0b9a-frigate\n',
    ),
    key: 'e3f9c0a1b77d4d1a9c8b6f5e2d1c0b9a-frigate',
    first: 'secret-trailing-newline',
  },
  {
    from: 'ably/docs#569',
    pasted: shared(
      { 'x-ably-capability': '{"*":["*"]}', iat: now, exp: now + 3600 },
      'xVLyHw.AbCdEf:kV9zq2LrTt7PpQwE',
      { kid: 'xVLyHw.AbCdEf' },
    ),
    key: 'kV9zq2LrTt7PpQwE',
    first: 'wrong-secret',
  },
  {
    from: 'Kong/kong#2939',
    pasted: issued({ iss: 'Qs4KoZZid', exp: now + 600 }),
    key: `rsa_public_key=[[\n${rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()}]]`,
    error: `{"message":"'rsa_public_key' format is invalid"}`,
    first: 'pem-pkcs1',
    said: ['Kong', 'pem-pkcs1'],
  },
  {
    from: 'okta/okta-oidc-js#46',
    pasted: issued(
      {
        ...session,
        ver: 1,
        iss: 'https://company.okta.com',
        aud: 'https://company.okta.com',
        cid: 'c',
        uid: 'u',
        scp: ['openid'],
      },
      { kid: 'xYz9-old' },
    ),
    key: otherSet,
    error: "SigningKeyNotFoundError: Unable to find a signing key that matches 'xYz9-old'",
    first: 'jwks-kid-not-found',
    said: ['jwks-rsa', 'jwks-kid-not-found'],
  },
  {
    from: 'okta/okta-jwt-verifier-java#41',
    pasted: issued(
      {
        ...session,
        ver: 1,
        iss: 'https://dev-1.okta.com',
        aud: 'https://dev-1.okta.com',
        cid: 'c',
        uid: 'u',
        scp: ['openid'],
      },
      { kid: 'Q7z' },
    ),
    key: otherSet,
    error:
      'java.lang.IllegalArgumentException: A signing key must be specified if the specified JWT is digitally signed.',
    first: 'jwks-kid-not-found',
    said: ['jjwt', 'jwks-kid-not-found'],
  },
  {
    from: 'okta/okta-jwt-verifier-java#56',
    pasted: issued(
      {
        ...session,
        ver: 1,
        iss: 'https://dev-2.okta.com',
        aud: 'https://dev-2.okta.com',
        cid: 'c',
        uid: 'u',
        scp: ['openid'],
      },
      { kid: 'cgtXxWFpMZm3g62lMjRpnwiF2dY4r3mqsBRh2HB9NyM' },
    ),
    key: otherSet,
    error: 'Error while resolving signing key for kid "cgtXxWFpMZm3g62lMjRpnwiF2dY4r3mqsBRh2HB9NyM"',
    first: 'jwks-kid-not-found',
  },
  {
    from: 'python-social-auth/social-core#892',
    pasted: issued(
      { ...session, ver: 1, iss: 'https://x.okta.com/oauth2/aus1', aud: '0oa1', amr: ['pwd'] },
      { kid: 'k2' },
    ),
    key: otherSet,
    error: 'jose.exceptions.JWTError: Signature verification failed',
    first: 'jwks-kid-not-found',
    said: ['PyJWT', 'jwks-kid-not-found'],
  },
  {
    from: 'googleapis/oauth2client#193',
    pasted: issued({ ...google, iat: now - 9000, exp: now - 5400 }),
    key: spki(rsa.publicKey),
    error: "{'error': 'invalid_grant'}",
    first: 'expired',
    said: ['OAuth 2.0', 'expired'],
  },
  {
    from: 'googleapis/google-cloud-python#3100',
    pasted: issued({ ...google, iat: now - 4200, exp: now - 600 }, { kid: '1f2e' }),
    key: spki(rsa.publicKey),
    error: `google.auth.exceptions.RefreshError: ('${short}', '{...}')`,
    first: 'expired',
    said: ['Google', 'expired'],
  },
  {
    from: 'googleapis/google-auth-library-nodejs#129',
    pasted: issued({ ...google, iat: now + 7200, exp: now + 10800 }),
    key: spki(rsa.publicKey),
    error: 'Error: invalid_grant\n    at Request._callback (/node_modules/gtoken/lib/index.js:215:34)',
    first: 'iat-in-future',
    said: ['OAuth 2.0', 'iat-in-future'],
  },
  {
    from: 'erebusnz/gapi-google-analytics-php-interface#147',
    pasted: issued({ ...google, iat: now, exp: now + 3600 }),
    key: spki(otherRsa.publicKey),
    error:
      'GAPI: Failed to authenticate user. Error: "{ "error": "invalid_grant", "error_description": "Invalid JWT Signature." }',
    first: 'wrong-key',
    said: ['Google', 'wrong-key'],
  },
];
