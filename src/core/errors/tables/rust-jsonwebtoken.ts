import type { ErrorLibrary } from '../error-row.ts';

export const rustJsonwebtoken: ErrorLibrary = {
  name: 'jsonwebtoken (Rust)',
  source: 'Keats/jsonwebtoken',
  version: '10.4.0',
  marks: ['jsonwebtoken::', 'ErrorKind', 'Error(Invalid', 'Error(Expired'],
  files: {
    'src/errors.rs': [
      ['InvalidToken', 'malformed'],
      ['InvalidSignature', 'signature'],
      ['ExpiredSignature', 'expired'],
      ['InvalidIssuer', 'issuer'],
      ['InvalidAudience', 'audience'],
      ['InvalidSubject', 'claim'],
      ['ImmatureSignature', 'not-yet-valid'],
      ['InvalidAlgorithm', 'algorithm'],
      ['MissingAlgorithm', 'configuration'],
      ['UnsupportedAlgorithm', 'unknown-algorithm'],
      ['InvalidAlgorithmName', 'unknown-algorithm'],
      ['InvalidKeyFormat', 'key-form'],
      ['InvalidEcdsaKey', 'key-form'],
      ['InvalidEddsaKey', 'key-form'],
      ['RSA key invalid: {}', 'key-form'],
      ['Missing required claim: {}', 'missing-claim'],
      ['Invalid format for claim: {}', 'bad-time'],
      ['Base64 error: {}', 'encoding'],
      ['JSON error: {}', 'payload'],
      ['UTF-8 error: {}', 'encoding'],
    ],
    'src/errors.rs, printed with {:?}': [
      ['MissingRequiredClaim({})', 'missing-claim'],
      ['InvalidClaimFormat({})', 'bad-time'],
    ],
  },
};
