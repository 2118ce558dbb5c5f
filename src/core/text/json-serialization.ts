import { memberNamed, readJson, type JsonNode, type JsonObject } from './json.ts';
import { memoLast } from './memo.ts';

type Read = {
  readonly kind: 'jws' | 'jwe';
  readonly object: JsonObject;
  /** It has more members than are read, so `object` has none. */
  readonly isTooLarge?: true;
};

/**
 * More members and items take seconds to read. A payload of any length is one member, and base64url has
 * no commas, so counting those is enough.
 */
export const mostMembers = 20_000;

function hasTooMany(text: string): boolean {
  let [count, at] = [0, -1];
  while (count <= mostMembers && (at = text.indexOf(',', at + 1)) !== -1) count += 1;
  return count > mostMembers;
}

/** What such a text is, by a member that no other JSON has next to these. */
function tooLarge(text: string): Read | null {
  const has = (name: string): boolean => text.includes(`"${name}"`);
  const object = { kind: 'object', span: { start: 0, end: text.length }, members: [] } as const;
  if (has('ciphertext') && (has('recipients') || has('protected'))) return { kind: 'jwe', object, isTooLarge: true };
  const isJws = has('payload') && (has('signatures') || (has('signature') && (has('protected') || has('header'))));
  return isJws ? { kind: 'jws', object, isTooLarge: true } : null;
}

/**
 * Returns the object of a text that is a JWS or JWE in JSON serialization; null for any other text. It
 * may be long, and is read once for its place in a text and its content.
 */
export const serializedObject = memoLast((text: string): Read | null => {
  if (!/^\s*\{/.test(text)) return null;
  if (hasTooMany(text)) return tooLarge(text);
  const { node, fault } = readJson(text);
  const kind = fault === null && node?.kind === 'object' ? serializedKind(node) : null;
  return kind === null || node?.kind !== 'object' ? null : { kind, object: node };
});

/**
 * Returns whether an object is a JWS (RFC 7515 §7.2) or a JWE (RFC 7516 §7.2) in JSON serialization,
 * complete or not; null for any other object.
 */
function serializedKind(object: JsonObject): 'jws' | 'jwe' | null {
  const has = (name: string): boolean => memberNamed(object, name) !== undefined;
  if (has('ciphertext')) return ['protected', 'unprotected', 'header', 'recipients'].some(has) ? 'jwe' : null;
  const signatures = memberNamed(object, 'signatures')?.value;
  if (signatures !== undefined) return isOfSignatures(signatures, has('payload')) ? 'jws' : null;
  // Decoded parts, as libraries return them, are objects and not base64url.
  if (memberNamed(object, 'payload')?.value.kind === 'object') return null;
  const isFlattened = has('signature') ? has('protected') || has('header') : has('payload') && has('protected');
  return isFlattened ? 'jws' : null;
}

/**
 * Other formats have `signatures` too, with other members. Anything but objects is a fault of its own.
 * Without a payload, only what a signature contains shows that it is one.
 */
function isOfSignatures(list: JsonNode, hasPayload: boolean): boolean {
  const [first] = list.kind === 'array' ? list.items : [];
  if (first?.kind !== 'object') return hasPayload;
  return ['protected', 'header', 'signature'].some((name) => memberNamed(first, name) !== undefined);
}
