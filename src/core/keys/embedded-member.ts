import type { Jws } from '../token/token.ts';

/** The header parameter that contains a key. */
export type EmbeddedMember = 'jwk' | 'x5c';

/**
 * Returns where the token contains a key of its own (RFC 7515 §4.1.3, §4.1.6); null if it has none.
 * Such a key proves possession, never the issuer.
 */
export function embeddedMember({ header }: Jws): EmbeddedMember | null {
  const { jwk, x5c } = header.parameters;
  if (jwk !== undefined) return 'jwk';
  return x5c === undefined ? null : 'x5c';
}
