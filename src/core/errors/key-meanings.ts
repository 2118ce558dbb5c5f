import { keyForms } from './cause-groups.ts';
import type { Meanings } from './error-cause.ts';

/** Messages about the key and the algorithm. */
export const keyMeanings = {
  algorithm: {
    means: 'alg in the header is not an algorithm that the verifier allows.',
    besides: "Look at the list of algorithms in the verifier's options.",
    causes: [
      'algorithm-not-allowed',
      'alg-none',
      'alg-nonstandard-name',
      'alg-header-lies',
      'hmac-with-public-key',
      'asymmetric-alg-with-secret',
      'key-type-mismatch',
      'jwe-not-jws',
    ],
  },
  'unknown-algorithm': {
    means: 'The library does not implement the algorithm in alg.',
    besides: 'Some libraries need a newer version or another package for it.',
    causes: ['alg-nonstandard-name', 'alg-none', 'jwe-not-jws', 'algorithm-not-allowed'],
  },
  'no-algorithm': {
    means: 'The header has no alg.',
    besides: '',
    causes: ['token-corrupted-header', 'alg-nonstandard-name', 'not-a-jwt', 'jws-json-serialization'],
  },
  'no-key': {
    means: 'The library was called without a key.',
    besides: 'The variable or setting that should contain the key is empty.',
    causes: ['empty-secret'],
  },
  'key-form': {
    means: 'The library cannot read the key.',
    besides:
      'Log the first line and the length of the key, never the key. Some libraries, such as PyJWT, need the public key of a certificate instead of the certificate.',
    causes: [
      ...keyForms,
      'key-private-pasted',
      'asymmetric-alg-with-secret',
      'hmac-with-public-key',
      'alg-curve-mismatch',
      'key-type-mismatch',
    ],
  },
  'no-pem': {
    means: 'The library expects a key as PEM and does not find its lines BEGIN and END.',
    besides: 'Log the first line and the length of the key, never the key.',
    causes: [
      'pem-escaped-newlines',
      'pem-newlines-lost',
      'asymmetric-alg-with-secret',
      'pem-no-armor',
      ...keyForms.slice(3),
      'key-private-pasted',
      'key-type-mismatch',
    ],
  },
  'no-certificate': {
    means: 'The header names no certificate: it has neither x5t#S256 nor x5t.',
    besides: '',
    causes: ['token-without-kid', 'fingerprint-mismatch', 'claims-in-header'],
  },
  'signing-key': {
    means: 'The library could not sign: the private key, its passphrase or the secret does not fit.',
    besides: 'Look at the path of the key file, and at the passphrase in the settings.',
    causes: ['pem-encrypted', 'short-secret', ...keyForms, 'key-type-mismatch', 'alg-curve-mismatch'],
  },
  fingerprint: {
    means: 'The fingerprint in the token is not that of a key which the recipient knows.',
    besides: 'Compare the public key that the recipient has with the one of your private key.',
    causes: ['fingerprint-mismatch', 'wrong-key', 'provider-issuer-form'],
  },
  'key-type': {
    means: 'The key is of another type than alg requires.',
    besides: '',
    causes: [
      'asymmetric-alg-with-secret',
      'hmac-with-public-key',
      'key-type-mismatch',
      'alg-curve-mismatch',
      'alg-header-lies',
      'pem-wrong-label',
      'key-private-pasted',
      ...keyForms.slice(0, 5),
      'jwks-pasted-as-jwk',
    ],
  },
  'weak-key': {
    means: 'The key is too short or too weak for the algorithm.',
    besides: '',
    causes: ['short-secret', 'empty-secret', 'secret-base64-truncated', 'secret-is-base64', 'weak-key'],
  },
  'key-not-found': {
    means: 'The verifier has no key for this token.',
    besides: 'The verifier may have an old copy of the key set, or the key set of another issuer.',
    causes: [
      'jwks-kid-not-found',
      'token-without-kid',
      'jwks-duplicate-kid',
      'issuer-mismatch',
      'key-type-mismatch',
      'jwk-alg-mismatch',
      'wrong-token-kind',
    ],
  },
  'no-kid': {
    means: 'The token has no kid, so the verifier cannot choose a key.',
    besides: '',
    causes: ['token-without-kid', 'jwks-kid-not-found', 'alg-none', 'wrong-token-kind'],
  },
  'several-keys': {
    means: 'More than one key fits the token.',
    besides: '',
    causes: ['jwks-duplicate-kid', 'token-without-kid'],
  },
  'key-use': {
    means: 'The key is marked for another use, algorithm or operation.',
    besides: '',
    causes: ['jwks-key-not-for-signing', 'jwk-alg-mismatch', 'key-type-mismatch', 'alg-header-lies'],
  },
  'key-set': {
    means: 'The verifier could not get or read the key set.',
    besides: 'Open the URL of the key set from the machine that verifies.',
    causes: ['issuer-mismatch', 'key-is-discovery-document', 'jwk-standard-base64', 'jwks-pasted-as-jwk'],
  },
  'secret-encoding': {
    means: 'The library decodes a text from base64, most often the secret, and it is not base64.',
    besides: 'Look at where your code decodes the secret: a plain text must not be decoded.',
    causes: [
      'secret-not-base64',
      'secret-whitespace',
      'secret-trailing-newline',
      'secret-quoted',
      'secret-is-hex',
      'secret-env-line',
      'secret-invisible-character',
      'secret-looks-like-base64-but-is-text',
      'pem-no-armor',
      'jwk-standard-base64',
      'token-bearer-prefix',
      'token-standard-base64',
    ],
  },
  'legacy-secret': {
    means:
      'The token is signed with the old shared secret (HS256): the recipient wants the new keys, or the secret is another one.',
    besides: 'Look at the signing keys in the settings of the project.',
    causes: ['algorithm-not-allowed', 'wrong-secret', 'key-type-mismatch', 'signed-with-well-known-secret'],
  },
  'wrong-pair': {
    means: 'The public key that was sent is not that of the private key which signed.',
    besides: 'A push subscription keeps the key with which it was made. Subscribe again with the new one.',
    causes: ['wrong-key', 'key-type-mismatch'],
  },
} as const satisfies Meanings;
