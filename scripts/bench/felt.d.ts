/** What is felt of the start of a page. Times in ms from the navigation, sizes in bytes after gzip. */
export type Start = {
  box: number;
  decoded: number;
  bytesInitial: number;
  bytesUntilUsable: number;
  longestTask: number;
  /** The largest layout shift. */
  shift: number;
};

declare global {
  interface Window {
    feltBoxes: {
      /** Returns the box for a token once it takes text. */
      token(): HTMLTextAreaElement | null;
      /** Returns whether the payload that is shown contains a word. */
      payload(word: string): boolean;
    };
    /** What the browser reported. */
    feltSeen: {
      interactions: { start: number; duration: number }[];
      /** The largest since the page was opened. */
      largestShift: number;
      longestTask: number;
      /** The bytes, after gzip, of the files that had come by then. */
      bytesUntil(time: number): number;
    };
    /** The object that the benchmark adds to the page. */
    felt: {
      decoded: number | null;
      start(): Start;
      expect(mark: string): void;
      paste(): { decoded: number; picture: number };
    };
    feltTyping: { follow(): void; typing(): { frame: number; interaction: number } };
  }
}
