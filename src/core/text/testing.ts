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

const walks = [
  'map',
  'filter',
  'flatMap',
  'find',
  'findLast',
  'findIndex',
  'some',
  'every',
  'forEach',
  'reduce',
  'join',
  'slice',
  'concat',
  'toSorted',
  'toReversed',
  Symbol.iterator,
] as const;

/**
 * Counts the work that methods and loops do on arrays while `run` runs: how often they walk one of
 * 1,000 items or more, and how many items they take and return in all.
 */
export function arrayWork(run: () => void): { readonly longWalks: number; readonly items: number } {
  const { prototype } = Array;
  const originals = walks.flatMap((name) => {
    const original = Object.getOwnPropertyDescriptor(prototype, name);
    return original === undefined ? [] : [{ name, original }];
  });
  let [longWalks, items] = [0, 0];
  for (const { name, original } of originals) {
    const walk = original.value as (...given: unknown[]) => unknown;
    const value = function (this: readonly unknown[], ...given: unknown[]): unknown {
      const result = Reflect.apply(walk, this, given);
      if (this.length >= 1000) longWalks += 1;
      items += this.length + (Array.isArray(result) ? result.length : 0);
      return result;
    };
    Object.defineProperty(prototype, name, { ...original, value });
  }
  try {
    run();
  } finally {
    for (let at = 0; at < originals.length; at += 1) {
      const restored = originals[at];
      if (restored !== undefined) Object.defineProperty(prototype, restored.name, restored.original);
    }
  }
  return { longWalks, items };
}
