import type { ErrorLibrary } from '../error-row.ts';

export const mcp: ErrorLibrary = {
  name: 'MCP SDK',
  source: 'modelcontextprotocol/typescript-sdk',
  version: 'commit 3924de9',
  marks: ['mcp', 'MCP', 'modelcontextprotocol', 'resource_metadata'],
  why: 'The SDKs check few things themselves; the rest is the verifier of the server.',
  files: {
    'packages/server/src/server/middleware/bearerAuth.ts': [
      ['Missing Authorization header', 'no-token', 'invalid_token'],
      ["Invalid Authorization header format, expected 'Bearer TOKEN'", 'scheme', 'invalid_token'],
      ['Insufficient scope', 'scope', 'insufficient_scope'],
      ['Token has no expiration time', 'no-expiry', 'invalid_token'],
      ['Token has expired', 'expired', 'invalid_token'],
    ],
    'src/mcp/server/auth/middleware/bearer_auth.py of modelcontextprotocol/python-sdk': [
      ['Authentication required', 'refused', 'invalid_token'],
      ['Required scope: {}', 'scope', 'insufficient_scope'],
    ],
  },
};
