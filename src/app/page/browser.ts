/**
 * The only door to the address bar and the clipboard. Each function is one thing that the browser
 * does; other modules decide what it means. None of them throws: the clipboard can be forbidden,
 * and the result then says so.
 */

export type Address = {
  /** The part after the `?`, still percent-encoded. */
  readonly query: string;
  /** The part after the `#`, still percent-encoded. */
  readonly fragment: string;
};

export const readAddress = (): Address => ({ query: location.search.slice(1), fragment: location.hash.slice(1) });

/**
 * Writes query and fragment into the address bar, without loading anything or adding a history
 * entry. Browsers refuse it in some frames, and if it is done too often.
 */
export function replaceAddress({ query, fragment }: Address): void {
  const tail = `${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
  try {
    history.replaceState(null, '', pageAddress() + tail);
  } catch {
    // The URL stays as it is. The page must start anyway.
  }
}

/**
 * Returns the full URL of this page without query and fragment. A path alone would not do: one that
 * begins with two slashes is read as another host (RFC 3986 §4.2).
 */
const pageAddress = (): string => location.href.replace(/[?#].*$/s, '');

/**
 * Returns the full URL of this page with another fragment and without the query. From disk it is
 * the fragment alone, because the path on the disk reveals something about the person and works on
 * no other computer.
 */
export const linkWith = (fragment: string): string => `${isOnDisk() ? '' : pageAddress()}#${fragment}`;

export const isOnDisk = (): boolean => location.protocol === 'file:';

/**
 * Returns whether others can open this URL. They cannot if it is on this computer's disk or on a
 * server that only this computer reaches.
 */
export const isReachable = (): boolean =>
  !isOnDisk() && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/**
 * Returns the site whose link led to this page; null if the browser does not say or it is this
 * site.
 */
export function referringSite(): string | null {
  const from = document.referrer === '' ? null : new URL(document.referrer).origin;
  return from === location.origin ? null : from;
}

/**
 * Calls the listener when the person changes the fragment (a typed or followed link). Returns the
 * function that stops it.
 */
export function onAddressChange(listener: (address: Address) => void): () => void {
  const report = (): void => listener(readAddress());
  addEventListener('hashchange', report);
  return () => removeEventListener('hashchange', report);
}

/** Opens another page of the build in a new tab. Neither tab gets a handle on the other. */
export const openBeside = (address: `./${string}`): void => void open(address, '_blank', 'noopener');

/**
 * Returns whether a script that this page requested is no longer on the server, according to the
 * responses that the browser recorded. It sends no request: after a new build, the server answers
 * 404 for the files of the earlier one.
 */
export const isScriptGone = (): boolean =>
  performance
    .getEntriesByType('resource')
    .some((entry) => 'responseStatus' in entry && gone.has(Number(entry.responseStatus)) && entry.name.endsWith('.js'));

const gone: ReadonlySet<number> = new Set([404, 410]);

/**
 * Whether this browser never loads a script again that failed once, until the page is reloaded, as
 * Firefox does.
 */
export const keepsFailures = (): boolean => 'mozInnerScreenX' in window;

/** Returns whether the browser knows that it is offline. */
export const isOffline = (): boolean => !navigator.onLine;

export const reloadPage = (): void => location.reload();

/**
 * Calls the listener when the page may be about to end: a reload, another tab, a device that ends
 * hidden pages. Returns the function that stops it.
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

/** Copies a text to the clipboard. Call it from a press. Returns false if the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard is missing over plain http, or refused. The old way needs only a press.
    return copyBySelection(text);
  }
}

/** Copies through the copy event and not through a field, so that line ends survive. */
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

/** Returns whether this browser lets a page ask for the clipboard's text. */
export const canReadClipboard = (): boolean => typeof navigator.clipboard?.readText === 'function';

/** Returns the clipboard's text. Call it from a press. Null if the browser or the person refused. */
export async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}

/** Lets the person choose a file. Call it from a press. Null if none was chosen. */
export function chooseFile(): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
