import {
  parseWork,
  printWork,
  unkeptIn,
  unkeptReason,
  withUnkept,
  type Unkept,
} from '../../session/share/kept-work.ts';
import { noKey } from '../../core/keys/key.ts';
import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import { onHide } from '../page/browser.ts';
import { parsedObject } from '../../beside/parsed.ts';
import { lostWorkWords, unkeptWords } from './kept-work-words.ts';
import type { Loaded } from './start-session.ts';
import { isWorkKept, readWork, writeWork } from '../page/work-consent.ts';

/** What this tab kept before the reload; null where it was not asked to. */
export function recallWork(): Loaded | null {
  const members = parsedObject(readWork());
  const work = members && parseWork(members);
  return work && { type: 'loaded', ...work, key: noKey, intent: 'verify' };
}

/** Says that the reload took away what came after the work that was kept. */
export function reportLostWork(): void {
  const why = unkeptIn(parsedObject(readWork()) ?? {});
  if (why !== null) announce(lostWorkWords(why));
}

/**
 * Keeps the work when the page may go, for as long as that is asked for, and says so when a text cannot be kept. Returns the
 * function that ends it.
 */
export function followWork(store: Store): () => void {
  const endKeeping = onHide(() => writeWork((kept) => printedWork(store.get(), kept)));
  const present = (): Unkept | null => (isWorkKept() ? unkeptReason(store.get()) : null);
  let reported = present();
  const endReports = store.subscribe(() => {
    const why = present();
    if (why !== null && why !== reported) announce(unkeptWords(why));
    reported = why;
  });
  return () => {
    endKeeping();
    endReports();
  };
}

/** Work that is not kept leaves what was kept before in its place. */
export function printedWork(session: Session, kept: string | null): string {
  const why = unkeptReason(session);
  const earlier = parsedObject(kept) ?? {};
  return why === null ? (printWork(session) ?? '{}') : withUnkept(earlier, why);
}
