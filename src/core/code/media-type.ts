/**
 * Returns the `typ` to compare with: in lowercase, and without the `application/` that may be
 * omitted (RFC 7515 §4.1.9).
 */
export const mediaTypeOf = (type: string): string => type.toLowerCase().replace('application/', '');
