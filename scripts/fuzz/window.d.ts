import type { Played, Step } from './page/drive.mjs';
import type { Hand } from './page/rich.mjs';

declare global {
  /** The functions that `page/drive.mjs` adds to the page. */
  interface Window {
    /** Uses the keyboard and the clipboard, from outside of the page. */
    fuzzHand(hand: Hand): Promise<void>;
    jotscopeFuzz: {
      learn(words: Readonly<Record<string, string>>): void;
      playAll(sequences: readonly (readonly Step[])[]): Promise<Played[]>;
    };
  }
}
