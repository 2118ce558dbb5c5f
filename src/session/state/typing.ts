import type { KeyText } from '../../core/keys/key.ts';

/**
 * How the history groups the changes of one field: a run is one step. `moved`: a slider was
 * dragged.
 */
export type RunKind = 'inserted' | 'deleted' | 'moved';

/**
 * One change of a field. `goesOn`: whether it may join the run before it. If not, it starts one.
 */
export type Stroke = { readonly field: string; readonly kind: RunKind; readonly goesOn: boolean };

/**
 * Returns the stroke of a change of a field's text; null if the change is a step of its own, like a
 * paste.
 *
 * A run either only inserts, one character at a time, or only deletes. Everything that it inserted
 * is in the text at its end, and everything that it deleted is in the text at its start. The
 * history keeps both, so it loses nothing.
 */
export function strokeOf(field: string, before: string, after: string): Stroke | null {
  const { removed, inserted } = editBetween(before, after);
  if (inserted === '') return { field, kind: 'deleted', goesOn: true };
  return isOneCharacter(inserted) ? { field, kind: 'inserted', goesOn: removed === 0 } : null;
}

/** Returns whether more than one character is new, because no one types two at once. */
export const isPaste = (before: string, after: string): boolean => editBetween(before, after).inserted.length > 1;

/** Returns whether a single replacement from one text to the other replaces all of it. */
export const sharesNothing = (before: string, after: string): boolean =>
  editBetween(before, after).removed === before.length;

/**
 * Returns the shortest single replacement between two texts: how many characters (UTF-16 units)
 * were removed, and what was inserted.
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

/** Returns whether a text is one code point, which may be two UTF-16 units. */
const isOneCharacter = (text: string): boolean => text.length <= 2 && [...text].length === 1;

/** Text and passphrase are typed, each in its field. Everything else about a key is chosen. */
export function keyStroke(before: KeyText, after: KeyText): Stroke | null {
  if (before.secretEncoding !== after.secretEncoding) return null;
  if (before.passphrase === after.passphrase) return strokeOf('key', before.text, after.text);
  return before.text === after.text ? strokeOf('passphrase', before.passphrase, after.passphrase) : null;
}
