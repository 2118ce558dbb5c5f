import type { LineTable } from '../line-ends.ts';

/**
 * A position as Monaco counts it: line and column from 1. It does not depend on the kind of line
 * ends.
 */
export type MonacoPlace = { readonly lineNumber: number; readonly column: number };

/**
 * Converts an offset of the given text to a position. Inside a line end, that is the end of the
 * line.
 */
export function monacoPlaceOf(table: LineTable, given: number): MonacoPlace {
  const line = table.lineAt(given);
  const start = table.starts[line] ?? 0;
  return { lineNumber: line + 1, column: Math.max(0, Math.min(given, table.contentEnd(line)) - start) + 1 };
}

/** Converts a position to an offset in the given text. */
export const offsetOfPlace = (table: LineTable, { lineNumber, column }: MonacoPlace): number =>
  (table.starts[lineNumber - 1] ?? 0) + column - 1;

export const monacoRangeOf = (table: LineTable, { start, end }: { readonly start: number; readonly end: number }) => {
  const from = monacoPlaceOf(table, start);
  const to = monacoPlaceOf(table, Math.max(start, end));
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
};
