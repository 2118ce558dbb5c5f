#!/usr/bin/env node
// `npm run fuzz [-- --minutes N]`: the tests with random inputs, in full. Once, or again and again
// until the minutes are over; ends with the first failure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, requireNode, seconds } from './lib/prepare.mjs';
import { runNode } from './lib/run.mjs';

requireNode();
const minutes = readMinutes();
await ensureInstalled();
const started = Date.now();
const tests = randomTests('src');
let rounds = 0;
let code = 0;
do {
  // Each round has seeds of its own; the seed of a failure stands in its message.
  ({ code } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...tests], { env: { FUZZ: 'all' } }));
  rounds += 1;
} while (code === 0 && Date.now() - started < minutes * 60_000);
console.log(
  `${code === 0 ? 'Done' : 'Failed'} after ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${seconds(started)}.`,
);
process.exitCode = code;

/**
 * The unit tests that draw their inputs: `scripts/lib/fixed-seed.ts` has them draw new ones here.
 * @param {string} folder
 */
function randomTests(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const found = paths.filter(
    (path) => /\.test\.tsx?$/.test(path) && /'fast-check'|\/fuzz\//.test(readFileSync(path, 'utf8')),
  );
  if (found.length === 0) throw new Error('no test with random inputs was found');
  return found;
}

function readMinutes() {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '0' } } });
  const wanted = Number(values.minutes);
  if (Number.isFinite(wanted) && wanted >= 0) return wanted;
  console.error(`--minutes wants a number, such as --minutes 30, and not "${values.minutes}".`);
  process.exit(1);
}
