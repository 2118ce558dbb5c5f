import type { ErrorLibrary } from '../error-row.ts';

export const flaskJwtExtended: ErrorLibrary = {
  name: 'Flask-JWT-Extended',
  source: 'vimalloc/flask-jwt-extended',
  version: '2026-11-30',
  marks: ['flask_jwt_extended', '"msg"'],
  files: {
    'flask_jwt_extended/view_decorators.py': [
      ['Missing Authorization Header', 'no-token', 'NoAuthorizationError'],
      ['Missing JWT in headers and cookies', 'no-token', 'NoAuthorizationError'],
      ['Missing cookie "{}"', 'no-token', 'NoAuthorizationError'],
      ["Bad Authorization header. Expected value '{} <JWT>'", 'scheme', 'InvalidHeaderError'],
      ["Bad Authorization header. Expected value '<JWT>'", 'scheme', 'InvalidHeaderError'],
      ['Only access tokens can access this endpoint', 'type', 'WrongTokenError'],
      ['Only refresh tokens can access this endpoint', 'type', 'WrongTokenError'],
      ['Fresh token required', 'too-old', 'FreshTokenRequired'],
      ['Token has been revoked', 'revoked', 'RevokedTokenError'],
    ],
    'flask_jwt_extended/internal_utils.py': [
      ['Only non-refresh tokens are allowed', 'type', 'WrongTokenError'],
      ['Only refresh tokens are allowed', 'type', 'WrongTokenError'],
    ],
    'flask_jwt_extended/view_decorators.py of 3.23.0': [
      ['Only {} tokens can access this endpoint', 'type'],
      ['Missing "{}" query paramater', 'no-token'],
    ],
    'flask_jwt_extended/utils.py of 3.23.0': [
      ['Missing or invalid claim: type', 'missing-claim'],
      ['Missing claim: identity', 'missing-claim'],
    ],
    'flask_jwt_extended/default_callbacks.py': [['User claims verification failed', 'claim']],
  },
};
