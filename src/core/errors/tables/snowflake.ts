import type { ErrorLibrary } from '../error-row.ts';

export const snowflake: ErrorLibrary = {
  name: 'Snowflake',
  source: 'https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting',
  version: '2026-11-30',
  marks: ['snowflake', 'Snowflake', '390144'],
  why: 'Snowflake answers with the first of these for nearly every fault, and logs the others.',
  files: {
    'the page': [
      ['JWT token is invalid', 'refused', '390144'],
      ['JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH', 'fingerprint', '394304'],
      ['JWT_TOKEN_INVALID_USER_IN_ISSUER', 'issuer', '394300'],
      ['JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME', 'no-expiry', '394301'],
      ['JWT_TOKEN_INVALID_ISSUE_TIME', 'assertion-time', '394302'],
      ['JWT_TOKEN_INVALID_EXPIRATION_TIME', 'expired', '394303'],
      ['JWT_TOKEN_ACCOUNT_MISMATCH', 'issuer', '394307'],
    ],
  },
};
