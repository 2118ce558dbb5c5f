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

/**
 * Runs a task after the next picture whenever the listener was called since the last one. Returns the
 * function that stops it.
 */
export function followPictures(subscribe: (listener: () => void) => () => void, task: () => void): () => void {
  let isAsked = false;
  let isStopped = false;
  const stop = subscribe(() => {
    if (isAsked) return;
    isAsked = true;
    afterPicture(() => {
      isAsked = false;
      if (!isStopped) task();
    });
  });
  return () => {
    isStopped = true;
    stop();
  };
}
