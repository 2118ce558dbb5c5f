/** How long a text is kept: with this tab, or on this device. */
type Shelf = 'tab' | 'device';

const storageOf = (shelf: Shelf): Storage => (shelf === 'tab' ? sessionStorage : localStorage);

/** Returns the text stored under a name; null if there is none or storage is forbidden. */
export function readStored(shelf: Shelf, name: string): string | null {
  try {
    return storageOf(shelf).getItem(`jotscope.${name}`);
  } catch {
    return null;
  }
}

/**
 * Stores a text under a name, or removes it (null). Returns false if storage is full or forbidden.
 */
export function writeStored(shelf: Shelf, name: string, text: string | null): boolean {
  try {
    if (text === null) storageOf(shelf).removeItem(`jotscope.${name}`);
    else storageOf(shelf).setItem(`jotscope.${name}`, text);
    return true;
  } catch {
    return false;
  }
}
