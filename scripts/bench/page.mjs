// Drives the page by role and name, and measures inside it, so that the driver's own time does not
// count.
/** @typedef {import('@playwright/test').Page} Page */

/** Installs the stopwatch; call it before the page is opened. @param {Page} page */
export async function watch(page) {
  await page.addInitScript(installStopwatch);
  await page.addInitScript(noteWhenUsable);
}

/**
 * Returns when the page first accepted input, in milliseconds from the start of the navigation.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export async function usableAfter(page) {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  return page.evaluate(() => window.stopwatch.usable);
}

/**
 * Waits for the rich editors.
 * @param {Page} page
 * @returns {Promise<'monaco' | 'plain'>} the editors in use after ten seconds at most
 */
export async function settled(page) {
  const rich = page.waitForFunction(() => document.documentElement.dataset.editor === 'monaco', null, {
    timeout: 10_000,
  });
  const kind = await rich.then(
    /** @returns {'monaco'} */ () => 'monaco',
    /** @returns {'plain'} */ () => 'plain',
  );
  await page.waitForTimeout(1_000);
  return kind;
}

/** @param {Page} page @param {string} name */
const editor = (page, name) => page.getByRole('textbox', { name, exact: true });

/**
 * Replaces the text of an editor through the clipboard.
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
export async function paste(page, name, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await editor(page, name).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/**
 * Measures from the paste event until `Payload` shows the mark.
 * @param {Page} page
 * @param {string} token
 * @param {string} mark a word of the payload
 * @returns {Promise<number>} milliseconds
 */
export async function pasteUntilDecoded(page, token, mark) {
  await page.evaluate((word) => window.stopwatch.untilShown('paste', 'Payload', word), mark);
  await paste(page, 'Encoded token', token);
  return lap(page);
}

/**
 * Measures from a key press in `Payload` until the signature over it is verified.
 * @param {Page} page
 * @param {string} key
 * @returns {Promise<number>} milliseconds
 */
export async function keyUntilSigned(page, key) {
  await page.evaluate(() => window.stopwatch.untilVerified('keydown'));
  await page.keyboard.press(key);
  return lap(page);
}

/**
 * Measures from a key press in `Payload` until it is encrypted, and the new token decrypted.
 * @param {Page} page
 * @param {string} key
 * @returns {Promise<number>} milliseconds
 */
export async function keyUntilSealed(page, key) {
  await page.evaluate(() => window.stopwatch.untilOpened('keydown'));
  await page.keyboard.press(key);
  return lap(page);
}

/**
 * Measures from the paste of a token, or of its key, into the empty box until the Diagnosis list contains
 * the cause. The list of another token would answer at once with its own.
 * @param {Page} page
 * @param {{ box: string, text: string }} pasted
 * @param {string} cause
 * @returns {Promise<number>} milliseconds
 */
export async function pasteUntilTold(page, { box, text }, cause) {
  await editor(page, box).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.waitForFunction((id) => window.stopwatch.told(id) === '', cause);
  await page.evaluate((id) => window.stopwatch.untilTold('paste', id), cause);
  await paste(page, box, text);
  return lap(page);
}

/**
 * Returns how many ways to verify the diagnosis reports as tried.
 * @param {Page} page
 * @param {string} cause
 */
export const triesTold = (page, cause) =>
  page.evaluate(
    (id) => Number(/([\d,]+) ways/.exec(window.stopwatch.told(id))?.[1]?.replaceAll(',', '') ?? Number.NaN),
    cause,
  );

/**
 * Measures from a key press in a field until the next frame is due.
 * @param {Page} page
 * @param {string} field
 * @returns {Promise<number>} milliseconds
 */
export async function keyUntilFrame(page, field) {
  await page.getByLabel(field, { exact: true }).focus();
  await page.evaluate(() => window.stopwatch.untilFrame());
  await page.keyboard.press('x');
  return lap(page);
}

/** Puts the cursor after the payload's last brace, where a space is allowed. @param {Page} page */
export async function caretInPayload(page) {
  await editor(page, 'Payload').focus();
  await page.keyboard.press('ControlOrMeta+End');
}

/** @param {Page} page @param {string} verdict */
export const signatureIs = (page, verdict) =>
  page.waitForFunction((value) => window.stopwatch.verdict() === value, verdict, { timeout: 20_000 });

/** Returns the tasks over 50 ms since the last call, in milliseconds. @param {Page} page */
export const longTasks = (page) => page.evaluate(() => window.stopwatch.longTasks.splice(0));

/**
 * Returns the size of the page's JavaScript heap after garbage collection.
 * @param {Page} page
 * @returns {Promise<number>} bytes
 */
export async function heap(page) {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** @param {Page} page @returns {Promise<number>} */
async function lap(page) {
  await page.waitForFunction(() => window.stopwatch.lap !== null, null, { timeout: 20_000 });
  return page.evaluate(() => window.stopwatch.lap ?? Number.NaN);
}

/** Runs in the page. */
function installStopwatch() {
  const byName = (/** @type {string} */ name, /** @type {string} */ role) =>
    document.querySelector(`${role}[aria-label="${name}"]`);
  const stopwatch = {
    usable: Number.NaN,
    /** @type {number | null} */
    lap: null,
    /** @type {number[]} */
    longTasks: [],
    /** @param {string} [name] */
    verdict: (name = 'Signature') => byName(name, '[role="status"]')?.getAttribute('data-verdict') ?? '',
    /** Returns the text of an editor that is rendered. @param {string} name */
    shown(name) {
      const box = byName(name, 'textarea') ?? byName(name, '[role="textbox"]');
      const rich = box?.closest('.monaco-editor')?.querySelector('.view-lines');
      if (rich) return rich.textContent ?? '';
      return box instanceof HTMLTextAreaElement ? box.value : '';
    },
    /** @param {string} event @param {string} name @param {string} word */
    untilShown: (event, name, word) => measure(event, () => stopwatch.shown(name).includes(word)),
    /** Returns the text of a cause in the list. @param {string} cause */
    told: (cause) => byName('Diagnosis', 'ul')?.querySelector(`[data-cause="${cause}"]`)?.textContent ?? '',
    /** @param {string} event @param {string} cause */
    untilTold: (event, cause) => measure(event, () => stopwatch.told(cause) !== ''),
    untilFrame() {
      stopwatch.lap = null;
      addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => (stopwatch.lap = performance.now() - timeStamp)),
        { capture: true, once: true },
      );
    },
    /** @param {string} event */
    untilVerified: (event) => measure(event, () => stopwatch.verdict() === 'verified'),
    /** @param {string} event */
    untilOpened: (event) => measure(event, () => stopwatch.verdict('Decryption') === 'decrypted'),
  };
  window.stopwatch = stopwatch;
  new PerformanceObserver((list) =>
    stopwatch.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });

  /** Checks after each task from the event on, so that the page handles the event first. */
  function measure(/** @type {string} */ event, /** @type {() => boolean} */ reached) {
    stopwatch.lap = null;
    const turn = new MessageChannel();
    let began = 0;
    turn.port1.addEventListener('message', () => {
      if (reached()) stopwatch.lap = performance.now() - began;
      else turn.port2.postMessage(null);
    });
    turn.port1.start();
    const begin = () => {
      began = performance.now();
      turn.port2.postMessage(null);
    };
    addEventListener(event, begin, { capture: true, once: true });
  }
}

/** Runs in the page. */
function noteWhenUsable() {
  const ready = new MutationObserver(() => {
    if (document.documentElement.dataset.ready !== 'true') return;
    window.stopwatch.usable = performance.now();
    ready.disconnect();
  });
  ready.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
}
