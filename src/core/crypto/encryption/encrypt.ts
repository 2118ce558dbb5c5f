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
};

/**
 * Encrypts with a new content key and a new initialization vector (RFC 7516 §5.1), and returns the
 * token in compact serialization.
 */
export async function encryptToken(asked: EncryptionRequest, key: Jwk): Promise<Result<string, DecryptionFault>> {
  const { header, segmentWith } = asked;
  const unknown = unknownZip(header);
  if (unknown !== null) return err(unknown);
  const wrapped = await wrapContentKey({ ...asked, key });
  if (!wrapped.ok) return wrapped;
  const segment = segmentWith(wrapped.value.parameters);
  const { iv, ciphertext, tag } = await encryptContent(asked, wrapped.value.cek, segment);
  return ok([segment, toBase64url(wrapped.value.encryptedKey), iv, ciphertext, tag].join('.'));
}

/** Returns the fault of a `zip` that nothing can be compressed with; null if there is none. */
export function unknownZip({ zip }: EncryptionRequest['header']): DecryptionFault | null {
  if (zip === undefined || zip === 'DEF') return null;
  return { kind: 'zip-unknown', zip: typeof zip === 'string' ? zip : JSON.stringify(zip) };
}

/**
 * Encrypts with a content key and a new initialization vector (RFC 7516 §5.1 steps 9 to 15), and returns
 * the parts in base64url. `authenticated` is ASCII.
 */
export async function encryptContent(
  { content, header, plaintext }: Pick<EncryptionRequest, 'content' | 'header' | 'plaintext'>,
  cek: Uint8Array,
  authenticated: string,
): Promise<{ readonly iv: string; readonly ciphertext: string; readonly tag: string }> {
  const iv = crypto.getRandomValues(new Uint8Array(content.ivBytes));
  const bytes = header['zip'] === undefined ? plaintext : await deflated(plaintext);
  const { ciphertext, tag } = sealContent(content, cek, { iv, plaintext: bytes, aad: utf8(authenticated) });
  return { iv: toBase64url(iv), ciphertext: toBase64url(ciphertext), tag: toBase64url(tag) };
}
