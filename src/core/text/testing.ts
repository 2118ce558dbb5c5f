/**
 * For tests: returns the result of `read` with hardly more stack left than it needs, so that
 * recursion over a deep text overflows.
 */
export function withLittleStack<T>(read: () => T): T {
  let depth = 0;
  try {
    descend(Infinity, () => (depth += 1));
  } catch {
    // The stack is full, so its size is known now.
  }
  return descend(depth - callsLeft, read);
}

/**
 * Enough for the functions of a reader that call one another, and far less than JSON has levels.
 */
const callsLeft = 700;

/**
 * Calls `read` at the bottom of this many calls; for `Infinity`, at each level until the stack is
 * full.
 */
function descend<T>(calls: number, read: () => T): T {
  if (calls <= 0) return read();
  if (calls === Infinity) read();
  return descend(calls - 1, read);
}
