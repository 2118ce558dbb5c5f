import type { ErrorLibrary } from '../error-row.ts';

export const jwtScala: ErrorLibrary = {
  name: 'jwt-scala',
  source: 'jwt-scala/jwt-scala',
  version: '11.0.4',
  marks: ['pdi.jwt', 'jwt-scala', 'JwtScala'],
  files: {
    'core/shared/src/main/scala/JwtCore.scala': [
      ['Invalid signature for this token or wrong algorithm.', 'signature', 'JwtValidationException'],
    ],
    'core/shared/src/main/scala/JwtException.scala': [
      [
        'No signature found inside the token while trying to verify it with a key.',
        'unsigned',
        'JwtEmptySignatureException',
      ],
      [
        'Non-empty signature found inside the token while trying to verify without a key.',
        'no-key',
        'JwtNonEmptySignatureException',
      ],
      [
        'No algorithm found inside the token header while having a key to sign or verify it.',
        'no-algorithm',
        'JwtEmptyAlgorithmException',
      ],
      [
        'Algorithm found inside the token header while trying to sign or verify without a key.',
        'no-key',
        'JwtNonEmptyAlgorithmException',
      ],
      ['The token is expired since {}', 'expired', 'JwtExpirationException'],
      ['The token will only be valid after {}', 'not-yet-valid', 'JwtNotBeforeException'],
      ['The algorithm [{}] is not currently supported.', 'unknown-algorithm', 'JwtNonSupportedAlgorithm'],
      ['The curve [{}] is not currently supported.', 'unknown-algorithm', 'JwtNonSupportedCurve'],
      ['During JSON parsing, expected a String for key [{}]', 'claim-type', 'JwtNonStringException'],
      ['During JSON parsing, expected a Set[String] or String for key [{}]', 'claim-type'],
      ['During JSON parsing, expected a Number for key [{}]', 'bad-time', 'JwtNonNumberException'],
    ],
    'core/shared/src/main/scala/JwtUtils.scala': [
      ['Invalid ECDSA signature format', 'signature-length', 'JwtSignatureFormatException'],
    ],
  },
};
