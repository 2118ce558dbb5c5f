import type { ErrorLibrary } from '../error-row.ts';

export const smallryeJwt: ErrorLibrary = {
  name: 'SmallRye JWT',
  source: 'smallrye/smallrye-jwt',
  version: '4.6.3',
  marks: ['SRJWT', 'io.smallrye.jwt', 'smallrye', 'quarkus'],
  files: {
    'implementation/jwt-auth/src/main/java/io/smallrye/jwt/auth/principal/PrincipalMessages.java': [
      ['Failed to verify a token', 'refused', 'SRJWT07000'],
      ['No claim exists in sub, upn or preferred_username', 'missing-claim', 'SRJWT07001'],
      ['Failed to load a key from the key content', 'key-form', 'SRJWT07002'],
      ['Failed to load a key from {}', 'key-form', 'SRJWT07003'],
      ["Invalid token 'kid' header", 'key-not-found', 'SRJWT07006'],
      ["Invalid 'iat' or 'exp' claim value", 'bad-time', 'SRJWT07008'],
      [
        'The Expiration Time (exp={}) claim value cannot be more than {} seconds in the future relative to Issued At',
        'lifetime',
        'SRJWT07009',
      ],
      ['Required claims are not present in the JWT', 'missing-claim', 'SRJWT07010'],
      ['Verification key is unresolvable', 'key-not-found', 'SRJWT07011'],
      ['Decryption key is unresolvable', 'decryption', 'SRJWT07012'],
      ['Encrypted token sequence is invalid', 'encrypted', 'SRJWT07013'],
      ['Failed to load X509 certificates', 'key-form', 'SRJWT07014'],
      ['The token age has exceeded {} seconds', 'too-old', 'SRJWT07018'],
      ["JWK set does not contain provided token 'kid'", 'key-not-found', 'SRJWT07021'],
    ],
    'implementation/common/src/main/java/io/smallrye/jwt/util/JWTUtilMessages.java': [
      ['Failed to decode the JWKS Public Key', 'key-form', 'SRJWT00000'],
      ['Algorithm {} is not a symmetric-key algorithm', 'algorithm', 'SRJWT00003'],
    ],
    'issue 3426 of quarkusio/quarkus, earlier versions': [
      ['Failed to read location as any of JWK, JWKS, PEM.', 'key-form', 'UnresolvableKeyException'],
    ],
  },
};
