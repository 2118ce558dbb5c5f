// Measures what a person feels, of the page and of a yardstick page in the same run: absolute times
// differ by three times on one machine, ratios do not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pasteFelt, startOf, typeFelt, watchFelt } from './felt-watch.mjs';
import { quantile } from './figures.mjs';
import { host } from './host.mjs';
import { fewClaims, manyClaims, tokenOf } from './inputs.mjs';
import { settled } from './page.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ median: number, p95: number, of: number }} Figure
 * @typedef {Record<string, Figure>} Figures by the name of the row
 * @typedef {{ page: Figures, yardstick: Figures }} Felt
 */

const loads = 10;
const slowLoads = 5;
const pastes = 30;
const manyPastes = 10;

/** The rows that are compared with the yardstick, and the ratio to reach. */
export const reach = {
  'navigation → box accepts text, ms': 1.2,
  'navigation → first decode, ms': 2.5,
  'paste → decoded, ms': 1.3,
  'paste → picture, ms': 1.5,
  '2,000 claims: paste → decoded, ms': 2,
  '2,000 claims: paste → picture, ms': 2,
};

/**
 * Measures the build in a folder and the yardstick.
 * @param {Browser} browser
 * @param {string} dist
 * @returns {Promise<Felt>}
 */
export async function measureFelt(browser, dist) {
  const [page, yardstick] = [await host(dist), await host(await buildYardstick())];
  try {
    // One after the other, so that both meet the same moments of the machine.
    /** @type {Record<string, number[]>} */ const ofPage = {};
    /** @type {Record<string, number[]>} */ const ofYardstick = {};
    for (let load = 0; load < loads; load += 1) {
      await starting(browser, page.url, ofPage, '');
      await starting(browser, yardstick.url, ofYardstick, '');
    }
    for (let load = 0; load < slowLoads; load += 1) {
      await starting(browser, page.url, ofPage, 'slow: ');
      await starting(browser, yardstick.url, ofYardstick, 'slow: ');
    }
    await pasting(browser, page.url, ofPage);
    await pasting(browser, yardstick.url, ofYardstick);
    await typing(browser, page.url, ofPage);
    return { page: figuresOf(ofPage), yardstick: figuresOf(ofYardstick) };
  } finally {
    page.close();
    yardstick.close();
  }
}

/** @returns {Promise<string>} the folder of the built yardstick */
async function buildYardstick() {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/jotscope/yardstick/', import.meta.url));
  const root = fileURLToPath(new URL('./yardstick/', import.meta.url));
  await build({ root, configFile: false, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {{ token: string, mark: string } | null} first
 * @param {(page: Page) => Promise<unknown>} before
 */
async function opened(browser, url, first, before = async () => undefined) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await watchFelt(page, first);
  await before(page);
  await page.goto(url, { waitUntil: 'commit' });
  return { page, close: () => context.close() };
}

/**
 * Adds the figures of one visit by a fresh profile. `slow: ` is 1.6 Mbit/s with 150 ms and a processor
 * of a quarter of the speed.
 * @param {Browser} browser
 * @param {string} url
 * @param {Record<string, number[]>} figures
 * @param {'' | 'slow: '} how
 */
async function starting(browser, url, figures, how) {
  const mark = 'first-mark';
  const first = { token: tokenOf('HS256', fewClaims(mark)), mark };
  const { page, close } = await opened(browser, url, first, how === '' ? undefined : slowDown);
  const start = await startOf(page);
  // What comes after the first decode may move what is there.
  await page.waitForTimeout(how === '' ? 1_500 : 4_000);
  const { longestTask, shift } = await startOf(page);
  await close();
  add(figures, `${how}navigation → box accepts text, ms`, start.box);
  add(figures, `${how}navigation → first decode, ms`, start.decoded);
  add(figures, `${how}largest layout shift`, shift);
  add(figures, `${how}longest task, ms`, longestTask);
  // Only there does it show what was needed: on a fast connection the next files have come meanwhile.
  if (how === '') return;
  add(figures, 'bytes before text is accepted, gzip', start.bytesInitial);
  add(figures, 'bytes until the first decode, gzip', start.bytesUntilUsable);
}

/** @param {Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** @param {Browser} browser @param {string} url @param {Record<string, number[]>} figures */
async function pasting(browser, url, figures) {
  const { page, close } = await opened(browser, url, null);
  await ready(page);
  for (const [claims, count, what] of /** @type {const} */ ([
    [fewClaims, pastes, ''],
    [manyClaims, manyPastes, '2,000 claims: '],
  ])) {
    for (let at = 0; at < count; at += 1) {
      const mark = `mark-${at}-of-${count}`;
      const { decoded, picture } = await pasteFelt(page, tokenOf('HS256', claims(mark)), mark);
      add(figures, `${what}paste → decoded, ms`, decoded);
      add(figures, `${what}paste → picture, ms`, picture);
    }
  }
  await close();
}

/** @param {Browser} browser @param {string} url @param {Record<string, number[]>} figures */
async function typing(browser, url, figures) {
  for (const [what, slower] of /** @type {const} */ ([
    ['', 1],
    ['4× slower: ', 4],
  ])) {
    const { page, close } = await opened(browser, url, null);
    await ready(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.getByRole('textbox', { name: 'Payload', exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+End');
    const { frame, interaction } = await typeFelt(page, 200);
    add(figures, `${what}200 characters into the payload: longest frame, ms`, frame);
    add(figures, `${what}200 characters into the payload: longest interaction, ms`, interaction);
    await close();
  }
}

/** Waits for the page and its rich editors; the yardstick has none. @param {Page} page */
async function ready(page) {
  if (await page.locator('pre[aria-label="Payload"]').count()) return;
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  await settled(page);
}

/** @param {Record<string, number[]>} figures @param {string} row @param {number} figure */
function add(figures, row, figure) {
  (figures[row] ??= []).push(figure);
}

/** @param {Record<string, number[]>} all @returns {Figures} */
const figuresOf = (all) =>
  Object.fromEntries(
    Object.entries(all).map(([row, each]) => [
      row,
      { median: quantile(each, 0.5), p95: quantile(each, 0.95), of: each.length },
    ]),
  );

/** @param {string} path @returns {Felt} */
export const readFelt = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} path @param {Felt} felt */
export function writeFelt(path, felt) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(felt, null, 2)}\n`);
}

export const defaultPath = join('node_modules', '.cache', 'jotscope', 'bench.json');

/**
 * Returns a line for each row: the page, the yardstick, the ratio, the ratio to reach, and what it was
 * in an earlier run.
 * @param {Felt} felt
 * @param {Felt | null} earlier
 * @returns {readonly string[]}
 */
export function feltLines({ page, yardstick }, earlier) {
  return Object.entries(page).map(([row, { median, p95 }]) => {
    const other = yardstick[row];
    const wanted = Object.entries(reach).find(([name]) => name === row)?.[1];
    const before = earlier?.page[row];
    const beforeOther = earlier?.yardstick[row];
    const cells = [
      row.padEnd(60),
      `${short(median)} median, ${short(p95)} p95`.padEnd(32),
      other === undefined ? '' : `yardstick ${short(other.median)}, ratio ${(median / other.median).toFixed(2)}`,
      wanted === undefined ? '' : `(to reach: ${wanted})`,
      before === undefined
        ? ''
        : `before: ${short(before.median)}${beforeOther === undefined ? '' : `, ratio ${(before.median / beforeOther.median).toFixed(2)}`}`,
    ];
    return cells.filter((cell) => cell !== '').join(' ');
  });
}

/** @param {number} figure */
const short = (figure) => (figure !== 0 && figure < 1 ? figure.toFixed(4) : String(Math.round(figure * 10) / 10));
