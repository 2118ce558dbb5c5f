type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};
type HistoryStep = 'undo' | 'redo';

/**
 * Returns the step that a key asks for: Ctrl/Cmd+Z undoes, Shift+Ctrl/Cmd+Z and Ctrl+Y redo. Null
 * for every other key.
 */
export function historyStepOf(event: Key): HistoryStep | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

const inputTypes: Readonly<Record<string, HistoryStep>> = { historyUndo: 'undo', historyRedo: 'redo' };

/**
 * Intercepts undo and redo for everything inside the element, menus included, and passes them to
 * `step`. It listens in the capture phase, before an editor sees the events. If a browser has
 * already undone something itself, `restore` is called first to put the text back. Returns the
 * function that stops it.
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

// The find widget of the rich editor undoes in its own fields.
const ownsItsText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.find-widget') !== null;
