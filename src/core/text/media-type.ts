/**
 * A media type as it is compared: names of media types know no case (RFC 2045 §5.1), and `application/` is understood
 * before a value without a slash (RFC 7515 §4.1.9).
 */
export const mediaType = (value: string): string =>
  value.includes('/') ? value.toLowerCase() : `application/${value.toLowerCase()}`;
