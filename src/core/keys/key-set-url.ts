/** A URL from which a key set may be fetched, or the reason why not. */
type KeySetUrl = { readonly kind: 'url'; readonly url: string } | { readonly kind: UrlProblem };

export type UrlProblem =
  | 'empty'
  | 'not-a-url'
  | 'not-https'
  | 'has-credentials'
  | 'holds-a-token'
  | 'holds-a-secret'
  | 'too-long';

/** Servers are not required to accept longer URLs (RFC 9110 §4.1). */
const longest = 2_000;

/**
 * Reads a URL as typed. Requires https except for this machine, and rejects passwords, anything that
 * looks like a part of a token, and parameters with the name of a secret.
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
  // As typed, too: in the name of a host the parser changes the letters of a token.
  const decoded = `${decodedOf(text)}\n${decodedOf(url.href)}`;
  if (token.test(decoded) || threeParts.test(decoded)) return { kind: 'holds-a-token' };
  if (decoded.split(/[/?&;#\n]/).some(isSecretParameter)) return { kind: 'holds-a-secret' };
  return { kind: 'url', url: withoutFragment(url) };
}

/** The hosts that the page's policy allows with plain http. */
const isThisMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);

/**
 * The beginning of a header or a payload, which are JSON objects: `{"` and a letter in base64url,
 * however little follows; with a digit or whitespace after the `{`, if more follows. In the middle
 * of a word (`keyJson`) only a whole part with its dot counts.
 */
const token = /(?<![A-Za-z0-9])(?:eyJ|e(?:y[A-DI-L]|w[k-r0-3])[\w-]{8})|eyJ[\w-]{10,}\./;

/** A compact JWS whatever its header starts with: the shortest signatures have 43 characters (HS256). */
const threeParts = /[\w-]{8,}\.[\w-]*\.[\w-]{43}/;

/** Decodes until nothing is left to decode, because the host may decode as often. */
function decodedOf(href: string): string {
  let text = href;
  for (let before = ''; before !== text;) {
    before = text;
    text = before.replaceAll(/%([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  }
  return text;
}

function isSecretParameter(piece: string): boolean {
  const [name = '', value = ''] = piece.split('=');
  return value !== '' && secretName.test(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

/** Names of parameters for credentials, such as `access_token`, `x-api-key` and `X-Amz-Signature`. */
const secretName =
  /(?:token|secret|key|signature|credentials?|assertion|password|passwd|passphrase|pwd|jwt|jws|jwe|bearer|cookie|tokens|authorization|authcode|authorizationcode)$|^(?:sig|code|auth|pass|session|sessionid|sid|ticket|otp)$/;

function withoutFragment(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}

const discoveryName = '/.well-known/openid-configuration';
const metadataName = '/.well-known/oauth-authorization-server';

/**
 * Returns the URLs where an issuer publishes the location of its keys: OpenID Connect Discovery 1.0
 * §4, then RFC 8414 §3.1. Empty if the issuer is not such a URL.
 */
export function metadataUrlsOf(issuer: string): readonly string[] {
  const read = readKeySetUrl(issuer);
  if (read.kind !== 'url') return [];
  const { origin, pathname } = new URL(read.url);
  const path = pathname.replace(/\/$/, '');
  return [`${origin}${path}${discoveryName}`, `${origin}${metadataName}${path}`];
}

/** Returns whether a URL is that of an issuer's metadata, which name the URL of the keys. */
export const isMetadataUrl = (url: string): boolean =>
  url.endsWith(discoveryName) || new URL(url).pathname.startsWith(metadataName);

/**
 * Returns whether metadata of this issuer belongs to the URL that it came from (OpenID Connect
 * Discovery 1.0 §4.3, RFC 8414 §3.3).
 */
export const issuerFits = (issuer: string, url: string): boolean => metadataUrlsOf(issuer).includes(url);
