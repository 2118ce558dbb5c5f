/** For tests: what `read` gives with hardly more stack left than it needs itself, so that recursion over a deep text overflows. */
export function withLittleStack<T>(read: () => T): T {
  let depth = 0;
  try {
    descend(Infinity, () => (depth += 1));
  } catch {
    // The stack is full: now its size is known.
  }
  return descend(depth - callsLeft, read);
}

/** Enough for the functions of a reader that call one another, and far less than JSON has levels. */
const callsLeft = 700;

/** Calls `read` on the way where the way has no end, else at its end. */
function descend<T>(calls: number, read: () => T): T {
  if (calls <= 0) return read();
  if (calls === Infinity) read();
  return descend(calls - 1, read);
}
