import type { SessionEvent } from './events.ts';
import type { Session } from './model.ts';
import { reduce } from './reduce.ts';

/**
 * The only place where the session changes. Listeners run at once, in the same task as the event.
 */
export type Store = {
  readonly get: () => Session;
  readonly dispatch: (event: SessionEvent) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(initial: Session, clock: () => number = Date.now): Store {
  let session = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    dispatch(event) {
      const next = reduce(session, event, clock());
      if (next === session) return;
      session = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
