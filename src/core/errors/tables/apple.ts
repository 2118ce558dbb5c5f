import type { ErrorLibrary } from '../error-row.ts';

export const apple: ErrorLibrary = {
  name: 'Apple',
  source: 'https://docs.rs/a2/0.4.0/a2/response/enum.ErrorReason.html',
  version: '2026-11-29',
  marks: ['api.push.apple.com', 'apns', 'APNs', 'appstoreconnect', 'apple.com', 'appleid', 'from apple'],
  shared: ['invalid_client'],
  why: 'Apple gives few reasons.',
  files: {
    'the page': [
      ['InvalidProviderToken', 'apple-token'],
      ['ExpiredProviderToken', 'assertion-time'],
      ['MissingProviderToken', 'no-token'],
    ],
    'issue 947 of web-push-libs/web-push, Web Push': [['BadJwtToken', 'own-token']],
    'issue 47 of klausbetz/apple-identity-provider-keycloak, Sign in with Apple': [['invalid_client', 'own-token']],
    'issue 3 of egodigital/node-appstore-connect, App Store Connect': [
      [
        'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
        'assertion',
        'NOT_AUTHORIZED',
      ],
    ],
  },
};
