import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { stageStore } from './stages.ts';
import { StoreContext, useStore } from './use-session.ts';

/** A part of the page that follows the session after the editors and the verdicts; see `stages.ts`. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const later = useMemo(() => stageStore(store), [store]);
  useLayoutEffect(() => later.follow(), [later]);
  return <StoreContext value={later}>{children}</StoreContext>;
}
