/** Runs a task when the browser is idle, after `wait` ms at the latest. */
export function whenIdle(task: () => void, wait: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: wait });
  else setTimeout(task, Math.min(wait, 200));
}
