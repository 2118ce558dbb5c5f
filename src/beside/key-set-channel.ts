/*
 * How fetched keys come back to the page with the tokens. Neither page has a handle on the other,
 * because a page with a handle could use what the other's policy allows. A channel passes copies of
 * values, and only within one origin (HTML §9.5). Any page of the origin can send on it, so each
 * answer carries the nonce that the fetching page got in its fragment, and names no URL: what is
 * shown is the URL that belongs to the nonce.
 */
const name = 'jotscope.key-sets';

/** Upper bound for what is read, sent or accepted. A key set has a few kilobytes. */
export const mostBytes = 1_000_000;

/**
 * What the fetching page hands back: the text of a response, or null for no keys, without the
 * reason.
 */
export type Handed = { readonly nonce: string; readonly text: string | null };

/** Returns 128 random bits, which no other page can guess. Works without a secure context, too. */
export const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function handKeys(handed: Handed): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(handed);
  channel.close();
}

/** Listens for what is handed back, as long as the page is open. Other messages are ignored. */
export function hearHanded(listener: (handed: Handed) => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const handed = handedIn(data);
    if (handed !== null) listener(handed);
  });
}

function handedIn(data: unknown): Handed | null {
  if (typeof data !== 'object' || data === null || !('nonce' in data) || !('text' in data)) return null;
  const { nonce, text } = data;
  const isText = text === null || (typeof text === 'string' && text.length <= mostBytes);
  return typeof nonce === 'string' && isText ? { nonce, text } : null;
}
