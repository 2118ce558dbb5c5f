import { fromUtf8, utf8 } from '../../text/bytes.ts';
import { inflated } from '../../text/deflate.ts';
import { err, ok, type Result } from '../../text/result.ts';
import type { Jwk } from '../jwk.ts';
import { openContent, type ContentRow } from './content-encryption.ts';
import type { DecryptionFault, JwePart } from './fault.ts';
import { isDirect, type KeyManagementRow } from './key-management.ts';
import { openContentKey } from './open-key.ts';

/** A JWE with one recipient, its parts decoded (RFC 7516 §7.1). */
export type SealedToken = {
  readonly row: KeyManagementRow;
  readonly content: ContentRow;
  /** All header parameters by name: protected, unprotected and the recipient's. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The protected header as written, and after a dot the `aad` of a JSON serialization. */
  readonly authenticated: string;
  readonly encryptedKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
};

/** The plaintext of claims is far below this. jose stops at 250,000 bytes. */
const mostInflated = 5_000_000;

/**
 * Decrypts with one key (RFC 7516 §5.2). jose would do the same, but says of every failure only that
 * it failed; a person wants to know at which step. `encryption-interop.test.ts` compares the two.
 */
export async function decryptToken(
  token: SealedToken,
  key: Jwk,
): Promise<Result<Uint8Array<ArrayBuffer>, DecryptionFault>> {
  const opened = await openContentKey({ ...token, key });
  if (!opened.ok) return opened;
  const misshapen = misshapenPart(token);
  if (misshapen !== null) return err(misshapen);
  const { iv, ciphertext, tag } = token;
  const plaintext = openContent(token.content, opened.value, {
    iv,
    ciphertext,
    tag,
    aad: utf8(token.authenticated),
  });
  // With direct algorithms nothing but the tag can tell whether the key is right.
  if (plaintext === null) return err({ kind: 'tag-mismatch', isDirect: isDirect(token.row) });
  return decompressed(token.header['zip'], plaintext);
}

/** A shorter tag would be easier to forge, and a longer one is not of this algorithm (RFC 7518 §5). */
function misshapenPart({ content, iv, tag }: SealedToken): DecryptionFault | null {
  const wrong = (part: JwePart, needs: number, given: number): DecryptionFault | null =>
    needs === given ? null : { kind: 'part-length', part, needs, given };
  return wrong('iv', content.ivBytes, iv.length) ?? wrong('tag', content.tagBytes, tag.length);
}

async function decompressed(
  zip: unknown,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array<ArrayBuffer>, DecryptionFault>> {
  if (zip === undefined) return ok(bytes);
  if (zip !== 'DEF') return err({ kind: 'zip-unknown', zip: typeof zip === 'string' ? zip : JSON.stringify(zip) });
  const whole = await inflated(bytes, mostInflated);
  if (whole.ok) return whole;
  return err(whole.fault === 'broken' ? { kind: 'zip-broken' } : { kind: 'zip-too-large', most: mostInflated });
}

/** How a content is compressed that no header calls compressed. `deflate` is the format of zlib. */
export type Packing = 'gzip' | 'deflate' | 'deflate-raw';

/** Returns how a content is compressed, which is proven by decompressing all of it; null if it is not. */
export async function packingOf(plaintext: Uint8Array<ArrayBuffer>): Promise<Packing | null> {
  // Text is not compressed.
  if (plaintext.length < 4 || plaintext.length > mostInflated || fromUtf8(plaintext) !== null) return null;
  for (const packing of ['gzip', 'deflate', 'deflate-raw'] as const)
    if ((await inflated(plaintext, mostInflated, packing)).ok) return packing;
  return null;
}
