import type { Jwk } from '../crypto/jwk.ts';
import { eachValue, type JsonNode, type JsonObject } from '../text/json.ts';
import { unprotectedHeaders } from '../token/serialized.ts';
import type { Token } from '../token/token.ts';
import { keySeeker } from './key-forms.ts';

/** A member of the header or claims, or somewhere else, such as a disclosure. */
export type KeyPlace = { readonly part: 'header' | 'claims'; readonly name: string } | { readonly name: null };

/**
 * Returns where a token, or one around it, contains a key: in `cnf` (RFC 7800 §3.2), `jwks` or any other
 * claim, in `kid` or `iss` as a DID; null if it does not. The author of the token may then have chosen
 * the key. `text`: the whole token as it is written. Linear in it.
 */
export function placeOfKey(tokens: readonly Token[], text: string, key: Jwk): KeyPlace | null {
  const hasKey = keySeeker(key);
  const payload = tokens[0]?.kind === 'jws' ? tokens[0].payload : null;
  const claims = payload?.kind === 'claims' ? payload.object : null;
  const members = [
    ...tokens.flatMap(headersOf).flatMap((object) => membersOf('header', object)),
    ...(claims === null ? [] : membersOf('claims', claims)),
  ];
  // Nearly every token contains no key, so all members are searched at once before each by itself.
  const isInMember = hasKey(members.map((member) => member.text).join('\n'));
  const found = isInMember ? members.find((member) => hasKey(member.text)) : undefined;
  if (found !== undefined) return { part: found.part, name: found.name };
  // A key may be cut into several claims, and the whole text has disclosures (RFC 9901 §4.2).
  const others = claims === null ? '' : textsOf(claims, false);
  return [others, text].some(hasKey) ? { name: null } : null;
}

const membersOf = (part: 'header' | 'claims', { members }: JsonObject) =>
  members.map(({ name, value }) => ({ part, name, text: `${name}\n${textsOf(value)}` }));

function headersOf(token: Token): readonly JsonObject[] {
  if (token.kind === 'empty') return [];
  const { header, json } = token;
  return [...(header.object === null ? [] : [header.object]), ...(json === undefined ? [] : unprotectedHeaders(json))];
}

/** Returns all strings and numbers of a value, and the names. */
function textsOf(root: JsonNode, withNames = true): string {
  const texts: string[] = [];
  for (const { node } of eachValue(root)) {
    if (withNames && node.kind === 'object') for (const member of node.members) texts.push(member.name, '\n');
    if (node.kind === 'string') texts.push(node.value, '\n');
    if (node.kind === 'number') texts.push(String(node.value), ',');
  }
  return texts.join('');
}
