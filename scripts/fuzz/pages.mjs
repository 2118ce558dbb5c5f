// Opens the built page in a browser, with the driver in it, and plays sequences there.
import { chromium, firefox } from '@playwright/test';
import { chromiumArgs, ensureChromium, findFirefox, noChromium } from '../lib/browsers.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./sequences.mjs').Step} Step
 * @typedef {import('./page/drive.mjs').Played} Played
 * @typedef {{ play: (sequences: readonly (readonly Step[])[]) => Promise<Played[]>, close: () => Promise<void> }} Player
 */

/** @param {'chromium' | 'firefox'} name @returns {Promise<Browser>} throws with a sentence where there is none */
export async function launch(name) {
  if (name === 'firefox') {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error('No Firefox was found: install it, or set FIREFOX_PATH to one.');
    return firefox.launch({ executablePath, channel: 'moz-firefox' });
  }
  const executablePath = await ensureChromium();
  if (executablePath === null) throw new Error(noChromium);
  return chromium.launch({ executablePath, args: chromiumArgs });
}

/** How long a batch may take in all, ms, before the page counts as hung. */
const patience = 10 * 60_000;

/**
 * A page of its own, with nothing stored. The rich editors are held back: they come in a file of this name.
 * @param {Browser} browser
 * @param {{ url: string, driver: string, german: Readonly<Record<string, string>> }} what
 * @returns {Promise<Player>}
 */
export async function openPlayer(browser, { url, driver, german }) {
  // Firefox over WebDriver BiDi knows no emulated media.
  const plain =
    browser.browserType().name() === 'firefox'
      ? { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null }
      : {};
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    // Few pixels to paint: what is laid out stays the same.
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
  await page.route(/\/stages[^/]*\.js$/, () => undefined);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  await page.evaluate((words) => window.jotscopeFuzz.learn(words), german);
  return {
    play: (sequences) =>
      withinPatience(page.evaluate((list) => window.jotscopeFuzz.playAll(list), sequences)).catch(
        (/** @type {Error} */ error) => [failed(crashes[0] ?? error.message)],
      ),
    close: () => context.close(),
  };
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
