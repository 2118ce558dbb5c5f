import type { ErrorLibrary } from '../error-row.ts';

export const awsSts: ErrorLibrary = {
  name: 'AWS STS',
  source: 'aws-actions/configure-aws-credentials',
  version: '2026-11-30',
  marks: ['AssumeRoleWithWebIdentity', 'InvalidIdentityToken', 'configure-aws-credentials', 'WebIdentityErr'],
  why: 'AWS has no list of its messages; these are in public threads.',
  files: {
    'issue 280': [['No OpenIDConnect provider found in your account for {}', 'issuer', 'InvalidIdentityToken']],
    'issue 775': [['Incorrect token audience', 'audience', 'InvalidIdentityToken']],
    'issue 318': [['Not authorized to perform sts:AssumeRoleWithWebIdentity', 'claim', 'AccessDenied']],
    'the page on AWS in the documentation of GitLab CI/CD': [
      ["Couldn't retrieve verification key from your identity provider", 'key-set', 'InvalidIdentityToken'],
    ],
  },
};
