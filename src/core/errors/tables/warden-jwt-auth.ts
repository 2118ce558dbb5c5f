import type { ErrorLibrary } from '../error-row.ts';

export const wardenJwtAuth: ErrorLibrary = {
  name: 'devise-jwt',
  source: 'waiting-for-dev/warden-jwt_auth',
  version: '0.12.0',
  marks: ['warden', 'Warden', 'devise', 'Devise'],
  why: "It has four messages of its own; the rest are ruby-jwt's.",
  files: {
    'lib/warden/jwt_auth/user_decoder.rb': [
      ['revoked token', 'revoked', 'Warden::JWTAuth::Errors::RevokedToken'],
      ['wrong scope', 'claim', 'Warden::JWTAuth::Errors::WrongScope'],
      ['wrong aud', 'audience', 'Warden::JWTAuth::Errors::WrongAud'],
      ['nil user', 'subject', 'Warden::JWTAuth::Errors::NilUser'],
    ],
  },
};
