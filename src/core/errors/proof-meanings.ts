import type { Meanings } from './error-cause.ts';

/** Messages about what the sender signs for a recipient: assertions, proofs of a key, key bindings. */
export const proofMeanings = {
  assertion: {
    means:
      'The recipient rejected a token that you signed yourself: its lifetime, its audience, its kid or its signature.',
    besides: 'Compare issuer, kid and key with the settings at the recipient.',
    causes: [
      'expired',
      'lifetime-out-of-range',
      'provider-audience-form',
      'provider-issuer-form',
      'iat-in-future',
      'exp-milliseconds',
      'exp-too-small',
      'missing-claim',
      'claims-in-header',
      'signature-der',
      'signature-leading-zero-lost',
      'alg-curve-mismatch',
      'token-without-kid',
      'wrong-key',
    ],
  },
  'own-token': {
    means: 'The recipient rejected a token that you signed yourself, and does not say why.',
    besides: 'Compare issuer, kid and key with the settings at the recipient.',
    causes: [
      'wrong-key',
      'token-without-kid',
      'provider-audience-form',
      'provider-issuer-form',
      'provider-subject-form',
      'signature-der',
      'signature-leading-zero-lost',
      'alg-curve-mismatch',
      'key-type-mismatch',
      'lifetime-out-of-range',
      'expired',
      'iat-in-future',
      'exp-milliseconds',
      'missing-claim',
      'claims-in-header',
      'payload-modified',
    ],
  },
  'dpop-proof': {
    means: 'The DPoP proof does not fit the request: its method, its URL, its time, its access token or its key.',
    besides: 'Make a new proof for each request. Paste the request with token and proof: they are compared.',
    causes: [
      'dpop-proof-missing',
      'missing-claim',
      'iat-in-future',
      'too-old',
      'type-mismatch',
      'wrong-key',
      'claims-in-header',
    ],
  },
  'dpop-nonce': {
    means: 'The server wants its own nonce in the DPoP proof.',
    besides: 'Send a new proof with the value of the DPoP-Nonce header of the answer.',
    causes: ['nonce-mismatch', 'missing-claim'],
  },
  'key-proof': {
    means: 'The key proof in the credential request does not fit: its nonce, its audience, its time or its key.',
    besides: 'Use the c_nonce that the issuer gave last, once.',
    causes: [
      'nonce-mismatch',
      'missing-claim',
      'wrong-json-type',
      'audience-mismatch',
      'iat-in-future',
      'too-old',
      'type-mismatch',
    ],
  },
  'dpop-binding': {
    means: 'The access token and the DPoP proof do not belong together, or one of them is missing.',
    besides: 'Send a bound token as "Authorization: DPoP <token>", with the proof in the header field DPoP.',
    causes: ['dpop-proof-missing', 'missing-claim', 'token-bearer-prefix', 'wrong-key', 'type-mismatch'],
  },
  'key-binding': {
    means: 'The key binding of the SD-JWT is missing or does not fit it.',
    besides: 'Sign the key binding last, over the disclosures that are sent.',
    causes: ['key-binding-missing', 'key-binding-time', 'wrong-key', 'audience-mismatch', 'nonce-mismatch'],
  },
} as const satisfies Meanings;
