import { useSyncExternalStore } from 'react';

/** One value of the page that is none of the session's, and all who show it. */
export type Cell<T> = {
  readonly get: () => T;
  /** Tells all who listen, at once. */
  readonly set: (value: T) => void;
  /** Gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value; whoever asks is rendered again when it changes. */
export const useCell = <T>({ get, subscribe }: Cell<T>): T => useSyncExternalStore(subscribe, get);
