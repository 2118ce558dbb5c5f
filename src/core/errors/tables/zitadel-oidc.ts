import type { ErrorLibrary } from '../error-row.ts';

export const zitadelOidc: ErrorLibrary = {
  name: 'zitadel/oidc',
  source: 'zitadel/oidc',
  version: 'commit 81322d9',
  marks: ['zitadel'],
  files: {
    'pkg/oidc/verifier.go': [
      ['issuer does not match: Expected: {}, got: {}', 'issuer'],
      ['audience is not valid: Audience must contain client_id {}', 'audience'],
      ['authorized party is not set. If Token is valid for multiple audiences, azp must not be empty', 'missing-claim'],
      ['authorized party is not valid: azp {} must be equal to client_id {}', 'claim'],
      ['delegation not allowed, issuer and sub must be identical', 'claim'],
      ['id_token does not contain a signature', 'unsigned'],
      ['id_token contains multiple signatures', 'malformed'],
      ['signature does not match Payload', 'signature'],
      ['parsing of request failed: token contains an invalid number of segments', 'malformed'],
      ['parsing of request failed: malformed jwt payload: {}', 'payload'],
      ['issuedAt of token is missing', 'missing-claim'],
      ['issuedAt of token is in the future', 'issued-in-future'],
      ['issuedAt of token is to old', 'too-old'],
      ['nonce does not match: expected {} but was {}', 'nonce'],
      ['claim `auth_time` of token is missing', 'missing-claim'],
      ['auth time of token is too old', 'too-old'],
      ['at_hash does not correspond to access token', 'claim'],
    ],
  },
};
