import { decryptToken, packingOf, type SealedToken } from '../../core/crypto/encryption/decrypt.ts';
import { isMisfit, type DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import { readSealed } from './read-sealed.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { keysOfKid } from '../../core/keys/select-key.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jwe, Token } from '../../core/token/token.ts';
import type { Decryption, OpenedLayer } from '../state/decryption.ts';
import { mostLayers, nestedToken } from '../state/opened.ts';
import { pastedSource, tokenOfSource } from '../state/source.ts';

/** Decrypts a JWE, and the JWE in it, with the keys that are there. */
export async function openLayers({ token, ring }: { token: Jwe; ring: KeyRing }): Promise<Decryption> {
  const layers: OpenedLayer[] = [];
  let next: Jwe | null = token;
  while (next !== null && layers.length < mostLayers) {
    const tried = await openRecipients(next, ring);
    if (tried.kind === 'failed')
      return layers.length > 0
        ? { kind: 'decrypted', layers }
        : { kind: 'not-decrypted', tried: tried.keys, fault: tried.fault };
    layers.push(tried.layer);
    next = jweIn(tried.layer.plaintext);
  }
  return { kind: 'decrypted', layers };
}

/** Returns the next JWE inside: directly, or inside signed tokens. */
function jweIn(plaintext: Uint8Array): Jwe | null {
  let text = nestedToken(plaintext);
  for (let depth = 0; text !== null && depth < mostLayers; depth += 1) {
    const token: Token = tokenOfSource(pastedSource(text));
    if (token.kind === 'jwe') return token;
    text = token.kind === 'jws' && token.payload !== null ? nestedToken(token.payload.segment.bytes) : null;
  }
  return null;
}

type Tried =
  | { readonly kind: 'opened'; readonly layer: OpenedLayer }
  | { readonly kind: 'failed'; readonly keys: readonly Key[]; readonly fault: DecryptionFault };

/** More would keep the page busy: each can cost some computation for each key. */
const mostTries = 200;

/** Tries every recipient of a JSON serialization with its keys; a compact token has one. */
async function openRecipients(token: Jwe, ring: KeyRing): Promise<Tried> {
  const recipients = token.json?.entries.map((_, at) => parseToken(token.text, at)) ?? [token];
  let furthest: (Tried & { kind: 'failed' }) | null = null;
  let left = mostTries;
  for (const [at, recipient] of recipients.entries()) {
    if (recipient.kind !== 'jwe' || left <= 0) continue;
    const keys = keysOfKid(ring, recipient.header.parameters.kid).slice(0, left);
    left -= isSlow(recipient) ? mostTries / 4 : keys.length;
    const tried = await openWith(recipient, keys);
    if (tried.kind === 'opened')
      return recipients.length === 1 ? tried : { ...tried, layer: { ...tried.layer, recipient: at } };
    if (furthest === null || (isMisfit(furthest.fault) && !isMisfit(tried.fault))) furthest = tried;
  }
  return furthest ?? { kind: 'failed', keys: [], fault: { kind: 'key-not-private' } };
}

/** A password may cost half a second. */
const isSlow = ({ header }: Jwe): boolean => header.parameters.alg?.startsWith('PBES2') === true;

/** Returns the fault of the key that came furthest, because it says most. */
async function openWith(token: Jwe, keys: readonly Key[]): Promise<Tried> {
  const sealed = readSealed(token);
  if (!sealed.ok) return { kind: 'failed', keys, fault: sealed.fault };
  let furthest: DecryptionFault | null = null;
  for (const key of keys) {
    const answer = await decryptToken(sealed.value, key.jwk);
    if (answer.ok) return { kind: 'opened', layer: await layerOf(sealed.value, key, answer.value) };
    if (furthest === null || (isMisfit(furthest) && !isMisfit(answer.fault))) furthest = answer.fault;
  }
  return { kind: 'failed', keys, fault: furthest ?? { kind: 'key-not-private' } };
}

async function layerOf(
  { row, content, header }: SealedToken,
  key: Key,
  plaintext: OpenedLayer['plaintext'],
): Promise<OpenedLayer> {
  const packing = header['zip'] === undefined ? await packingOf(plaintext) : null;
  const isKnown = await isPublic(key);
  return { key, alg: row.name, enc: content.name, plaintext, isKnown, ...(packing === null ? {} : { packing }) };
}

/** The list of known keys is large. An example is there to learn from. */
async function isPublic({ jwk }: Key): Promise<boolean> {
  const { commonKey } = await import('../../core/diagnose/common-keys.ts');
  const kind = commonKey(jwk)?.kind;
  return kind !== undefined && kind !== 'example';
}
