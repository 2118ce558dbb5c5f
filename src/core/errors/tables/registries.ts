import type { ErrorLibrary } from '../error-row.ts';

export const distribution: ErrorLibrary = {
  name: 'Docker Registry',
  source: 'distribution/distribution',
  version: '3.1.1',
  marks: ['registry/auth/token', 'registry', 'authorizing context'],
  why: 'The registry logs one message for each of its checks.',
  shared: ['malformed token'],
  files: {
    'registry/auth/token/token.go': [
      ['malformed token', 'malformed'],
      ['token from untrusted issuer: {}', 'issuer'],
      ['token intended for another audience: {}', 'audience'],
      ['token not to be used after {}', 'expired'],
      ['token not to be used before {}', 'not-yet-valid'],
      ['token signed by untrusted key with ID: {}', 'fingerprint'],
      ['untrusted JWK with no certificate chain', 'key-not-found'],
    ],
    'registry/auth/token/accesscontroller.go': [['authorization token required', 'no-token']],
  },
};

export const krakend: ErrorLibrary = {
  name: 'KrakenD',
  source: 'krakend/krakend-jose',
  version: '2.12.2',
  marks: ['krakend', 'KRAKEND', 'JWTValidator'],
  why: 'KrakenD has its own messages only for the key set.',
  files: {
    'key_cacher.go': [
      ['no Keys have been found', 'key-not-found'],
      ['key exists but is expired', 'key-set'],
    ],
    'jwk.go': [["key '{}' not found in the key set", 'key-not-found']],
  },
};
