import { useSyncExternalStore } from 'react';

/** A value of the page that is not part of the session, and its listeners. */
export type Cell<T> = {
  readonly get: () => T;
  /** Sets the value and notifies all listeners at once. */
  readonly set: (value: T) => void;
  /** Returns the function that unsubscribes. */
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

/** Returns the value; the component renders again when it changes. */
export const useCell = <T>({ get, subscribe }: Cell<T>): T => useSyncExternalStore(subscribe, get, get);
