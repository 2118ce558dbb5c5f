import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import type { Jwk } from './jwk.ts';
import { bareKey } from './members.ts';
import { subtleCrypto } from './platform.ts';

/**
 * The JWK Thumbprint with SHA-256, base64url (RFC 7638 §3; of AKP keys alg, kty and pub, RFC 9964 §6). The same for both
 * halves of a pair. null without a secure context, and where a member is missing.
 */
export async function thumbprintOf(jwk: Jwk): Promise<string | null> {
  if (subtleCrypto() === null) return null;
  try {
    return await calculateJwkThumbprint(bareKey(jwk, 'private'), 'sha256');
  } catch {
    return null;
  }
}
