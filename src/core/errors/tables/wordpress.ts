import type { ErrorLibrary } from '../error-row.ts';

export const wordpress: ErrorLibrary = {
  name: 'JWT Authentication for WP REST API',
  source: 'Tmeister/wp-api-jwt-auth',
  version: '2026-11-30',
  marks: ['jwt_auth_', 'wp-json'],
  why: 'What it says about the token itself is what firebase/php-jwt says.',
  files: {
    'public/class-jwt-auth-public.php': [
      ['Authorization header not found.', 'no-token', 'jwt_auth_no_auth_header'],
      ['Authorization header malformed.', 'scheme', 'jwt_auth_bad_auth_header'],
      ['The iss do not match with this server', 'issuer', 'jwt_auth_bad_iss'],
      ['JWT is not configurated properly, please contact the admin', 'no-key', 'jwt_auth_bad_config'],
      ['JWT is not configured properly, please contact the admin', 'no-key', 'jwt_auth_bad_config'],
    ],
  },
};
