/** What a link says, as it travels: names and texts, in their order, a doubled name included. */
export type Pair = readonly [name: string, text: string];

/** `a=1&b=2`, percent-decoded. `+` stays: it stands in PEM and in standard base64. Total. */
export function readPairs(text: string): readonly Pair[] {
  return text.split('&').flatMap((pair): readonly Pair[] => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [[pair.slice(0, equals), percentDecoded(pair.slice(equals + 1))]] : [];
  });
}

/** The same the other way round. A lone half of a surrogate pair has no UTF-8 and throws. */
export const printPairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, text]) => `${name}=${percentEncoded(text)}`).join('&');

/** Of several pairs with that name the last. */
export const textNamed = (pairs: readonly Pair[], name: string): string | undefined =>
  pairs.findLast(([each]) => each === name)?.[1];

/** Broken percent signs: the text as it stands is the better evidence. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The reserved characters too, at which some programs end an address that stands in running text
 * (RFC 3986 §2.2).
 */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
