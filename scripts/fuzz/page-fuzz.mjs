// Plays random sequences of steps on the built page: `npm run fuzz -- --only page`.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from '../lib/prepare.mjs';
import { root } from '../lib/run.mjs';
import { serve } from '../serve.mjs';
import { bundleDriver } from './bundle.mjs';
import { failureOf, foundIn, reportFound } from './findings.mjs';
import { launch, openPlayer } from './pages.mjs';
import { randomFrom } from './random.mjs';
import { makeSequence } from './sequences.mjs';
import { tally } from './tally.mjs';
import { loadTexts } from './texts.mjs';

/**
 * @typedef {object} PageFuzz
 * @property {'chromium' | 'firefox'} browser
 * @property {number} steps the minimum number of steps
 * @property {number} minutes the minimum duration; 0 if only the steps count
 * @property {number} seed
 * @property {string | null} replay a file that contains a sequence, or the sequence itself
 * @property {boolean} keepGoing whether to continue after a finding
 * @property {string | null} dist the folder of a build; null: `dist/`, built again if it is out of date
 *
 * @typedef {import('./sequences.mjs').Step} Step
 * @typedef {import('./findings.mjs').Open} Open
 */

/**
 * The number of sequences in one call into the page, and of calls before a new page replaces it.
 */
const batch = 10;
const batchesPerPage = 15;

/** @param {PageFuzz} options @returns {Promise<number>} the number of findings */
export async function fuzzPage(options) {
  if (options.dist === null) await ensureBuilt();
  const server = await serve({ root: resolve(root, options.dist ?? 'dist') });
  let browser = await launch(options.browser);
  const texts = await loadTexts();
  const what = { url: server.url, driver: await bundleDriver(), german: texts.german };
  const open = async (/** @type {boolean} */ isRich) => {
    if (!browser.isConnected()) {
      console.log('The browser ended by itself, and is started again.');
      browser = await launch(options.browser);
    }
    return openPlayer(browser, what, isRich);
  };
  try {
    if (options.replay !== null) return await replay(open, options.replay);
    return await drive(open, options, texts);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {Open} open @param {PageFuzz} options @param {import('./texts.mjs').Texts} texts */
async function drive(open, { browser, steps, minutes, seed, keepGoing }, texts) {
  console.log(`Page fuzz in ${browser}, --seed ${seed}.`);
  const random = randomFrom(seed);
  const counts = tally();
  const started = Date.now();
  let [findings, pages] = [0, 0];
  const summary = () => `\n${counts.print()}\n\n${findings} findings.`;
  onStop(() => console.log(`${summary()} Stopped before the end.`));
  while (counts.steps() < steps || Date.now() - started < minutes * 60_000) {
    // One page in ten has the rich editors. It plays fewer sequences, because each one takes
    // longer.
    const isRich = pages % 10 === 4;
    pages += 1;
    const found = await onePage(open, isRich, () => makeSequence(random, texts, isRich), counts);
    console.log(`${counts.steps().toLocaleString('en')} steps, ${Math.round((Date.now() - started) / 1000)} s`);
    if (found === null) continue;
    findings += await reportFound(open, found);
    if (findings > 0 && !keepGoing) break;
  }
  console.log(summary());
  return findings;
}

/** Makes a run that is stopped print what it did until then. @param {() => void} say */
function onStop(say) {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      say();
      process.exit(130);
    });
}

/**
 * Plays until a sequence fails or the page has played all of its sequences.
 * @param {Open} open @param {boolean} isRich @param {() => Step[]} make @param {ReturnType<typeof tally>} counts
 */
async function onePage(open, isRich, make, counts) {
  const player = await open(isRich);
  /** @type {Step[][]} */
  const before = [];
  try {
    for (let calls = 0; calls < (isRich ? 6 : batchesPerPage); calls += 1) {
      const sequences = Array.from({ length: batch }, make);
      const played = await player.play(sequences);
      for (const each of played) if (each.failure?.kind !== 'gone') counts.add(each);
      const failed = played.at(-1)?.failure ?? null;
      if (failed !== null) return foundIn(sequences, failed, played.length, before);
      before.push(...sequences);
    }
    return null;
  } finally {
    await player.close();
  }
}

/** @param {Open} open @param {string} given */
async function replay(open, given) {
  const failure = await failureOf(open, [JSON.parse(existsSync(given) ? readFileSync(given, 'utf8') : given)]);
  console.log(
    failure === null ? 'Played without a finding.' : `Step ${failure.at + 1}: ${failure.kind}: ${failure.what}`,
  );
  return failure === null ? 0 : 1;
}
