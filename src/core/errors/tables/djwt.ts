import type { ErrorLibrary } from '../error-row.ts';

export const djwt: ErrorLibrary = {
  name: 'djwt',
  source: 'Zaubrik/djwt',
  version: '3.0.2',
  marks: ['djwt', 'deno.land/x/djwt', '@zaubrik/djwt'],
  files: {
    'mod.ts': [
      ["The jwt has an invalid 'exp' or 'nbf' claim.", 'bad-time'],
      ['The jwt is expired.', 'expired', 'RangeError'],
      ['The jwt is used too early.', 'not-yet-valid', 'RangeError'],
      ["The jwt has no 'aud' claim.", 'missing-claim'],
      ["The identification with the value in the 'aud' claim has failed.", 'audience'],
      ["The jwt has an invalid 'aud' claim.", 'claim-type'],
      ['The serialization of the jwt is invalid.', 'malformed'],
      ["The jwt's 'alg' header parameter value must be a string.", 'no-algorithm'],
      ['The jwt claims set is not a JSON object.', 'payload'],
      ["The jwt's signature does not match the verification signature.", 'signature'],
      ["The jwt's alg '{}' does not match the key's algorithm.", 'key-type'],
    ],
    'algorithm.ts': [
      ["The alg '{}' demands a key.", 'no-key'],
      ["The jwt's alg '{}' is not supported.", 'unknown-algorithm'],
    ],
  },
};
