/** The contents of a link in transit: names and texts in order, including duplicate names. */
export type Pair = readonly [name: string, text: string];

/**
 * Parses `a=1&b=2` and percent-decodes it. `+` stays, because PEM and standard base64 contain it.
 * Total.
 */
export function readPairs(text: string): readonly Pair[] {
  return text.split('&').flatMap((pair): readonly Pair[] => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [[pair.slice(0, equals), percentDecoded(pair.slice(equals + 1))]] : [];
  });
}

/** Prints the same form. Throws for half of a surrogate pair, which has no UTF-8. */
export const printPairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, text]) => `${name}=${percentEncoded(text)}`).join('&');

/** Returns the text of the last pair with that name. */
export const textNamed = (pairs: readonly Pair[], name: string): string | undefined =>
  pairs.findLast(([each]) => each === name)?.[1];

/**
 * Decodes percent-encoding. If it is broken, returns the text as it is, which is the better
 * evidence.
 */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Encodes the reserved characters too, because some programs end a URL in running text at one (RFC
 * 3986 §2.2).
 */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
