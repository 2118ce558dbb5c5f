/** A worker that is started when it is first told something, and once again when it dies. */
export type SteadyWorker = {
  /** Starts the worker where none runs. Returns it; null where it cannot be started. */
  readonly present: () => Worker | null;
};

type SteadyOptions = {
  readonly start: () => Worker;
  /** Called with each message, which also proves that the worker lives. */
  readonly onMessage?: (data: unknown) => void;
  /** The worker died and `present` starts another one: what it was told is to be told again. */
  readonly onDied: () => void;
  /** It died twice without a word between. The next `present` starts anew. */
  readonly onLost: () => void;
};

/**
 * Keeps a worker. An error that it reports counts as its death, whether it could not be loaded or threw: what it was doing
 * will not be answered, and a worker that says nothing would leave the page waiting for good.
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
        // Not even the first step: a policy forbids it, or the browser has no more workers to give.
        died(null);
      }
      return worker;
    },
  };
}
