import type { CauseId } from '../diagnose/cause.ts';

/** Causes of the doctor that lead to the same messages, the likeliest first. */
export const secretCauses = [
  'secret-is-base64',
  'secret-not-base64',
  'secret-trailing-newline',
  'secret-quoted',
  'secret-whitespace',
  'secret-is-hex',
  'secret-env-line',
  'secret-json-config',
  'secret-laravel-prefix',
  'secret-url-encoded',
  'secret-charset',
  'secret-invisible-character',
  'secret-double-base64',
  'secret-base64-truncated',
  'secret-looks-like-base64-but-is-text',
  'secret-looks-like-hex-but-is-text',
  'secret-typo',
  'empty-secret',
  'wrong-secret',
] as const satisfies readonly CauseId[];

export const keyCauses = [
  'wrong-key',
  'jwks-kid-wrong-key',
  'jwks-kid-not-found',
  'hmac-with-public-key',
  'asymmetric-alg-with-secret',
  'key-type-mismatch',
  'alg-curve-mismatch',
  'token-pasted-as-key',
] as const satisfies readonly CauseId[];

export const changedToken = [
  'payload-modified',
  'edited-not-signed',
  'token-truncated',
  'token-trailing-characters',
  'token-reserialised',
  'token-noncanonical-base64',
  'two-tokens-glued',
  'alg-header-lies',
  'signature-der',
  'signature-hex',
  'signature-empty',
  'pss-salt-length',
  'azure-nonce',
] as const satisfies readonly CauseId[];

export const wrappings = [
  'token-bearer-prefix',
  'token-quoted',
  'token-whitespace',
  'token-invisible-character',
  'token-url-encoded',
  'token-in-url',
  'token-in-cookie',
  'token-in-json',
  'token-in-command',
  'token-base64-encoded',
] as const satisfies readonly CauseId[];

export const keyForms = [
  'pem-escaped-newlines',
  'pem-newlines-lost',
  'pem-no-armor',
  'pem-bad-armor',
  'pem-base64-encoded',
  'pem-wrong-label',
  'pem-pkcs1',
  'pem-sec1',
  'pem-encrypted',
  'key-x5c-bare',
  'key-ssh-format',
  'key-raw-ec-point-hex',
  'jwk-k-is-plain-text',
  'jwk-n-leading-zero',
  'jwks-pasted-as-jwk',
  'token-pasted-as-key',
  'secret-quoted',
] as const satisfies readonly CauseId[];
