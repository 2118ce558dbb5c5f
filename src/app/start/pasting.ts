import type { Store } from '../../session/state/store.ts';
import { takeLooseText, type TakeText } from './loose-text.ts';

/**
 * Takes a text that is pasted while no field has the focus, so that it is never lost. Returns the
 * function that stops it.
 */
export function listenForPastes(store: Store, takeText: TakeText): () => void {
  const paste = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || isForField(event)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    takeLooseText(store, text, { way: 'pasted', takeText });
  };
  addEventListener('paste', paste);
  return () => removeEventListener('paste', paste);
}

/** Returns whether a field takes the paste, or an open dialog has the person's attention. */
function isForField({ target }: ClipboardEvent): boolean {
  const places = [target, document.activeElement].filter((place) => place instanceof Element);
  const isField = places.some((place) => place.closest('input, textarea, select, [contenteditable], .monaco-editor'));
  return isField || document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
