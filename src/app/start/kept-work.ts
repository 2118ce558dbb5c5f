import type { checkedWork } from '../../session/share/kept-check.ts';
import { parseWork, unkeptIn, withUnkept, type Unkept } from '../../session/share/kept-work.ts';
import { noKey } from '../../core/keys/key.ts';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { load } from '../../ui/load.tsx';
import { announce } from '../page/announcements.ts';
import { onHide } from '../page/browser.ts';
import { parsedObject } from '../../beside/parsed.ts';
import type { Loaded } from './take-link.ts';
import { emptyKeptWork, isWorkKept, readWork, subscribeWorkKept, writeWork } from '../page/work-consent.ts';

/** Returns what this tab kept before the reload; null if it was not asked to keep anything. */
export function recallWork(): Loaded | null {
  const members = parsedObject(readWork());
  const work = members && parseWork(members);
  return work && { type: 'loaded', ...work, key: noKey, intent: 'verify', by: 'person' };
}

/** Announces that the reload lost what came after the work that was kept. */
export async function reportLostWork(): Promise<void> {
  const why = unkeptIn(parsedObject(readWork()) ?? {});
  if (why !== null) announce((await words()).lostWorkWords(why));
}

const words = () => load(() => import('./kept-work-words.ts'));

/** How long nothing must change before the text is checked, ms. */
const pause = 400;

/**
 * Keeps the work when the page may be about to end, while the person wants that, and announces when
 * a text cannot be kept. An emptied box empties what is kept at once. Returns the function that
 * stops it.
 */
export function followWork(store: Store): () => void {
  let check: typeof checkedWork | null = null;
  let reported: Unkept | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    if (!isWorkKept()) return;
    // Loaded with the first work to keep: the check knows every form of a key.
    check ??= (await load(() => import('../../session/share/kept-check.ts'))).checkedWork;
    const checked = check(store.get());
    const why = checked.ok ? unkeptIn(parsedObject(checked.value) ?? {}) : checked.fault;
    const isNew = why !== reported;
    reported = why;
    if (why !== null && isNew) announce((await words()).unkeptWords(why));
  };
  // Without the check nothing new is kept.
  const lookNow = (): void => void look().catch(() => undefined);
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, pause);
  };
  const keep = (): void => {
    const checked = check?.(store.get());
    if (checked !== undefined) writeWork((kept) => printedWork(checked, kept));
  };
  let wasEmpty = isEmpty(store.get());
  const endChanges = store.subscribe(() => {
    if (isEmpty(store.get()) && !wasEmpty) emptyKeptWork();
    wasEmpty = isEmpty(store.get());
    lookSoon();
  });
  const endConsent = subscribeWorkKept(lookNow);
  const endHiding = onHide(keep);
  lookNow();
  return () => {
    clearTimeout(timer);
    for (const end of [endChanges, endConsent, endHiding]) end();
  };
}

const isEmpty = ({ source }: Session): boolean => boxTextOf(source) === '';

/** Returns what to store. If the current work cannot be kept, what was kept earlier stays. */
const printedWork = (checked: ReturnType<typeof checkedWork>, kept: string | null): string =>
  checked.ok ? checked.value : withUnkept(parsedObject(kept) ?? {}, checked.fault);
