// The page itself under random sequences of steps: `npm run fuzz -- --only page`.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from '../lib/prepare.mjs';
import { root } from '../lib/run.mjs';
import { serve } from '../serve.mjs';
import { bundleDriver } from './bundle.mjs';
import { launch, openPlayer } from './pages.mjs';
import { randomFrom } from './random.mjs';
import { makeSequence } from './sequences.mjs';
import { fewest, shortestText } from './shrink.mjs';
import { tally } from './tally.mjs';
import { loadTexts } from './texts.mjs';

/**
 * @typedef {object} PageFuzz
 * @property {'chromium' | 'firefox'} browser
 * @property {number} steps that many at least
 * @property {number} minutes as long at least; 0: only the steps count
 * @property {number} seed
 * @property {string | null} replay a file that holds a sequence, or the sequence itself
 * @property {boolean} keepGoing after a finding
 * @property {string | null} dist the folder of a build; null: `dist/`, built where it is older than its sources
 *
 * @typedef {import('./sequences.mjs').Step} Step
 * @typedef {import('./pages.mjs').Player} Player
 */

/** Sequences for one call into the page, and calls before a page is closed and another opened. */
const batch = 10;
const batchesPerPage = 15;

/** @param {PageFuzz} options @returns {Promise<number>} how many findings there were */
export async function fuzzPage(options) {
  if (options.dist === null) await ensureBuilt();
  const server = await serve({ root: resolve(root, options.dist ?? 'dist') });
  const browser = await launch(options.browser);
  const texts = await loadTexts();
  const what = { url: server.url, driver: await bundleDriver(), german: texts.german };
  const open = () => openPlayer(browser, what);
  try {
    if (options.replay !== null) return await replay(open, options.replay);
    return await drive(open, options, texts);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {() => Promise<Player>} open @param {PageFuzz} options @param {import('./texts.mjs').Texts} texts */
async function drive(open, { browser, steps, minutes, seed, keepGoing }, texts) {
  console.log(`Page fuzz in ${browser}, --seed ${seed}.`);
  const random = randomFrom(seed);
  const counts = tally();
  const started = Date.now();
  let findings = 0;
  while (counts.steps() < steps || Date.now() - started < minutes * 60_000) {
    const found = await onePage(open, () => makeSequence(random, texts), counts);
    console.log(`${counts.steps().toLocaleString('en')} steps, ${Math.round((Date.now() - started) / 1000)} s`);
    if (found === null) continue;
    findings += await report(open, found);
    if (findings > 0 && !keepGoing) break;
  }
  console.log(`\n${counts.print()}\n\n${findings} findings.`);
  return findings;
}

/** Plays until a sequence fails or the page has done its share. @param {() => Promise<Player>} open @param {() => Step[]} make @param {ReturnType<typeof tally>} counts */
async function onePage(open, make, counts) {
  const player = await open();
  /** @type {Step[][]} */
  const before = [];
  try {
    for (let calls = 0; calls < batchesPerPage; calls += 1) {
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

/**
 * @typedef {{ failure: import('./page/drive.mjs').Failure, steps: readonly Step[], before: readonly (readonly Step[])[] }} Found
 *
 * Where the page is gone it could not say which sequence it played: all of the call are taken for one.
 * @param {readonly (readonly Step[])[]} sequences
 * @param {import('./page/drive.mjs').Failure} failure
 * @param {number} played how many of them
 * @param {readonly (readonly Step[])[]} before
 * @returns {Found}
 */
function foundIn(sequences, failure, played, before) {
  if (failure.kind === 'gone') return { failure, steps: sequences.flat(), before };
  const at = played - 1;
  return {
    failure,
    steps: sequences[at]?.slice(0, failure.at + 1) ?? [],
    before: [...before, ...sequences.slice(0, at)],
  };
}

/**
 * Tries a failure again on fresh pages; what does not come back is said, and is no finding: other work may have had the machine.
 * @param {() => Promise<Player>} open
 * @param {Found} found
 */
async function report(open, { failure, steps, before }) {
  console.log(`\nSeen: ${failure.kind}: ${failure.what}\n${JSON.stringify(steps)}`);
  const fails = async (/** @type {readonly Step[]} */ sequence) =>
    (await failureOf(open, [sequence]))?.kind === failure.kind;
  if (!(await fails(steps)) && !(await fails(steps))) {
    const again = await failureOf(open, [...before, steps]);
    console.log(
      again?.kind === failure.kind
        ? 'It comes back only after the sequences before it on the same page.'
        : 'It did not come back.',
    );
    return again?.kind === failure.kind ? 1 : 0;
  }
  const short = await shortTexts(await fewest(steps, fails), fails);
  console.log(
    `FINDING, as short as it could be made:\n  npm run fuzz -- --only page --replay '${JSON.stringify(short).replaceAll("'", '\\u0027')}'\n`,
  );
  return 1;
}

/** @param {readonly Step[]} steps @param {(steps: readonly Step[]) => Promise<boolean>} fails */
async function shortTexts(steps, fails) {
  let short = steps;
  for (const [at, [name, ...given]] of steps.entries()) {
    const text = given.at(-1);
    if (typeof text !== 'string' || text.length < 30) continue;
    const withText = (/** @type {string} */ shorter) =>
      /** @type {Step[]} */ (short.with(at, [name, ...given.slice(0, -1), shorter]));
    short = withText(await shortestText(text, async (shorter) => fails(withText(shorter))));
  }
  return short;
}

/** @param {() => Promise<Player>} open @param {readonly (readonly Step[])[]} sequences */
async function failureOf(open, sequences) {
  const player = await open();
  try {
    return (await player.play(sequences)).at(-1)?.failure ?? null;
  } finally {
    await player.close();
  }
}

/** @param {() => Promise<Player>} open @param {string} given */
async function replay(open, given) {
  const failure = await failureOf(open, [JSON.parse(existsSync(given) ? readFileSync(given, 'utf8') : given)]);
  console.log(
    failure === null ? 'Played without a finding.' : `Step ${failure.at + 1}: ${failure.kind}: ${failure.what}`,
  );
  return failure === null ? 0 : 1;
}
