import type { Jwk } from '../../core/crypto/jwk.ts';
import type { EmbeddedMember } from '../../core/keys/embedded-member.ts';
import { embeddedKeyLike } from '../../core/keys/embedded-keys.ts';
import { isKeyInText } from '../../core/keys/key-in-text.ts';
import { isFrom, joinedOrigins, type Origins } from '../../core/keys/origin.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Job } from './jobs.ts';

/* Whether the author of a token also chose the key that verifies it. Loaded with the cryptography. */

type Asked = Pick<Job & { kind: 'verify' }, 'token' | 'around' | 'origins' | 'beside'>;

/** Returns where the token, or one around it, contains the key; null if none does. */
export async function memberWith(key: Jwk, { token, around }: Asked): Promise<EmbeddedMember | null> {
  for (const each of [token, ...around.map((proof) => proof.token)]) {
    const found = await embeddedKeyLike(each, key);
    if (found !== null) return found.member;
  }
  return null;
}

/** Returns the origins of the key, and the text of the token if it contains the key in any form. */
export async function originsOf(key: Jwk, { origins, beside }: Asked): Promise<Origins> {
  if (isFrom({ origins }, 'text')) return origins;
  const isBeside = (await isKeyInText(key, beside.text)) || (await isInTokens(key, beside.tokens));
  return isBeside ? joinedOrigins(origins, [{ kind: 'text' }]) : origins;
}

async function isInTokens(key: Jwk, tokens: readonly string[]): Promise<boolean> {
  for (const text of tokens) {
    const token = parseToken(text);
    if (token.kind === 'jws' && (await embeddedKeyLike(token, key)) !== null) return true;
  }
  return false;
}
