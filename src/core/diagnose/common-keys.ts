import type { Jwk } from '../crypto/jwk.ts';
import { memberBytes } from '../crypto/members.ts';
import { readDer } from '../keys/der.ts';
import { isExampleKey } from '../keys/example-keys.ts';
import { derFormOf } from '../keys/open-der.ts';
import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { t } from '../text/language.ts';
import type { CauseId } from './cause.ts';
import { base64In } from './families/key-text/mend.ts';
import { isReadable } from './families/key-text/mended-texts.ts';
import { emptySecretWords, wellKnownOf } from './families/well-known-secrets.ts';

/**
 * A key that anyone can have. A signature that verifies with it proves nothing, so no repair puts
 * it into the Key box (RFC 8725 §2.1, §3.5).
 */
export type CommonKey = {
  readonly kind: 'empty' | 'well-known' | 'public-key' | 'example';
  readonly cause: CauseId;
  readonly sentence: string;
};

/** Returns why anyone can have this key; null if only its owner can sign with it. */
export function commonKey(jwk: Jwk): CommonKey | null {
  // First, because it names the source.
  const known = wellKnownOf(jwk);
  if (known !== null) return { kind: 'well-known', cause: 'signed-with-well-known-secret', sentence: known };
  if (isExampleKey(jwk)) return { kind: 'example', cause: 'signed-with-well-known-secret', sentence: exampleWords() };
  if (jwk.kty !== 'oct') return null;
  const bytes = memberBytes(jwk, 'k');
  if (bytes.length === 0) return { kind: 'empty', cause: 'empty-secret', sentence: emptySecretWords() };
  return isPublicKey(bytes) ? { kind: 'public-key', cause: 'hmac-with-public-key', sentence: publicKeyWords() } : null;
}

const exampleWords = (): string =>
  t`The token is signed with the key of an example of Jotscope, so anyone can make such a token. Give the signer a key of its own.`;

const publicKeyWords = (): string =>
  t`The secret is a public key, which is no secret: anyone who has it can make such tokens (critical). Verifiers must refuse HS algorithms where a public key is expected (CVE-2015-9235).`;

/** Returns whether bytes are a public key in any form: PEM, JWK, base64 or DER. */
function isPublicKey(bytes: Uint8Array<ArrayBuffer>): boolean {
  const text = fromUtf8(bytes);
  if (text !== null && isReadable(text)) return !/PRIVATE KEY|"(?:d|k|priv)"/.test(text);
  const base64 = text === null ? null : base64In(text, 40);
  return [bytes, base64 === null ? null : readBase64url(base64).bytes].some((der) => der !== null && isPublicDer(der));
}

function isPublicDer(der: Uint8Array<ArrayBuffer>): boolean {
  const node = readDer(der);
  const form = node.ok ? derFormOf(node.value) : null;
  return form === 'spki' || form === 'pkcs1-public' || form === 'certificate';
}
