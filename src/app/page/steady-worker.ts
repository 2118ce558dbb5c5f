/** A worker that starts with its first message, and once again if it dies or no longer answers. */
type SteadyWorker = {
  /** Returns the worker, and starts it if none runs; null if it cannot start. */
  readonly present: () => Worker | null;
  /**
   * Awaits an answer to a text of this length. If no message and no `answered` comes for too long,
   * the worker hangs, which counts as its death.
   */
  readonly awaits: (length: number) => void;
  /** The answer is complete, or no longer wanted. */
  readonly answered: () => void;
};

type SteadyOptions = {
  readonly start: () => Worker;
  /** Called with each message. */
  readonly onMessage?: (data: unknown) => void;
  /** The worker died, and `present` starts another one. Send it everything again. */
  readonly onDied: () => void;
  /** It died twice before an answer was complete. The next `present` starts over. */
  readonly onLost: () => void;
};

/**
 * Returns after how many milliseconds of silence a worker hangs. A slow machine needs a hundredth
 * of this.
 */
const patienceFor = (length: number): number => 30_000 + length / 50;

/**
 * Keeps a worker running. Any error that it reports counts as its death, whether it did not load or
 * it threw, and so does silence. Its work will not be answered, and the page would wait forever.
 */
export function steadyWorker({ start, onMessage, onDied, onLost }: SteadyOptions): SteadyWorker {
  let worker: Worker | null = null;
  let deaths = 0;
  let awaited: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (length: number | null): void => {
    clearTimeout(timer);
    awaited = length;
    if (length !== null) timer = setTimeout(() => died(worker), patienceFor(length));
  };
  const died = (dead: Worker | null): void => {
    if (dead !== worker) return;
    wait(null);
    dead?.terminate();
    worker = null;
    deaths += 1;
    if (deaths === 1) return onDied();
    deaths = 0;
    onLost();
  };
  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      wait(awaited);
      onMessage?.(data);
    });
    for (const failure of ['error', 'messageerror']) begun.addEventListener(failure, () => died(begun));
    return begun;
  };
  return {
    present() {
      try {
        worker ??= begin();
      } catch {
        // It did not even start: a policy forbids it, or the browser cannot create more workers.
        died(null);
      }
      return worker;
    },
    awaits(length) {
      // A worker that could not start has been reported already.
      if (worker !== null) wait(length);
    },
    answered() {
      deaths = 0;
      wait(null);
    },
  };
}
