import { memberNamed, readJson, type JsonNode, type JsonObject } from '../text/json.ts';
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
  if (/-----BEGIN (CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----/.test(text))
    return keysIn(text.match(/-----BEGIN /g)?.length ?? 1, text);
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') return { kind: 'no-json' };
  const jwksUri = memberNamed(node, 'jwks_uri')?.value;
  if (jwksUri !== undefined) return metadataOf(node, jwksUri, url);
  const keys = memberNamed(node, 'keys')?.value;
  if (keys?.kind === 'array') return keysIn(keys.items.length, text);
  return memberNamed(node, 'kty') === undefined ? { kind: 'no-keys' } : keysIn(1, text);
}

const keysIn = (count: number, text: string): KeySetAnswer =>
  count === 0 ? { kind: 'no-keys' } : { kind: 'keys', count, hasPrivate: privateKey.test(text) };

/** A private member (RFC 7518 §6.2.2, §6.3.2, §6.4.1) or a PEM label. */
const privateKey = /"(?:d|k|p|q|dp|dq|qi|priv)"\s*:\s*"|PRIVATE KEY-----/;

function metadataOf(metadata: JsonObject, jwksUri: JsonNode, url: string): KeySetAnswer {
  const issuer = memberNamed(metadata, 'issuer')?.value;
  if (issuer?.kind !== 'string' || !issuerFits(issuer.value, url))
    return { kind: 'wrong-issuer', issuer: issuer?.kind === 'string' ? issuer.value : '' };
  const read = jwksUri.kind === 'string' ? readKeySetUrl(jwksUri.value) : null;
  return read?.kind === 'url'
    ? { kind: 'metadata', issuer: issuer.value, jwksUri: read.url }
    : { kind: 'bad-jwks-uri' };
}
