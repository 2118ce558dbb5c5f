import type { ErrorLibrary } from '../error-row.ts';

export const authJs: ErrorLibrary = {
  name: 'Auth.js',
  source: 'nextauthjs/next-auth',
  version: '2026-11-30',
  marks: ['authjs.dev', 'JWTSessionError', 'next-auth'],
  why: "Its other messages about tokens are jose's.",
  files: {
    'packages/core/src/jwt.ts': [['no matching decryption secret', 'decryption', 'JWTSessionError']],
  },
};
