import { cell, useCell } from './cell.ts';

/**
 * What a press did, or why it could not, to be read aloud and shown briefly; `undo` takes it back,
 * where no key could.
 */
export type Announcement = { readonly text: string; readonly undo?: () => void };

const nothing: Announcement = { text: '' };
const announced = cell<Announcement>(nothing);
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long a sentence stands, ms: long enough to read one. */
const stands = 6000;

export function announce(text: string, undo?: () => void): void {
  clearTimeout(timer);
  announced.set(undo === undefined ? { text } : { text, undo });
  timer = setTimeout(dismissAnnouncement, stands);
}

export const dismissAnnouncement = (): void => announced.set(nothing);
export const useAnnouncement = (): Announcement => useCell(announced);
