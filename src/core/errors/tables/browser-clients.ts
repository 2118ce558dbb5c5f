import type { ErrorLibrary } from '../error-row.ts';

export const auth0Browser: ErrorLibrary = {
  name: 'Auth0 in the browser',
  source: 'auth0/auth0-spa-js',
  version: 'commit dab666a, and auth0/idtoken-verifier 2.2.4',
  marks: ['auth0', 'Auth0', 'idtoken'],
  files: {
    'src/jwt.ts': [
      ['ID token could not be decoded', 'malformed'],
      ['ID token is required but missing', 'no-token'],
      ['Issuer (iss) claim must be a string present in the ID token', 'issuer'],
      ['Issuer (iss) claim mismatch in the ID token', 'issuer'],
      ['Subject (sub) claim must be a string present in the ID token', 'missing-claim'],
      ['Signature algorithm of "{}" is not supported. Expected the ID token to be signed with "{}".', 'algorithm'],
      ['Audience (aud) claim must be a string or array of strings present in the ID token', 'audience'],
      ['Audience (aud) claim mismatch in the ID token', 'audience'],
      ['Authorized Party (azp) claim mismatch in the ID token', 'audience'],
      ['Nonce (nonce) claim must be a string present in the ID token', 'nonce'],
      ['Nonce (nonce) claim mismatch in the ID token', 'nonce'],
      ['Expiration Time (exp) claim must be a number present in the ID token', 'no-expiry'],
      ['Expiration Time (exp) claim error in the ID token', 'expired'],
      ['Issued At (iat) claim must be a number present in the ID token', 'missing-claim'],
      ['Not Before time (nbf) claim in the ID token indicates', 'not-yet-valid'],
      ['Authentication Time (auth_time) claim in the ID token indicates that too much time has passed', 'too-old'],
      ['Organization ID (org_id) claim mismatch in the ID token', 'claim'],
    ],
    'src/index.js of auth0/idtoken-verifier': [
      ['Invalid ID token signature.', 'signature'],
      ['Nonce (nonce) claim value mismatch in the ID token', 'nonce'],
      ['Cannot decode a malformed JWT', 'malformed'],
    ],
    'issue 22 of auth0-samples/auth0-react-samples': [
      ['Algorithm {} is not supported. (Expected algs: [{}])', 'algorithm', 'invalid_token'],
    ],
  },
};

export const angularOidc: ErrorLibrary = {
  name: 'angular-oauth2-oidc',
  source: 'manfredsteyer/angular-oauth2-oidc',
  version: 'commit 7dd2756',
  marks: ['angular-oauth2-oidc', 'OAuthErrorEvent'],
  why: 'All its messages about tokens are in one function.',
  files: {
    'projects/lib/src/oauth-service.ts': [
      ['Wrong audience: {}', 'audience'],
      ['Wrong issuer: {}', 'issuer'],
      ['Wrong nonce: {}', 'nonce'],
      ['No sub claim in id_token', 'missing-claim'],
      ['No iat claim in id_token', 'missing-claim'],
      ['Wrong at_hash', 'claim'],
      ['Validating access_token failed, wrong state/nonce.', 'nonce'],
    ],
  },
};

export const oidcClientTs: ErrorLibrary = {
  name: 'oidc-client-ts',
  source: 'authts/oidc-client-ts',
  version: 'commit b82a6a0',
  marks: ['oidc-client', 'ResponseValidator'],
  why: 'It does not verify signatures, and checks few claims.',
  files: {
    'src/ResponseValidator.ts': [
      ['ID Token is missing a subject claim', 'missing-claim'],
      ['nonce in id_token does not match nonce in client storage', 'nonce'],
      ['sub in id_token does not match current sub', 'claim'],
      ['azp in id_token does not match original azp', 'claim'],
      ['subject from UserInfo response does not match subject in ID Token', 'claim'],
    ],
  },
};

export const socialCore: ErrorLibrary = {
  name: 'python-social-auth',
  source: 'python-social-auth/social-core',
  version: 'commit 3bb06ab',
  marks: ['social_core', 'AuthTokenError'],
  why: "It has few messages; the rest are PyJWT's.",
  files: {
    'social_core/backends/open_id_connect.py': [
      ['Incorrect id_token: nbf', 'not-yet-valid', 'AuthTokenError'],
      ['Incorrect id_token: iat', 'too-old', 'AuthTokenError'],
      ['Incorrect id_token: nonce', 'nonce', 'AuthTokenError'],
      ['Incorrect id_token: aud', 'audience', 'AuthTokenError'],
      ['Incorrect id_token: azp', 'audience', 'AuthTokenError'],
      ['Token error: Signature verification failed', 'signature', 'AuthTokenError'],
      ['Token error: Signature has expired', 'expired', 'AuthTokenError'],
      ['Token error: Invalid audience', 'audience', 'AuthTokenError'],
    ],
  },
};
