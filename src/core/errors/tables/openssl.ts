import type { ErrorLibrary } from '../error-row.ts';

export const nodeCrypto: ErrorLibrary = {
  name: 'Node.js crypto',
  source: 'nodejs/node',
  version: '20.20.2 with OpenSSL 3.0',
  marks: ['node:crypto', 'ERR_OSSL', 'node:internal/crypto'],
  why: 'It has few messages about keys; those of Node are run by a test.',
  files: {
    'lib/internal/crypto/keys.js': [
      ['DECODER routines::unsupported', 'key-form', 'ERR_OSSL_UNSUPPORTED'],
      ['asn1 encoding routines::too long', 'key-form', 'ERR_OSSL_ASN1_TOO_LONG'],
      ['common libcrypto routines::interrupted or cancelled', 'key-form', 'ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED'],
      ['Provider routines::bad decrypt', 'key-form', 'ERR_OSSL_BAD_DECRYPT'],
      ['Invalid keyData', 'key-form', 'DataError'],
      ['The "key.n" property must be of type string', 'key-form', 'ERR_INVALID_ARG_TYPE'],
      ['The "key" argument must be of type string or an instance of ArrayBuffer', 'no-key', 'ERR_INVALID_ARG_TYPE'],
    ],
    'issues 422 and 642 of auth0/node-jsonwebtoken, before Node.js 18': [
      ['PEM routines:get_name:no start line', 'no-pem', 'ERR_OSSL_PEM_NO_START_LINE'],
      ['PEM routines:PEM_read_bio:no start line', 'no-pem'],
      ['PEM_read_bio:no start line', 'no-pem'],
      ['ERR_OSSL_PEM_NO_START_LINE', 'no-pem'],
    ],
  },
};
