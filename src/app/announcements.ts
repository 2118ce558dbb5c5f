import { cell, useCell } from './cell.ts';

/** The one sentence to be read aloud and shown briefly: what a press did, or why it could not. */
const sentence = cell('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long a sentence stands, ms: long enough to read one. */
const stands = 6000;

export function announce(text: string): void {
  clearTimeout(timer);
  sentence.set(text);
  timer = setTimeout(() => sentence.set(''), stands);
}

export const useAnnouncement = (): string => useCell(sentence);
