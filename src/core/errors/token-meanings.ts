import { changedToken, keyCauses, secretCauses, wrappings } from './cause-groups.ts';
import type { Meanings } from './error-cause.ts';

/** Messages about the token as a whole, and about what is around it. */
export const tokenMeanings = {
  signature: {
    means: "The signature does not match the header, the payload and the verifier's key.",
    besides: '',
    causes: [...secretCauses, ...keyCauses, ...changedToken],
  },
  malformed: {
    means: 'What the library received is not three base64url parts separated by dots.',
    besides: 'Log the exact string that reaches the library, with its length.',
    causes: [
      ...wrappings,
      'token-truncated',
      'token-truncated-start',
      'token-trailing-characters',
      'two-tokens-glued',
      'alg-none-missing-dot',
      'detached-payload',
      'jwe-not-jws',
      'jws-json-serialization',
      'sd-jwt',
      'token-and-key-swapped',
      'not-a-jwt',
    ],
  },
  encoding: {
    means: 'A part of the token is not base64url.',
    besides: '',
    causes: [
      'token-padded',
      'token-standard-base64',
      'token-noncanonical-base64',
      'token-truncated',
      'token-corrupted-header',
      'signature-unreadable',
      'token-trailing-characters',
      ...wrappings,
      'not-a-jwt',
    ],
  },
  header: {
    means: 'The header cannot be read as base64url-encoded JSON.',
    besides: '',
    causes: [
      'token-corrupted-header',
      'token-truncated-start',
      ...wrappings,
      'token-standard-base64',
      'token-and-key-swapped',
      'not-a-jwt',
    ],
  },
  payload: {
    means: 'The payload cannot be read as a JSON object.',
    besides: '',
    causes: ['token-truncated', 'payload-modified', 'b64-false', 'detached-payload', 'jwe-not-jws', 'not-a-jwt'],
  },
  'no-token': {
    means: 'The request contained no token where the library looks for it.',
    besides: 'Look at the request itself: proxies and redirects often drop the Authorization header.',
    causes: ['token-bearer-prefix', 'token-in-cookie', 'token-in-url'],
  },
  scheme: {
    means: 'The Authorization header is not in the form "Bearer <token>".',
    besides: 'Look at the header as it arrives: one space, one "Bearer", no quotes.',
    causes: ['token-bearer-prefix', 'token-quoted', 'token-whitespace', 'token-invisible-character'],
  },
  unsigned: {
    means: 'The token is not signed, and the verifier accepts only signed tokens.',
    besides: '',
    causes: ['alg-none', 'alg-none-missing-dot', 'signature-empty', 'token-truncated', 'detached-payload'],
  },
  critical: {
    means: 'The header lists an extension in crit that the library does not support.',
    besides: '',
    causes: ['crit-unknown', 'b64-false'],
  },
  encrypted: {
    means: 'The token is encrypted, or the library expected another form of token.',
    besides: '',
    causes: ['jwe-not-jws', 'detached-payload', 'jws-json-serialization', 'sd-jwt'],
  },
  decryption: {
    means: 'The token could not be decrypted.',
    besides: '',
    causes: ['jwe-not-jws', 'wrong-key', 'key-type-mismatch', 'token-truncated'],
  },
  configuration: {
    means: 'The library was called with options that it rejects. The token was not looked at.',
    besides: 'The message names the option.',
    causes: [],
  },
  signing: {
    means: 'The library rejected what it was asked to sign.',
    besides: 'The message names the option or the claim.',
    causes: [],
  },
  environment: {
    means: 'The runtime lacks something that the library needs for this.',
    besides: 'Install what the message names, or update the runtime.',
    causes: [],
  },
  refused: {
    means: 'The recipient rejected the token, and does not say why.',
    besides: "The recipient's own log has more.",
    causes: [
      'expired',
      'nbf-in-future',
      'issuer-mismatch',
      'audience-mismatch',
      'wrong-secret',
      'wrong-key',
      'jwks-kid-not-found',
      'payload-modified',
      'token-bearer-prefix',
      'token-truncated',
      'alg-none',
      'azure-nonce',
      'not-a-jwt',
    ],
  },
} as const satisfies Meanings;
