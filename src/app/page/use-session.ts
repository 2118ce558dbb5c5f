import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';

/**
 * The store of the page. It has no default, because a component outside a provider would show an
 * empty session of its own.
 */
export const StoreContext = createContext<Store | null>(null);

/** Returns the store of the nearest provider. Throws if there is none. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore needs a StoreContext with a store above it.');
  return store;
}

/** Returns a selector's answer for the page's store; see `useSessionOf`. */
export const useSession = <T>(selector: (session: Session) => T): T => useSessionOf(useStore(), selector);

/**
 * Returns a selector's answer, read synchronously: a deferred echo would overwrite fast typing. The
 * selector is called once per session, as in `useSyncExternalStoreWithSelector`. So a selector that
 * builds a new object at each call cannot make React render forever. It renders again only when the
 * answer differs (`Object.is`).
 */
export function useSessionOf<T>(store: Store, selector: (session: Session) => T): T {
  const answer = useMemo(() => oncePerSession(store, selector), [store, selector]);
  return useSyncExternalStore(store.subscribe, answer, answer);
}

function oncePerSession<T>(store: Store, selector: (session: Session) => T): () => T {
  let last: { readonly session: Session; readonly answer: T } | null = null;
  return () => {
    const session = store.get();
    if (last?.session !== session) last = { session, answer: selector(session) };
    return last.answer;
  };
}
