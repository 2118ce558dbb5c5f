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
import type { Loaded } from './take-link.ts';
import { isWorkKept, readWork, writeWork } from '../page/work-consent.ts';

/** Returns what this tab kept before the reload; null if it was not asked to keep anything. */
export function recallWork(): Loaded | null {
  const members = parsedObject(readWork());
  const work = members && parseWork(members);
  return work && { type: 'loaded', ...work, key: noKey, intent: 'verify', by: 'person' };
}

/** Announces that the reload lost what came after the work that was kept. */
export function reportLostWork(): void {
  const why = unkeptIn(parsedObject(readWork()) ?? {});
  if (why !== null) announce(lostWorkWords(why));
}

/**
 * Keeps the work when the page may be about to end, while the person wants that, and announces when
 * a text cannot be kept. Returns the function that stops it.
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

/** Returns what to store. If the current work cannot be kept, what was kept earlier stays. */
function printedWork(session: Session, kept: string | null): string {
  const why = unkeptReason(session);
  const earlier = parsedObject(kept) ?? {};
  return why === null ? (printWork(session) ?? '{}') : withUnkept(earlier, why);
}
