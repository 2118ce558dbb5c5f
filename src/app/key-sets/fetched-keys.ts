import { hearHanded, newNonce, type Handed } from '../../beside/key-set-channel.ts';
import type { Origins } from '../../core/keys/origin.ts';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { announce } from '../page/announcements.ts';
import { cell, useCell } from '../page/cell.ts';
import { presentDialog } from '../page/dialogs.ts';

/*
 * Receives what the fetching page hands back, which may be long after the dialog was closed. Once
 * that page has a URL, this module listens for as long as this page exists, and offers what came
 * until it is used.
 */

/** A URL to pass on, with the nonce under which the answer comes. */
type KeySetRequest = { readonly url: string; readonly nonce: string };

/** `origins`: those of the URL, and so of the keys from there. */
type Ask = KeySetRequest & { readonly origins: Origins };

/** The text that came, and the URL that was asked for it. */
export type FetchedKeys = { readonly url: string; readonly text: string; readonly origins: Origins };

/** The last URL that was passed on, and whether the answer was that nothing will come. */
type Asked = { readonly url: string; readonly isInVain: boolean };
type Fetching = { readonly asked: Asked | null; readonly keys: FetchedKeys | null };

const fetching = cell<Fetching>({ asked: null, keys: null });
/** What was asked under which nonce. */
const asks = new Map<string, Ask>();

export const useFetching = (): Fetching => useCell(fetching);

export const requestFor = (url: string): KeySetRequest => ({ url, nonce: newNonce() });

/** Starts listening; the other page is about to be opened with this request. */
export function askKeys({ url, nonce, origins }: Ask): void {
  if (!asks.has(nonce)) hearHanded(nonce, (handed) => takeHanded(nonce, handed));
  asks.set(nonce, { url, nonce, origins });
  fetching.set({ asked: { url, isInVain: false }, keys: null });
}

/** Forgets the keys: they are in the Key box, or not wanted. */
export const forgetKeys = (): void => fetching.set({ asked: null, keys: null });

function takeHanded(nonce: string, text: Handed): void {
  const ask = asks.get(nonce);
  if (ask === undefined) return;
  const { url, origins } = ask;
  const { asked, keys } = fetching.get();
  if (text === null) return fetching.set({ asked: asked && { ...asked, isInVain: true }, keys });
  fetching.set({ asked: null, keys: { url, text, origins } });
  if (presentDialog() !== 'fetch-keys')
    announce(t`Received keys from ${othersText(url, 200)}. You can use them under Fetch key set.`);
}
