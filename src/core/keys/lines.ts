import type { Position } from '../text/spans.ts';

/** Returns the line and column of an offset in one text. */
export type Places = (offset: number) => Position;

/**
 * Returns lines and columns of many offsets in one text. The line starts are found once, on first
 * use, so that a thousand faults in a long text do not cost a thousand passes over it.
 */
export function linesOf(text: string): Places {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lastNotAfter(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
