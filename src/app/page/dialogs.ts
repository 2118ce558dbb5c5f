import { onAddressChange, readAddress, type Address } from './browser.ts';
import { cell, useCell } from './cell.ts';

/**
 * The dialogs of the page. Each has its component in `OpenDialog.tsx`, which is loaded when it is
 * first opened.
 */
export type DialogName =
  | 'code'
  | 'commands'
  | 'compare'
  | 'derivation'
  | 'fetch-keys'
  | 'issue'
  | 'learn'
  | 'settings'
  | 'share';

/** Only one at a time, so that Esc always closes the visible one. */
const open = cell<DialogName | null>(null);
export const openDialog = (name: DialogName): void => open.set(name);
export const closeDialog = (): void => open.set(null);
export const presentDialog = (): DialogName | null => open.get();
export const isDialogOpen = (): boolean => presentDialog() !== null;
/** Opens Learn for a link to a story, which the view itself reads. Returns the function that stops it. */
export function followLearnLinks(): () => void {
  const follow = ({ fragment }: Address): void => {
    if (fragment.startsWith('learn=')) openDialog('learn');
  };
  follow(readAddress());
  return onAddressChange(follow);
}
export const useOpenDialog = (): DialogName | null => useCell(open);

/** What was typed after the press that opened a dialog and before the dialog appeared. */
let typedAhead = '';

/** Returns the text typed ahead, once. The field that gets the focus first calls it. */
export function takeTypedAhead(): string {
  const text = typedAhead;
  typedAhead = '';
  return text;
}

/**
 * Keeps keys from the editor behind a dialog until the dialog has the focus, because its code can
 * take a moment to load. Returns the function that stops it.
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
