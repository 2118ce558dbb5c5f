/** The object that the benchmark adds to the page. */
type Stopwatch = {
  usable: number;
  lap: number | null;
  longTasks: number[];
  verdict(name?: string): string;
  shown(name: string): string;
  untilShown(event: string, name: string, word: string): void;
  told(cause: string): string;
  untilTold(event: string, cause: string): void;
  untilFrame(): void;
  untilVerified(event: string): void;
  untilOpened(event: string): void;
};

interface Window {
  stopwatch: Stopwatch;
}
