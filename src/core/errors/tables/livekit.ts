import type { ErrorLibrary } from '../error-row.ts';

export const livekit: ErrorLibrary = {
  name: 'LiveKit',
  source: 'livekit/livekit',
  version: 'commit 02ba4e6',
  marks: ['livekit', 'LiveKit'],
  why: 'It has few messages of its own; those about the token are of go-jose.',
  files: {
    'pkg/service/auth.go': [
      ['invalid authorization header. Must start with Bearer', 'no-token'],
      ['invalid authorization token', 'malformed'],
      ['invalid API key: {}', 'issuer'],
    ],
    'issue 20 of livekit-examples/agent-starter-react': [
      ['could not establish signal connection: invalid token', 'refused'],
    ],
  },
};
