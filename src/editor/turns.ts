type Turn = () => void;

/**
 * Gives turns one at a time, each when the page is idle: five editors made at once would be one
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
    /** Asks for a turn. Gives the function for one who no longer wants it. */
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

/** Runs when the browser has nothing better to do, after half a second at the latest. */
export function whenEditorIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
}

/** Runs in a task of its own as soon as `busy` says no. Gives the function that calls it off. */
export function whenQuiet(busy: () => boolean, run: () => void): () => void {
  const look = (): void => {
    if (busy()) timer = setTimeout(look, 100);
    else run();
  };
  let timer = setTimeout(look, 0);
  return () => clearTimeout(timer);
}
