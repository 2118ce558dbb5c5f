import type { ErrorLibrary } from '../error-row.ts';

export const aspnetCore: ErrorLibrary = {
  name: 'ASP.NET Core',
  source: 'dotnet/aspnetcore',
  version: 'commit 02d05b5 and the tests of later ones',
  marks: ['error_description=', 'Microsoft.AspNetCore.Authentication'],
  files: {
    'src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs': [
      ["The audience '{}' is invalid", 'audience', 'invalid_token'],
      ['The audience is invalid', 'audience', 'invalid_token'],
      ["The issuer '{}' is invalid", 'issuer', 'invalid_token'],
      ['The issuer is invalid', 'issuer', 'invalid_token'],
      ['The token has no expiration', 'no-expiry', 'invalid_token'],
      ['The token lifetime is invalid', 'bad-time', 'invalid_token'],
      ["The token is not valid before '{}'", 'not-yet-valid', 'invalid_token'],
      ['The token is not valid yet', 'not-yet-valid', 'invalid_token'],
      ["The token expired at '{}'", 'expired', 'invalid_token'],
      ['The token is expired', 'expired', 'invalid_token'],
      ['The signature key was not found', 'key-not-found', 'invalid_token'],
      ['The signature is invalid', 'signature', 'invalid_token'],
    ],
  },
};
