import type { ErrorLibrary } from '../error-row.ts';

export const apple: ErrorLibrary = {
  name: 'Apple',
  source: 'https://docs.rs/a2/0.4.0/a2/response/enum.ErrorReason.html',
  version: '2026-11-29',
  marks: ['api.push.apple.com', 'apns', 'APNs', 'appstoreconnect', 'apple.com'],
  why: 'Apple gives few reasons: two for a provider token, one for App Store Connect, one for Sign in with Apple.',
  files: {
    'the page': [
      ['InvalidProviderToken', 'signature'],
      ['ExpiredProviderToken', 'expired'],
      ['MissingProviderToken', 'no-token'],
    ],
    'issue 3 of egodigital/node-appstore-connect, App Store Connect': [
      [
        'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
        'assertion',
        'NOT_AUTHORIZED',
      ],
    ],
  },
};
