import { parseWork, printWork } from '../../session/share/kept-work.ts';
import { noKey } from '../../session/state/reduce.ts';
import type { Store } from '../../session/state/store.ts';
import { onHide } from '../page/browser.ts';
import { parsedObject } from '../page/parsed.ts';
import type { Loaded } from './start-session.ts';
import { readWork, writeWork } from './work-consent.ts';

/** What this tab kept before the reload; null where it was not asked to. */
export function recallWork(): Loaded | null {
  const members = parsedObject(readWork());
  const work = members && parseWork(members);
  return work && { type: 'loaded', ...work, key: noKey, intent: 'verify' };
}

/** Keeps the work when the page may go, for as long as that is asked for. */
export const followWork = (store: Store): void => onHide(() => writeWork(() => printWork(store.get())));
