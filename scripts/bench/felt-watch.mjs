// Measures inside a page what a person feels: when the box is there, when a token is decoded, and when
// the next picture is. It reads only `textContent`, because `innerText` would lay the page out.
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Installs the watch; call it before the page is opened. It puts the token into the box as soon as
 * that is drawn, as somebody does who has it in the clipboard.
 * @param {Page} page
 * @param {{ token: string, mark: string } | null} first
 */
export async function watchFelt(page, first) {
  await page.addInitScript(findBoxes);
  await page.addInitScript(observeEntries);
  await page.addInitScript(installFrames);
  await page.addInitScript(installFelt, first);
}

/**
 * Waits for the first decoded token.
 * @param {Page} page
 * @returns {Promise<import('./felt.d.ts').Start>}
 */
export async function startOf(page) {
  await page.waitForFunction(() => window.felt.decoded !== null, null, { timeout: 60_000 });
  return page.evaluate(() => window.felt.start());
}

/**
 * Pastes a token over the present one with the keyboard.
 * @param {Page} page
 * @param {string} token
 * @param {string} mark a word of its payload
 * @returns {Promise<{ decoded: number, picture: number }>} ms from the paste
 */
export async function pasteFelt(page, token, mark) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), token);
  await page.getByRole('textbox', { name: 'Encoded token', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((word) => window.felt.expect(word), mark);
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => window.felt.decoded !== null, null, { timeout: 60_000 });
  // An interaction is reported after its picture.
  await page.waitForTimeout(400);
  return page.evaluate(() => window.felt.paste());
}

/**
 * Types at the cursor without a pause.
 * @param {Page} page
 * @param {number} count of characters
 * @returns {Promise<{ frame: number, interaction: number }>} the longest frame and interaction, ms
 */
export async function typeFelt(page, count) {
  await page.evaluate(() => window.feltTyping.follow());
  for (let at = 0; at < count; at += 1) await page.keyboard.type(at % 2 === 0 ? 'a' : 'b');
  await page.waitForTimeout(400);
  return page.evaluate(() => window.feltTyping.typing());
}

/** Runs in the page. @param {{ token: string, mark: string } | null} first */
function installFelt(first) {
  let word = first?.mark ?? '';
  let box = Number.NaN;
  let began = 0;
  const seen = window.feltSeen;
  const felt = {
    /** @type {number | null} */
    decoded: null,
    start: () => ({
      box,
      decoded: felt.decoded ?? Number.NaN,
      bytesInitial: seen.bytesUntil(box),
      bytesUntilUsable: seen.bytesUntil(felt.decoded ?? 0),
      longestTask: seen.longestTask,
      shift: seen.largestShift,
    }),
    /** @param {string} mark */
    expect(mark) {
      word = mark;
      felt.decoded = null;
      began = 0;
      seen.interactions.length = 0;
      addEventListener('paste', ({ timeStamp }) => (began = timeStamp), { capture: true, once: true });
    },
    paste: () => ({
      decoded: (felt.decoded ?? Number.NaN) - began,
      picture: Math.max(
        // The browser reports none that takes less.
        16,
        ...seen.interactions
          .filter(({ start }) => start >= began - 20)
          .map(({ start, duration }) => start + duration - began),
      ),
    }),
  };
  window.felt = felt;
  const look = () => {
    if (felt.decoded === null && word !== '' && window.feltBoxes.payload(word)) felt.decoded = performance.now();
    if (!Number.isNaN(box) || window.feltBoxes.token() === null) return;
    box = Number.NEGATIVE_INFINITY;
    // The box is there once it is drawn.
    requestAnimationFrame(() =>
      setTimeout(() => {
        box = performance.now();
        const area = window.feltBoxes.token();
        area?.focus();
        area?.select();
        if (first !== null) document.execCommand('insertText', false, first.token);
      }),
    );
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  // A text box has no text nodes that change.
  setInterval(look, 4);
}

/** Runs in the page: notes what the browser reports. */
function observeEntries() {
  const bytesUntil = (/** @type {number} */ time) =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) =>
        entry instanceof PerformanceResourceTiming && entry.responseEnd <= time && !/\.svg|^data:/.test(entry.name)
          ? sum + entry.encodedBodySize
          : sum,
      0,
    );
  /** @type {Window['feltSeen']} */
  const seen = { interactions: [], largestShift: 0, longestTask: 0, bytesUntil };
  window.feltSeen = seen;
  const observe = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ note) => {
    /** @type {PerformanceObserverInit & { durationThreshold: number }} */
    const options = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe(options);
  };
  observe('event', ({ startTime, duration }) => seen.interactions.push({ start: startTime, duration }));
  observe('longtask', ({ duration }) => (seen.longestTask = Math.max(seen.longestTask, duration)));
  observe('layout-shift', (entry) => {
    if ('value' in entry) seen.largestShift = Math.max(seen.largestShift, Number(entry.value));
  });
}

/** Runs in the page: measures the time between frames. */
function installFrames() {
  let isFollowing = false;
  /** @type {number[]} */
  const frames = [];
  window.feltTyping = {
    follow() {
      window.feltSeen.interactions.length = 0;
      frames.length = 0;
      isFollowing = true;
      let last = performance.now();
      const frame = (/** @type {number} */ now) => {
        frames.push(now - last);
        last = now;
        if (isFollowing) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    typing() {
      isFollowing = false;
      return {
        frame: Math.max(0, ...frames.slice(1)),
        interaction: Math.max(0, ...window.feltSeen.interactions.map(({ duration }) => duration)),
      };
    },
  };
}

/** Runs in the page: finds its boxes by their names. */
function findBoxes() {
  const byName = (/** @type {string} */ name) => document.querySelector(`[aria-label="${name}"]`);
  const boxOf = () => {
    const box = byName('Encoded token');
    return box instanceof HTMLTextAreaElement && !box.readOnly ? box : null;
  };
  const payload = (/** @type {string} */ word) => {
    const box = document.querySelector('textarea[aria-label="Payload"], pre[aria-label="Payload"]');
    const shown = byName('Payload')?.closest('.editor');
    const typed = box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '');
    return typed.includes(word) || (shown?.textContent ?? '').includes(word);
  };
  window.feltBoxes = { token: boxOf, payload };
}
