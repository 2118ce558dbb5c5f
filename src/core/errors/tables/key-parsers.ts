import type { ErrorLibrary } from '../error-row.ts';

export const javaKeys: ErrorLibrary = {
  name: 'Java',
  source: 'openjdk/jdk',
  version: '2026-11-30',
  marks: ['java.security', 'sun.security'],
  why: 'It has few messages about keys.',
  files: {
    'src/java.base/share/classes/sun/security/x509/AlgorithmId.java': [
      ['algid parse error, not a sequence', 'key-form', 'InvalidKeyException'],
    ],
    'src/java.base/share/classes/java/util/Base64.java': [
      ['Illegal base64 character {}', 'secret-encoding', 'IllegalArgumentException'],
    ],
    'src/java.base/share/classes/sun/security/rsa/RSASignature.java': [
      ['Bad signature length: got {} but was expecting {}', 'signature-length', 'SignatureException'],
    ],
    'src/java.base/share/classes/sun/security/rsa/RSASignature.java of openjdk/jdk17u-dev': [
      ['Signature length not correct: got {} but was expecting {}', 'signature-length', 'SignatureException'],
    ],
  },
};

export const pycaCryptography: ErrorLibrary = {
  name: 'cryptography (Python)',
  source: 'pyca/cryptography',
  version: '2026-11-30',
  marks: ['cryptography.hazmat', 'cryptography/hazmat'],
  why: 'It has few messages about keys.',
  files: {
    'src/rust/src/error.rs': [['Could not deserialize key data.', 'key-form', 'ValueError']],
  },
};

export const goKeys: ErrorLibrary = {
  name: 'Go crypto/x509',
  source: 'golang/go',
  version: '2026-11-30',
  marks: ['x509:', 'asn1:'],
  why: 'It has few messages about keys.',
  files: {
    'src/crypto/x509/x509.go': [
      ['x509: failed to parse public key (use ParsePKCS1PublicKey instead for this key format)', 'key-form'],
    ],
    'src/encoding/asn1/asn1.go': [
      ['asn1: structure error: {}', 'key-form'],
      ['asn1: syntax error: {}', 'key-form'],
    ],
    'src/crypto/x509/sec1.go': [
      ['x509: failed to parse private key (use ParsePKCS8PrivateKey instead for this key format)', 'key-form'],
      ['x509: failed to parse private key (use ParsePKCS1PrivateKey instead for this key format)', 'key-form'],
      ['x509: failed to parse EC private key: {}', 'key-form'],
    ],
    'src/crypto/x509/pkcs8.go': [
      ['x509: failed to parse private key (use ParseECPrivateKey instead for this key format)', 'key-form'],
    ],
  },
};

export const phpOpenssl: ErrorLibrary = {
  name: 'PHP OpenSSL',
  source: 'php/php-src',
  version: '2026-11-30',
  marks: ['openssl_sign', 'openssl_verify'],
  why: 'It has few messages about keys.',
  files: {
    'ext/openssl/openssl.c': [
      ['supplied key param cannot be coerced into a private key', 'signing-key'],
      ['supplied key param cannot be coerced into a public key', 'key-form'],
    ],
    'issue 26 of emarref/jwt, OpenSSL before version 3': [['PEM_read_bio:bad end line', 'key-form', 'openssl_sign']],
  },
};
