/**
 * The names that others use for a token in a URL: OAuth 2.0 (RFC 6749 §4.2.2), OpenID Connect,
 * other debuggers. A URL may have several of them.
 */
export const tokenNames: readonly string[] = ['token', 'id_token', 'access_token', 'value'];

const names = tokenNames.join('|');
const inFragment = new RegExp(`^eyJ|(?:^|[?&])(?:${names}|publicKey|v)=[^&]`);

/**
 * Returns whether a fragment, without its `#`, may contain something to open. If so,
 * `share/read-link.ts` is loaded to read it.
 */
export const fragmentBrings = (fragment: string): boolean =>
  inFragment.test(fragment) || tokenPieces(fragment).length > 0;

/**
 * Returns the pairs of a fragment that bring a token, as for a query. A page that routes by its
 * fragment has a path before them: `#/callback?jwt=eyJ…`.
 */
export const tokenPieces = (fragment: string): readonly string[] =>
  fragment.split(/[&?#]/).filter((piece) => !piece.startsWith('publicKey=') && bringsToken(piece));

/** Returns whether a query, without its `?`, contains a token. */
export const queryBrings = (query: string): boolean => query.split('&').some(bringsToken);

/** Returns the query without its tokens. Other parameters stay unchanged. */
export const withoutToken = (query: string): string =>
  query
    .split('&')
    .filter((pair) => !bringsToken(pair))
    .join('&');

/**
 * Returns whether a pair of a query has one of the names, in any case, or a token in its value,
 * such as `auth=Bearer%20eyJ…` or the address of a callback. A pair may also be a value alone.
 */
export function bringsToken(pair: string): boolean {
  const text = openedPercent(pair);
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(0, equals)).toLowerCase();
  return (tokenNames.includes(name) && equals < text.length - 1) || text.split(/[^\w.-]+/).some(isToken);
}

/**
 * The start of a compact JWS or JWE, and a dot after it: base64url of `{`, then whitespace or a
 * double quote.
 */
const isToken = (run: string): boolean => /^e(?:y[AIJ]|w[0ko])[\w-]{8,}\.[\w.-]/.test(run);

/**
 * Decodes ASCII alone, also if it was encoded several times, and never fails: a broken percent sign
 * elsewhere must not hide a token.
 */
const openedPercent = (text: string): string =>
  text.replace(/%(?:25)*([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
