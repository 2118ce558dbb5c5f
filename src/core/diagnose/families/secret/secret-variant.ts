import { toBase64url } from '../../../text/base64url.ts';
import type { KeyText } from '../../../keys/key.ts';
import type { Case } from '../../case.ts';
import type { Cost, Finding, KeyVariant } from '../../trial.ts';

/**
 * Returns whether the token may be an HMAC: by its header, because its algorithm is unknown, or by
 * the length of the signature under an RSA algorithm.
 */
export function mayBeHmac({ token, row }: Case): boolean {
  if (token === null) return false;
  if (row === null || row.family === 'hmac') return true;
  return row.signatureBytes === 'modulus' && [32, 48, 64].includes(token.signature?.bytes.length ?? 0);
}

type Guess = { readonly k: string; readonly findings: readonly Finding[]; readonly cost: Cost };

/**
 * Returns the key of these bytes. Its repair is computed only when it is read, because only one of
 * thousands of secrets is proven.
 */
export const secretVariant = ({ k, findings, cost }: Guess, repair: () => KeyText | null): KeyVariant => ({
  findings,
  cost,
  jwk: { kty: 'oct', k },
  get repaired() {
    return repair();
  },
});

/** Returns the member `k` of a JWK with these bytes (RFC 7518 §6.4.1). */
export const keyValue = (bytes: Uint8Array): string => toBase64url(bytes);
