import type { ErrorLibrary } from '../error-row.ts';

export const kong: ErrorLibrary = {
  name: 'Kong',
  source: 'Kong/kong',
  version: '3.9.3',
  marks: ['kong', 'Kong'],
  files: {
    'kong/plugins/jwt/handler.lua': [
      ['Multiple tokens provided', 'no-token'],
      ['Unrecognizable token', 'malformed'],
      ['Bad token; {}', 'malformed'],
      ["No mandatory '{}' in claims", 'missing-claim'],
      ["Invalid '{}' in claims", 'claim'],
      ["No credentials found for given '{}'", 'key-not-found'],
      ['Invalid algorithm', 'algorithm'],
      ['Invalid key/secret', 'key-form'],
      ['Invalid signature', 'signature'],
      ["Could not find consumer for '{}={}'", 'subject'],
    ],
    'kong/plugins/jwt/jwt_parser.lua': [
      ['token not valid yet', 'not-yet-valid'],
      ['token expired', 'expired'],
      ['must be a number', 'bad-time'],
      ['Token must be a string, got {}', 'no-token'],
    ],
    'issue 2939 of Kong/kong': [["'rsa_public_key' format is invalid", 'key-form']],
  },
};
