import type { Jwk } from '../crypto/jwk.ts';
import { memberBytes } from '../crypto/members.ts';
import { readDer } from '../keys/der.ts';
import { isExampleKey } from '../keys/example-keys.ts';
import { derFormOf } from '../keys/open-der.ts';
import { publishedIn } from '../keys/published-keys.ts';
import { keyPiecesOf } from '../keys/pieces.ts';
import { toBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { t } from '../text/language.ts';
import type { CauseId } from './cause.ts';
import { certainTexts, isReadable } from './families/key-text/mended-texts.ts';
import { bareText, plainForms } from './families/secret/plain-forms.ts';
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
  if (isExample(jwk)) return { kind: 'example', cause: 'signed-with-well-known-secret', sentence: exampleWords() };
  const source = publishedIn(jwk);
  if (source !== null)
    return { kind: 'well-known', cause: 'signed-with-well-known-secret', sentence: publishedWords(source) };
  if (jwk.kty !== 'oct') return null;
  const bytes = memberBytes(jwk, 'k');
  if (bytes.length === 0) return { kind: 'empty', cause: 'empty-secret', sentence: emptySecretWords() };
  return isPublicKey(bytes) ? { kind: 'public-key', cause: 'hmac-with-public-key', sentence: publicKeyWords() } : null;
}

/** Returns whether the key, or the secret in any of its forms, belongs to an example. */
const isExample = (jwk: Jwk): boolean =>
  jwk.kty === 'oct'
    ? plainForms(memberBytes(jwk, 'k')).some((bytes) => isExampleKey({ kty: 'oct', k: toBase64url(bytes) }))
    : isExampleKey(jwk);

const exampleWords = (): string =>
  t`The token is signed with the key of a Jotscope example, so anyone can create such a token.\nGive the signer its own key.`;

const publishedWords = (source: string): string =>
  t`The private key of this pair is published (${source}), so anyone can create such a token.\nGive the signer its own key.`;

const publicKeyWords = (): string =>
  t`The secret is a public key, so it is not secret. Critical: anyone who has it can create such tokens.\nVerifiers must reject HS algorithms where a public key is expected (CVE-2015-9235).`;

/**
 * Returns whether bytes are a public key in any form that the doctor can read: PEM, also on one line
 * or with escaped line breaks, JWK, SSH, XML, DER, and base64 or hex of these.
 */
function isPublicKey(bytes: Uint8Array<ArrayBuffer>): boolean {
  const text = fromUtf8(bytes);
  if (text === null) return isPublicDer(bytes) || isPublicDer(withoutEndingSpace(bytes));
  const bare = bareText(text);
  const texts = [text, bare].find(isReadable);
  const halves = (texts === undefined ? certainTexts(bare) : [texts]).flatMap(halvesIn);
  return halves.includes('public') && !halves.includes('private');
}

/** Returns which half of a pair each of the keys in a text is. */
const halvesIn = (text: string): readonly ('public' | 'private')[] =>
  keyPiecesOf(text).flatMap((piece) => {
    if (piece.kind === 'fault') return [];
    const isPrivate =
      piece.kind === 'pem'
        ? piece.block.label.endsWith('PRIVATE KEY')
        : piece.object.members.some(({ name }) => privateMembers.has(name));
    return [isPrivate ? 'private' : 'public'];
  });

const privateMembers: ReadonlySet<string> = new Set(['d', 'k', 'priv']);

function withoutEndingSpace(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let end = bytes.length;
  while (end > 0 && /\s/.test(String.fromCharCode(bytes[end - 1] ?? 0))) end -= 1;
  return bytes.subarray(0, end);
}

function isPublicDer(der: Uint8Array<ArrayBuffer>): boolean {
  const node = readDer(der);
  const form = node.ok ? derFormOf(node.value) : null;
  return form === 'spki' || form === 'pkcs1-public' || form === 'certificate';
}
