import { jsonRecordOf } from '../../text/json.ts';
import type { Jwe, Segment } from '../../token/token.ts';
import { contentRowOf } from './content-encryption.ts';
import type { SealedToken } from './decrypt.ts';
import { keyManagementRowOf } from './key-management.ts';

/** Returns the decoded parts of a JWE; null unless all five can be read and both algorithms are known. */
export function readSealed({ header, parts }: Jwe): SealedToken | null {
  const { alg = '', enc = '' } = header.parameters;
  const [row, content] = [keyManagementRowOf(alg), contentRowOf(enc)];
  const [encryptedKey, iv, ciphertext, tag] = parts;
  if (row === null || content === null || header.object === null) return null;
  if (!encryptedKey || !iv || !ciphertext || !tag || parts.some(({ fault }) => fault !== null)) return null;
  const bytes = (part: Segment): Uint8Array => part.bytes;
  return {
    row,
    content,
    header: jsonRecordOf(header.object),
    authenticated: header.segment.text,
    encryptedKey: bytes(encryptedKey),
    iv: bytes(iv),
    ciphertext: bytes(ciphertext),
    tag: bytes(tag),
  };
}
