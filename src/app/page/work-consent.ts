import { readStored, writeStored } from '../../beside/storage.ts';
import { cell, useCell } from './cell.ts';

/*
 * Keeps this tab's work over a reload, once the person has asked for it: token, edits and
 * expectations, never a key. It ends with the tab. The stored entry itself is the consent.
 */

const name = 'work';
const nothing = '{}';
const isKept = cell(readStored('tab', name) !== null);

export const isWorkKept = isKept.get;
export const useWorkKept = (): boolean => useCell(isKept);

/** Calls back when the person starts or stops keeping work. */
export const subscribeWorkKept = isKept.subscribe;

/** Starts to keep this tab's work. */
export const keepWork = (): void => isKept.set(writeStored('tab', name, nothing));

/** Removes what is kept, and stops keeping more. */
export function forgetWork(): void {
  writeStored('tab', name, null);
  isKept.set(false);
}

/** Removes what was kept so far. Later work is still kept if the person has asked for it. */
export function emptyKeptWork(): void {
  if (isKept.get()) writeStored('tab', name, nothing);
  writeStored('tab', once, null);
}

/** Returns what was kept before the reload; null if that was not asked for. */
export const readWork = (): string | null => takeOnce() ?? readStored('tab', name);

const once = 'reload';

/**
 * Keeps the work only over the next reload, which the person asked for by pressing the button.
 * Returns false if the browser refused.
 */
export const keepOnce = (work: string): boolean => writeStored('tab', once, work);

function takeOnce(): string | null {
  const work = readStored('tab', once);
  if (work !== null) writeStored('tab', once, null);
  return work;
}

/** Stores what `print` returns for the earlier work, if the person has asked to keep work. */
export function writeWork(print: (kept: string | null) => string): void {
  if (isKept.get()) writeStored('tab', name, print(readWork()));
}
