import { useSyncExternalStore } from 'react';

/** The dialogs of the page. Each has its component in `Dialogs.tsx`, loaded when it is first opened. */
export type DialogName = 'code' | 'commands' | 'compare' | 'fetch-keys' | 'settings' | 'share';

/** One at a time, so that Esc always closes what is seen. */
let open: DialogName | null = null;
const listeners = new Set<() => void>();

export const openDialog = (name: DialogName): void => tell(name);
export const closeDialog = (): void => tell(null);
export const isDialogOpen = (): boolean => open !== null;

function tell(name: DialogName | null): void {
  open = name;
  for (const listener of listeners) listener();
}

export const useOpenDialog = (): DialogName | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
