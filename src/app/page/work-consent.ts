import { readStored, writeStored } from '../../beside/storage.ts';
import { cell, useCell } from './cell.ts';

/*
 * This tab's work over a reload, once the person has asked for it: token, edits and expectations, never a key. It goes with the tab.
 * That something is stored is the consent.
 */

const name = 'work';
const nothing = '{}';
const isKept = cell(readStored('tab', name) !== null);

export const isWorkKept = isKept.get;
export const useWorkKept = (): boolean => useCell(isKept);

/** From here on this tab's work is kept. */
export const keepWork = (): void => isKept.set(writeStored('tab', name, nothing));

/** Takes away what is kept, and keeps nothing more. */
export function forgetWork(): void {
  writeStored('tab', name, null);
  isKept.set(false);
}

/** What was kept before the reload; null where that was not asked for. */
export const readWork = (): string | null => takeOnce() ?? readStored('tab', name);

const once = 'reload';

/** Keeps the work over the next reload only: the press that reloads asked for it. False where the browser refused. */
export const keepOnce = (work: string): boolean => writeStored('tab', once, work);

function takeOnce(): string | null {
  const work = readStored('tab', once);
  if (work !== null) writeStored('tab', once, null);
  return work;
}

/** Keeps what `print` makes of what was kept before, if that was asked for. */
export function writeWork(print: (kept: string | null) => string): void {
  if (isKept.get()) writeStored('tab', name, print(readWork()));
}
