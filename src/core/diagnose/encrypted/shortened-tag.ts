import { fullTag } from '../../crypto/encryption/content-encryption.ts';
import type { SealedToken } from '../../crypto/encryption/decrypt.ts';
import { openContentKey } from '../../crypto/encryption/open-key.ts';
import { keysOfKid } from '../../keys/select-key.ts';
import { toBase64url } from '../../text/base64url.ts';
import { equalBytes, utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import type { Diagnosis } from '../trial.ts';
import { tokenWithParts, type SealedCase } from './sealed-case.ts';

/** Fewer bytes would fit by chance. */
const leastBytes = 4;

/**
 * Returns the diagnosis of a tag that was cut off: with the content key, the whole tag can be computed,
 * and what is left must be its beginning.
 */
export async function shortenedTag(given: SealedCase, token: SealedToken): Promise<Diagnosis | null> {
  const { content, tag, iv, ciphertext, authenticated } = token;
  if (tag.length >= content.tagBytes || tag.length < leastBytes || iv.length !== content.ivBytes) return null;
  for (const { jwk } of keysOfKid(given.ring, given.kid).slice(0, 20)) {
    const cek = await openContentKey({ ...token, key: jwk });
    if (!cek.ok) continue;
    const whole = fullTag(content, cek.value, { iv, ciphertext, aad: utf8(authenticated) });
    if (!equalBytes(whole.subarray(0, tag.length), tag)) continue;
    const repaired = tokenWithParts(given, [...given.segments.slice(0, 4), toBase64url(whole)]);
    const sentence = t`The authentication tag has ${tag.length} bytes instead of ${content.tagBytes}, and they are the first ones of the right tag: it was cut off.\nA recipient must reject a shorter tag, because it is easier to forge (RFC 7518 §5). Apply completes it.`;
    return {
      findings: [{ cause: 'jwe-tag-length', sentence }],
      kind: 'proven',
      changes: [{ where: 'token', before: given.found.token, after: repaired }],
      repair: { token: repaired },
    };
  }
  return null;
}
