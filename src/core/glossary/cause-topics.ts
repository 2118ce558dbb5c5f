import type { CauseId } from '../diagnose/cause.ts';
import type { Topic } from './entry.ts';

/**
 * What to read about a cause in addition to its own help. The other causes are slips that need no
 * theory.
 */
const topics = {
  'token-standard-base64': 'base64url',
  'token-padded': 'base64url',
  'token-noncanonical-base64': 'base64url',
  'token-reserialised': 'signature',
  'token-in-url': 'browser-storage',
  'not-a-jwt': 'jwt-jws-jwe',
  'no-key': 'key-forms',
  'secret-is-base64': 'key-forms',
  'secret-is-hex': 'key-forms',
  'secret-not-base64': 'key-forms',
  'secret-looks-like-hex-but-is-text': 'key-forms',
  'secret-looks-like-base64-but-is-text': 'key-forms',
  'signed-with-well-known-secret': 'guessed-secret',
  'empty-secret': 'secret-strength',
  'short-secret': 'secret-strength',
  'wrong-secret': 'hmac-or-key-pair',
  'edited-not-signed': 'signature',
  'payload-modified': 'signature',
  'asymmetric-alg-with-secret': 'hmac-or-key-pair',
  'hmac-with-public-key': 'algorithm-confusion',
  'key-type-mismatch': 'rsa-ecdsa-eddsa',
  'alg-curve-mismatch': 'rsa-ecdsa-eddsa',
  'wrong-key': 'key-sets',
  'key-private-pasted': 'hmac-or-key-pair',
  'pem-pkcs1': 'key-forms',
  'pem-sec1': 'key-forms',
  'pem-encrypted': 'key-forms',
  'jwk-k-is-plain-text': 'key-forms',
  'jwks-pasted-as-jwk': 'key-forms',
  'jwks-kid-not-found': 'key-rotation',
  'jwks-kid-wrong-key': 'key-sets',
  'jwks-duplicate-kid': 'key-sets',
  'token-without-kid': 'key-sets',
  'embedded-jwk': 'keys-in-token',
  'embedded-x5c': 'keys-in-token',
  'signature-empty': 'alg-none',
  'alg-none': 'alg-none',
  'alg-none-missing-dot': 'alg-none',
  'alg-header-lies': 'algorithm-confusion',
  'jwe-not-jws': 'jwe',
  'sd-jwt': 'privacy',
  expired: 'expiry',
  'nbf-in-future': 'clock-tolerance',
  'iat-in-future': 'clock-tolerance',
  'exp-milliseconds': 'expiry',
  'exp-too-small': 'expiry',
  'exp-float': 'expiry',
  'exp-not-a-number': 'expiry',
  'exp-before-iat': 'expiry',
  'duplicate-claim': 'claim-names',
  'issuer-mismatch': 'audience-and-issuer',
  'audience-mismatch': 'audience-and-issuer',
  'type-mismatch': 'token-confusion',
  'algorithm-not-allowed': 'algorithm-confusion',
  'missing-claim': 'expectations',
  'token-revoked': 'revocation',
  'wrong-token-kind': 'access-or-id-token',
  'dpop-proof-missing': 'sender-constrained',
} as const satisfies Partial<Record<CauseId, Topic>>;

const ofCause: ReadonlyMap<string, Topic> = new Map(Object.entries(topics));

/** Returns the topic of a cause, or null. */
export const causeTopic = (cause: CauseId): Topic | null => ofCause.get(cause) ?? null;
