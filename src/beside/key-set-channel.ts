/*
 * How fetched keys come back to the page with the tokens. Neither page has a handle on the other,
 * because a page with a handle could use what the other's policy allows. A channel passes copies of
 * values, and only within one origin (HTML §9.5). Any page of the origin can open a channel whose
 * name it knows, so each request has its own: the name ends with the nonce that the fetching page
 * got in its fragment. No other page can hear the answer, or answer after it. The answer names no
 * URL: what is shown is the URL that belongs to the nonce.
 */
const nameFor = (nonce: string): string => `jotscope.key-sets.${nonce}`;

/** Upper bound for what is read, sent or accepted. A key set has a few kilobytes. */
export const mostBytes = 1_000_000;

/**
 * What the fetching page hands back: the text of a response, or null for no keys, without the
 * reason.
 */
export type Handed = string | null;

/** Returns 128 random bits, which no other page can guess. Works without a secure context, too. */
export const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function handKeys(nonce: string, handed: Handed): void {
  const channel = new BroadcastChannel(nameFor(nonce));
  channel.postMessage(handed);
  channel.close();
}

/**
 * Listens for what is handed back under a nonce, as long as the page is open. Other messages are
 * ignored.
 */
export function hearHanded(nonce: string, listener: (handed: Handed) => void): void {
  const channel = new BroadcastChannel(nameFor(nonce));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isHanded(data)) listener(data);
  });
}

const isHanded = (data: unknown): data is Handed =>
  data === null || (typeof data === 'string' && data.length <= mostBytes);
