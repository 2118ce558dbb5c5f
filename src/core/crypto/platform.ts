import type { AlgorithmRow } from './algorithm-row.ts';
import type { Engine, GenerateOptions, Signer, Verifier } from './engine.ts';
import { modulusBits } from './fit.ts';
import type { Jwk } from './jwk.ts';
import { bareKey, memberBytes } from './members.ts';
import { withCrtMembers } from './rsa.ts';

/**
 * Returns WebCrypto, or null outside a secure context (W3C Secure Contexts: plain http on a host
 * other than localhost).
 */
export const subtleCrypto = (): SubtleCrypto | null => globalThis.crypto?.subtle ?? null;

export const platform: Engine = {
  async verifier(row, key): Promise<Verifier> {
    const { subtle, params } = doors(row);
    const opened = await imported(row, key, 'verify');
    return (data, signature) => subtle.verify(params.use, opened, new Uint8Array(signature), new Uint8Array(data));
  },
  async signer(row, key): Promise<Signer> {
    const { subtle, params } = doors(row);
    const opened = await imported(row, key, 'sign');
    return async (data) => new Uint8Array(await subtle.sign(params.use, opened, new Uint8Array(data)));
  },
  async generate(row, options): Promise<Jwk> {
    try {
      return await generated(row, options);
    } catch (error) {
      // Try again: WebKit loses a leading zero of some Edwards keys and then fails with
      // OperationError (WebKit pull request 72772).
      if (error instanceof Error && error.name === 'OperationError') return generated(row, options);
      throw error;
    }
  },
};

function doors(row: AlgorithmRow) {
  const subtle = subtleCrypto();
  if (subtle === null || row.webCrypto === null) throw new Error(`This browser has no ${row.name}.`);
  return { subtle, params: row.webCrypto };
}

async function imported(row: AlgorithmRow, key: Jwk, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  const { subtle, params } = doors(row);
  if (key.kty === 'oct') return subtle.importKey('raw', secretBytes(key), params.key, false, [usage]);
  // Browsers differ: some accept short keys, some reject them, some fail only when they verify. So
  // such keys never go to the platform.
  if (key.kty === 'RSA' && modulusBits(key) < 2048)
    throw new Error('RSA keys under 2048 bits are left to the arithmetic.');
  const bare = usage === 'verify' ? bareKey(key, 'public') : withCrtMembers(bareKey(key, 'private'));
  return subtle.importKey('jwk', bare, params.key, false, [usage]);
}

/**
 * Returns the bytes of a secret, and one zero byte for the empty secret, which WebCrypto rejects.
 * HMAC pads a short key with zeros (RFC 2104 §2), so both are the same key.
 */
function secretBytes(key: Jwk): Uint8Array<ArrayBuffer> {
  const bytes = memberBytes(key, 'k');
  return bytes.length === 0 ? new Uint8Array(1) : bytes;
}

async function generated(row: AlgorithmRow, options: GenerateOptions): Promise<Jwk> {
  const { subtle, params } = doors(row);
  const rsa = { modulusLength: options.modulusLength ?? 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const made = await subtle.generateKey(row.kty === 'RSA' ? { ...params.key, ...rsa } : params.key, true, [
    'sign',
    'verify',
  ]);
  if (!('privateKey' in made) || row.kty === null) throw new Error(`${row.name} has no key pair.`);
  const exported = await subtle.exportKey('jwk', made.privateKey);
  return bareKey({ ...exported, kty: row.kty }, 'private');
}
