import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/**
 * For tests: returns the members of an OpenSSL key as a JWK. Do not call `export` on a key that was
 * just generated: Node 20 holds the key's lock while it writes the members. If the garbage
 * collector frees the generator at that moment, which needs the same lock, the process hangs
 * forever. A key that is read from DER has its own lock.
 */
export function jwkMembersOf(key: KeyObject) {
  const der = { format: 'der' } as const;
  const own =
    key.type === 'private'
      ? createPrivateKey({ key: key.export({ type: 'pkcs8', ...der }), type: 'pkcs8', ...der })
      : createPublicKey({ key: key.export({ type: 'spki', ...der }), type: 'spki', ...der });
  return own.export({ format: 'jwk' });
}
