import type { CheckId } from '../../core/claims/check.ts';
import type { ErrorCause } from '../../core/errors/error-cause.ts';

/** The causes that the checks of the claims decide. A missing row does not compile. */
const checks: Readonly<Record<CheckId, true>> = {
  expired: true,
  'nbf-in-future': true,
  'iat-in-future': true,
  'exp-not-a-number': true,
  'exp-milliseconds': true,
  'exp-too-small': true,
  'exp-float': true,
  'exp-out-of-range': true,
  'exp-before-iat': true,
  'duplicate-claim': true,
  'issuer-mismatch': true,
  'audience-mismatch': true,
  'type-mismatch': true,
  'algorithm-not-allowed': true,
  'missing-claim': true,
  'wrong-json-type': true,
  'too-old': true,
  'lifetime-too-long': true,
  'nonce-mismatch': true,
  'token-revoked': true,
  'form-refused': true,
  'version-too-low': true,
  'key-binding-missing': true,
  'key-binding-time': true,
  'related-time': true,
};

export const isCheck = (cause: ErrorCause): cause is CheckId => Object.hasOwn(checks, cause);

/** Causes of the key, by the beginning of their ids. */
const ofKey = /^(?:secret|pem|key|jwk|jwks)-/;

/** Other causes that show only when a signature is computed. */
const computed: ReadonlySet<ErrorCause> = new Set<ErrorCause>([
  'wrong-secret',
  'wrong-key',
  'empty-secret',
  'short-secret',
  'weak-key',
  'asymmetric-alg-with-secret',
  'hmac-with-public-key',
  'alg-curve-mismatch',
  'alg-header-lies',
  'payload-modified',
  'token-pasted-as-key',
  'token-reserialised',
  'pss-salt-length',
  'signature-der',
  'signed-with-well-known-secret',
  'embedded-jwk',
  'embedded-x5c',
  'signing-input-payload-only',
  'signature-leading-zero-lost',
]);

/** Causes that only a shared secret has, and those that only a key pair has, besides the named ones. */
const ofSecret: ReadonlySet<ErrorCause> = new Set<ErrorCause>([
  'wrong-secret',
  'empty-secret',
  'short-secret',
  'signed-with-well-known-secret',
  'key-line-endings',
]);
const ofPair: ReadonlySet<ErrorCause> = new Set<ErrorCause>([
  'wrong-key',
  'weak-key',
  'alg-curve-mismatch',
  'asymmetric-alg-with-secret',
  'signature-der',
  'signature-leading-zero-lost',
  'psychic-signature',
  'pss-salt-length',
  'azure-nonce',
  'embedded-jwk',
  'embedded-x5c',
]);

/** Returns whether no key for an algorithm can have this cause; `kty`: null if it is unknown. */
export function isOfOtherKeys(cause: ErrorCause, kty: string | null): boolean {
  if (kty === null) return false;
  if (kty === 'oct') return ofPair.has(cause) || cause.startsWith('pem-');
  return ofSecret.has(cause) || (cause.startsWith('secret-') && cause !== 'secret-pasted-as-token');
}

/** Whether a cause can be determined only with a key. */
export const needsKey = (cause: ErrorCause): boolean => ofKey.test(cause) || computed.has(cause);
