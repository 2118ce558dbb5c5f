import type { ErrorLibrary } from '../error-row.ts';

export const kubernetes: ErrorLibrary = {
  name: 'Kubernetes',
  source: 'kubernetes/kubernetes',
  version: 'commits 031075d (claims.go), 9d38f21 (jwt.go), 0205868 (oidc.go)',
  marks: ['kube-apiserver', 'k8s.io', 'serviceaccount', 'kubectl', 'Unable to authenticate the request'],
  files: {
    'pkg/serviceaccount/claims.go': [
      ['service account token has expired', 'expired'],
      ['service account token is not valid yet', 'not-yet-valid'],
      ['service account token has been invalidated', 'revoked'],
      ['service account token claims could not be validated', 'claim'],
      ['service account UID ({}) does not match claim ({})', 'revoked'],
      ['pod UID ({}) does not match service account pod ref claim ({})', 'revoked'],
      ['secret UID ({}) does not match service account secret ref claim ({})', 'revoked'],
      ['service account {} has been deleted', 'revoked'],
    ],
    'pkg/serviceaccount/claims.go of commit a23d4fd': [
      ['Token has been invalidated', 'revoked'],
      ['ServiceAccount {} has been deleted', 'revoked'],
      ['ServiceAccount UID ({}) does not match claim ({})', 'revoked'],
    ],
    'staging/src/k8s.io/apiserver/plugin/pkg/authenticator/token/oidc/oidc.go': [
      ['oidc: email not verified', 'unverified-email'],
      ["oidc: parse 'email_verified' claim: {}", 'claim-type'],
      ['oidc: parse username claims {}: {}', 'missing-claim'],
      ['oidc: parse groups claim {}: {}', 'claim-type'],
      ['oidc: required claim {} not present in ID token', 'missing-claim'],
      ['oidc: required claim {} value does not match. Got = {}, want = {}', 'claim'],
      ['oidc: error evaluating claim validation expression: {}', 'claim'],
    ],
    'pkg/serviceaccount/jwt.go': [
      ['invalid signature, no keys found', 'key-not-found'],
      ['token issuer {} is invalid', 'issuer'],
      ['token audiences {} is invalid for the target audiences {}', 'audience'],
    ],
  },
};
