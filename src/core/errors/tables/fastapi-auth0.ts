import type { ErrorLibrary } from '../error-row.ts';

export const fastapiAuth0: ErrorLibrary = {
  name: 'fastapi-auth0',
  source: 'dorinclisu/fastapi-auth0',
  version: '0.5.0',
  marks: ['fastapi_auth0', 'fastapi-auth0', 'Auth0UnauthenticatedException'],
  shared: ['Malformed token'],
  why: 'It has only these; the causes behind them are in the exceptions of python-jose.',
  files: {
    'src/fastapi_auth0/auth.py': [
      ['Missing bearer token', 'no-token', 'HTTPException'],
      ['Malformed token header', 'no-kid', 'Auth0UnauthenticatedException'],
      ['Invalid kid header (wrong tenant or rotated public key)', 'key-not-found', 'Auth0UnauthenticatedException'],
      ['Expired token', 'expired', 'Auth0UnauthenticatedException'],
      ['Invalid token claims (wrong issuer or audience)', 'claim', 'Auth0UnauthenticatedException'],
      // It says this for every JWTError, also of a signature.
      ['Malformed token', 'undecodable', 'Auth0UnauthenticatedException'],
      ['Error decoding token', 'undecodable', 'Auth0UnauthenticatedException'],
    ],
  },
};
