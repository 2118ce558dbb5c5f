import type { Played, Step } from './page/drive.mjs';

declare global {
  /** What `page/drive.mjs` puts into the page. */
  interface Window {
    jotscopeFuzz: {
      learn(words: Readonly<Record<string, string>>): void;
      playAll(sequences: readonly (readonly Step[])[]): Promise<Played[]>;
    };
  }
}
