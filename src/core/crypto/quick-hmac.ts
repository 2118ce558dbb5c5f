import type { Hash } from './algorithm-row.ts';

type Hmac = (secret: Uint8Array, data: Uint8Array) => Uint8Array;

const made = new Map<Hash, Promise<Hmac>>();

/**
 * Loads a synchronous HMAC (RFC 2104) for trying thousands of secrets in a row. The audited library
 * is loaded on first use.
 */
export function quickHmac(hash: Hash): Promise<Hmac> {
  const known = made.get(hash);
  if (known !== undefined) return known;
  const loading = load(hash);
  made.set(hash, loading);
  return loading;
}

async function load(hash: Hash): Promise<Hmac> {
  const [{ hmac }, { sha256, sha384, sha512 }] = await Promise.all([
    import('@noble/hashes/hmac.js'),
    import('@noble/hashes/sha2.js'),
  ]);
  const sha2 = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 }[hash];
  return (secret, data) => hmac(sha2, secret, data);
}
