import type { ErrorLibrary } from '../error-row.ts';

export const joken: ErrorLibrary = {
  name: 'Joken',
  source: 'joken-elixir/joken',
  version: '2.6.1 (7bc6bb9)',
  marks: ['Joken', 'joken', '{:error, ['],
  why: 'Joken answers with atoms, and has few of them.',
  files: {
    'lib/joken.ex': [
      [':token_malformed', 'malformed', ':error'],
      ['[message: "Invalid token", claim: "exp"', 'expired'],
      ['[message: "Invalid token", claim: "nbf"', 'not-yet-valid'],
      ['[message: "Invalid token", claim: "iat"', 'issued-in-future'],
      ['[message: "Invalid token", claim: "iss"', 'issuer'],
      ['[message: "Invalid token", claim: "aud"', 'audience'],
      ['[message: "Invalid token", claim: {}', 'claim'],
      [':empty_signer', 'no-key', ':error'],
    ],
    'lib/joken/signer.ex': [[':signature_error', 'signature', ':error']],
    'lib/joken/hooks/required_claims.ex': [['[message: "Invalid token", missing_claims: {}', 'missing-claim']],
    'lib/joken/error.ex': [
      ["Couldn't recognize the signer algorithm.", 'unknown-algorithm', 'Joken.Error'],
      ['A map was expected for the key parameter in the signer creation.', 'key-type', 'Joken.Error'],
      ["Couldn't create a signer because key is not binary.", 'key-type', 'Joken.Error'],
      ["Couldn't create a signer because there are missing parameters.", 'key-form', 'Joken.Error'],
      ["Can't sign your token because couldn't create a signer.", 'no-key', 'Joken.Error'],
    ],
  },
};

export const guardian: ErrorLibrary = {
  name: 'Guardian',
  source: 'ueberauth/guardian',
  version: '2.5.0',
  marks: ['Guardian', 'guardian'],
  why: 'Guardian answers with atoms, and has few of them.',
  files: {
    'lib/guardian/token/jwt.ex': [
      [':invalid_token', 'signature', ':error'],
      [':secret_not_found', 'no-key', ':error'],
      [':incorrect_token_type', 'type', ':error'],
    ],
    'lib/guardian/token/jwt/verify.ex': [
      [':invalid_issuer', 'issuer', ':error'],
      [':token_expired', 'expired', ':error'],
      [':token_not_yet_valid', 'not-yet-valid', ':error'],
    ],
    'lib/guardian.ex': [[':invalid_token_type', 'type', ':error']],
    'lib/guardian/plug/ensure_authenticated.ex': [[':unauthenticated', 'no-token', ':error']],
    'lib/guardian/plug/load_resource.ex': [[':no_resource_found', 'subject', ':error']],
  },
};
