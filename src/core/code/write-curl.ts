import type { CodeAnswer } from './answer.ts';

/**
 * `curl` reads the header from its standard input, so that the token is not in the process list or
 * the shell history. Line breaks in the token would begin further headers. `--url` and `--globoff`
 * keep the address from being read as an option or a pattern.
 */
const call = `printf 'Authorization: Bearer %s' "$TOKEN" | tr -d '\\r\\n' |
  curl --fail-with-body --globoff --header @- --url "$API_URL"`;

/**
 * Sends a token like this to an API (RFC 6750 §2.1). The code is the same for every token,
 * including encrypted ones.
 */
export const curlCall: CodeAnswer = {
  kind: 'code',
  text: call,
  install: '',
  inputs: [
    { name: 'TOKEN', holds: 'token' },
    { name: 'API_URL', holds: 'address' },
  ],
  notes: [{ kind: 'bearer' }, { kind: 'posix-shell' }],
};
