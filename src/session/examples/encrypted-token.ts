import type { Jwk } from '../../core/crypto/jwk.ts';
import { bareKey } from '../../core/crypto/members.ts';
import { subtleCrypto } from '../../core/crypto/platform.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import type { Json } from './example.ts';

const tagBytes = 16;

/**
 * Returns the claims encrypted for an RSA key: a compact JWE with RSA-OAEP-256 and A256GCM
 * (RFC 7516 §7.1, RFC 7518 §4.3 and §5.3). Null without a secure context.
 */
export async function encryptedToken(recipient: Jwk, claims: Json): Promise<string | null> {
  const subtle = subtleCrypto();
  if (subtle === null) return null;
  const header = part({ alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT' });
  const content = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const oaep = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const rsa = await subtle.importKey('jwk', bareKey(recipient, 'public'), oaep, false, ['encrypt']);
  const wrapped = await subtle.encrypt(oaep, rsa, await subtle.exportKey('raw', content));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const gcm = { name: 'AES-GCM', iv, additionalData: utf8(header), tagLength: tagBytes * 8 };
  const sealed = new Uint8Array(await subtle.encrypt(gcm, content, utf8(JSON.stringify(claims))));
  const [text, tag] = [sealed.slice(0, -tagBytes), sealed.slice(-tagBytes)];
  return [header, ...[new Uint8Array(wrapped), iv, text, tag].map(toBase64url)].join('.');
}

const part = (json: Json): string => toBase64url(utf8(JSON.stringify(json)));
