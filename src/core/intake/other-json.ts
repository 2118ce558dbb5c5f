import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { memberNamed, readJson, type JsonObject } from '../text/json.ts';
import { compactJson } from '../text/json-layout.ts';
import { textIn } from '../text/spans.ts';
import type { Recognised } from './recognised.ts';

/** Registered claims (RFC 7519 §4.1) and the usual ones of OpenID Connect and OAuth. */
const claimNames: readonly string[] = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'azp',
  'scope',
  'scp',
  'roles',
  'email',
  'name',
  'nonce',
  'auth_time',
  'sid',
  'client_id',
  'tid',
];

/**
 * Returns what a JSON object is: a key, a header, a claims set. Null if the
 * text is not an object or is broken.
 */
export function jsonKindOf(text: string): Recognised | null {
  if (!text.startsWith('{') && !text.startsWith('[')) return null;
  const { node, fault } = readJson(text);
  if (fault !== null || node === null) return null;
  if (node.kind === 'array') {
    const keys = node.items.filter((item) => item.kind === 'object' && has(item, 'kty'));
    return keys.length > 0 ? { kind: 'jwk-set', count: keys.length } : null;
  }
  return node.kind === 'object' ? objectKind(node, text) : null;
}

function objectKind(object: JsonObject, text: string): Recognised | null {
  if (has(object, 'kty')) return { kind: 'jwk' };
  const keys = memberNamed(object, 'keys')?.value;
  if (keys?.kind === 'array') return { kind: 'jwk-set', count: keys.items.length };
  const claims = claimNames.filter((name) => has(object, name));
  const inner = decodedParts(object, text);
  if (inner !== null) return inner;
  if (claims.length === 0 && has(object, 'alg')) return { kind: 'header-json' };
  return { kind: 'claims-json', claims };
}

const has = (object: JsonObject, name: string): boolean => memberNamed(object, name) !== undefined;

/** Returns header and payload of a library's answer: `{"header": {…}, "payload": {…}}`. */
function decodedParts(object: JsonObject, text: string): Recognised | null {
  const [header, payload] = ['header', 'payload'].map((name) => memberNamed(object, name)?.value);
  if (header?.kind !== 'object' || payload?.kind !== 'object' || !has(header, 'alg')) return null;
  return viewOf({ node: header, text }, { node: payload, text });
}

/** A view of a token is shorter than this. */
const longestView = 100_000;

/**
 * Returns the header and the payload that a debugger shows one after the other, with or without
 * headings. Null for any other text. Linear.
 */
export function decodedViewIn(text: string): Recognised | null {
  if (text.length > longestView || !text.includes('"alg"')) return null;
  const [header, payload] = objectsIn(text, 2);
  if (header === undefined || payload === undefined) return null;
  return has(header.node, 'alg') && !has(payload.node, 'alg') ? viewOf(header, payload) : null;
}

type Written = { readonly node: JsonObject; readonly text: string };

const viewOf = (header: Written, payload: Written): Recognised => ({
  kind: 'decoded-view',
  header: compactJson(textIn(header.text, header.node.span)),
  payload: compactJson(textIn(payload.text, payload.node.span)),
});

/** Returns the first JSON objects at the top of a text, each read by itself. */
function objectsIn(text: string, most: number): readonly Written[] {
  const found: Written[] = [];
  for (let start = text.indexOf('{'); start >= 0 && found.length < most;) {
    const written = text.slice(start, objectEnd(text, start));
    const { node, fault } = readJson(written);
    if (fault !== null || node?.kind !== 'object') return found;
    found.push({ node, text: written });
    start = text.indexOf('{', start + written.length);
  }
  return found;
}

/** Returns where the object that begins at an offset ends; the end of the text if it does not. */
function objectEnd(text: string, start: number): number {
  let [depth, quoted] = [0, false];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) at += character === '\\' ? 1 : 0;
    else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/**
 * Returns a claims set that was base64-encoded alone, after a header's name or without one: what
 * Envoy, Istio and Azure App Service pass on instead of the token.
 */
export function encodedClaimsIn(text: string): Recognised | null {
  const word = /^\s*(?:[\w-]{1,60}[:=]\s{0,4})?([\w+/-]{16,65536}={0,2})\s*$/.exec(text)?.[1] ?? '';
  const json = fromUtf8(readBase64url(word).bytes) ?? '';
  if (!/^\s*\{/.test(json)) return null;
  const { node, fault } = readJson(json);
  if (fault !== null || node?.kind !== 'object' || has(node, 'alg') || has(node, 'kty')) return null;
  if (has(node, 'auth_typ') && has(node, 'claims')) return { kind: 'base64-claims', from: 'Azure' };
  if (has(node, 'identityProvider') && has(node, 'userRoles')) return { kind: 'base64-claims', from: 'Azure' };
  return claimNames.filter((name) => has(node, name)).length > 1 ? { kind: 'base64-claims', from: null } : null;
}
