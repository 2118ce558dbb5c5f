import type { ErrorLibrary } from '../error-row.ts';

export const tymonJwtAuth: ErrorLibrary = {
  name: 'tymon/jwt-auth',
  source: 'tymondesigns/jwt-auth',
  version: 'commit 51620eb',
  marks: ['Tymon\\JWTAuth', 'tymon', 'jwt-auth'],
  shared: ['Malformed token'],
  files: {
    'src/Providers/JWT/Lcobucci.php': [
      ['Token Signature could not be verified.', 'signature', 'TokenInvalidException'],
      ['Could not decode token: {}', 'malformed', 'TokenInvalidException'],
      ['Could not create token: {}', 'signing', 'JWTException'],
      ['The given algorithm could not be found', 'unknown-algorithm', 'JWTException'],
      ['Private key is not set.', 'no-key', 'JWTException'],
      ['Public key is not set.', 'no-key', 'JWTException'],
      ['Secret is not set.', 'no-key', 'JWTException'],
    ],
    'src/Validators/TokenValidator.php': [
      ['Wrong number of segments', 'malformed', 'TokenInvalidException'],
      ['Malformed token', 'malformed', 'TokenInvalidException'],
    ],
    'src/Validators/PayloadValidator.php': [
      ['JWT payload does not contain the required claims', 'missing-claim', 'TokenInvalidException'],
    ],
    'src/Claims': [
      ['Issued At (iat) timestamp cannot be in the future', 'issued-in-future', 'TokenInvalidException'],
      ['Not Before (nbf) timestamp cannot be in the future', 'not-yet-valid', 'TokenInvalidException'],
      ['Token has expired and can no longer be refreshed', 'expired', 'TokenExpiredException'],
      ['Token has expired', 'expired', 'TokenExpiredException'],
    ],
    'src/Manager.php': [['The token has been blacklisted', 'revoked', 'TokenBlacklistedException']],
    'src/JWT.php': [
      ['The token could not be parsed from the request', 'no-token', 'JWTException'],
      ['A token is required', 'no-token', 'JWTException'],
    ],
    'src/JWTGuard.php': [['Token could not be parsed from the request.', 'no-token', 'JWTException']],
    'src/Http/Middleware/BaseMiddleware.php': [
      ['Token not provided', 'no-token', 'UnauthorizedHttpException'],
      ['User not found', 'subject', 'UnauthorizedHttpException'],
    ],
    'src/Exceptions/InvalidClaimException.php': [['Invalid value provided for claim [{}]', 'claim-type']],
  },
};
