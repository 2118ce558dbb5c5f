import type { ErrorLibrary } from '../error-row.ts';

export const nimbus: ErrorLibrary = {
  name: 'Nimbus JOSE + JWT',
  source: 'Mu-L/nimbus-jose-jwt',
  version: '9.20',
  marks: ['com.nimbusds', 'BadJWTException', 'BadJWSException', 'BadJOSEException'],
  files: {
    'src/main/java/com/nimbusds/jwt/proc/DefaultJWTProcessor.java': [
      ['Signed JWT rejected: Invalid signature', 'signature', 'BadJWSException'],
      [
        'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
        'key-not-found',
        'BadJOSEException',
      ],
      ['Signed JWT rejected: No JWS key selector is configured', 'configuration', 'BadJOSEException'],
      ['Signed JWT rejected: No JWS header typ (type) verifier is configured', 'configuration', 'BadJOSEException'],
      ['Encrypted JWT rejected: {}', 'decryption', 'BadJWEException'],
      [
        'Encrypted JWT rejected: Another algorithm expected, or no matching key(s) found',
        'key-not-found',
        'BadJOSEException',
      ],
      ['Unsecured (plain) JWTs are rejected, extend class to handle', 'unsigned', 'BadJOSEException'],
      ['The payload is not a nested signed JWT', 'encrypted', 'JOSEException'],
    ],
    'src/main/java/com/nimbusds/jwt/proc/DefaultJWTClaimsVerifier.java': [
      ['Expired JWT', 'expired', 'BadJWTException'],
      ['JWT before use time', 'not-yet-valid', 'BadJWTException'],
      ['JWT audience rejected: {}', 'audience', 'BadJWTException'],
      ['JWT missing required audience', 'audience', 'BadJWTException'],
      ['JWT missing required claims: {}', 'missing-claim', 'BadJWTException'],
      ['JWT has prohibited claims: {}', 'claim', 'BadJWTException'],
      ['JWT {} claim has value {}, must be {}', 'claim', 'BadJWTException'],
    ],
    'src/main/java/com/nimbusds/jose/proc/DefaultJOSEProcessor.java': [
      ['JWS object rejected: Invalid signature', 'signature', 'BadJWSException'],
      [
        'JWS object rejected: Another algorithm expected, or no matching key(s) found',
        'key-not-found',
        'BadJOSEException',
      ],
      ['JWS object rejected: No matching verifier(s) found', 'key-not-found', 'BadJOSEException'],
    ],
    'src/main/java/com/nimbusds/jose/proc/DefaultJOSEObjectTypeVerifier.java': [
      ['JOSE header typ (type) {} not allowed', 'type', 'BadJOSEException'],
      ['Required JOSE header typ (type) parameter is missing', 'type', 'BadJOSEException'],
    ],
    'src/main/java/com/nimbusds/jwt/JWTParser.java': [
      ['Invalid JWT serialization: Missing dot delimiter(s)', 'malformed', 'ParseException'],
      ['Invalid unsecured/JWS/JWE header: {}', 'header', 'ParseException'],
    ],
    'src/main/java/com/nimbusds/jose/JOSEObject.java': [
      ['Invalid serialized unsecured/JWS/JWE object: Missing part delimiters', 'malformed', 'ParseException'],
      ['Invalid serialized unsecured/JWS/JWE object: Missing second delimiter', 'malformed', 'ParseException'],
      ['Invalid serialized unsecured/JWS/JWE object: Too many part delimiters', 'malformed', 'ParseException'],
      ['Invalid serialized JWE object: Missing fourth delimiter', 'encrypted', 'ParseException'],
    ],
    'src/main/java/com/nimbusds/jose/JWSObject.java': [['Invalid JWS header: {}', 'header', 'ParseException']],
    'src/main/java/com/nimbusds/jose/JWEObject.java': [['Invalid JWE header: {}', 'header', 'ParseException']],
    'src/main/java/com/nimbusds/jose/Header.java': [
      ['Missing "alg" in header JSON object', 'no-algorithm', 'ParseException'],
    ],
    'src/main/java/com/nimbusds/jose/crypto/impl/AlgorithmSupportMessage.java': [
      ['Unsupported JWS algorithm {}, must be {}', 'key-type', 'JOSEException'],
      ['Unsupported JWE algorithm {}, must be {}', 'unknown-algorithm', 'JOSEException'],
      ['Unsupported elliptic curve {}, must be {}', 'key-type', 'JOSEException'],
    ],
    'src/main/java/com/nimbusds/jose/crypto/impl/MACProvider.java': [
      ['The secret length must be at least 256 bits', 'weak-key', 'KeyLengthException'],
    ],
    'src/main/java/com/nimbusds/jose/crypto/MACSigner.java': [
      ['The secret length for {} must be at least {} bits', 'weak-key', 'KeyLengthException'],
    ],
    'src/main/java/com/nimbusds/jose/crypto/RSASSAVerifier.java': [
      ['Invalid public RSA key: {}', 'key-form', 'JOSEException'],
    ],
    'src/main/java/com/nimbusds/jose/jwk/source/RemoteJWKSet.java': [
      ["Couldn't retrieve remote JWK set: {}", 'key-set', 'RemoteKeySourceException'],
      ["Couldn't parse remote JWK set: {}", 'key-set', 'RemoteKeySourceException'],
    ],
    'src/main/java/com/nimbusds/jose/jwk/JWK.java': [
      ['Missing key type "kty" parameter', 'key-form', 'ParseException'],
      ['No PEM-encoded keys found', 'key-form', 'JOSEException'],
    ],
  },
};
