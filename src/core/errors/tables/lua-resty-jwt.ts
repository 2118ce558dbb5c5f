import type { ErrorLibrary } from '../error-row.ts';

export const luaRestyJwt: ErrorLibrary = {
  name: 'lua-resty-jwt',
  source: 'SkyLothar/lua-resty-jwt',
  version: '0.1.11',
  marks: ['resty.jwt', 'resty/jwt', 'lua-resty-jwt', 'lua'],
  files: {
    'lib/resty/jwt.lua': [
      ['signature mismatch: {}', 'signature'],
      ['invalid header: {}', 'header'],
      ['invalid payload: {}', 'payload'],
      ['missing part {}', 'malformed'],
      ['invalid typ: {}', 'type'],
      ['unsupported alg: {}', 'unknown-algorithm'],
      ['whitelist unsupported alg: {}', 'algorithm'],
      ['secret function specified without kid in header', 'no-kid'],
      ['function returned nil for kid: {}', 'key-not-found'],
      ['invalid secret type (must be string or function)', 'no-key'],
      ['Decode secret is not a valid cert/public key: {}', 'key-form'],
      ['Failed to build verifier {}', 'key-form'],
      ['Wrongly encoded signature', 'encoding'],
      ["Cert used to sign the JWT isn't trusted: {}", 'key-not-found'],
      ['No trusted certs loaded', 'no-key'],
    ],
    'lib/resty/jwt-validators.lua': [
      ["'{}' claim is required.", 'missing-claim'],
      ["'{}' is malformed.  Expected to be a {}", 'claim-type'],
      ['Missing one of claims - [ {} ].', 'missing-claim'],
      ["'exp' claim expired at {}", 'expired'],
      ["'nbf' claim not valid until {}", 'not-yet-valid'],
    ],
  },
};
