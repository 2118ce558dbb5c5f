import type { ErrorLibrary } from '../error-row.ts';

export const keycloak: ErrorLibrary = {
  name: 'Keycloak',
  source: 'keycloak/keycloak',
  version: 'commit 03f8a2f',
  marks: ['org.keycloak', 'keycloak', 'Keycloak'],
  files: {
    'core/src/main/java/org/keycloak/TokenVerifier.java': [
      ['Invalid token signature', 'signature', 'TokenSignatureInvalidException'],
      ['Token is not active', 'expired', 'TokenNotActiveException'],
      ["Invalid token issuer. Expected '{}', but was '{}'", 'issuer', 'VerificationException'],
      ["Token type is incorrect. Expected '{}' but was '{}'", 'type', 'VerificationException'],
      ['Subject missing in token', 'missing-claim', 'VerificationException'],
      ['No audience in the token', 'missing-claim', 'VerificationException'],
      ['Expected audience not available in the token', 'audience', 'VerificationException'],
      ["Expected issuedFor doesn't match", 'claim', 'VerificationException'],
      ['Failed to parse JWT (JWS)', 'malformed', 'VerificationException'],
      ['Failed to parse JWT (JWE)', 'encrypted', 'VerificationException'],
      ['Failed to read access token from JWT', 'payload', 'VerificationException'],
      ['Could not decrypt JWE', 'decryption', 'VerificationException'],
      ['Unknown or unsupported token algorithm', 'unknown-algorithm', 'VerificationException'],
      ['Public key not set', 'no-key', 'VerificationException'],
      ['Secret key not set', 'no-key', 'VerificationException'],
      ['Token not set', 'no-token', 'VerificationException'],
      ['Realm URL not set', 'configuration', 'VerificationException'],
    ],
  },
};
