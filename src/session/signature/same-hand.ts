import type { Jwk } from '../../core/crypto/jwk.ts';
import type { EmbeddedMember } from '../../core/keys/embedded-member.ts';
import { embeddedKeyLike } from '../../core/keys/embedded-keys.ts';
import { isKeyInText } from '../../core/keys/key-in-text.ts';
import { isFrom, joinedOrigins, type Origins } from '../../core/keys/origin.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { isLong, searchText } from '../state/intake.ts';
import type { Source } from '../state/model.ts';
import { foundInSource } from '../state/source.ts';
import type { Job } from './jobs.ts';

/* Whether the author of a token also chose the key that verifies it. Loaded with the cryptography. */

type Asked = Pick<Job & { kind: 'verify' }, 'token' | 'outside' | 'origins' | 'source'>;

/** Returns where the token, or one around it, contains the key; null if none does. */
export async function memberWith(key: Jwk, { token, outside }: Asked): Promise<EmbeddedMember | null> {
  for (const each of [token, ...outside]) {
    const found = each.kind === 'empty' ? null : await embeddedKeyLike(each, key);
    if (found !== null) return found.member;
  }
  return null;
}

/** More is a log. */
const [mostBeside, mostTokens] = [200_000, 20];

/** Returns the origins of the key, and the text of the token if it contains the key in any form. */
export async function originsOf(key: Jwk, { origins, source }: Asked): Promise<Origins> {
  if (isFrom({ origins }, 'text')) return origins;
  const { before, after, token } = foundInSource(source);
  const text = `${before.slice(-mostBeside)}\n${after.slice(0, mostBeside)}`;
  const isBeside = (await isKeyInText(key, text)) || (await isInTokens(key, tokensBeside(source, token)));
  return isBeside ? joinedOrigins(origins, [{ kind: 'text' }]) : origins;
}

/** Returns the other tokens of the text, except of a long one. */
function tokensBeside(source: Source, token: string): readonly string[] {
  const found = source.kind === 'parts' || isLong(source) ? [] : searchText(source).tokens;
  return found.slice(0, mostTokens).flatMap((each) => (each.token === token ? [] : [each.token]));
}

async function isInTokens(key: Jwk, tokens: readonly string[]): Promise<boolean> {
  for (const text of tokens) {
    const token = parseToken(text);
    if (token.kind === 'jws' && (await embeddedKeyLike(token, key)) !== null) return true;
  }
  return false;
}
