import type { Meanings } from './error-cause.ts';

/** Messages about the claims. */
export const claimsMeanings = {
  expired: {
    means: 'The time in exp is in the past.',
    besides: "Compare the verifier's clock with the issuer's.",
    causes: ['expired', 'exp-too-small', 'exp-before-iat', 'exp-milliseconds', 'exp-not-a-number'],
  },
  'not-yet-valid': {
    means: 'The token is used before the time in nbf or iat.',
    besides: "Compare the verifier's clock with the issuer's, and allow a few seconds.",
    causes: ['nbf-in-future', 'iat-in-future', 'exp-milliseconds', 'exp-not-a-number'],
  },
  'issued-in-future': {
    means: 'The time in iat is in the future.',
    besides: "Compare the verifier's clock with the issuer's, and allow a few seconds.",
    causes: ['iat-in-future', 'exp-milliseconds', 'exp-not-a-number'],
  },
  'too-old': {
    means: 'The token was issued longer ago than the verifier allows.',
    besides: "Look at the maximum age in the verifier's options.",
    causes: ['too-old', 'exp-too-small', 'missing-claim'],
  },
  lifetime: {
    means: 'The time between iat and exp is longer than the recipient allows.',
    besides:
      "Recipients count from their own clock. Stay a minute below the limit, because the signer's clock may be ahead.",
    causes: ['lifetime-out-of-range', 'lifetime-too-long', 'exp-milliseconds', 'iat-in-future'],
  },
  'assertion-time': {
    means: 'iat and exp are not in the time that the recipient allows: too long apart, in the past or in the future.',
    besides: "Compare the signer's clock with the recipient's, and make a new token for each request.",
    causes: [
      'lifetime-out-of-range',
      'iat-in-future',
      'expired',
      'exp-milliseconds',
      'exp-too-small',
      'exp-before-iat',
      'exp-not-a-number',
      'missing-claim',
      'claims-in-header',
    ],
  },
  'bad-time': {
    means: 'A time claim is not a number of seconds.',
    besides: '',
    causes: ['exp-not-a-number', 'exp-milliseconds', 'exp-float', 'exp-too-small', 'missing-claim', 'iat-in-future'],
  },
  'no-expiry': {
    means: 'The verifier requires exp, and the token has none.',
    besides: '',
    causes: ['missing-claim', 'claims-in-header', 'exp-not-a-number', 'token-truncated'],
  },
  issuer: {
    means: 'iss is not an issuer that the verifier expects.',
    besides: "Compare iss with the verifier's setting character by character.",
    causes: ['issuer-mismatch', 'provider-issuer-form', 'wrong-token-kind', 'missing-claim', 'wrong-json-type'],
  },
  audience: {
    means: 'aud does not contain an audience that the verifier expects.',
    besides: "Compare aud with the verifier's setting character by character.",
    causes: ['audience-mismatch', 'provider-audience-form', 'wrong-token-kind', 'missing-claim', 'wrong-json-type'],
  },
  nonce: {
    means: 'nonce is not the one that the client sent.',
    besides: 'Look at what the client stored before the redirect.',
    causes: ['nonce-mismatch', 'missing-claim'],
  },
  type: {
    means: 'This kind of token is not accepted here.',
    besides: 'Check that you send an access token and not an ID or refresh token.',
    causes: ['wrong-token-kind', 'type-mismatch', 'missing-claim', 'jwe-not-jws'],
  },
  claim: {
    means: 'A claim does not have the value that the verifier expects.',
    besides: "The message names the claim. Compare it with the verifier's settings.",
    causes: [
      'missing-claim',
      'wrong-json-type',
      'issuer-mismatch',
      'audience-mismatch',
      'wrong-token-kind',
      'claims-in-header',
    ],
  },
  'missing-claim': {
    means: 'A claim that the verifier requires is not in the token.',
    besides: 'The message names the claim. The issuer must add it.',
    causes: ['missing-claim', 'claims-in-header', 'provider-audience-form', 'wrong-token-kind', 'duplicate-claim'],
  },
  'claim-type': {
    means: 'A claim has the wrong JSON type.',
    besides: '',
    causes: ['wrong-json-type', 'exp-not-a-number', 'exp-float', 'duplicate-claim'],
  },
  scope: {
    means: 'The token is valid, but does not grant this permission.',
    besides: 'Compare the scopes or roles in the payload with what the endpoint requires.',
    causes: ['missing-claim', 'audience-mismatch', 'wrong-token-kind'],
  },
  'unverified-email': {
    means: 'email_verified in the token is not true.',
    besides: 'Set it at the identity provider, or let the verifier use another claim as the user name.',
    causes: ['missing-claim', 'wrong-json-type'],
  },
  'push-subject': {
    means: 'sub is not an address of the sender, such as mailto:name@example.com.',
    besides: '',
    causes: ['provider-subject-form', 'missing-claim', 'wrong-json-type'],
  },
  revoked: {
    means: 'The token is on a list of revoked tokens, or its session is over.',
    besides: 'Only the issuer or the verifier knows this. Sign in again.',
    causes: ['token-revoked'],
  },
  subject: {
    means: 'The user, client or service in the token is unknown or disabled.',
    besides: 'Look up the value of sub where the verifier looks it up.',
    causes: ['missing-claim', 'issuer-mismatch'],
  },
} as const satisfies Meanings;
