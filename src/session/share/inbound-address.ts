/**
 * By what names others call a token in an address; there may be several: OAuth 2.0 (RFC 6749
 * §4.2.2), OpenID Connect, other debuggers.
 */
export const tokenNames: readonly string[] = ['token', 'id_token', 'access_token', 'value'];

const names = tokenNames.join('|');
const inFragment = new RegExp(`^eyJ|(?:^|[?&])(?:${names}|publicKey|v)=[^&]`);
const inQuery = new RegExp(`(?:^|&)(?:${names})=[^&]`);

/**
 * Whether a fragment, without its `#`, may bring something. What it brings is read by
 * `share/read-link.ts`, which is loaded only then.
 */
export const fragmentBrings = (fragment: string): boolean => inFragment.test(fragment);

/** Whether a query, without its `?`, brings a token. */
export const queryBrings = (query: string): boolean => inQuery.test(query);

/** The query without its token; other parameters stay to the letter. */
export function withoutToken(query: string): string {
  return query
    .split('&')
    .filter((pair) => !tokenNames.includes(pair.split('=')[0] ?? ''))
    .join('&');
}
