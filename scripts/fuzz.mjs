#!/usr/bin/env node
// `npm run fuzz`: runs the unit tests with random inputs in full, then plays random sequences of
// steps on the built page. A tenth of its pages use the rich editors, which are edited through the
// browser's own keyboard and clipboard.
//
//   --minutes N            repeats the tests for N minutes; fuzzes the page for at least as long
//   --only tests | page    runs only one of the two
//   --browser firefox      tests the page in Firefox instead of Chromium
//   --steps N              the number of steps on the page (default: 20,000)
//   --seed N               the seed of the page's sequences; each run prints its seed
//   --keep-going           continues after a finding on the page
//   --replay TEXT|FILE     plays one sequence on the page, as a finding prints it
//   --dist FOLDER          uses an existing build and does not change it
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, requireNode, seconds } from './lib/prepare.mjs';
import { runNode } from './lib/run.mjs';

requireNode();
const options = readOptions();
await ensureInstalled();
const started = Date.now();
if (options.only !== 'page') process.exitCode = await runTests();
if (options.only !== 'tests' && !process.exitCode) process.exitCode = await runPage();

/** Runs the tests once, or repeatedly until the minutes are over. Stops at the first failure. */
async function runTests() {
  const tests = randomTests('src');
  let rounds = 0;
  let code = 0;
  do {
    // Each round draws new seeds. The message of a failure contains its seed.
    ({ code } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...tests], { env: { FUZZ: 'all' } }));
    rounds += 1;
  } while (code === 0 && Date.now() - started < options.minutes * 60_000);
  console.log(
    `${code === 0 ? 'Done' : 'Failed'} after ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${seconds(started)}.`,
  );
  return code;
}

/** Loads the page fuzz only now, because its packages may just have been installed. */
async function runPage() {
  const { fuzzPage } = await import('./fuzz/page-fuzz.mjs');
  return (await fuzzPage(options)) > 0 ? 1 : 0;
}

/**
 * Finds the unit tests with random inputs. `FUZZ=all` makes `scripts/lib/fixed-seed.ts` draw new
 * inputs for them; some tests read `FUZZ` themselves.
 * @param {string} folder
 */
function randomTests(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const found = paths.filter(
    (path) => /\.test\.tsx?$/.test(path) && /'fast-check'|\/fuzz\/|env\['FUZZ'\]/.test(readFileSync(path, 'utf8')),
  );
  if (found.length === 0) throw new Error('no test with random inputs was found');
  return found;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '0' },
      only: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      steps: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      'keep-going': { type: 'boolean', default: false },
      replay: { type: 'string' },
      dist: { type: 'string' },
    },
  });
  return {
    minutes: numberOf('minutes', values.minutes),
    steps: numberOf('steps', values.steps),
    seed: numberOf('seed', values.seed),
    only: values.replay === undefined ? values.only : 'page',
    browser: browserOf(values.browser),
    keepGoing: values['keep-going'],
    replay: values.replay ?? null,
    dist: values.dist ?? null,
  };
}

/** @param {string} name @returns {'chromium' | 'firefox'} */
function browserOf(name) {
  if (name === 'chromium' || name === 'firefox') return name;
  return fail(`--browser wants chromium or firefox, and not "${name}".`);
}

/** @param {string} name @param {string} text */
function numberOf(name, text) {
  const wanted = Number(text);
  if (Number.isFinite(wanted) && wanted >= 0) return wanted;
  return fail(`--${name} wants a number, such as --${name} 30, and not "${text}".`);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
