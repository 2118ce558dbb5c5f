import type { ErrorLibrary } from '../error-row.ts';

export const goOidc: ErrorLibrary = {
  name: 'go-oidc',
  source: 'coreos/go-oidc',
  version: '3.10.0',
  marks: ['oidc:', 'go-oidc'],
  files: {
    'oidc/verify.go': [
      ['oidc: malformed jwt, expected 3 parts got {}', 'malformed'],
      ['oidc: malformed jwt payload: {}', 'payload'],
      ['oidc: malformed jwt: {}', 'malformed'],
      ['oidc: failed to unmarshal claims: {}', 'payload'],
      ['oidc: id token issued by a different provider, expected {} got {}', 'issuer'],
      ['oidc: expected audience {} got {}', 'audience'],
      ['oidc: invalid configuration, clientID must be provided or SkipClientIDCheck must be set', 'configuration'],
      ['oidc: token is expired (Token Expiry: {})', 'expired'],
      ['oidc: current time {} before the nbf (not before) time: {}', 'not-yet-valid'],
      ['oidc: id token not signed', 'unsigned'],
      ['failed to verify signature: {}', 'signature'],
    ],
    'oidc/jwks.go': [
      ['failed to verify id token signature', 'signature'],
      ['oidc: get keys failed', 'key-set'],
    ],
    'oidc/oidc.go': [
      ['oidc: issuer did not match the issuer returned by provider, expected {} got {}', 'issuer'],
      ['oidc: unsupported signing algorithm {}', 'algorithm'],
      ['access token hash does not match value in ID token', 'claim'],
    ],
    'oidc/verify.go of 3.9.0': [['oidc: id token signed with unsupported algorithm, expected {} got {}', 'algorithm']],
  },
};
