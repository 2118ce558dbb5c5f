/*
 * How fetched keys come back to the page with the tokens. Neither page has a handle on the other,
 * because a page with a handle could use what the other's policy allows. A channel passes copies of
 * values, and only within one origin (HTML §9.5).
 */
const name = 'jotscope.key-sets';

/** The text of the response from a URL. */
export type FetchedKeys = { readonly url: string; readonly text: string };

/** Upper bound for what is read, sent or accepted. A key set has a few kilobytes. */
export const mostBytes = 1_000_000;

/** What the fetching page hands back: keys, or that there are none, without the reason. */
export type Handed = FetchedKeys | typeof noKeysFetched;

export const noKeysFetched = 'nothing';

export function handKeys(handed: Handed): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(handed);
  channel.close();
}

/** Listens for what is handed back, as long as the page is open. Other messages are ignored. */
export function hearHanded(listener: (handed: Handed) => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const handed = data === noKeysFetched ? noKeysFetched : keysIn(data);
    if (handed !== null) listener(handed);
  });
}

function keysIn(data: unknown): FetchedKeys | null {
  if (typeof data !== 'object' || data === null || !('url' in data) || !('text' in data)) return null;
  const { url, text } = data;
  return typeof url === 'string' && typeof text === 'string' && text.length <= mostBytes ? { url, text } : null;
}
