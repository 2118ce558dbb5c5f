import { cell, useCell } from './cell.ts';

/**
 * What a press did, or why it could not. It is read aloud and shown briefly. `undo` reverses an
 * action that no key can undo.
 */
type Announcement = {
  readonly text: string;
  readonly undo?: () => void;
  readonly offer?: AnnouncedOffer | undefined;
};

/** What another press would do. */
type AnnouncedOffer = { readonly label: string; readonly take: () => void };

const nothing: Announcement = { text: '' };
const announced = cell<Announcement>(nothing);
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long a sentence is shown, in milliseconds: long enough to read one. */
const stands = 6000;

/** `offer`: what can be done next, besides undoing it. */
export function announce(text: string, undo?: () => void, offer?: AnnouncedOffer): void {
  clearTimeout(timer);
  announced.set(undo === undefined ? { text } : { text, undo, offer });
  timer = setTimeout(dismissAnnouncement, stands);
}

/**
 * Announces a sentence with a button. It stays until it is taken, dismissed or followed by another
 * sentence.
 */
export function announceOffer(text: string, offer: AnnouncedOffer): void {
  clearTimeout(timer);
  announced.set({ text, offer });
}

export const dismissAnnouncement = (): void => announced.set(nothing);
export const presentAnnouncement = (): Announcement => announced.get();
export const useAnnouncement = (): Announcement => useCell(announced);
