/** The `typ` to compare with: without regard to case, and without the `application/` that may be left out (RFC 7515 §4.1.9). */
export const mediaTypeOf = (type: string): string => type.toLowerCase().replace('application/', '');
