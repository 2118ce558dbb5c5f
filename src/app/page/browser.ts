/**
 * The only door to the address bar, the storage and the clipboard. Each function is one thing the
 * browser does; what it means is decided elsewhere. None throws: storage and clipboard may be
 * forbidden, and then the answer says so.
 */

export type Address = {
  /** After the `?`, without it; percent-encoding as it stands. */
  readonly query: string;
  /** After the `#`, without it; percent-encoding as it stands. */
  readonly fragment: string;
};

export const readAddress = (): Address => ({ query: location.search.slice(1), fragment: location.hash.slice(1) });

/**
 * Writes query and fragment into the address bar, without a load and without a new entry in the
 * history.
 */
export function replaceAddress({ query, fragment }: Address): void {
  const tail = `${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
  history.replaceState(null, '', `${location.pathname}${tail}`);
}

/**
 * The full address of this page with another fragment; the query is left out. Also from disk, where
 * there is no origin.
 */
export const linkWith = (fragment: string): string => `${location.href.replace(/[?#].*$/s, '')}#${fragment}`;

/**
 * Whether others can open this address: not from this computer's disk, nor from a server that only
 * this computer reaches.
 */
export const isReachable = (): boolean =>
  location.protocol !== 'file:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/** The site whose link was followed to this page, where the browser tells and it is another one. */
export function referringSite(): string | null {
  const from = document.referrer === '' ? null : new URL(document.referrer).origin;
  return from === location.origin ? null : from;
}

/**
 * Calls back when the fragment is changed by the person (a typed or followed link); gives the
 * function that stops it.
 */
export function onAddressChange(listener: (address: Address) => void): () => void {
  const report = (): void => listener(readAddress());
  addEventListener('hashchange', report);
  return () => removeEventListener('hashchange', report);
}

/** Opens another page of the build in a tab of its own, without a handle on it or on this one. */
export const openBeside = (address: `./${string}`): void => void open(address, '_blank', 'noopener');

/**
 * Whether a script that this page asked for is no longer on the server, as far as the browser recorded its answers. Asks no
 * server: a build that was replaced answers 404 for the files of the one before.
 */
export const isScriptGone = (): boolean =>
  performance
    .getEntriesByType('resource')
    .some((entry) => 'responseStatus' in entry && gone.has(Number(entry.responseStatus)) && entry.name.endsWith('.js'));

const gone: ReadonlySet<number> = new Set([404, 410]);

/** Whether the browser knows that there is no connection. */
export const isOffline = (): boolean => !navigator.onLine;

export const reloadPage = (): void => location.reload();

/**
 * Calls back when the page may be about to go: a reload, another tab, a device that ends what is not seen. Returns the
 * function that ends it.
 */
export function onHide(listener: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') listener();
  };
  addEventListener('pagehide', listener);
  document.addEventListener('visibilitychange', look);
  return () => {
    removeEventListener('pagehide', listener);
    document.removeEventListener('visibilitychange', look);
  };
}

/** Whether WebCrypto and the clipboard are there at all: on https, localhost, and from disk. */
export const isSecure = (): boolean => isSecureContext;

/** Puts a text on the clipboard; call it from a press. False where the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there over plain http, or refused: the old way needs a press only.
    return copyBySelection(text);
  }
}

/** Line ends survive: the text is handed to the copy event, not read back from a field. */
function copyBySelection(text: string): boolean {
  const hand = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', hand, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    removeEventListener('copy', hand, { capture: true });
  }
}
