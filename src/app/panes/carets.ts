import { cell, useCell, type Cell } from '../page/cell.ts';
import type { EditorName } from '../page/editors.ts';

/**
 * Where the caret was last; null until there was one. It exists for the two editors whose text is
 * explained. Only the explanation of that place renders again when the caret moves.
 */
const carets = { Header: cell<number | null>(null), Payload: cell<number | null>(null) };

const teller =
  (caret: Cell<number | null>) =>
  (offset: number): void => {
    if (caret.get() !== offset) caret.set(offset);
  };

/** For `onCaret` of an editor: stores the caret. */
export const caretTold: Readonly<Partial<Record<EditorName, (offset: number) => void>>> = {
  Header: teller(carets.Header),
  Payload: teller(carets.Payload),
};

export const useCaret = (name: keyof typeof carets): number | null => useCell(carets[name]);
