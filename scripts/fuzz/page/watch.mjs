// Records errors and policy violations, starting before the page's own scripts. Runs in the page.

/** @type {string[]} */
const seen = [];
let longest = 0;

/** Starts the watch. Call it once, before the page's own scripts. */
export function watchPage() {
  addEventListener('error', ({ message, error }) => seen.push(`page error: ${message} ${stackOf(error)}`));
  addEventListener('unhandledrejection', ({ reason }) =>
    seen.push(`unhandled rejection: ${reason} ${stackOf(reason)}`),
  );
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    seen.push(`policy violation: ${effectiveDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said) => {
    seen.push(`console error: ${said.map(String).join(' ').slice(0, 600)}`);
    error.apply(console, said);
  };
  watchWorkers();
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  // A sequence must not leave its page.
  window.open = () => null;
}

/** Records the failures of workers, which reach the page only as events of the worker. */
function watchWorkers() {
  const Own = window.Worker;
  window.Worker = class extends Own {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener('error', ({ message }) => seen.push(`worker error: ${message}`));
      this.addEventListener('messageerror', () => seen.push('worker error: a message that cannot be read'));
    }

    /**
     * Holds the doctor's questions until a sequence needs the answer. Most become outdated with the
     * next step, and each would occupy a whole core.
     * @override @param {any} message
     */
    postMessage(message, /** @type {any} */ ...rest) {
      if (message?.kind !== 'ask' && message?.kind !== 'stop') return super.postMessage(message, ...rest);
      held = message.kind === 'ask' ? () => super.postMessage(message, ...rest) : null;
      if (isAsked && message.kind === 'stop') super.postMessage(message, ...rest);
      isAsked = false;
    }
  };
}

/** @type {(() => void) | null} */
let held = null;
let isAsked = false;

/** Sends the last question to the doctor. Returns false if there is none. */
export function consult() {
  if (held === null) return false;
  held();
  [held, isAsked] = [null, true];
  return true;
}

/** Returns what was recorded since the last call. */
export const takeSeen = () => seen.splice(0);

/**
 * Records a block of the main thread in ms, for browsers that do not report long tasks.
 * @param {number} ms
 */
export function noteBlock(ms) {
  longest = Math.max(longest, ms);
}

/** Returns the longest task since the last call, in ms, converted to a machine that is not busy. */
export function takeLongest() {
  const taken = longest;
  longest = 0;
  return taken < 1000 ? taken : taken / slowness();
}

let quickest = Number.POSITIVE_INFINITY;

/**
 * Returns how many times slower this thread is now than at its best, because other work also uses
 * the processor. One lap can run undisturbed; many laps cannot.
 */
export function slowness() {
  const laps = Array.from({ length: 150 }, spin);
  quickest = Math.min(quickest, ...laps);
  return Math.max(1, laps.reduce((sum, lap) => sum + lap, 0) / laps.length / quickest);
}

/** Does a fixed amount of work, about 1 ms. Returns the time that it took, in ms. */
function spin() {
  const started = performance.now();
  let sum = 0;
  for (let at = 0; at < 200_000; at += 1) sum = (sum + at * at) % 1_000_003;
  return performance.now() - started + (sum < 0 ? 1 : 0);
}

/** @param {unknown} error */
const stackOf = (error) => (error instanceof Error ? String(error.stack).slice(0, 900) : '');
