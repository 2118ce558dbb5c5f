/** An address that a key set may be fetched from, or why not. */
export type KeySetUrl = { readonly kind: 'url'; readonly url: string } | { readonly kind: UrlProblem };

export type UrlProblem = 'empty' | 'not-a-url' | 'not-https' | 'has-credentials' | 'holds-a-token' | 'too-long';

/** No server takes a longer one for sure (RFC 9110 §4.1). */
const longest = 2_000;

/**
 * Reads an address as typed. https only, but for this very machine; no password in it, and nothing
 * that looks like a token.
 */
export function readKeySetUrl(typed: string): KeySetUrl {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > longest) return { kind: 'too-long' };
  const url = URL.parse(text);
  if (url === null) return { kind: 'not-a-url' };
  if (url.protocol !== 'https:' && !isThisMachine(url))
    return { kind: url.protocol === 'http:' ? 'not-https' : 'not-a-url' };
  if (url.username !== '' || url.password !== '') return { kind: 'has-credentials' };
  if (token.test(decodedOf(url.href))) return { kind: 'holds-a-token' };
  return { kind: 'url', url: withoutFragment(url) };
}

/** The hosts that the page's policy lets plain http reach. */
const isThisMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);

/** The beginning of a JWS or JWE, whose header is a JSON object: `{"` in base64url. */
const token = /\beyJ[\w-]{10,}\./;

function decodedOf(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function withoutFragment(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}

const discoveryName = '/.well-known/openid-configuration';
const metadataName = '/.well-known/oauth-authorization-server';

/**
 * Where an issuer says which keys are its own: OpenID Connect Discovery 1.0 §4, then RFC 8414 §3.1.
 * None where it is no such address.
 */
export function metadataUrlsOf(issuer: string): readonly string[] {
  const read = readKeySetUrl(issuer);
  if (read.kind !== 'url') return [];
  const { origin, pathname } = new URL(read.url);
  const path = pathname.replace(/\/$/, '');
  return [`${origin}${path}${discoveryName}`, `${origin}${metadataName}${path}`];
}

/** Whether an address is where an issuer's metadata lie, which name the address of the keys. */
export const isMetadataUrl = (url: string): boolean =>
  url.endsWith(discoveryName) || new URL(url).pathname.startsWith(metadataName);

/**
 * Whether metadata of this issuer belongs to the address that it came from (OpenID Connect
 * Discovery 1.0 §4.3, RFC 8414 §3.3).
 */
export const issuerFits = (issuer: string, url: string): boolean => metadataUrlsOf(issuer).includes(url);
