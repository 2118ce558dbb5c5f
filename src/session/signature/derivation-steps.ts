import { derivationOf, type DerivationStep } from '../../core/crypto/encryption/derivation.ts';
import type { OpenedToken } from './opened-token.ts';
import { readSealed } from './read-sealed.ts';

/** Returns how the key leads to the plaintext, step by step. Never rejects. */
export async function derivationSteps({ token, key }: OpenedToken): Promise<readonly DerivationStep[]> {
  const sealed = readSealed(token);
  return sealed.ok ? derivationOf(sealed.value, key.jwk).catch(() => []) : [];
}
