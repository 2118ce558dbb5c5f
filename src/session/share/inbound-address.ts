/**
 * The names that others use for a token in a URL: OAuth 2.0 (RFC 6749 §4.2.2), OpenID Connect,
 * other debuggers. A URL may have several of them.
 */
export const tokenNames: readonly string[] = ['token', 'id_token', 'access_token', 'value'];

const names = tokenNames.join('|');
const inFragment = new RegExp(`^eyJ|(?:^|[?&])(?:${names}|publicKey|v)=[^&]`);
const inQuery = new RegExp(`(?:^|&)(?:${names})=[^&]`);

/**
 * Returns whether a fragment, without its `#`, may contain something to open. If so,
 * `share/read-link.ts` is loaded to read it.
 */
export const fragmentBrings = (fragment: string): boolean => inFragment.test(fragment);

/** Returns whether a query, without its `?`, contains a token. */
export const queryBrings = (query: string): boolean => inQuery.test(query);

/** Returns the query without its token. Other parameters stay unchanged. */
export function withoutToken(query: string): string {
  return query
    .split('&')
    .filter((pair) => !tokenNames.includes(pair.split('=')[0] ?? ''))
    .join('&');
}
