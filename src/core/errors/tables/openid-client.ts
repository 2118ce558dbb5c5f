import type { ErrorLibrary } from '../error-row.ts';

export const openidClient: ErrorLibrary = {
  name: 'openid-client',
  source: 'panva/openid-client',
  version: '5.7.1',
  marks: ['openid-client', 'RPError', 'express-openid-connect'],
  files: {
    'lib/client.js': [
      ['unexpected JWT alg received, expected {}, got: {}', 'algorithm', 'RPError'],
      ['unexpected JWE alg received, expected {}, got: {}', 'algorithm', 'RPError'],
      ['unexpected JWE enc received, expected {}, got: {}', 'algorithm', 'RPError'],
      ['failed to decode JWT ({})', 'malformed', 'RPError'],
      ['failed to decrypt JWE', 'decryption', 'RPError'],
      ['failed to validate JWT signature', 'signature', 'RPError'],
      ['missing required JWT property {}', 'missing-claim', 'RPError'],
      ['unexpected iss value, expected {}, got: {}', 'issuer', 'RPError'],
      ['aud mismatch, expected {}, got: {}', 'audience', 'RPError'],
      ['aud is missing the client_id, expected {} to be included in {}', 'audience', 'RPError'],
      ['azp mismatch, got: {}', 'audience', 'RPError'],
      ['nonce mismatch, expected {}, got: {}', 'nonce', 'RPError'],
      ['JWT expired, now {}, exp {}', 'expired', 'RPError'],
      ['JWT not active yet, now {}, nbf {}', 'not-yet-valid', 'RPError'],
      ['JWT issued too far in the past, now {}, iat {}', 'too-old', 'RPError'],
      ['too much time has elapsed since the last End-User authentication', 'too-old', 'RPError'],
    ],
    'lib/helpers/issuer.js': [
      ["no valid key found in issuer's jwks_uri for key parameters {}", 'key-not-found', 'RPError'],
      ["multiple matching keys found in issuer's jwks_uri for key parameters {}", 'several-keys', 'RPError'],
    ],
  },
};

export const oktaVerifierJs: ErrorLibrary = {
  name: 'Okta JWT Verifier (JavaScript)',
  source: 'okta/okta-jwt-verifier-js',
  version: 'commit 701353c',
  marks: ['okta', 'OktaJwtVerifier'],
  files: {
    'lib.js': [
      ['audience claim {} does not match expected audience: {}', 'audience'],
      ['audience claim {} does not match one of the expected audiences: {}', 'audience'],
      ['audience claims {} do not match one of the expected audiences: {}', 'audience'],
      ['audience claims {} do not include expected audience: {}', 'audience'],
      ['audience claim {} does not match expected client id: {}', 'audience'],
      ['issuer {} does not match expected issuer: {}', 'issuer'],
      ['nonce claim is missing but expected: {}', 'nonce'],
      ['nonce claim {} does not match expected nonce: {}', 'nonce'],
      ["claim '{}' value '{}' does not match expected value '{}'", 'claim'],
      ["claim '{}' value '{}' does not include expected value '{}'", 'claim'],
    ],
  },
};
