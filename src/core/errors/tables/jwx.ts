import type { ErrorLibrary } from '../error-row.ts';

export const jwx: ErrorLibrary = {
  name: 'lestrrat jwx',
  source: 'lestrrat-go/jwx',
  version: '2.1.1',
  marks: ['lestrrat-go/jwx', 'jwx/v', 'jws.Verify', 'jwt.Parse'],
  files: {
    'jws/jws.go': [['could not verify message using any of the signatures or keys', 'signature']],
    'jws/hmac.go': [['failed to match hmac signature', 'signature']],
    'jws/ecdsa.go': [
      ['failed to verify signature using ecdsa', 'signature'],
      ['invalid signature length for curve {}', 'encoding'],
      ['public key used does not contain a point (X,Y) on the curve', 'key-form'],
    ],
    'jws/eddsa.go': [['failed to match EdDSA signature', 'signature']],
    'jws/key_provider.go': [
      ['failed to find key with key ID {} in key set', 'key-not-found'],
      ['failed to find matching key: no key ID ("kid") specified in token', 'no-kid'],
      [
        'failed to find matching key: no key ID ("kid") specified in token but multiple keys available in key set',
        'several-keys',
      ],
      ['algorithm in the message does not match any of the inferred algorithms', 'algorithm'],
    ],
    'jwt/validate.go': [
      ['"exp" not satisfied', 'expired', 'ErrTokenExpired'],
      ['"nbf" not satisfied', 'not-yet-valid', 'ErrTokenNotYetValid'],
      ['"iat" not satisfied', 'issued-in-future', 'ErrInvalidIssuedAt'],
      ['"iss" not satisfied', 'issuer', 'ErrInvalidIssuer'],
      ['"aud" not satisfied', 'audience', 'ErrInvalidAudience'],
      ['required claim not found', 'missing-claim', 'ErrMissingRequiredClaim'],
      ['not satisfied: values do not match', 'claim'],
      ['not satisfied: claim {} does not exist', 'missing-claim'],
    ],
  },
};
