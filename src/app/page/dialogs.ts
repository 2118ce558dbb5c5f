import { cell, useCell } from './cell.ts';

/**
 * The dialogs of the page. Each has its component in `Dialogs.tsx`, loaded when it is first opened.
 */
export type DialogName = 'code' | 'commands' | 'compare' | 'fetch-keys' | 'settings' | 'share';

/** One at a time, so that Esc always closes what is seen. */
const open = cell<DialogName | null>(null);

export const openDialog = (name: DialogName): void => open.set(name);
export const closeDialog = (): void => open.set(null);
export const presentDialog = (): DialogName | null => open.get();
export const isDialogOpen = (): boolean => presentDialog() !== null;
export const useOpenDialog = (): DialogName | null => useCell(open);

/** What was typed after the press that opened a dialog and before it was there. */
let typedAhead = '';

/** For the field that has the focus first; each text is taken once. */
export function takeTypedAhead(): string {
  const text = typedAhead;
  typedAhead = '';
  return text;
}

/**
 * A dialog's code may take a moment to come: until it has the focus, no key falls into the editor
 * behind it. Gives the function that ends it.
 */
export function holdKeys(): () => void {
  typedAhead = '';
  const hold = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null || target === document.body)
      return;
    if (key === 'Escape') closeDialog();
    if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) typedAhead += key;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', hold, true);
  return () => removeEventListener('keydown', hold, true);
}
