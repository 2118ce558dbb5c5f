import type { Answer } from './answer.ts';

/** `curl` reads the header from its standard input, so that the token is in no list of processes and in no history of a shell. */
const call = `printf 'Authorization: Bearer %s\\n' "$TOKEN" |
  curl --fail-with-body --header @- "$API_URL"`;

/** How a token like this is sent to an API (RFC 6750 §2.1). It is the same for every token, encrypted ones too. */
export const curlCall: Answer = {
  kind: 'code',
  text: call,
  install: '',
  inputs: [
    { name: 'TOKEN', holds: 'token' },
    { name: 'API_URL', holds: 'address' },
  ],
  notes: [{ kind: 'bearer' }],
};
