import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/**
 * For tests: the members of OpenSSL's key as a JWK. `export` of a key just generated must not be asked for them: Node 20 holds the key's lock while it makes
 * the texts, and when the garbage collector then takes what generated the key, which wants the same lock, the process stands still for ever. A key read
 * anew has a lock of its own.
 */
export function jwkMembers(key: KeyObject) {
  const der = { format: 'der' } as const;
  const own =
    key.type === 'private'
      ? createPrivateKey({ key: key.export({ type: 'pkcs8', ...der }), type: 'pkcs8', ...der })
      : createPublicKey({ key: key.export({ type: 'spki', ...der }), type: 'spki', ...der });
  return own.export({ format: 'jwk' });
}
