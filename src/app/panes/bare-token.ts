import { nextJob } from '../../session/signature/jobs.ts';
import { foundInSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';

/** Returns only the token, after a pending signature has arrived (rule 9 of linked editing). */
export function bareToken(store: Store): string | Promise<string> {
  const present = (): string => foundInSource(store.get().source).token;
  if (nextJob(store.get()) === null) return present();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (nextJob(store.get()) !== null) return;
      stop();
      resolve(present());
    });
  });
}
