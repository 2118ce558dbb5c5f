import { memberNamed, readJson, type JsonObject } from '../text/json.ts';
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
 * Returns what a JSON object is: a key, a token in JSON serialization, a claims set. Null if the
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
  return node.kind === 'object' ? objectKind(node) : null;
}

function objectKind(object: JsonObject): Recognised | null {
  if (has(object, 'kty')) return { kind: 'jwk' };
  const keys = memberNamed(object, 'keys')?.value;
  if (keys?.kind === 'array') return { kind: 'jwk-set', count: keys.items.length };
  if (has(object, 'ciphertext')) return { kind: 'jwe-json' };
  const signatures = memberNamed(object, 'signatures')?.value;
  if (has(object, 'payload') && signatures?.kind === 'array')
    return { kind: 'jws-json', signatures: signatures.items.length };
  if (has(object, 'signature') && has(object, 'protected')) return { kind: 'jws-json', signatures: 1 };
  const claims = claimNames.filter((name) => has(object, name));
  if (claims.length === 0 && has(object, 'alg')) return { kind: 'header-json' };
  return { kind: 'claims-json', claims };
}

const has = (object: JsonObject, name: string): boolean => memberNamed(object, name) !== undefined;
