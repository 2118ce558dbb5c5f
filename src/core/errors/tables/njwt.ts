import type { ErrorLibrary } from '../error-row.ts';

export const njwt: ErrorLibrary = {
  name: 'njwt',
  source: 'jwtk/njwt',
  version: '0.4.0',
  marks: ['njwt', 'JwtParseError'],
  why: 'All its messages are in one short file.',
  files: {
    'properties.json': [
      ['Jwt cannot be parsed', 'malformed', 'JwtParseError'],
      ['Jwt is expired', 'expired', 'JwtParseError'],
      ['Jwt not active', 'not-yet-valid', 'JwtParseError'],
      ['Unsupported signing algorithm', 'unknown-algorithm', 'JwtError'],
      ['Signing key is required', 'no-key', 'JwtError'],
      ['Signature verification failed', 'signature', 'JwtParseError'],
      ['Unexpected signature algorithm', 'algorithm', 'JwtParseError'],
      ['Error while resolving signing key for kid "{}"', 'key-not-found', 'JwtParseError'],
    ],
  },
};
