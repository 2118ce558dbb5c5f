import { useSyncExternalStore } from 'react';

/** The one sentence to be read aloud and shown briefly: what a press did, or why it could not. */
let sentence = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** How long a sentence stands, ms: long enough to read one. */
const stands = 6000;

export function announce(text: string): void {
  clearTimeout(timer);
  tell(text);
  timer = setTimeout(() => tell(''), stands);
}

function tell(text: string): void {
  sentence = text;
  for (const listener of listeners) listener();
}

export const useAnnouncement = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sentence,
  );
