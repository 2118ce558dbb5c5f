import type { ErrorLibrary } from '../error-row.ts';

export const twilio: ErrorLibrary = {
  name: 'Twilio',
  source: 'twilio/twilio-voice.js',
  version: '2026-11-30',
  marks: ['twilio', 'Twilio'],
  why: 'It has one message for each of its codes 20101 to 20107.',
  files: {
    'lib/twilio/errors/generated.ts': [
      ['Invalid Access Token', 'refused', 'AccessTokenInvalid'],
      ['Invalid access token header', 'header', 'AccessTokenHeaderInvalid'],
      ['Invalid access token issuer/subject', 'issuer', 'AccessTokenIssuerInvalid'],
      ['Access token expired or expiration date invalid', 'expired', 'AccessTokenExpired'],
      ['Access token not yet valid', 'not-yet-valid', 'AccessTokenNotYetValid'],
      ['Invalid access token grants', 'claim', 'AccessTokenGrantsInvalid'],
      ['Invalid access token signature', 'signature', 'AccessTokenSignatureInvalid'],
    ],
  },
};
