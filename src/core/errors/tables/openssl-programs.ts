import type { ErrorLibrary } from '../error-row.ts';

export const openssl: ErrorLibrary = {
  name: 'OpenSSL',
  source: 'openssl/openssl',
  version: '1.1.1',
  marks: ['unable to load key', 'digital envelope routines'],
  why: 'Its errors name the function and the reason; this is the one that a wrong passphrase has.',
  files: {
    'crypto/evp/evp_enc.c (issue 819 of lexik/LexikJWTAuthenticationBundle)': [
      ['EVP_DecryptFinal_ex:bad decrypt', 'signing-key'],
    ],
  },
};

export const rubyOpenssl: ErrorLibrary = {
  name: 'OpenSSL for Ruby',
  source: 'ruby/openssl',
  version: 'commit 022ee40',
  marks: ['OpenSSL::PKey'],
  why: 'OpenSSL::PKey::EC.new takes a text that is not a key as the name of a curve.',
  files: {
    'ext/openssl/ossl_pkey_ec.c': [['invalid curve name', 'key-form', 'OpenSSL::PKey::ECError']],
  },
};

export const leagueOauth2: ErrorLibrary = {
  name: 'league/oauth2-server',
  source: 'thephpleague/oauth2-server',
  version: '9.2.0',
  marks: ['league/oauth2-server', 'League\\OAuth2', 'laravel/passport', 'CryptKey'],
  why: 'These are about the key; Laravel Passport shows them.',
  files: {
    'src/CryptKey.php': [
      ['Invalid key supplied', 'key-form'],
      ['Unable to read key from file {}', 'key-form'],
    ],
    'src/CryptKey.php, commit 01d652a': [['Key path "{}" does not exist or is not readable', 'no-key']],
  },
};
