import type { CursorPlace } from '../../session/reading/cross-marks.ts';
import { cell, useCell, type Cell } from '../page/cell.ts';
import type { EditorName } from '../page/editors.ts';

/**
 * Where the caret was last; null until there was one. It exists for the two editors whose text is
 * explained. Only the explanation of that place renders again when the caret moves.
 */
const carets = { Header: cell<number | null>(null), Payload: cell<number | null>(null) };

/** The editors whose place is marked in the others, and what they are to the session. */
const boxes: ReadonlyMap<EditorName, CursorPlace['box']> = new Map<EditorName, CursorPlace['box']>([
  ['Encoded token', 'token'],
  ['Header', 'header'],
  ['Payload', 'payload'],
  ['Signature', 'signature'],
]);

/** The place of the cursor while one of these editors has the focus; null otherwise. */
export const cursorPlace = cell<CursorPlace | null>(null);
const last = new Map<EditorName, number>();
let focused: EditorName | null = null;

/** For `onCaret` of an editor: stores the caret. */
export const caretTold: Readonly<Record<EditorName, (offset: number) => void>> = {
  'Encoded token': teller('Encoded token'),
  Header: teller('Header', carets.Header),
  Payload: teller('Payload', carets.Payload),
  Signature: teller('Signature'),
  Key: teller('Key'),
};

function teller(name: EditorName, caret?: Cell<number | null>) {
  return (offset: number): void => {
    last.set(name, offset);
    if (caret !== undefined && caret.get() !== offset) caret.set(offset);
    if (focused === name) placeCursor(name);
  };
}

/** For an editor that got the focus. */
export function placeCursor(name: EditorName): void {
  focused = name;
  const [box, offset] = [boxes.get(name), last.get(name)];
  cursorPlace.set(box === undefined || offset === undefined ? null : { box, offset });
}

/** For an editor that lost the focus. */
export function takeCursor(): void {
  focused = null;
  cursorPlace.set(null);
}

export const useCaret = (name: keyof typeof carets): number | null => useCell(carets[name]);
