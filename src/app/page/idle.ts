/** Runs a task when the browser is idle, after `wait` ms at the latest. */
export function whenIdle(task: () => void, wait: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: wait });
  else setTimeout(task, Math.min(wait, 200));
}

/** Runs a task once the next picture is drawn; soon, if the page is hidden and none is drawn. */
export function afterPicture(task: () => void): void {
  if (document.hidden) setTimeout(task, 0);
  else requestAnimationFrame(() => setTimeout(task, 0));
}
