import type { Jwk } from '../crypto/jwk.ts';
import { bareKey } from '../crypto/members.ts';
import type { Jws } from '../token/token.ts';
import type { EmbeddedMember } from './embedded-member.ts';
import { noKey, type Key } from './key.ts';
import { openKeys } from './open-keys.ts';
import { pemOfCertificate } from './certificate.ts';

/** A key that the token itself contains. */
export type EmbeddedKey = { readonly member: EmbeddedMember; readonly key: Key };

/** Returns the `jwk` and the first certificate of `x5c`, as far as they can be read. */
export async function embeddedKeys({ header }: Jws): Promise<readonly EmbeddedKey[]> {
  const { jwk, x5c } = header.parameters;
  const leaf = x5c?.[0];
  const found = [
    ...(jwk === undefined ? [] : [opened('jwk', JSON.stringify(jwk))]),
    ...(leaf === undefined ? [] : [opened('x5c', pemOfCertificate(leaf))]),
  ];
  return (await Promise.all(found)).flat();
}

async function opened(member: EmbeddedMember, text: string): Promise<readonly EmbeddedKey[]> {
  const { keys } = await openKeys({ ...noKey, text });
  return keys.map((key) => ({ member, key }));
}

/** Returns the key of the token that is this key; null if the token does not contain it. */
export async function embeddedKeyLike(token: Jws, key: Jwk): Promise<EmbeddedKey | null> {
  const mark = keyMark(key);
  return (await embeddedKeys(token)).find((each) => keyMark(each.key.jwk) === mark) ?? null;
}

/**
 * Returns what RFC 7638 §3 hashes, unhashed: it is the same for both halves of a pair. For a secret
 * that is the secret.
 */
export const keyMark = (jwk: Jwk): string => JSON.stringify(bareKey(jwk, jwk.kty === 'oct' ? 'private' : 'public'));
