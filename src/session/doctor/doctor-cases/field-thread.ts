import type { Policy } from '../../../core/claims/policy.ts';
import type { CauseId } from '../../../core/diagnose/cause.ts';
import type { ErrorCause } from '../../../core/errors/error-cause.ts';
import { b64, inputOf, rsa, signatureOf, signed, signingSecret, type Bytes } from './signers.ts';

/**
 * What someone in a public thread would enter: the text, the key, what the verifier reported and what
 * it expects. The keys, secrets and tokens are made here. `from`: owner/name#number, or a page's address.
 */
export type FieldThread = {
  readonly from: string;
  readonly pasted: string;
  readonly key?: string;
  readonly error?: string;
  readonly policy?: Partial<Policy>;
  /** One of the causes of the first item in Diagnosis; null if nothing is listed. */
  readonly first: CauseId | null;
  /** The library that said it, and the cause that is among the first four of the message. */
  readonly said?: readonly [library: string, cause: ErrorCause];
  /** The tone of the Signature verdict. */
  readonly verdict?: 'good' | 'bad' | 'warn' | 'open';
};

export const now = Math.floor(Date.now() / 1000);

/** A session of five minutes that has just begun. */
export const session = { sub: 'alice', iat: now - 60, exp: now + 300 };

const bodyOf = (claims: object): string => b64(JSON.stringify(claims));

/** Returns a token that a shared secret signed. */
export const shared = (claims: object = session, of: Bytes = signingSecret, header: object = {}): string =>
  signed(inputOf({ alg: 'HS256', typ: 'JWT', ...header }, bodyOf(claims)), of);

/** Returns a token that the RSA key signed. */
export function issued(claims: object = session, header: object = {}): string {
  const input = inputOf({ alg: 'RS256', typ: 'JWT', ...header }, bodyOf(claims));
  return `${input}.${signatureOf('RS256', input, rsa.privateKey)}`;
}
