import { toBase64url } from '../../text/base64url.ts';
import { utf8 } from '../../text/bytes.ts';
import { deflated } from '../../text/deflate.ts';
import { err, ok, type Result } from '../../text/result.ts';
import type { Jwk } from '../jwk.ts';
import { sealContent, type ContentRow } from './content-encryption.ts';
import type { DecryptionFault } from './fault.ts';
import type { KeyManagementRow } from './key-management.ts';
import { wrapContentKey } from './wrap-key.ts';

type EncryptionRequest = {
  readonly row: KeyManagementRow;
  readonly content: ContentRow;
  readonly header: Readonly<Record<string, unknown>>;
  /** Returns the header's segment with these parameters, which belong to this encryption alone. */
  readonly segmentWith: (parameters: Readonly<Record<string, unknown>>) => string;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  /** What is authenticated after the header: the `aad` of a JSON serialization, after a dot. */
  readonly alsoAuthenticated?: string;
};

/**
 * Encrypts with a new content key and a new initialization vector (RFC 7516 §5.1), and returns the
 * token in compact serialization.
 */
export async function encryptToken(asked: EncryptionRequest, key: Jwk): Promise<Result<string, DecryptionFault>> {
  const { content, header, segmentWith, plaintext, alsoAuthenticated = '' } = asked;
  const { zip } = header;
  if (zip !== undefined && zip !== 'DEF')
    return err({ kind: 'zip-unknown', zip: typeof zip === 'string' ? zip : JSON.stringify(zip) });
  const wrapped = await wrapContentKey({ ...asked, key });
  if (!wrapped.ok) return wrapped;
  const segment = segmentWith(wrapped.value.parameters);
  const iv = crypto.getRandomValues(new Uint8Array(content.ivBytes));
  const bytes = zip === undefined ? plaintext : await deflated(plaintext);
  const { ciphertext, tag } = sealContent(content, wrapped.value.cek, {
    iv,
    plaintext: bytes,
    aad: utf8(segment + alsoAuthenticated),
  });
  return ok([segment, ...[wrapped.value.encryptedKey, iv, ciphertext, tag].map((part) => toBase64url(part))].join('.'));
}
