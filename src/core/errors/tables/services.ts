import type { ErrorLibrary } from '../error-row.ts';

export const zoom: ErrorLibrary = {
  name: 'Zoom',
  source: 'jrchamp/moodle-mod_zoom',
  version: '2026-11-30',
  marks: ['zoom', 'Zoom', '"code":124', '"code": 124'],
  why: 'Zoom has one code for all; these messages are in public threads.',
  files: {
    'issue 71': [['Access token is expired.', 'expired', '124']],
    'issue 22 of MacsiDigital/laravel-zoom': [['Invalid access token.', 'assertion', '124']],
  },
};

export const streamChat: ErrorLibrary = {
  name: 'Stream',
  source: 'GetStream/stream-js',
  version: '2026-11-30',
  marks: ['getstream', 'GetStream', 'JWTAuth error'],
  why: 'Stream has no list of its messages; this one is in a public thread.',
  files: {
    'issue 225': [
      [
        'JWTAuth error: signature is not valid. Make sure the token is created using the secret for API key "{}"',
        'signature',
      ],
    ],
  },
};

export const salesforce: ErrorLibrary = {
  name: 'Salesforce',
  source: 'omniphx/forrest',
  version: '2026-11-30',
  marks: ['salesforce', 'Salesforce', 'force.com'],
  why: 'Salesforce has no list of its messages; these are in public threads.',
  files: {
    'issue 278': [["user hasn't approved this consumer", 'subject', 'invalid_grant']],
    'issue 302, and issue 1423 of Talend/components': [['audience is invalid', 'audience', 'invalid_grant']],
  },
};

export const openTdf: ErrorLibrary = {
  name: 'OpenTDF',
  source: 'opentdf/java-sdk',
  version: '2026-11-30',
  marks: ['opentdf', 'failed to validate dpop'],
  why: 'Its messages about DPoP are in a public thread.',
  files: { 'issue 295': [['incorrect `{}` claim in DPoP JWT', 'dpop-proof']] },
};

export const lcobucciNull: ErrorLibrary = {
  name: 'lcobucci/jwt 3',
  source: 'tymondesigns/jwt-auth',
  version: '2026-11-30',
  marks: ['Lcobucci\\JWT\\Signer'],
  why: 'PHP makes this message from the signature of a method.',
  files: {
    'issue 1729': [
      ['::doVerify() must be an instance of Lcobucci\\JWT\\Signer\\Key, null given', 'no-key', 'Lcobucci'],
    ],
  },
};
