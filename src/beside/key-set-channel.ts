/*
 * How fetched keys come back to the page that holds tokens. Neither page has a handle on the other: one with a handle could use what the other's
 * policy allows. A channel hands over copies of values, and only within one origin (HTML §9.5).
 */
const name = 'jotscope.key-sets';

/** The text that an address answered with. */
export type FetchedKeys = { readonly url: string; readonly text: string };

/** A key set is a few kilobytes; no more than this is read, sent or taken. */
export const mostBytes = 1_000_000;

export function sendKeys(keys: FetchedKeys): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(keys);
  channel.close();
}

/** Hears of keys until the function given back is called. What is no such message is not told. */
export function hearKeys(listener: (keys: FetchedKeys) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const keys = keysIn(data);
    if (keys !== null) listener(keys);
  });
  return () => channel.close();
}

function keysIn(data: unknown): FetchedKeys | null {
  if (typeof data !== 'object' || data === null || !('url' in data) || !('text' in data)) return null;
  const { url, text } = data;
  return typeof url === 'string' && typeof text === 'string' && text.length <= mostBytes ? { url, text } : null;
}
