import { jsonTokens } from './json-line.ts';
import { type LineTable, lineTable } from './line-ends.ts';
import type { Stretch } from './pieces.ts';
import type { EditorProps } from './types.ts';

/**
 * One line of the mirror: its text without the line end, the stretches in it (offsets from the
 * line's start), and its note or ''.
 */
export type DrawnLine = { readonly text: string; readonly stretches: readonly Stretch[]; readonly note: string };

/** Returns the lines of a given text with everything that is drawn on them. */
export function drawnLines({
  text,
  language,
  marks,
  notes,
  faults,
}: Pick<EditorProps, 'text' | 'language' | 'marks' | 'notes' | 'faults'>): DrawnLine[] {
  const table = lineTable(text);
  const lines = table.starts.map((start, line) => {
    const content = text.slice(start, table.contentEnd(line));
    return { text: content, stretches: language === 'json' ? colours(content) : [], note: '' };
  });
  for (const stretch of [
    ...marks,
    ...faults.map((fault) => ({
      ...atLeastOne(fault, text.length),
      className: fault.isWarning ? 'editor-warning' : 'editor-fault',
    })),
  ]) {
    forEachLine(table, stretch, (line, part) => lines[line]?.stretches.push(part));
  }
  for (const { at, text: note } of notes) {
    const line = lines[table.lineAt(at)];
    if (line) line.note = line.note === '' ? note : `${line.note} · ${note}`;
  }
  return lines;
}

/**
 * Widens an empty stretch to one character: the one after it, or the last one at the end of the
 * text. Without this a fault between two characters would not be drawn.
 */
export function atLeastOne(
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
): { start: number; end: number } {
  if (end > start) return { start, end };
  return start < length ? { start, end: start + 1 } : { start: Math.max(0, length - 1), end: length };
}

const colours = (line: string): Stretch[] =>
  jsonTokens(line).map(({ start, end, kind }) => ({ start, end, className: `editor-json-${kind}` }));

function forEachLine(
  table: LineTable,
  { start, end, className }: Stretch,
  visit: (line: number, part: Stretch) => void,
): void {
  for (let line = table.lineAt(start); line <= table.lineAt(Math.max(start, end - 1)); line += 1) {
    const from = table.starts[line] ?? 0;
    visit(line, { start: Math.max(start, from) - from, end: Math.min(end, table.contentEnd(line)) - from, className });
  }
}
