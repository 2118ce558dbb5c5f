/**
 * Returns whether a text is the last four parts of a JWE: the second has the length of an initialization
 * vector, the fourth that of an authentication tag (RFC 7518 §5).
 */
export const isHeadlessJwe = (text: string): boolean =>
  /^[\w-]*\.(?:[\w-]{16}|[\w-]{22})\.[\w-]*\.(?:[\w-]{22}|[\w-]{32}|[\w-]{43})$/.test(text.trim());
