/** Does a task when the browser has nothing else to do, at the latest after `wait` ms. */
export function whenIdle(task: () => void, wait: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: wait });
  else setTimeout(task, Math.min(wait, 200));
}
