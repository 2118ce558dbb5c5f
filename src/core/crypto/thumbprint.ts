import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import type { Jwk } from './jwk.ts';
import { bareKey } from './members.ts';
import { subtleCrypto } from './platform.ts';

/**
 * Returns the SHA-256 JWK Thumbprint in base64url (RFC 7638 §3; for AKP keys alg, kty and pub, RFC
 * 9964 §6). Both halves of a pair have the same one. null outside a secure context, or if a member
 * is missing.
 */
export async function thumbprintOf(jwk: Jwk): Promise<string | null> {
  if (subtleCrypto() === null) return null;
  try {
    return await calculateJwkThumbprint(bareKey(jwk, 'private'), 'sha256');
  } catch {
    return null;
  }
}
