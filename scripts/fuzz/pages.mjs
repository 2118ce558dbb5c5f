// Opens the built page in a browser, with the driver in it, and plays sequences there.
import { chromium, firefox } from '@playwright/test';
import { chromiumArgs, ensureChromium, findFirefox, noChromium } from '../lib/browsers.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./sequences.mjs').Step} Step
 * @typedef {import('./page/drive.mjs').Played} Played
 * @typedef {{ play: (sequences: readonly (readonly Step[])[]) => Promise<Played[]>, close: () => Promise<void> }} Player
 */

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<Browser>} throws an error with a message if there is none
 */
export async function launch(name) {
  if (name === 'firefox') {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error('No Firefox was found: install it, or set FIREFOX_PATH to one.');
    // Without this, Firefox asks before a page reads the clipboard.
    const firefoxUserPrefs = { 'dom.events.testing.asyncClipboard': true };
    return firefox.launch({ executablePath, channel: 'moz-firefox', firefoxUserPrefs, ...signals });
  }
  const executablePath = await ensureChromium();
  if (executablePath === null) throw new Error(noChromium);
  return chromium.launch({ executablePath, args: chromiumArgs, ...signals });
}

/**
 * The run handles these signals itself. A browser that closed first would look like one that
 * crashed.
 */
const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** How many ms a batch may take in total before the page counts as hung. */
const patience = 10 * 60_000;

/**
 * Opens a new page with nothing stored. Unless `isRich`, it blocks the file that loads the rich
 * editors.
 * @param {Browser} browser
 * @param {{ url: string, driver: string, german: Readonly<Record<string, string>> }} what
 * @param {boolean} isRich
 * @returns {Promise<Player>}
 */
export async function openPlayer(browser, { url, driver, german }, isRich) {
  // Firefox over WebDriver BiDi cannot emulate media.
  const plain =
    browser.browserType().name() === 'firefox'
      ? { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null }
      : {};
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    // Reduces the pixels to paint without changing the layout.
    deviceScaleFactor: 0.1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...plain,
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const crashes = [];
  page.on('crash', () => crashes.push('the tab crashed'));
  await page.addInitScript({ content: driver });
  if (isRich) await lendHand(page);
  else await page.route(/\/stages[^/]*\.js$/, () => undefined);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  if (isRich) await page.waitForFunction(() => document.documentElement.dataset.editor === 'monaco');
  await page.evaluate((words) => window.jotscopeFuzz.learn(words), german);
  return {
    play: (sequences) =>
      withinPatience(page.evaluate((list) => window.jotscopeFuzz.playAll(list), sequences)).catch(
        (/** @type {Error} */ error) => [failed(crashes[0] ?? error.message)],
      ),
    // If the browser has ended, the context is closed already.
    close: () => context.close().catch(() => undefined),
  };
}

/**
 * Lets the page use the browser's own keyboard and clipboard.
 * @param {import('@playwright/test').Page} page
 */
async function lendHand(page) {
  if (page.context().browser()?.browserType().name() === 'chromium')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.exposeFunction(
    'fuzzHand',
    async (/** @type {import('./page/rich.mjs').Hand} */ { keys = [], paste, type }) => {
      for (const key of keys) await page.keyboard.press(key);
      if (type !== undefined) await page.keyboard.insertText(type);
      if (paste === undefined) return;
      await page.evaluate((text) => navigator.clipboard.writeText(text), paste);
      await page.keyboard.press('ControlOrMeta+v');
    },
  );
}

/** @param {string} what @returns {Played} */
const failed = (what) => ({ failure: { kind: 'gone', what, at: 0 }, done: {}, skipped: 0, verdicts: {}, longest: 0 });

/** @template Value @param {Promise<Value>} answer @returns {Promise<Value>} */
function withinPatience(answer) {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error('The page does not answer.')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(clock));
  });
}
