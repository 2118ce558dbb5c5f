/**
 * The ids of the causes, part of the product's contract (`data-cause`): why a token does not verify, or is not accepted.
 * Every id has its help in `help/`; the compiler asks for a missing one.
 */
export const causeIds = [
  'token-bearer-prefix', 'token-quoted', 'token-whitespace', 'token-invisible-character', 'token-url-encoded', 'token-in-url', 'token-in-cookie',
  'token-in-json', 'token-in-command', 'token-base64-encoded', 'token-padded', 'token-standard-base64', 'token-noncanonical-base64', 'token-truncated',
  'token-truncated-start', 'token-trailing-characters', 'token-corrupted-header', 'token-reserialised', 'two-tokens-glued', 'token-and-key-swapped', 'not-a-jwt',

  'no-key', 'secret-is-base64', 'secret-is-hex', 'secret-not-base64', 'secret-looks-like-hex-but-is-text', 'secret-looks-like-base64-but-is-text',
  'secret-base64-truncated', 'secret-double-base64', 'secret-trailing-newline', 'secret-whitespace', 'secret-quoted', 'secret-env-line', 'secret-json-config',
  'secret-laravel-prefix', 'secret-url-encoded', 'secret-charset', 'secret-invisible-character', 'secret-typo', 'signed-with-well-known-secret', 'empty-secret',
  'short-secret', 'wrong-secret', 'edited-not-signed', 'payload-modified', 'token-pasted-as-key',

  'asymmetric-alg-with-secret', 'hmac-with-public-key', 'key-type-mismatch', 'alg-curve-mismatch', 'wrong-key', 'key-private-pasted', 'pem-pkcs1', 'pem-sec1',
  'pem-encrypted', 'pem-escaped-newlines', 'pem-newlines-lost', 'pem-no-armor', 'pem-base64-encoded', 'pem-bad-armor', 'pem-wrong-label', 'key-x5c-bare',
  'key-ssh-format', 'key-raw-ec-point-hex', 'jwk-k-is-plain-text', 'jwk-n-leading-zero', 'jwks-pasted-as-jwk', 'jwks-kid-not-found', 'jwks-kid-wrong-key',
  'jwks-duplicate-kid', 'jwks-key-not-for-signing', 'token-without-kid', 'embedded-jwk',

  'signature-der', 'signature-hex', 'signature-empty', 'psychic-signature', 'pss-salt-length', 'alg-header-lies', 'alg-nonstandard-name', 'alg-none',
  'alg-none-missing-dot', 'azure-nonce', 'crit-unknown', 'b64-false', 'detached-payload', 'jws-json-serialization', 'jwe-not-jws', 'sd-jwt',

  'expired', 'nbf-in-future', 'iat-in-future', 'exp-milliseconds', 'exp-too-small', 'exp-float', 'exp-not-a-number', 'exp-before-iat', 'duplicate-claim',
  'issuer-mismatch', 'audience-mismatch', 'type-mismatch', 'missing-claim', 'token-revoked',
] as const;

export type CauseId = (typeof causeIds)[number];
