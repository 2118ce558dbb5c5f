import type { ErrorLibrary } from '../error-row.ts';

export const supabase: ErrorLibrary = {
  name: 'Supabase Auth',
  source: 'supabase/auth',
  version: '2.196.0',
  marks: ['supabase', 'bad_jwt', 'gotrue', 'AuthApiError', 'UNAUTHORIZED_'],
  files: {
    'internal/api/auth.go': [
      ['invalid JWT: unable to parse or verify signature, {}', 'signature', 'bad_jwt'],
      ['unrecognized JWT kid {} for algorithm {}', 'key-not-found', 'bad_jwt'],
      ['This endpoint requires a valid Bearer token', 'no-token', 'no_authorization'],
      ['invalid token: missing claims', 'payload', 'bad_jwt'],
      ['invalid claim: missing sub claim', 'missing-claim', 'bad_jwt'],
      ['invalid claim: sub claim must be a UUID', 'claim', 'bad_jwt'],
      ['invalid claim: session_id claim must be a UUID', 'claim', 'bad_jwt'],
      ['User from sub claim in JWT does not exist', 'subject', 'user_not_found'],
      ['Session from session_id claim in JWT does not exist', 'revoked', 'session_not_found'],
      ['User is banned', 'subject', 'user_banned'],
      ['this token needs to have one of the following roles: {}', 'scope', 'not_admin'],
    ],
    'internal/api/apierrors/errorcode.go': [['bad_jwt', 'refused']],
    'issue 42244 of supabase/supabase, Edge Functions': [['"code":401,"message":"Invalid JWT"', 'refused']],
    'internal/api/token_oidc.go': [
      ['Unacceptable audience in id_token: {}', 'audience'],
      ['Nonces mismatch', 'nonce'],
      ['Passed nonce and nonce in id_token should either both exist or not.', 'nonce'],
      ['Bad ID token', 'malformed'],
      ['Missing sub claim in id_token', 'missing-claim'],
    ],
    'issue 348 of chuan-101/Hamster-Nest and issue 47747 of supabase/supabase, Edge Functions': [
      ['Unsupported JWT algorithm: {}', 'algorithm', 'UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM'],
      ['UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM', 'algorithm'],
      ['UNAUTHORIZED_LEGACY_JWT', 'legacy-secret'],
      ['UNAUTHORIZED_ASYMMETRIC_JWT', 'signature'],
      ['UNAUTHORIZED_INVALID_JWT_FORMAT', 'malformed'],
    ],
    'internal/api/middleware.go': [['Session is no longer valid', 'revoked', 'session_expired']],
  },
};
