import { decryptToken, type SealedToken } from '../../core/crypto/encryption/decrypt.ts';
import { isMisfit, type DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import { readSealed } from './read-sealed.ts';
import type { Key } from '../../core/keys/key.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jwe } from '../../core/token/token.ts';
import type { Decryption, OpenedLayer } from '../state/model.ts';
import { nestedToken } from '../state/opened.ts';

/** A token has one layer, seldom two. More would only keep the page busy. */
const mostLayers = 8;

/** Decrypts a JWE, and the JWE in it, with the keys that are there. */
export async function openLayers({ token, keys }: { token: Jwe; keys: readonly Key[] }): Promise<Decryption> {
  const layers: OpenedLayer[] = [];
  let next: Jwe | null = token;
  while (next !== null && layers.length < mostLayers) {
    const tried = await openWith(next, keys);
    if (tried.kind === 'failed')
      return layers.length > 0
        ? { kind: 'decrypted', layers }
        : { kind: 'not-decrypted', tried: keys, fault: tried.fault };
    layers.push(tried.layer);
    next = jweIn(tried.layer.plaintext);
  }
  return { kind: 'decrypted', layers };
}

function jweIn(plaintext: Uint8Array): Jwe | null {
  const token = parseToken(nestedToken(plaintext) ?? '');
  return token.kind === 'jwe' ? token : null;
}

type Tried =
  | { readonly kind: 'opened'; readonly layer: OpenedLayer }
  | { readonly kind: 'failed'; readonly fault: DecryptionFault };

/** Returns the fault of the key that came furthest, because it says most. */
async function openWith(token: Jwe, keys: readonly Key[]): Promise<Tried> {
  const sealed = readSealed(token);
  if (!sealed.ok) return { kind: 'failed', fault: sealed.fault };
  let furthest: DecryptionFault | null = null;
  for (const key of keys) {
    const answer = await decryptToken(sealed.value, key.jwk);
    if (answer.ok) return { kind: 'opened', layer: layerOf(sealed.value, key, answer.value) };
    if (furthest === null || (isMisfit(furthest) && !isMisfit(answer.fault))) furthest = answer.fault;
  }
  return { kind: 'failed', fault: furthest ?? { kind: 'key-not-private' } };
}

const layerOf = ({ row, content }: SealedToken, key: Key, plaintext: OpenedLayer['plaintext']): OpenedLayer => ({
  key,
  alg: row.name,
  enc: content.name,
  plaintext,
});
