import type { AlgorithmFamily } from '../crypto/algorithm-row.ts';
import { algorithmOf } from '../crypto/algorithms.ts';
import { memberNamed, type JsonNode, type JsonObject, stringItems, stringOf } from '../text/json.ts';
import { t } from '../text/language.ts';

/**
 * What a header parameter or claim must be in addition to being present. `object` is the object
 * that contains it.
 */
type Shape = {
  readonly holds: (value: JsonNode, object: JsonObject) => boolean;
  /** What is required, and why if that is not obvious. */
  readonly demand: (name: string) => string;
};

/** A private or symmetric member of a JWK: RFC 7518 §6.2.2, §6.3.2, §6.4.1, RFC 9964 §3. */
export const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'] as const;

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

const table = {
  signed: {
    holds: (value) => familyOf(value) !== 'none',
    demand: (name) => t`${name} must not be none: the token must be signed.`,
  },
  asymmetric: {
    holds: (value) => familyOf(value) !== 'none' && familyOf(value) !== 'hmac',
    demand: (name) =>
      t`${name} must be a signature with a key pair: neither none nor a shared secret proves who has the key.`,
  },
  'svid-algorithm': {
    holds: (value) => ['rsassa-pkcs1', 'rsassa-pss', 'ecdsa'].some((family) => family === familyOf(value)),
    demand: (name) => t`${name} must be one of RS, PS and ES with 256, 384 or 512.`,
  },
  'public-key': {
    holds: (value) => value.kind === 'object' && has(value, 'kty') && !secretMembers.some((name) => has(value, name)),
    demand: (name) => t`${name} must be a public key only: a private member in it reveals the key.`,
  },
  'holder-key': {
    holds: (value) => isObjectIn(value, 'jwk'),
    demand: (name) => t`${name} must contain a jwk, the public key of the party that may use the token.`,
  },
  'one-text': {
    holds: (value) => value.kind === 'string',
    demand: (name) => t`${name} must be a single string: with a list the token could also be used elsewhere.`,
  },
  'one-name': {
    holds: (value) => value.kind === 'string' && value.value !== '',
    demand: (name) => t`${name} must be a string that is not empty.`,
  },
  'same-as-sub': {
    holds: (value, object) =>
      value.kind === 'string' && value.value === stringOf(memberNamed(object, 'sub')?.value ?? value),
    demand: (name) => t`${name} must be the same as sub: both name the client.`,
  },
  'short-ascii': {
    // oxlint-disable-next-line no-control-regex -- ASCII is what is asked for.
    holds: (value) => value.kind === 'string' && /^[\x00-\x7f]{1,255}$/.test(value.value),
    demand: (name) => t`${name} must be 1 to 255 ASCII characters.`,
  },
  'mcp-server': {
    holds: (value) => audienceTexts(value).some((text) => mcpServer.test(text)),
    demand: (name) =>
      t`${name} must contain the canonical URL of the MCP server, without fragment and without a trailing slash.`,
  },
  'https-issuer': {
    holds: (value) => /^https:\/\/[^?#]+$/.test(stringOf(value) ?? ''),
    demand: (name) => t`${name} must be an https URL without a query or fragment.`,
  },
  'bare-address': {
    holds: (value) => /^[a-z][a-z\d+.-]*:\/\/[^?#]+$/i.test(stringOf(value) ?? ''),
    demand: (name) => t`${name} must be the URL of the request without query and fragment.`,
  },
  'sha-256': {
    holds: (value) => /^[\w-]{43}$/.test(stringOf(value) ?? ''),
    demand: (name) => t`${name} must be a SHA-256 in base64url: 43 characters.`,
  },
  'spiffe-id': {
    holds: (value) => /^spiffe:\/\/[^/]+/.test(stringOf(value) ?? ''),
    demand: (name) => t`${name} must be a SPIFFE ID: spiffe:// and a trust domain.`,
  },
  events: {
    holds: (value) =>
      value.kind === 'object' &&
      value.members.length > 0 &&
      value.members.every((event) => event.value.kind === 'object'),
    demand: (name) => t`${name} must be an object with at least one event: its URI, and an object about it.`,
  },
  'logout-event': {
    holds: (value) => isObjectIn(value, logoutEvent),
    demand: (name) => t`${name} must have the member ${logoutEvent}, an object.`,
  },
  introspection: {
    holds: (value) => value.kind === 'object' && memberNamed(value, 'active')?.value.kind === 'boolean',
    demand: (name) => t`${name} must be an object whose member active says whether the token is valid.`,
  },
  'status-list': {
    holds: isStatusList,
    demand: (name) => t`${name} must be an object with bits (1, 2, 4 or 8) and lst, the compressed list.`,
  },
  'key-set': {
    holds: (value) => value.kind === 'object' && memberNamed(value, 'keys')?.value.kind === 'array',
    demand: (name) => t`${name} must be a JWK Set: an object with the array keys.`,
  },
  'some-items': {
    holds: (value) => value.kind === 'array' && value.items.length > 0,
    demand: (name) => t`${name} must be a non-empty array.`,
  },
} satisfies Readonly<Record<string, Shape>>;

export type ShapeId = keyof typeof table;

export const shapes: Readonly<Record<ShapeId, Shape>> = table;

const audienceTexts = (value: JsonNode): readonly string[] =>
  value.kind === 'string' ? [value.value] : stringItems(value);

/** The URL of a server that says what it is by its host or its path. */
const mcpServer =
  /^https?:\/\/(?:[\w.-]{0,200}\bmcp\b[\w.-]{0,200}(?::\d+)?(?:\/[^?#]*[^/?#])?|[^/?#]{1,200}(?:\/[^?#]{0,500})?\/(?:mcp|sse)(?:\/[^?#]*[^/?#])?)$/;

const has = (object: JsonObject, name: string): boolean => memberNamed(object, name) !== undefined;

const isObjectIn = (value: JsonNode, name: string): boolean =>
  value.kind === 'object' && memberNamed(value, name)?.value.kind === 'object';

/**
 * Returns the family of `alg`. `none` counts in any case, because some verifiers ignore case, so
 * other spellings of it are not safe (draft-ietf-oauth-rfc8725bis §3.1).
 */
function familyOf(alg: JsonNode): AlgorithmFamily | null {
  const name = stringOf(alg)?.trim() ?? '';
  return name.toLowerCase() === 'none' ? 'none' : (algorithmOf(name)?.family ?? null);
}

function isStatusList(value: JsonNode): boolean {
  if (value.kind !== 'object') return false;
  const bits = memberNamed(value, 'bits')?.value;
  return (
    bits?.kind === 'number' && [1, 2, 4, 8].includes(bits.value) && stringOf(memberNamed(value, 'lst')?.value) !== null
  );
}
