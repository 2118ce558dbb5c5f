type Turn = () => void;

/**
 * Gives turns one at a time, each when the page is idle. Creating five editors at once would be one
 * long task.
 */
export function turnQueue(idle: (run: () => void) => void): { take(turn: Turn): () => void } {
  const waiting = new Set<Turn>();
  let asked = false;
  const ask = (): void => {
    if (asked || waiting.size === 0) return;
    asked = true;
    idle(() => {
      asked = false;
      const [turn] = waiting;
      if (turn) waiting.delete(turn);
      turn?.();
      ask();
    });
  };
  return {
    /** Asks for a turn. Returns the function that withdraws the request. */
    take: (begin) => {
      const turn = (): void => begin();
      waiting.add(turn);
      ask();
      return () => {
        waiting.delete(turn);
      };
    },
  };
}

/** Calls `run` when the browser is idle, after half a second at the latest. */
export function whenEditorIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
}

/**
 * Calls `run` in a task of its own once `busy` returns false. Returns the function that cancels it.
 */
export function whenQuiet(busy: () => boolean, run: () => void): () => void {
  const look = (): void => {
    if (busy()) timer = setTimeout(look, 100);
    else run();
  };
  let timer = setTimeout(look, 0);
  return () => clearTimeout(timer);
}
