/** A verdict in two lines: two to four words, and what they rest on. */
export type Headline = { readonly headline: string; readonly line: string };

/**
 * Returns a clause as the beginning of a line. Names of parameters and claims keep their letters,
 * because they are case-sensitive (RFC 7515 §4, RFC 7519 §4).
 */
export const lineOf = (clause: string): string =>
  /^(?:alg|aud|b64|crit|exp|iat|iss|jti|jku|kid|nbf|nonce|sub|typ|x5c|x5u)\b/.test(clause)
    ? clause
    : clause.charAt(0).toUpperCase() + clause.slice(1);
