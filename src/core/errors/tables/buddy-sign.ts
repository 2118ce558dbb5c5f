import type { ErrorLibrary } from '../error-row.ts';

export const buddySign: ErrorLibrary = {
  name: 'buddy-sign',
  source: 'funcool/buddy-sign',
  version: '3.5.351',
  marks: ['buddy.sign', 'buddy/sign', 'clojure.lang.ExceptionInfo'],
  why: 'It has one message for each of its checks.',
  files: {
    'src/buddy/sign/jwt.clj': [
      ['Issuer does not match {}', 'issuer', ':validation'],
      ['Audience does not match {}', 'audience', ':validation'],
      ['Token is expired ({})', 'expired', ':validation'],
      ['Token is not yet valid ({})', 'not-yet-valid', ':validation'],
      ['Token is older than max-age ({})', 'too-old', ':validation'],
      ['The subject does not match {}', 'subject', ':validation'],
    ],
    'src/buddy/sign/jws.clj': [['Message seems corrupt or manipulated', 'signature', ':validation']],
  },
};
