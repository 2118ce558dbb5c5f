/** A part of a text: UTF-16 offsets, with an exclusive `end`. */
export type Span = { readonly start: number; readonly end: number };

/** A position as an editor names it: both count from 1, the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/**
 * Returns the line and column of an offset. Lines end at LF, CRLF or a lone CR, as editors count
 * them.
 */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

export const shiftedSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
export const textIn = (text: string, span: Span): string => text.slice(span.start, span.end);
