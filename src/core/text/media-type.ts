/**
 * Returns a media type for comparison: names are case-insensitive (RFC 2045 §5.1), and a value
 * without a slash means `application/` (RFC 7515 §4.1.9).
 */
export const mediaType = (value: string): string =>
  value.includes('/') ? value.toLowerCase() : `application/${value.toLowerCase()}`;
