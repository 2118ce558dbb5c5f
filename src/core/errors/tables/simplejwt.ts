import type { ErrorLibrary } from '../error-row.ts';

export const simpleJwt: ErrorLibrary = {
  name: 'Django SimpleJWT',
  source: 'jazzband/djangorestframework-simplejwt',
  version: '5.5.1',
  marks: ['rest_framework_simplejwt', 'token_not_valid', 'token_class'],
  files: {
    'rest_framework_simplejwt/authentication.py': [
      ['Given token not valid for any token type', 'refused'],
      ['Authorization header must contain two space-delimited values', 'scheme', 'AuthenticationFailed'],
      ['bad_authorization_header', 'scheme', 'AuthenticationFailed'],
      ['Token contained no recognizable user identification', 'missing-claim', 'InvalidToken'],
      ['User not found', 'subject', 'AuthenticationFailed'],
      ['user_not_found', 'subject', 'AuthenticationFailed'],
      ['User is inactive', 'subject', 'AuthenticationFailed'],
      ['user_inactive', 'subject', 'AuthenticationFailed'],
      ["The user's password has been changed.", 'revoked', 'AuthenticationFailed'],
    ],
    'rest_framework_simplejwt/exceptions.py': [
      ['Token is invalid or expired', 'refused', 'InvalidToken'],
      ['token_not_valid', 'refused', 'InvalidToken'],
    ],
    'rest_framework_simplejwt/tokens.py': [
      ['Token is expired', 'expired', 'ExpiredTokenError'],
      ['Token is invalid', 'refused', 'TokenError'],
      ['Token has no id', 'missing-claim', 'TokenError'],
      ['Token has no type', 'type', 'TokenError'],
      ['Token has wrong type', 'type', 'TokenError'],
      ["Token has no '{}' claim", 'missing-claim', 'TokenError'],
      ["Token '{}' claim has expired", 'expired', 'TokenError'],
      ['Token is blacklisted', 'revoked', 'TokenError'],
      ['Cannot create token with no type or lifetime', 'signing', 'TokenError'],
    ],
    'rest_framework_simplejwt/backends.py': [
      ['Invalid algorithm specified', 'algorithm', 'TokenBackendError'],
      ["Unrecognized algorithm type '{}'", 'unknown-algorithm', 'TokenBackendError'],
      ['You must have cryptography installed to use {}.', 'environment', 'TokenBackendError'],
      [
        "Unrecognized type '{}', 'leeway' must be of type int, float or timedelta.",
        'configuration',
        'TokenBackendError',
      ],
    ],
    'rest_framework_simplejwt/serializers.py': [
      ['No active account found with the given credentials', 'subject'],
      ['No active account found for the given token.', 'subject'],
    ],
  },
};
