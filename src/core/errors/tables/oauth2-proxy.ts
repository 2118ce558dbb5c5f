import type { ErrorLibrary } from '../error-row.ts';

export const oauth2Proxy: ErrorLibrary = {
  name: 'OAuth2 Proxy',
  source: 'oauth2-proxy/oauth2-proxy',
  version: '2026-11-30',
  marks: ['oauth2-proxy', 'oauthproxy.go', 'OAuth2 callback'],
  why: "It reports go-oidc's messages for all but the audience.",
  files: {
    'pkg/providers/oidc/verifier.go': [
      ['audience from claim {} with value {} does not match with any of allowed audiences', 'audience'],
    ],
  },
};
