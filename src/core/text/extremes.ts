// Math.min(...values) puts each value on the stack, which about 125,000 values overflow.

/** Returns the smallest value; Infinity if there is none. */
export const smallest = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), Infinity);

/** Returns the largest value; -Infinity if there is none. */
export const largest = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.max(one, other), -Infinity);
