/** How numbers in JSON (RFC 8259 §6) fit into the limited number types of other languages. */

export const isInteger = (lexeme: string): boolean => /^-?\d+$/.test(lexeme);

/** Returns whether a number is an integer from -2^63 to 2^63-1, the range of most languages. */
export function fitsInt64(lexeme: string): boolean {
  if (!isInteger(lexeme) || lexeme.length > 20) return false;
  const value = BigInt(lexeme);
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

/**
 * Returns whether the nearest IEEE 754 double, printed in its shortest form, is the same decimal
 * number.
 */
export function survivesAsDouble(lexeme: string): boolean {
  const value = Number(lexeme);
  return Number.isFinite(value) && canonical(lexeme) === canonical(String(value));
}

/**
 * Returns the significant digits and the power of ten: `1.0`, `1` and `10e-1` give the same result.
 */
function canonical(decimal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(decimal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = withoutEndingZeros(digits);
  if (significant === '') return '0';
  return `${sign}${significant}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length)}`;
}

/** Removes zeros in a loop, because `/0+$/` is quadratic on long runs. */
function withoutEndingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}
