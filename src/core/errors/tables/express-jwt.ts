import type { ErrorLibrary } from '../error-row.ts';

export const expressJwt: ErrorLibrary = {
  name: 'express-jwt',
  source: 'auth0/express-jwt',
  version: '8.5.1',
  marks: ['node_modules/express-jwt', 'express-jwt', 'UnauthorizedError'],
  why: "It reports jsonwebtoken's own messages for everything but the header.",
  files: {
    'src/index.ts': [
      ['Format is Authorization: Bearer [token]', 'scheme', 'UnauthorizedError'],
      ['credentials_bad_scheme', 'scheme', 'UnauthorizedError'],
      ['credentials_bad_format', 'scheme', 'UnauthorizedError'],
      ['No authorization token was found', 'no-token', 'UnauthorizedError'],
      ['credentials_required', 'no-token', 'UnauthorizedError'],
      ['The token has been revoked.', 'revoked', 'UnauthorizedError'],
      ['revoked_token', 'revoked', 'UnauthorizedError'],
      ['express-jwt: `secret` is a required option', 'no-key', 'RangeError'],
      ['express-jwt: `algorithms` is a required option', 'configuration', 'RangeError'],
      ['express-jwt: `algorithms` must be an array', 'configuration', 'RangeError'],
    ],
    'lib/index.js of 0.3.2': [['No Authorization header was found', 'no-token', 'UnauthorizedError']],
  },
};
