import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { overBudget, weighBuild } from '../../scripts/lib/build-size.mjs';

const weight = weighBuild(fileURLToPath(new URL('../../dist/', import.meta.url)));
const budget = JSON.parse(readFileSync(new URL('../../scripts/lib/budget.json', import.meta.url), 'utf8'));

describe('the build', () => {
  it('stays within its budgets (raise one with `node scripts/set-budgets.mjs` if that is worth it)', () => {
    expect(overBudget(weight, budget)).toEqual([]);
  });

  it('was measured: every size is known, and an excess is reported with the chunks that grew', () => {
    for (const size of Object.values(weight.sizes)) expect(size).toBeGreaterThan(0);
    const half = { ...weight.sizes, initialScript: Math.floor(weight.sizes.initialScript / 2) };
    expect(overBudget(weight, { limits: half, chunks: { ...weight.chunks, 'assets/index.js': 1 } })).toEqual([
      expect.stringMatching(/^initialScript is \d+, its limit \d+\. Grew most: assets\/index\.js \+\d+/),
    ]);
  });
});
