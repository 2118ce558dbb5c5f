import type { ErrorLibrary } from '../error-row.ts';

export const autopush: ErrorLibrary = {
  name: 'Mozilla Autopush',
  source: 'mozilla-services/autopush-rs',
  version: '1.83.1',
  marks: ['autopush', 'mozaws', 'push.services.mozilla.com', '"errno"', 'VAPID', 'vapid'],
  files: {
    'autoendpoint/src/headers/vapid.rs': [
      ['Missing VAPID token', 'no-token'],
      ['Invalid VAPID token: {}', 'assertion'],
      ['Missing VAPID public key', 'no-key'],
      ['Invalid VAPID public key: {}', 'key-form'],
      ['Invalid VAPID audience', 'audience'],
      ['Invalid VAPID expiry', 'assertion-time'],
      ['The VAPID token expiration is too long', 'lifetime'],
      ['VAPID public key mismatch', 'wrong-pair'],
      ['Unparsable sub string', 'push-subject'],
      ['Improperly formatted sub string', 'push-subject'],
      ['Empty sub string', 'push-subject'],
      ['Missing sub', 'push-subject'],
    ],
    'issue 61 of web-push-libs/web-push-php': [
      ['Request did not validate Invalid bearer token: Auth expired', 'expired'],
      ['Request did not validate Invalid bearer token', 'assertion'],
    ],
  },
};
