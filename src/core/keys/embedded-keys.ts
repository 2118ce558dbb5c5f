import type { Jwk } from '../crypto/jwk.ts';
import { bareKey } from '../crypto/members.ts';
import { memberNamed, stringOf, type JsonNode } from '../text/json.ts';
import { unprotectedHeaders } from '../token/serialized.ts';
import type { Jwe, Jws } from '../token/token.ts';
import type { EmbeddedMember } from './embedded-member.ts';
import { noKey, type Key } from './key.ts';
import { openKeys } from './open-keys.ts';
import { pemOfCertificate } from './certificate.ts';

/** A key that the token itself contains. */
export type EmbeddedKey = { readonly member: EmbeddedMember; readonly key: Key };

/**
 * Returns the keys of every `jwk` and the first certificate of every `x5c`. Some libraries read a
 * key that is a string, is in a list or has a second member of the name after it.
 */
export async function embeddedKeys({ header, json }: Jws | Jwe): Promise<readonly EmbeddedKey[]> {
  const others = json === undefined ? [] : unprotectedHeaders(json).flatMap(({ members }) => members);
  const found = [...(header.object?.members ?? []), ...others].flatMap(({ name, value }) => {
    if (name === 'jwk') return itemsOf(value).map((item) => opened('jwk', jwkTextOf(item)));
    const [leaf] = name === 'x5c' ? itemsOf(value) : [];
    return leaf?.kind === 'string' ? [opened('x5c', pemOfCertificate(leaf.value))] : [];
  });
  return (await Promise.all(found)).flat();
}

const itemsOf = (node: JsonNode): readonly JsonNode[] => (node.kind === 'array' ? node.items : [node]);

/** The members that verifying and naming the key need. A private one, however it is written, hides no key. */
const needed = ['kty', 'kid', 'crv', 'alg', 'n', 'e', 'x', 'y', 'pub', 'k'];

function jwkTextOf(node: JsonNode): string {
  if (node.kind !== 'object') return stringOf(node) ?? '';
  const members = needed.map((name) => [name, stringOf(memberNamed(node, name)?.value) ?? undefined]);
  return JSON.stringify(Object.fromEntries(members));
}

async function opened(member: EmbeddedMember, text: string): Promise<readonly EmbeddedKey[]> {
  const { kind, keys } = await openKeys({ ...noKey, text });
  return kind === 'keys' ? keys.map((key) => ({ member, key })) : [];
}

/** Returns the key of the token that is this key; null if the token does not contain it. */
export async function embeddedKeyLike(token: Jws | Jwe, key: Jwk): Promise<EmbeddedKey | null> {
  const mark = keyMark(key);
  return (await embeddedKeys(token)).find((each) => keyMark(each.key.jwk) === mark) ?? null;
}

/**
 * Returns what RFC 7638 §3 hashes, unhashed: it is the same for both halves of a pair. For a secret
 * that is the secret.
 */
export const keyMark = (jwk: Jwk): string => JSON.stringify(bareKey(jwk, jwk.kty === 'oct' ? 'private' : 'public'));
