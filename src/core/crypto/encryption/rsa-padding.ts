import { concatBytes, equalBytes } from '../../text/bytes.ts';
import { modulusBits } from '../fit.ts';
import type { Jwk } from '../jwk.ts';
import { mgf1, platformHash, xorBytes } from '../mgf1.ts';
import { rsaPower } from '../rsa.ts';
import type { RsaHash } from './key-management.ts';

/*
 * RSA encryption with the project's arithmetic, for what platforms lack or reject: RSAES-PKCS1-v1_5,
 * and RSAES-OAEP with keys under 2048 bits.
 */

/** RSADP (RFC 8017 §5.1.2): the encoded message; null if the ciphertext is not below the modulus. */
function messageOf(key: Jwk, ciphertext: Uint8Array): Uint8Array | null {
  const power = rsaPower(key, 'd');
  try {
    return power(ciphertext);
  } catch {
    return null;
  }
}

/** RSAES-PKCS1-v1_5 (RFC 8017 §7.2.2). null if the padding is not as it must be. */
export function openPkcs1(key: Jwk, ciphertext: Uint8Array): Uint8Array | null {
  const message = messageOf(key, ciphertext);
  if (message === null || message[0] !== 0 || message[1] !== 2) return null;
  const end = message.indexOf(0, 2);
  return end < 10 ? null : message.slice(end + 1);
}

/** The same in the other direction (RFC 8017 §7.2.1). Throws if the message is too long for the key. */
export function wrapPkcs1(key: Jwk, message: Uint8Array): Uint8Array {
  const length = Math.ceil(modulusBits(key) / 8);
  if (message.length > length - 11) throw new Error(`The key is too short for ${message.length} bytes.`);
  const filler = crypto.getRandomValues(new Uint8Array(length - message.length - 3)).map((byte) => byte || 1);
  return rsaPower(key, 'e')(concatBytes(new Uint8Array([0, 2]), filler, new Uint8Array(1), message));
}

/** RSAES-OAEP with an empty label (RFC 8017 §7.1.2). null if the padding is not as it must be. */
export async function openOaep(key: Jwk, hash: RsaHash, ciphertext: Uint8Array): Promise<Uint8Array | null> {
  const message = messageOf(key, ciphertext);
  const label = await platformHash(hash, new Uint8Array());
  const size = label.length;
  if (message === null || message.length < 2 * size + 2 || message[0] !== 0) return null;
  const block = message.subarray(size + 1);
  const seed = xorBytes(message.subarray(1, size + 1), await mgf1(hash, block, size));
  const data = xorBytes(block, await mgf1(hash, seed, block.length));
  const start = data.indexOf(1, size);
  const isPadded = start >= 0 && data.subarray(size, start).every((byte) => byte === 0);
  return isPadded && equalBytes(data.subarray(0, size), label) ? data.slice(start + 1) : null;
}
