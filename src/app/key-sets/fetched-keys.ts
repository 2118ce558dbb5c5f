import { hearHanded, noKeysFetched, type FetchedKeys, type Handed } from '../../beside/key-set-channel.ts';
import { t } from '../../core/text/language.ts';
import { announce } from '../page/announcements.ts';
import { cell, useCell } from '../page/cell.ts';
import { presentDialog } from '../page/dialogs.ts';

/*
 * Receives what the fetching page hands back, which may be long after the dialog was closed. Once
 * that page has a URL, this module listens for as long as this page exists, and offers what came
 * until it is used.
 */

/** The last URL that was passed on, and whether the answer was that nothing will come. */
type Asked = { readonly url: string; readonly isInVain: boolean };
type Fetching = { readonly asked: Asked | null; readonly keys: FetchedKeys | null };

const fetching = cell<Fetching>({ asked: null, keys: null });
let isListening = false;

export const useFetching = (): Fetching => useCell(fetching);

/** Starts listening; the other page is about to be opened with a URL. */
export function askKeys(url: string): void {
  if (!isListening) hearHanded(takeHanded);
  isListening = true;
  fetching.set({ asked: { url, isInVain: false }, keys: null });
}

/** Forgets the keys: they are in the Key box, or not wanted. */
export const forgetKeys = (): void => fetching.set({ asked: null, keys: null });

function takeHanded(handed: Handed): void {
  const { asked, keys } = fetching.get();
  if (handed === noKeysFetched) return fetching.set({ asked: asked && { ...asked, isInVain: true }, keys });
  fetching.set({ asked: null, keys: handed });
  if (presentDialog() !== 'fetch-keys')
    announce(t`Keys came from ${handed.url}. They are offered under Fetch key set.`);
}
