import { contentRowOf } from '../../core/crypto/encryption/content-encryption.ts';
import { encryptToken } from '../../core/crypto/encryption/encrypt.ts';
import { keyManagementRowOf } from '../../core/crypto/encryption/key-management.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import type { Json } from './example.ts';

/** Returns the claims encrypted for an RSA key, as a compact JWE. Null without a secure context. */
export async function encryptedToken(recipient: Jwk, claims: Json): Promise<string | null> {
  const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT' };
  const [row, content] = [keyManagementRowOf(header.alg), contentRowOf(header.enc)];
  if (row === null || content === null) return null;
  const segmentWith = (parameters: Json): string => toBase64url(utf8(JSON.stringify({ ...header, ...parameters })));
  const plaintext = utf8(JSON.stringify(claims));
  const made = await encryptToken({ row, content, header, segmentWith, plaintext }, recipient);
  return made.ok ? made.value : null;
}
