import type { ErrorLibrary } from '../error-row.ts';

export const github: ErrorLibrary = {
  name: 'GitHub',
  source: 'https://github.com/octokit/auth-app.js/issues/375',
  version: '2026-11-29',
  marks: ['api.github.com', 'docs.github.com', 'octokit', 'Octokit'],
  why: 'GitHub publishes no list of these messages; each is quoted from a public thread.',
  files: {
    'lib/get-token.js of gr2m/universal-github-app-jwt': [
      ['[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported.', 'key-form'],
      ['[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported.', 'key-form'],
    ],
    'issue 375 of octokit/auth-app.js': [['A JSON web token could not be decoded', 'undecodable']],
    'issue 1050 of sigmavirus24/github3.py': [
      [
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
        'bad-time',
      ],
    ],
    'issue 386 of actions/create-github-app-token': [["'Issuer' claim ('iss') must be an Integer", 'claim-type']],
    'answers of the REST API, quoted in public code': [
      ["'Expiration time' claim ('exp') is too far in the future", 'lifetime'],
      ["'Issued at' claim ('iat') is in the future", 'issued-in-future'],
      ["'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued", 'bad-time'],
    ],
  },
};
