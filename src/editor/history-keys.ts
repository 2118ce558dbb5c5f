type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};
export type HistoryStep = 'undo' | 'redo';

/** Ctrl/Cmd+Z undoes; Shift+Ctrl/Cmd+Z and Ctrl+Y redo. Null for every other key. */
export function historyStepOf(event: Key): HistoryStep | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

const inputTypes: Readonly<Record<string, HistoryStep>> = { historyUndo: 'undo', historyRedo: 'redo' };

/**
 * Takes undo and redo away from everything inside the element, menus included, and gives them to
 * `step`. Listens while events go down, before an editor sees them. Where a browser has undone
 * something on its own before it could be kept from it, `restore` is asked to put the text back
 * first. Gives the function that ends it.
 */
export function takeHistory(element: HTMLElement, step: (step: HistoryStep) => void, restore: () => void): () => void {
  const take = (event: Event): boolean => {
    if (ownsItsText(event.target)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    const wanted = historyStepOf(event);
    if (wanted && take(event)) step(wanted);
  };
  const onInput = (event: Event): void => {
    const wanted = event instanceof InputEvent ? inputTypes[event.inputType] : undefined;
    if (!wanted || !take(event)) return;
    if (event.type === 'input') restore();
    step(wanted);
  };
  element.addEventListener('keydown', onKey, true);
  element.addEventListener('beforeinput', onInput, true);
  element.addEventListener('input', onInput, true);
  return () => {
    element.removeEventListener('keydown', onKey, true);
    element.removeEventListener('beforeinput', onInput, true);
    element.removeEventListener('input', onInput, true);
  };
}

// The boxes of the find widget are the rich editor's own.
const ownsItsText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.find-widget') !== null;
