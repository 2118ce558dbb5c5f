import { toBase64url } from '../../../text/base64url.ts';
import type { KeyText } from '../../../keys/key.ts';
import type { Case } from '../../case.ts';
import type { Cost, Finding, KeyVariant } from '../../trial.ts';

/** An HMAC by its header, by none that is known, or by the length of what stands under an RSA algorithm. */
export function mayBeHmac({ token, row }: Case): boolean {
  if (token === null) return false;
  if (row === null || row.family === 'hmac') return true;
  return row.signatureBytes === 'modulus' && [32, 48, 64].includes(token.signature?.bytes.length ?? 0);
}

type Guess = { readonly k: string; readonly findings: readonly Finding[]; readonly cost: Cost };

/** The key of these bytes. Its repair is worked out only when it is asked for: of thousands of secrets one is proven. */
export const secretVariant = ({ k, findings, cost }: Guess, repair: () => KeyText | null): KeyVariant => ({
  findings,
  cost,
  jwk: { kty: 'oct', k },
  get repaired() {
    return repair();
  },
});

/** The member `k` of a JWK with these bytes (RFC 7518 §6.4.1). */
export const keyValue = (bytes: Uint8Array): string => toBase64url(bytes);
