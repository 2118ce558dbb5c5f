import type { ErrorLibrary } from '../error-row.ts';

export const passportJwt: ErrorLibrary = {
  name: 'passport-jwt',
  source: 'mikenicholson/passport-jwt',
  version: '4.0.1',
  marks: ['passport-jwt', 'JwtStrategy'],
  shared: ['Unauthorized'],
  why: 'It has only these; the others are those of jsonwebtoken.',
  files: {
    'lib/strategy.js': [
      ['No auth token', 'no-token'],
      ['JwtStrategy requires a secret or key', 'no-key', 'TypeError'],
      ['JwtStrategy requires a verify callback', 'configuration', 'TypeError'],
      [
        'JwtStrategy requires a function to retrieve jwt from requests (see option jwtFromRequest)',
        'configuration',
        'TypeError',
      ],
      ['JwtStrategy has been given both a secretOrKey and a secretOrKeyProvider', 'configuration', 'TypeError'],
    ],
    'lib/middleware/authenticate.js of jaredhanson/passport': [['Unauthorized', 'refused']],
    'lib/extract_jwt.js': [['extractors.fromExtractors expects an array', 'configuration', 'TypeError']],
  },
};
