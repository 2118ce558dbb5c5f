#!/usr/bin/env node
// `npm test`: runs every check that a change must pass. `node scripts/test.mjs STEP… [arguments of
// the last step]` runs single steps.
import { ensureInstalled, requireNode, seconds } from './lib/prepare.mjs';
import { follow, wipe } from './lib/progress.mjs';

/**
 * The steps of a group run at the same time. A group starts once the previous one has passed.
 */
const everything = [['types', 'lint', 'unit', 'build', 'single', 'chromium'], ['built', 'e2e'], ['firefoxSlice']];
const atATime = 2;

requireNode();
await ensureInstalled();
// The steps know packages, so they can be loaded only now.
const { steps } = await import('./lib/steps.mjs');

/** @typedef {import('./lib/steps.mjs').Result & { name: string }} Finished */
/** @type {Finished[]} */
const finished = [];
const stop = new AbortController();
const started = Date.now();
const { wanted, rest } = readArguments(process.argv.slice(2));

if (wanted.length === 0) for (const group of everything) await runGroup(group);
else for (const name of wanted) await runStep(name, {}, name === wanted.at(-1) ? rest : []);
report();

/** @param {readonly string[]} group */
async function runGroup(group) {
  const waiting = [...group];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      await runStep(name, { quiet: true, signal: stop.signal }, []);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

/**
 * @param {string} name
 * @param {import('./lib/run.mjs').RunOptions} how
 * @param {readonly string[]} args
 */
async function runStep(name, how, args) {
  const step = steps[name];
  if (step === undefined || stop.signal.aborted) return;
  const began = Date.now();
  const progress = how.quiet ? follow(step.title) : null;
  const result = await step.run(progress === null ? how : { ...how, onReport: progress.report }, args);
  progress?.end();
  // A step that was ended because another one failed has no result.
  if (stop.signal.aborted) return;
  finished.push({ name, ...result });
  const { counts } = result;
  const counted = counts === undefined ? '' : `  ${words(counts)}`;
  wipe();
  console.log(
    `${result.code === 0 ? 'ok    ' : 'FAILED'}  ${step.title.padEnd(34)} ${seconds(began).padStart(7)}${counted}`,
  );
  if (result.code === 0) return;
  stop.abort();
  if (result.output !== '') console.log(`\n${result.output.trimEnd()}\n`);
}

function report() {
  const failed = finished.some(({ code }) => code !== 0);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, counts } of finished) {
    sum.passed += counts?.passed ?? 0;
    sum.skipped += counts?.skipped ?? 0;
    // A step that fails without naming a test (types, lint, build, a test file that does not load)
    // counts as one.
    sum.failed += counts?.failed || (code === 0 ? 0 : 1);
  }
  console.log(`${failed ? 'Failed' : 'Done'} after ${seconds(started)}.`);
  console.log(words(sum));
  process.exitCode = failed ? 1 : 0;
}

/** @param {import('./lib/steps.mjs').Counts} counts */
function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads the names of steps first. Everything after the last name is passed to the last step.
 * @param {readonly string[]} args
 */
function readArguments(args) {
  const other = args.findIndex((word) => !Object.hasOwn(steps, word));
  const end = other === -1 ? args.length : other;
  if (end === 0 && args.length > 0) {
    console.error(`There is no step "${args[0]}". Steps: ${Object.keys(steps).join(', ')}.`);
    process.exit(1);
  }
  return { wanted: args.slice(0, end), rest: args.slice(end) };
}
