import type { ErrorLibrary } from '../error-row.ts';

export const nginx: ErrorLibrary = {
  name: 'nginx-auth-jwt',
  source: 'kjdev/nginx-auth-jwt',
  version: '0.14.1',
  marks: ['auth_jwt:', 'nginx'],
  files: {
    'src/ngx_http_auth_jwt_module.c': [
      ['auth_jwt: token was not provided', 'no-token'],
      ['auth_jwt: token variable specified was not provided', 'no-token'],
      ['auth_jwt: failed to parse jwt token', 'malformed'],
      ['auth_jwt: rejected due to token expired', 'expired'],
      ['auth_jwt: rejected due to none algorithm', 'unsigned'],
      ['auth_jwt: rejected due to without signature key', 'key-not-found'],
      ['auth_jwt: rejected due to missing signature key', 'key-not-found'],
      ['auth_jwt: rejected due to missing algorithm', 'no-algorithm'],
      ['auth_jwt: rejected due to signature validate', 'signature'],
      ['auth_jwt: rejected due to sub in revocation', 'revoked'],
      ['auth_jwt: rejected due to kid in revocation', 'revoked'],
      ['auth_jwt: rejected due to kid cannot be empty', 'no-kid'],
      ['auth_jwt: rejected due to {} claim could not be obtained', 'missing-claim'],
      ['auth_jwt: rejected due to {} variable invalid', 'claim'],
      ['auth_jwt: rejected due to missing required arguments', 'configuration'],
    ],
  },
};
