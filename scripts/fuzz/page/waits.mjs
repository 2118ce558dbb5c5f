// Waits that end as early as possible. Runs in the page.

const channel = new MessageChannel();
/** @type {(() => void)[]} */
const waiting = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/**
 * Waits for the next task, so that everything that was due earlier has run.
 * @returns {Promise<void>}
 */
export const turn = () =>
  new Promise((done) => {
    waiting.push(done);
    channel.port2.postMessage(null);
  });

/** @param {number} ms @returns {Promise<void>} */
export const later = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Repeats a check until it holds. Returns false if it does not hold within the limit, in ms.
 * @param {() => boolean} isSo @param {number} limit
 */
export async function until(isSo, limit) {
  const started = performance.now();
  for (let looks = 0; !isSo(); looks += 1) {
    if (performance.now() - started > limit) return false;
    await (looks < 5 ? turn() : later(looks < 20 ? 2 : 15));
  }
  return true;
}
