import { changeBetween } from './changes.ts';

/*
 * A text box has one kind of line end, LF: both editors turn CRLF and a lone CR into it. The text
 * given to an editor keeps its own line ends, because they are evidence (the JSON of RFC 7515 A.1
 * is signed with CRLF). So an editor shows the *shown* text and reports the *given* text. The two
 * functions below convert between them.
 */

/** Returns the text as a text box contains it: every CRLF and lone CR becomes one LF. */
export const shownText = (given: string): string => (given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given);

/**
 * Applies what was typed in the shown text to the given text. Untouched line ends stay as they
 * were.
 */
export function mergeLineEnds(given: string, typed: string): string {
  if (!given.includes('\r')) return typed;
  const shown = shownText(given);
  const change = changeBetween(shown, typed);
  if (!change) return given;
  const lines = lineTable(given);
  const head = given.slice(0, lines.toGiven(change.start));
  const tail = given.slice(lines.toGiven(change.end));
  const lineEnd = head.endsWith('\r') ? '\r' : uniformLineEnd(given);
  return join(join(head, change.inserted.replaceAll('\n', lineEnd)), tail);
}

/** Returns the only kind of line end in a text, or LF if there are several kinds or none. */
export function uniformLineEnd(text: string): '\n' | '\r\n' | '\r' {
  const found = new Set(text.match(/\r\n|\n|\r/g));
  if (found.size !== 1) return '\n';
  if (found.has('\r\n')) return '\r\n';
  return found.has('\r') ? '\r' : '\n';
}

// A CR directly before an LF would turn two line ends into one.
function join(head: string, tail: string): string {
  return head.endsWith('\r') && tail.startsWith('\n') ? `${head.slice(0, -1)}\n${tail}` : head + tail;
}

/**
 * Converts an offset in the shown text to one in the given text. It does not build a table, because
 * a long text has a million lines.
 */
export function givenOffset(given: string, shown: number): number {
  let pairs = 0;
  let at = given.indexOf('\r\n');
  while (at !== -1 && at - pairs < shown) {
    pairs += 1;
    at = given.indexOf('\r\n', at + 2);
  }
  return Math.min(Math.max(0, shown) + pairs, given.length);
}

/**
 * Converts an offset in the given text to one in the shown text. Inside a CRLF, that is the offset
 * before it.
 */
export function shownOffset(given: string, offset: number): number {
  const end = Math.min(Math.max(0, offset), given.length);
  let pairs = 0;
  let at = given.indexOf('\r\n');
  while (at !== -1 && at + 1 < end) {
    pairs += 1;
    at = given.indexOf('\r\n', at + 2);
  }
  return end - pairs - (at !== -1 && at + 1 === end ? 1 : 0);
}

/**
 * The lines of a given text: where each one starts, and how offsets convert between the given and
 * the shown text.
 */
export type LineTable = {
  /** The offset of each line's first character in the given text; the first is 0. */
  readonly starts: readonly number[];
  /** Returns the end of a line's content, before its line end. */
  contentEnd(line: number): number;
  /**
   * Returns the line (from 0) that contains an offset of the given text. An offset inside a CRLF
   * belongs to the line before it.
   */
  lineAt(given: number): number;
  toShown(given: number): number;
  toGiven(shown: number): number;
};

/** Builds the table in one pass. Offsets outside the text are moved to its nearest end. */
export function lineTable(given: string): LineTable {
  const starts = [0];
  const ends: number[] = [];
  for (const found of given.matchAll(/\r\n|\n|\r/g)) {
    ends.push(found.index);
    starts.push(found.index + found[0].length);
  }
  ends.push(given.length);
  const shownStarts = shownStartsOf(starts, ends);
  const into = (line: number, column: number, from: readonly number[]): number =>
    at(from, line) + Math.min(column, at(ends, line) - at(starts, line));
  return {
    starts,
    contentEnd: (line) => at(ends, line),
    lineAt: (offset) => lastNotAfter(starts, offset),
    toShown: (offset) => {
      const line = lastNotAfter(starts, offset);
      return into(line, Math.max(0, offset - at(starts, line)), shownStarts);
    },
    toGiven: (offset) => {
      const line = lastNotAfter(shownStarts, offset);
      return into(line, Math.max(0, offset - at(shownStarts, line)), starts);
    },
  };
}

function shownStartsOf(starts: readonly number[], ends: readonly number[]): readonly number[] {
  const shown = [0];
  for (let line = 1; line < starts.length; line += 1)
    shown.push(at(shown, line - 1) + at(ends, line - 1) - at(starts, line - 1) + 1);
  return shown;
}

const at = (offsets: readonly number[], index: number): number => offsets[index] ?? 0;

/** Returns the index of the last offset that is not after `offset`, or 0 if all of them are. */
function lastNotAfter(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(sorted, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
