import type { LineTable } from '../line-ends.ts';

/**
 * A position as Monaco counts it: line and column from 1. It is the same whatever the line ends
 * are.
 */
export type MonacoPlace = { readonly lineNumber: number; readonly column: number };

/** Where an offset of the given text stands. Inside a line end it is the end of the line. */
export function monacoPlaceOf(table: LineTable, given: number): MonacoPlace {
  const line = table.lineAt(given);
  const start = table.starts[line] ?? 0;
  return { lineNumber: line + 1, column: Math.max(0, Math.min(given, table.contentEnd(line)) - start) + 1 };
}

/** The offset in the given text at which a place stands. */
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
