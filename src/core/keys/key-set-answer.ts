import {
  eachValue,
  memberNamed,
  readJson,
  stringOf,
  type JsonMember,
  type JsonNode,
  type JsonObject,
} from '../text/json.ts';
import { readKeySetUrl, issuerFits } from './key-set-url.ts';

/**
 * The response from a URL, by its shape. Whether the keys are usable is found out when they are
 * opened.
 */
export type KeySetAnswer =
  | { readonly kind: 'keys'; readonly count: number; readonly hasPrivate: boolean }
  /** Metadata of an issuer that names the URL of its keys. */
  | { readonly kind: 'metadata'; readonly issuer: string; readonly jwksUri: string }
  | { readonly kind: 'wrong-issuer'; readonly issuer: string }
  | { readonly kind: 'no-json' | 'no-keys' | 'bad-jwks-uri' };

/** Reads a text of at most a megabyte from this URL. Total. */
export function readKeySetAnswer(text: string, url: string): KeySetAnswer {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object')
    return publicPem.test(text) ? keysIn(pemsIn(text), privatePem.test(text)) : { kind: 'no-json' };
  const jwksUri = memberNamed(node, 'jwks_uri')?.value;
  if (jwksUri !== undefined) return metadataOf(node, jwksUri, url);
  const hasPrivate = isPrivate(node);
  const keys = memberNamed(node, 'keys')?.value;
  if (keys?.kind === 'array') return keysIn(keys.items.length, hasPrivate || keys.items.some(isPrivate));
  if (memberNamed(node, 'kty') !== undefined) return keysIn(1, hasPrivate);
  const pems = stringsIn(node).filter((value) => publicPem.test(value));
  return keysIn(pems.length, hasPrivate);
}

const keysIn = (count: number, hasPrivate: boolean): KeySetAnswer =>
  count === 0 ? { kind: 'no-keys' } : { kind: 'keys', count, hasPrivate };

const publicPem = /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----/;
const privatePem = /PRIVATE KEY-----/;
const pemsIn = (text: string): number => text.match(/-----BEGIN /g)?.length ?? 1;

/** Private members (RFC 7518 §6.2.2, §6.3.2, §6.4.1), and `priv` of ML-DSA keys. */
const privateMembers: ReadonlySet<string> = new Set(['d', 'k', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'priv']);

/**
 * Returns whether a JWK, or the PEM in it, is private or secret. Names and values are compared as
 * they are meant, because JSON can write each character as an escape.
 */
const isPrivate = (node: JsonNode): boolean =>
  (node.kind === 'object' && node.members.some(isPrivateMember)) ||
  stringsIn(node).some((value) => privatePem.test(value));

const isPrivateMember = ({ name, value }: JsonMember): boolean =>
  privateMembers.has(name) || (name === 'kty' && stringOf(value)?.toLowerCase() === 'oct');

const stringsIn = (node: JsonNode): readonly string[] =>
  Array.from(eachValue(node), (held) => stringOf(held.node) ?? '');

function metadataOf(metadata: JsonObject, jwksUri: JsonNode, url: string): KeySetAnswer {
  const issuer = memberNamed(metadata, 'issuer')?.value;
  if (issuer?.kind !== 'string' || !issuerFits(issuer.value, url))
    return { kind: 'wrong-issuer', issuer: issuer?.kind === 'string' ? issuer.value : '' };
  const read = jwksUri.kind === 'string' ? readKeySetUrl(jwksUri.value) : null;
  return read?.kind === 'url'
    ? { kind: 'metadata', issuer: issuer.value, jwksUri: read.url }
    : { kind: 'bad-jwks-uri' };
}
