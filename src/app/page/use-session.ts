import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../session/state/model.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { createStore, type Store } from '../../session/state/store.ts';

export const StoreContext = createContext<Store>(createStore(emptySession));

export const useStore = (): Store => useContext(StoreContext);

/**
 * A selector's answer, read synchronously: a deferred echo would overwrite fast typing.
 * The selector must give the same object for the same session.
 */
export function useSession<T>(selector: (session: Session) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => selector(store.get()));
}
