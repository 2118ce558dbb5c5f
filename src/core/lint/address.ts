/**
 * The possible problems of a URL in a token, of which only the most severe is reported. `given`
 * means only that there is a URL.
 */
export type AddressFault = 'internal' | 'not-https' | 'tricky' | 'foreign' | 'given';

export function addressFault(address: string, issuer: string | null): AddressFault {
  const url = urlFrom(address);
  if (url === null) return 'not-https';
  if (isInternal(url.hostname)) return 'internal';
  if (url.protocol !== 'https:') return 'not-https';
  if (isTricky(address, url)) return 'tricky';
  const issuerUrl = issuer === null ? null : urlFrom(issuer);
  return issuerUrl !== null && issuerUrl.host !== url.host ? 'foreign' : 'given';
}

export function urlFrom(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/**
 * Loopback, link-local (cloud metadata), private and unique local networks: RFC 1918, RFC 3927, RFC
 * 4193, RFC 6761.
 */
const isInternal = (host: string): boolean =>
  internalNetworks.test(host) || /(?:^|\.)(?:localhost|internal|local|lan)$/i.test(host);

const internalNetworks =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[::1?\]$|\[f[cd][\da-f]{2}:|\[fe80:)/i;

/** Looks at the URL as written, because parsing resolves `..` and turns `\` into `/`. */
const isTricky = (written: string, { username, searchParams }: URL): boolean =>
  username !== '' ||
  /[\\#]|\.\.|%2e%2e/i.test(written) ||
  [...searchParams.keys()].some((name) => /^(?:redirect(?:_ur[il])?|url|next|return|continue|target)$/i.test(name));
