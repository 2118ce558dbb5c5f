import { hearHanded, noKeysFetched, type FetchedKeys, type Handed } from '../../beside/key-set-channel.ts';
import { t } from '../../core/text/language.ts';
import { announce } from '../page/announcements.ts';
import { cell, useCell } from '../page/cell.ts';
import { presentDialog } from '../page/dialogs.ts';

/*
 * What the page that fetches hands back. It may answer long after the dialog was closed: once an address was given to it, it is listened to for as
 * long as this page lives, and what came is offered until it is taken.
 */

/** The address that was given away last, and whether the answer was that nothing comes. */
type Asked = { readonly url: string; readonly isInVain: boolean };
type Fetching = { readonly asked: Asked | null; readonly keys: FetchedKeys | null };

const fetching = cell<Fetching>({ asked: null, keys: null });
let isListening = false;

export const useFetching = (): Fetching => useCell(fetching);

/** The other page is about to be opened with an address. */
export function askKeys(url: string): void {
  if (!isListening) hearHanded(takeHanded);
  isListening = true;
  fetching.set({ asked: { url, isInVain: false }, keys: null });
}

/** They are in the key box, or not wanted. */
export const forgetKeys = (): void => fetching.set({ asked: null, keys: null });

function takeHanded(handed: Handed): void {
  const { asked, keys } = fetching.get();
  if (handed === noKeysFetched) return fetching.set({ asked: asked && { ...asked, isInVain: true }, keys });
  fetching.set({ asked: null, keys: handed });
  if (presentDialog() !== 'fetch-keys')
    announce(t`Keys came from ${handed.url}. They are offered under Fetch key set.`);
}
