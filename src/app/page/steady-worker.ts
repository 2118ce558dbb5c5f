/** A worker that starts with its first message, and once again if it dies. */
type SteadyWorker = {
  /** Returns the worker, and starts it if none runs; null if it cannot start. */
  readonly present: () => Worker | null;
};

type SteadyOptions = {
  readonly start: () => Worker;
  /** Called with each message, which also proves that the worker is alive. */
  readonly onMessage?: (data: unknown) => void;
  /** The worker died, and `present` starts another one. Send it everything again. */
  readonly onDied: () => void;
  /** It died twice without a message in between. The next `present` starts over. */
  readonly onLost: () => void;
};

/**
 * Keeps a worker running. Any error that it reports counts as its death, whether it did not load or
 * it threw. Its work will not be answered, and a silent worker would leave the page waiting
 * forever.
 */
export function steadyWorker({ start, onMessage, onDied, onLost }: SteadyOptions): SteadyWorker {
  let worker: Worker | null = null;
  let deaths = 0;
  const died = (dead: Worker | null): void => {
    if (dead !== worker) return;
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
      deaths = 0;
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
  };
}
