import type { ErrorLibrary } from '../error-row.ts';

export const jwksRsa: ErrorLibrary = {
  name: 'jwks-rsa',
  source: 'auth0/node-jwks-rsa',
  version: '4.1.0',
  marks: ['jwks-rsa', 'JwksClient', 'SigningKeyNotFoundError'],
  files: {
    'src/JwksClient.js': [
      ['The JWKS endpoint did not contain any keys', 'key-set', 'JwksError'],
      ['The JWKS endpoint did not contain any signing keys', 'key-set', 'JwksError'],
      ['No KID specified and JWKS endpoint returned more than 1 key', 'no-kid', 'SigningKeyNotFoundError'],
      ["Unable to find a signing key that matches '{}'", 'key-not-found', 'SigningKeyNotFoundError'],
    ],
    'src/utils.js': [['Unsupported JWK', 'key-form', 'JwksError']],
    'src/wrappers': [
      ['Too many requests to the JWKS endpoint', 'key-set', 'JwksRateLimitError'],
      ['Invalid JWKS URI: The provided URI is not a valid URL.', 'configuration', 'ArgumentError'],
    ],
    'src/integrations': [
      ['Cannot find a signing certificate if there is no header', 'header'],
      ['Unsupported algorithm {} supplied.', 'algorithm'],
      ['Missing / invalid token algorithm', 'no-algorithm'],
      ['No JWKS provided. Please provide a jwksUri', 'configuration', 'ArgumentError'],
    ],
    'issue 998 of okta/okta-oidc-js': [['Error while resolving signing key for kid "{}"', 'key-not-found']],
  },
};
