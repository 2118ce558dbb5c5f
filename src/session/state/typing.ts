/**
 * How the history groups the changes of one field: a run is one step. `moved`: a slider was
 * dragged.
 */
export type RunKind = 'inserted' | 'deleted' | 'moved';

/**
 * One change of a field. `goesOn`: whether it may join the run before it; if not, it begins one.
 */
export type Stroke = { readonly field: string; readonly kind: RunKind; readonly goesOn: boolean };

/**
 * Returns the stroke that a change of a field's text is; null if it is a step of its own, as a
 * paste is.
 *
 * A run either only inserts, one character at a time, or only deletes. So all that it inserted is
 * in the text at its end, all that it deleted is in the text at its start, and the history, which
 * keeps both, loses nothing.
 */
export function strokeOf(field: string, before: string, after: string): Stroke | null {
  const { removed, inserted } = editBetween(before, after);
  if (inserted === '') return { field, kind: 'deleted', goesOn: true };
  return isOneCharacter(inserted) ? { field, kind: 'inserted', goesOn: removed === 0 } : null;
}

/** Whether more than one character is new: nobody types two at once. */
export const isPaste = (before: string, after: string): boolean => editBetween(before, after).inserted.length > 1;

/**
 * The shortest single replacement between two texts: how many characters (UTF-16 units) went, and
 * what came.
 */
function editBetween(before: string, after: string): { removed: number; inserted: string } {
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const rest = most - start;
  while (end < rest && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return { removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
}

/** One code point, which two UTF-16 units may be. */
const isOneCharacter = (text: string): boolean => text.length <= 2 && [...text].length === 1;
