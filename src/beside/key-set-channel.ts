/*
 * How fetched keys come back to the page that holds tokens. Neither page has a handle on the other: one with a handle could use what the other's
 * policy allows. A channel hands over copies of values, and only within one origin (HTML §9.5).
 */
const name = 'jotscope.key-sets';

/** The text that an address answered with. */
export type FetchedKeys = { readonly url: string; readonly text: string };

/** A key set is a few kilobytes; no more than this is read, sent or taken. */
export const mostBytes = 1_000_000;

/** What the page that fetched hands back: keys, or that there are none, and not a word of why. */
export type Handed = FetchedKeys | typeof nothing;

export const nothing = 'nothing';

export function hand(handed: Handed): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(handed);
  channel.close();
}

/** Hears of what is handed back, for as long as the page lives. What is no such message is not told. */
export function hearHanded(listener: (handed: Handed) => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const handed = data === nothing ? nothing : keysIn(data);
    if (handed !== null) listener(handed);
  });
}

function keysIn(data: unknown): FetchedKeys | null {
  if (typeof data !== 'object' || data === null || !('url' in data) || !('text' in data)) return null;
  const { url, text } = data;
  return typeof url === 'string' && typeof text === 'string' && text.length <= mostBytes ? { url, text } : null;
}
