// Defines the steps of the tests: what each one runs, and where its counts come from.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, findFirefox, noChromium } from './browsers.mjs';
import { build, buildSingle, ensureBuilt, ensureSingleBuilt } from './prepare.mjs';
import { root, runNode } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ code: number, output: string, counts?: Counts }} Result
 * @typedef {{ title: string, run: (how: import('./run.mjs').RunOptions, args: readonly string[]) =>
 * Promise<Result> }} Step
 */

/**
 * For how many ms a step may say nothing. Each test and each file of tests reports its end, so only a
 * step that hangs is silent for so long, however slow the machine is.
 */
const silence = 30 * 60_000;

const reports = 'node_modules/.cache/jotscope';

/** @type {Readonly<Record<string, Step>>} */
export const steps = {
  types: { title: 'type check', run: typeCheck },
  lint: { title: 'lint', run: (how, args) => lint(how, args) },
  unit: { title: 'unit tests', run: (how, args) => vitest('unit', args, how) },
  build: { title: 'build', run: (how) => build(how) },
  single: { title: 'build of one file', run: (how) => buildSingle(how) },
  fresh: {
    title: 'builds, if older than the sources',
    run: async () => (await ensureBuilt(), await ensureSingleBuilt(), done('')),
  },
  chromium: { title: 'Chromium', run: chromium },
  built: {
    title: 'checks of the build',
    run: (how, args) => vitest('built', ['--config', 'vitest.built.config.ts', ...args], how),
  },
  e2e: { title: 'end-to-end tests', run: (how, args) => browserTests('chromium', how, args) },
  firefoxSlice: {
    title: 'journeys in Firefox',
    run: (how, args) => firefoxTests(how, ['--grep', '@firefox', ...args]),
  },
  firefox: { title: 'end-to-end tests in Firefox', run: firefoxTests },
};

/** @param {string} output @returns {Result} */
const done = (output) => ({ code: 0, output });

/**
 * Checks the types of four projects. The core and the session have no DOM types, the service worker
 * has its own, and all other code has the DOM's.
 * @param {import('./run.mjs').RunOptions} how
 */
async function typeCheck(how) {
  let output = '';
  for (const project of ['src/core', 'src/session', 'src/offline', '.']) {
    const { code, output: said } = await runNode('node_modules/typescript/bin/tsc', ['-p', project], how);
    output += said;
    if (code !== 0) return { code, output };
  }
  return done(output);
}

/** Checks the format first, because that takes only a moment. @type {Step['run']} */
async function lint(how, args) {
  const format = await runNode('node_modules/oxfmt/bin/oxfmt', ['--check', '.'], { ...how, quiet: true });
  if (format.code !== 0)
    return { ...format, output: `${format.output}\nRun \`npx oxfmt --write .\` to format these.\n` };
  return runNode('node_modules/oxlint/bin/oxlint', ['--type-aware', ...args], how);
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} how
 * @returns {Promise<Result>}
 */
async function vitest(name, args, how) {
  const report = freshReport(`${name}.json`);
  const { code, output } = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      ...(how.onReport ? ['--reporter=./scripts/lib/report-vitest.mjs'] : []),
      `--outputFile.json=${report}`,
      ...args,
    ],
    { silence, ...how },
  );
  const seen = readReport(report);
  const counts = seen && {
    passed: seen.numPassedTests,
    failed: seen.numFailedTests,
    skipped: seen.numPendingTests + seen.numTodoTests,
  };
  return { code, output, ...(counts ? { counts } : {}) };
}

/** @type {Step['run']} */
async function chromium(how) {
  const path = await ensureChromium(how);
  return path === null ? { code: 1, output: noChromium } : done(`Chromium: ${path}\n`);
}

/** @type {Step['run']} */
async function firefoxTests(how, args) {
  if (findFirefox() !== null) return browserTests('firefox', how, args);
  console.log('No Firefox found: skipped. Install Firefox, or set FIREFOX_PATH to one.');
  return done('');
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {import('./run.mjs').RunOptions} how
 * @param {readonly string[]} args
 * @returns {Promise<Result>}
 */
async function browserTests(browser, how, args) {
  const report = freshReport(`${browser}.json`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code, output } = await runNode(
    'node_modules/@playwright/test/cli.js',
    [
      'test',
      `--project=${browser}`,
      `--reporter=list,json${how.onReport ? ',./scripts/lib/report-playwright.mjs' : ''}`,
      ...args,
    ],
    { silence, ...how, env },
  );
  const stats = readReport(report)?.stats;
  const counts = stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return { code, output, ...(counts ? { counts } : {}) };
}

/**
 * Removes the old report, so that it is not mistaken for the result of a run that wrote none.
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(join(root, reports), { recursive: true });
  const path = join(root, reports, name);
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
