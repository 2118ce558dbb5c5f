import type { ErrorLibrary } from '../error-row.ts';

export const jjwt: ErrorLibrary = {
  name: 'jjwt',
  source: 'jwtk/jjwt',
  version: '0.13.0',
  marks: [
    'io.jsonwebtoken',
    'ExpiredJwtException',
    'MalformedJwtException',
    'PrematureJwtException',
    'UnsupportedJwtException',
  ],
  files: {
    'impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java': [
      [
        'JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.',
        'signature',
        'SignatureException',
      ],
      [
        'JWT expired {} milliseconds ago at {}. Current time: {}. Allowed clock skew: {} milliseconds.',
        'expired',
        'ExpiredJwtException',
      ],
      [
        'JWT early by {} milliseconds before {}. Current time: {}. Allowed clock skew: {} milliseconds.',
        'not-yet-valid',
        'PrematureJwtException',
      ],
      [
        "The parsed JWT indicates it was signed with the '{}' signature algorithm, but the provided {} key may not be used to verify {} signatures.",
        'key-type',
        'UnsupportedJwtException',
      ],
      ['Compact JWT strings MUST always have a Base64Url protected header per {}', 'header', 'MalformedJwtException'],
      ['Invalid protected header: {}', 'header', 'MalformedJwtException'],
      [
        "JWS header does not contain a required 'alg' (Algorithm) header parameter.",
        'no-algorithm',
        'MalformedJwtException',
      ],
      [
        "JWE header does not contain a required 'alg' (Algorithm) header parameter.",
        'no-algorithm',
        'MalformedJwtException',
      ],
      [
        "JWE header does not contain a required 'enc' (Encryption Algorithm) header parameter.",
        'encrypted',
        'MalformedJwtException',
      ],
      [
        "The JWS header references signature algorithm '{}' but the compact JWE string is missing the required signature.",
        'unsigned',
        'MalformedJwtException',
      ],
      [
        "Unsecured JWSs (those with an {} header value of '{}') are disallowed by default",
        'unsigned',
        'UnsupportedJwtException',
      ],
      ['yet the compact JWS string contains a signature. This is not permitted', 'unsigned', 'MalformedJwtException'],
      [
        "set references unsupported header name '{}'. Application developers expecting to support a JWT extension",
        'critical',
        'UnsupportedJwtException',
      ],
      [
        "set references header name '{}', but the header does not contain an associated '{}' header parameter",
        'critical',
        'MalformedJwtException',
      ],
      ["Unsupported signature algorithm '{}': {}", 'unknown-algorithm', 'SignatureException'],
      [
        'Cannot verify JWS signature: unable to locate signature verification key for JWS with header: {}',
        'key-not-found',
        'UnsupportedJwtException',
      ],
      [
        'Cannot decrypt JWE payload: unable to locate key for JWE with header: {}',
        'key-not-found',
        'UnsupportedJwtException',
      ],
      ['PrivateKeys may not be used to verify digital signatures.', 'key-type', 'InvalidKeyException'],
      ['PublicKeys may not be used to decrypt data.', 'key-type', 'InvalidKeyException'],
      ["Missing '{}' claim. Expected value", 'missing-claim', 'MissingClaimException'],
      ['Expected {} claim to be: {}, but was: {}.', 'claim', 'IncorrectClaimException'],
      ["Missing expected '{}' value in '{}' claim {}.", 'claim', 'IncorrectClaimException'],
      [
        "JWT Claim '{}' was expected to be a Date, but its value cannot be converted to a Date",
        'bad-time',
        'IncorrectClaimException',
      ],
      ['Invalid claims: {}', 'payload', 'MalformedJwtException'],
      ['Invalid Base64Url', 'encoding', 'MalformedJwtException'],
    ],
    'src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java of 0.6.0 and 0.9.1': [
      ['JWT must not be accepted before {}', 'not-yet-valid', 'PrematureJwtException'],
      ['Key bytes can only be specified for HMAC signatures.', 'key-type', 'IllegalArgumentException'],
      ['Key bytes cannot be specified for RSA signatures.', 'key-type', 'IllegalArgumentException'],
      ['A signing key must be specified if the specified JWT is digitally signed.', 'key-not-found'],
      ['Base64-encoded key bytes may only be specified for HMAC signatures.', 'key-type'],
    ],
    'impl/src/main/java/io/jsonwebtoken/impl/JwtTokenizer.java': [
      [
        'Invalid compact JWT string: Compact JWSs must contain exactly 2 period characters, and compact JWEs must contain exactly 4.  Found: {}',
        'malformed',
        'MalformedJwtException',
      ],
      ['Compact JWT strings may not contain whitespace.', 'malformed', 'MalformedJwtException'],
    ],
    'impl/src/main/java/io/jsonwebtoken/impl/lang/RequiredTypeConverter.java': [
      ['Unsupported value type. Expected: {}, found: {}', 'claim-type', 'MalformedJwtException'],
    ],
    'impl/src/main/java/io/jsonwebtoken/impl/security/RsaSignatureAlgorithm.java': [
      ['bits which is not secure enough for the {} algorithm.', 'weak-key', 'WeakKeyException'],
    ],
    'api/src/main/java/io/jsonwebtoken/security/Keys.java': [
      ['is not secure enough for any JWT HMAC-SHA algorithm.', 'weak-key', 'WeakKeyException'],
    ],
    'api/src/main/java/io/jsonwebtoken/io/Base64.java': [
      ["Illegal base64url character: '{}'", 'encoding', 'DecodingException'],
      // The token is base64url: this is the key's text, or a value that the caller decodes.
      ["Illegal base64 character: '{}'", 'secret-encoding', 'DecodingException'],
    ],
    'impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java of 0.11.5': [
      ['JWT strings must contain exactly 2 period characters. Found: {}', 'malformed', 'MalformedJwtException'],
      ['JWT String argument cannot be null or empty.', 'no-token'],
      ["JWT string '{}' is missing a header.", 'malformed', 'MalformedJwtException'],
      [
        'JWT string has a digest/signature, but the header does not reference a valid signature algorithm.',
        'unsigned',
        'MalformedJwtException',
      ],
      ['Signed JWSs are not supported.', 'unsigned', 'UnsupportedJwtException'],
      [
        'The parsed JWT indicates it was signed with the {} signature algorithm, but the specified signing key of type {} may not be used to validate {} signatures.',
        'key-type',
        'UnsupportedJwtException',
      ],
    ],
    'src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java of 0.9.1': [
      ["JWT string '{}' is missing a body/payload.", 'payload', 'MalformedJwtException'],
      ['Unable to read JSON value: {}', 'undecodable', 'MalformedJwtException'],
    ],
    'api/src/main/java/io/jsonwebtoken/JwtHandlerAdapter.java of 0.11.5': [
      ['Unsigned plaintext JWTs are not supported.', 'unsigned', 'UnsupportedJwtException'],
      ['Unsigned Claims JWTs are not supported.', 'unsigned', 'UnsupportedJwtException'],
      ['Signed plaintext JWSs are not supported.', 'payload', 'UnsupportedJwtException'],
    ],
  },
};
