import { subtleCrypto } from '../../../crypto/platform.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { toHex, utf8 } from '../../../text/bytes.ts';
import { withMember } from '../../../text/json-edit.ts';
import { memberNamed } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { changedDraft, headerOfSegment, type Draft } from './draft.ts';

/**
 * Replaces the nonce with its SHA-256 in base64url, then in hex. Microsoft signs access tokens for
 * its own services with the hashed nonce in the header and sends it unhashed, so that others cannot
 * verify them. At most 2; none without WebCrypto.
 */
export async function* hashedNonce(draft: Draft): AsyncGenerator<Draft> {
  const header = headerOfSegment(draft.header);
  const nonce = header?.object ? memberNamed(header.object, 'nonce')?.value : undefined;
  const subtle = subtleCrypto();
  if (!header || header.text === null || nonce?.kind !== 'string' || subtle === null) return;
  const hash = new Uint8Array(await subtle.digest('SHA-256', utf8(nonce.value)));
  for (const written of [toBase64url(hash), toHex(hash)]) {
    const signed = withMember(header.text, 'nonce', JSON.stringify(written));
    if (signed === null) continue;
    const input = utf8(`${toBase64url(utf8(signed))}.${draft.payload}`);
    yield changedDraft(draft, { input, mends: false }, 1, [
      'azure-nonce',
      t`The token was signed with the SHA-256 of the nonce in its header. Microsoft does this for its own services, such as Graph.\nPass the token on without verifying it. For your own API, request a token with your API's scope.`,
    ]);
  }
}
