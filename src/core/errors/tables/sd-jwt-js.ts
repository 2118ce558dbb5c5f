import type { ErrorLibrary } from '../error-row.ts';

export const sdJwtJs: ErrorLibrary = {
  name: 'sd-jwt-js',
  source: 'openwallet-foundation/sd-jwt-js',
  version: '0.20.0',
  marks: ['SDJWTException', 'sd-jwt', '@sd-jwt'],
  files: {
    'packages/core/src/jwt.ts': [
      ['Verify Error: Invalid JWT Signature', 'signature', 'SDJWTException'],
      ['Verify Error: JWT is expired', 'expired', 'SDJWTException'],
      ['Verify Error: JWT is not yet valid', 'not-yet-valid', 'SDJWTException'],
      ['Verify Error: no signature in JWT', 'unsigned', 'SDJWTException'],
      ['Invalid JWT format: {}', 'malformed', 'SDJWTException'],
      ['Serialize Error: Invalid JWT', 'malformed', 'SDJWTException'],
    ],
    'packages/core/src/kbjwt.ts': [
      ['Verify Error: Invalid JWT', 'key-binding', 'SDJWTException'],
      ['Invalid Key Binding Jwt', 'key-binding', 'SDJWTException'],
      ['Verify Error: Invalid Nonce', 'nonce', 'SDJWTException'],
    ],
    'packages/core/src/decode/decode.ts': [
      ['Invalid JWT as input', 'malformed', 'SDJWTException'],
      ['Unreferenced disclosure(s) detected in SD-JWT', 'disclosures', 'SDJWTException'],
      ['Duplicate digest found in SD-JWT payload', 'disclosures', 'SDJWTException'],
      ['Disclosed claim name "{}" conflicts with existing payload key', 'disclosures', 'SDJWTException'],
      ['Invalid _sd_alg: {}', 'disclosures', 'SDJWTException'],
    ],
    'packages/core/src/index.ts': [
      ['Invalid SD JWT', 'malformed', 'SDJWTException'],
      ['Missing required claim keys: {}', 'missing-claim', 'SDJWTException'],
      ['Key Binding JWT not exist', 'key-binding', 'SDJWTException'],
      ['Invalid sd_hash in Key Binding JWT', 'key-binding', 'SDJWTException'],
      ['Key Binding Verifier not found', 'configuration', 'SDJWTException'],
    ],
    'packages/sd-jwt-vc/src/sd-jwt-vc-instance.ts': [['Status is not valid', 'revoked', 'SDJWTException']],
  },
};
