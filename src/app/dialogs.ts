import { cell, useCell } from './cell.ts';

/** The dialogs of the page. Each has its component in `Dialogs.tsx`, loaded when it is first opened. */
export type DialogName = 'code' | 'commands' | 'compare' | 'fetch-keys' | 'settings' | 'share';

/** One at a time, so that Esc always closes what is seen. */
const open = cell<DialogName | null>(null);

export const openDialog = (name: DialogName): void => open.set(name);
export const closeDialog = (): void => open.set(null);
export const isDialogOpen = (): boolean => open.get() !== null;
export const useOpenDialog = (): DialogName | null => useCell(open);
