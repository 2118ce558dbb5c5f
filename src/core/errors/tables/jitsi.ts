import type { ErrorLibrary } from '../error-row.ts';

export const jitsi: ErrorLibrary = {
  name: 'Jitsi (luajwtjitsi)',
  source: 'jitsi/luajwtjitsi',
  version: 'commit b0f3bdc',
  marks: ['jitsi', 'prosody', 'mod_bosh', 'token_verification', 'Error verifying token'],
  files: {
    'luajwtjitsi.lua': [
      ['Invalid typ', 'type'],
      ['Invalid or incorrect alg', 'algorithm'],
      ['exp must be number', 'bad-time'],
      ['nbf must be number', 'bad-time'],
      ['Not acceptable by exp', 'expired'],
      ['Not acceptable by nbf', 'not-yet-valid'],
      ["'iss' claim is missing", 'missing-claim'],
      ["invalid 'iss' claim", 'issuer'],
      ["'aud' claim is missing", 'missing-claim'],
      ["invalid 'aud' claim", 'audience'],
      ['Not a private PEM key', 'key-form'],
    ],
    'issue 1150 of jitsi/lib-jitsi-meet, an older version': [["Invalid issuer ('iss' claim)", 'issuer']],
  },
};
