import { memberNamed, readJson, type JsonNode, type JsonObject } from './json.ts';
import { outlineOf } from './json-outline.ts';
import { memoLast } from './memo.ts';

type Read = {
  readonly kind: 'jws' | 'jwe';
  readonly object: JsonObject;
  /** It has more members than are read, so `object` has none. */
  readonly isTooLarge?: true;
};

/**
 * More members and items take seconds to read. A payload of any length is one member, whatever is in
 * it.
 */
export const mostMembers = 20_000;

/** Returns what a text with too many members is, by the names of its outermost object alone. */
function tooLarge(text: string, names: ReadonlySet<string>): Read | null {
  const kind = kindByNames((name) => names.has(name));
  const object = { kind: 'object', span: { start: 0, end: text.length }, members: [] } as const;
  return kind === null ? null : { kind, object, isTooLarge: true };
}

/**
 * Returns the object of a text that is a JWS or JWE in JSON serialization; null for any other text. It
 * may be long, and is read once for its place in a text and its content.
 */
export const serializedObject = (text: string): Read | null => (mayBeObject(text) ? readObject(text) : null);

/** Asked first, so that no other text takes the place of what is remembered. */
export const mayBeObject = (text: string): boolean => /^\s*\{/.test(text);

const readObject = memoLast((text: string): Read | null => {
  const { commas, names } = outlineOf(text, namesOfForms);
  if (commas >= mostMembers) return tooLarge(text, names);
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
  const kind = kindByNames(has);
  if (kind !== 'jws') return kind;
  const signatures = memberNamed(object, 'signatures')?.value;
  if (signatures !== undefined) return isOfSignatures(signatures, has('payload')) ? 'jws' : null;
  // Decoded parts, as libraries return them, are objects and not base64url.
  return memberNamed(object, 'payload')?.value.kind === 'object' ? null : 'jws';
}

const namesOfForms: ReadonlySet<string> = new Set([
  'ciphertext',
  'protected',
  'unprotected',
  'header',
  'recipients',
  'signatures',
  'signature',
  'payload',
]);

/** Returns what an object with these names may be. Only `namesOfForms` are asked for. */
function kindByNames(has: (name: string) => boolean): 'jws' | 'jwe' | null {
  if (has('ciphertext')) return ['protected', 'unprotected', 'header', 'recipients'].some(has) ? 'jwe' : null;
  if (has('signatures')) return 'jws';
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
