/**
 * What an address brings: a token and perhaps a public key, in the fragment; a token in the query is taken up too, and
 * the person told that the server has seen it.
 */
export type Inbound = { readonly token: string; readonly publicKey: string; readonly inQuery: boolean };

const tokenNames = ['token', 'id_token', 'access_token', 'value'];

/** Reads an address's parts, without their `#` and `?`; null where they bring nothing. Total. */
export function readInbound({ fragment, query }: { readonly fragment: string; readonly query: string }): Inbound | null {
  return fromFragment(fragment) ?? fromQuery(query);
}

/** The query without its token; other parameters stay to the letter. */
export function withoutToken(query: string): string {
  return query.split('&').filter((pair) => !tokenNames.includes(pair.split('=')[0] ?? '')).join('&');
}

function fromFragment(fragment: string): Inbound | null {
  // The incumbent's old form: `#debugger-io?token=…`.
  const parameters = readPairs(fragment.replace(/^debugger-io\?/, ''));
  const bare = /^eyJ[^=&]*$/.test(fragment) ? decoded(fragment) : '';
  return inbound(parameters, bare, false);
}

const fromQuery = (query: string): Inbound | null => inbound(readPairs(query), '', true);

function inbound(parameters: ReadonlyMap<string, string>, bare: string, inQuery: boolean): Inbound | null {
  const token = tokenNames.map((name) => parameters.get(name)).find(Boolean) ?? bare;
  const publicKey = inQuery ? '' : (parameters.get('publicKey') ?? '');
  return token === '' && publicKey === '' ? null : { token, publicKey, inQuery };
}

/** `a=1&b=2`, percent-decoded. `+` stays: it stands in PEM and in standard base64. */
function readPairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) pairs.set(pair.slice(0, equals), decoded(pair.slice(equals + 1)));
  }
  return pairs;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Broken percent signs: the text as it stands is the better evidence.
    return text;
  }
}
