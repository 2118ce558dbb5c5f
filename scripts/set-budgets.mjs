#!/usr/bin/env node
// Sets the budgets of the build to the current size of `dist/` plus 2 %. A commit that raises a
// budget explains why.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weighBuild } from './lib/build-size.mjs';

const { sizes, chunks } = weighBuild(fileURLToPath(new URL('../dist/', import.meta.url)));
const more = (/** @type {number} */ size) => Math.ceil(size * 1.02);
const limits = {
  firstDecode: more(sizes.firstDecode),
  initialScript: more(sizes.initialScript),
  initialStyle: more(sizes.initialStyle),
  requestsUntilUsable: sizes.requestsUntilUsable,
  total: more(sizes.total),
};
const path = fileURLToPath(new URL('./lib/budget.json', import.meta.url));
writeFileSync(path, `${JSON.stringify({ limits, chunks }, null, 2)}\n`);
console.log(limits);
