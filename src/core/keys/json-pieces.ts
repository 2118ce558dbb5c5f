import { memberNamed, readJson, jsonValueOf, type JsonNode, type JsonObject } from '../text/json.ts';
import { jsonFaultWords } from '../text/json-words.ts';
import { shiftedSpan } from '../text/spans.ts';
import type { KeyProblem, NotAKey } from './key.ts';
import type { Places } from './lines.ts';
import type { KeyPiece } from './piece.ts';
import type { Members } from './read-public.ts';

/**
 * Returns the keys in the JSON text at `offset`: a JWK, a JWK Set (RFC 7517 §5) or an array of
 * JWKs. Empty if the text is not meant as a key; then it may be a secret in which every character
 * counts.
 */
export function jsonPieces(source: string, offset: number, position: Places): readonly KeyPiece[] {
  const { node, fault } = readJson(source);
  const whole = { start: offset, end: offset + source.length };
  if (fault !== null) {
    if (!keyMember.test(source)) return [];
    const detail = jsonFaultWords(fault, source);
    return [
      { kind: 'fault', span: whole, problem: { kind: 'jwk-broken-json', ...position(offset + fault.at), detail } },
    ];
  }
  if (node?.kind === 'array') return node.items.some(isKey) ? node.items.map((item) => setItem(item, offset)) : [];
  return node?.kind === 'object' ? objectPieces(node, offset) : [];
}

/** A member that only keys have, or almost only keys, in a text that cannot be read as JSON. */
const keyMember = /"(?:kty|keys|k|n|x)"\s*:/;

function objectPieces(object: JsonObject, offset: number): readonly KeyPiece[] {
  const span = shiftedSpan(object.span, offset);
  if (isKey(object)) return [{ kind: 'jwk', span, form: 'jwk', object }];
  const keys = memberNamed(object, 'keys')?.value;
  if (keys?.kind === 'array') {
    if (keys.items.length === 0) return [{ kind: 'fault', span, problem: { kind: 'jwk-set-empty' } }];
    return keys.items.map((item) => setItem(item, offset));
  }
  const problem = keys ? notAKey('keys-not-a-list') : unnamedKey(object);
  return problem ? [{ kind: 'fault', span, problem }] : [];
}

function setItem(item: JsonNode, offset: number): KeyPiece {
  const span = shiftedSpan(item.span, offset);
  if (item.kind !== 'object') return { kind: 'fault', span, problem: notAKey('not-an-object') };
  return { kind: 'jwk', span, form: 'jwk-set', object: item };
}

/** Returns the problem of an object without kty that was meant as a key, or leads to one. */
function unnamedKey(object: JsonObject): KeyProblem | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => memberNamed(object, name));
  if (has('jwks_uri')) return notAKey('discovery-document');
  const meant = has('n', 'e') || has('x', 'crv') || has('pub', 'alg') || has('k', 'alg') || has('k', 'kid');
  return meant ? notAKey('kty-missing') : null;
}

const notAKey = (detail: NotAKey): KeyProblem => ({ kind: 'jwk-not-a-key', detail });
const isKey = (node: JsonNode): boolean => node.kind === 'object' && memberNamed(node, 'kty') !== undefined;

/**
 * Returns the members by name as an object without a prototype. The last of a duplicate name
 * counts, as in JSON.parse.
 */
export function membersOf(object: JsonObject): Members {
  const members: Record<string, unknown> = Object.create(null);
  for (const { name, value } of object.members) members[name] = jsonValueOf(value);
  return members;
}
