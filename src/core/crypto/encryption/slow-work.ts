/** A derivation from a password that takes seconds. The platform computes it on a thread of its own. */
export type SlowWork = {
  readonly iterations: number;
  /** ms since the epoch. */
  readonly startedAt: number;
  /** How long it will take, measured with a small part of it, in ms. */
  readonly expectedMs: number;
};

let present: SlowWork | null = null;
let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

export const presentSlowWork = (): SlowWork | null => present;

/** Calls the listener when such work begins or ends. Returns the function that ends the subscription. */
export function watchSlowWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Ends waiting for the work, whose answer is not needed any more. */
export const cancelSlowWork = (): void => stop?.();

/** Returns the answer of the work, or null if it was cancelled first. */
export async function cancellable<V>(work: SlowWork, answer: Promise<V>): Promise<V | null> {
  const cancelled = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  tell(work);
  try {
    return await Promise.race([answer, cancelled]);
  } finally {
    stop = null;
    tell(null);
  }
}

function tell(work: SlowWork | null): void {
  present = work;
  for (const listener of listeners) listener();
}
