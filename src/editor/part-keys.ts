import { isWhole, partAround, partBefore, partFrom, type TextPart } from './text-part.ts';

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', 'Delete']);
const backward = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);
const toStart = new Set(['Home', 'ArrowUp']);
const toEnd = new Set(['End', 'ArrowDown']);

/**
 * Returns the part to show before a key takes effect, or null if the current part is right. A key
 * needs another part if it moves beyond the part's start or end, or to the start or end of the
 * whole text. `caret` is an offset in the part, or null while something is selected.
 */
export function partForKey(part: TextPart, event: Key, caret: number | null): TextPart | null {
  if (isWhole(part) || event.altKey || event.shiftKey) return null;
  const { of, start, end } = part;
  if (event.ctrlKey || event.metaKey) return partForLeap(part, event);
  if (caret === null) return null;
  const at = start + caret;
  const leaves =
    (at === end && end < of.length && forward.has(event.key)) || (at === start && start > 0 && backward.has(event.key));
  return leaves ? partAround(of, [at, at]) : null;
}

function partForLeap({ of, start, end }: TextPart, { key, metaKey }: Key): TextPart | null {
  // Only on a Mac do the arrow keys with Cmd move to the ends of a text.
  if (key.startsWith('Arrow') && !metaKey) return null;
  if (toStart.has(key) && start > 0) return partFrom(of, 0);
  return toEnd.has(key) && end < of.length ? partBefore(of, of.length) : null;
}
