import type { ErrorLibrary } from '../error-row.ts';

export const jwtDecode: ErrorLibrary = {
  name: 'jwt-decode',
  source: 'auth0/jwt-decode',
  version: '2026-11-30',
  marks: ['jwt-decode', 'jwt_decode', 'jwtDecode'],
  why: 'It only decodes, so only the form of the token can be wrong.',
  files: {
    'lib/index.ts': [
      ['Invalid token specified: must be a string', 'no-token', 'InvalidTokenError'],
      ['Invalid token specified: missing part #{}', 'malformed', 'InvalidTokenError'],
      ['Invalid token specified: invalid base64 for part #{}', 'encoding', 'InvalidTokenError'],
      ['Invalid token specified: invalid json for part #{}', 'payload', 'InvalidTokenError'],
    ],
  },
};
