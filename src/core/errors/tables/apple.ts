import type { ErrorLibrary } from '../error-row.ts';

export const apple: ErrorLibrary = {
  name: 'Apple push service',
  source: 'https://docs.rs/a2/0.4.0/a2/response/enum.ErrorReason.html',
  version: '2026-11-29',
  marks: ['api.push.apple.com', 'apns', 'APNs'],
  why: 'Apple gives these reasons for a provider token, and no others.',
  files: {
    'the page': [
      ['InvalidProviderToken', 'signature'],
      ['ExpiredProviderToken', 'expired'],
    ],
  },
};
