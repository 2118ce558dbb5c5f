import type { ErrorLibrary } from '../error-row.ts';

export const istio: ErrorLibrary = {
  name: 'Istio',
  source: 'istio/istio',
  version: '1.31.0-rc.0',
  marks: ['istiod', 'istio-system', 'RBAC: access denied'],
  why: "Its gateways report Envoy's messages; these are istiod's own.",
  files: {
    'security/pkg/util/jwtutil.go': [
      ['no aud in the token claims', 'missing-claim'],
      ['token contains an invalid number of segments: {}, expected: 3', 'malformed'],
      ['failed to decode the JWT claims', 'payload'],
    ],
    'issue 15122 of istio/istio, before 1.4': [['Jwt authentication completed with: Unknown issuer', 'issuer']],
    'security/pkg/server/ca/authenticate/oidc.go': [
      ['failed to verify the JWT token (error {})', 'refused'],
      ['invalid audiences {}', 'audience'],
      ['target JWT extraction error: {}', 'no-token'],
    ],
    'security/pkg/k8s/tokenreview/k8sauthn.go': [
      ['the token is not authenticated', 'refused'],
      ['the token is not a service account', 'type'],
    ],
  },
};
