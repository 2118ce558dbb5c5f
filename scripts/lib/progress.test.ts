import { describe, expect, it } from 'vitest';
import { lineOf, mark, reportIn } from './progress.mjs';

describe('progress', () => {
  it('distinguishes reports from output, and ignores a broken report', () => {
    expect(reportIn(`${mark}{"done":1,"total":2}`)).toEqual({ done: 1, total: 2 });
    expect(reportIn('{"done":1,"total":2}')).toBeNull();
    expect(reportIn(`${mark}{"done":`)).toBeNull();
  });

  it('shows the step, its progress, the time that it took so far, and the current test', () => {
    const last = { done: 3, total: 12, current: 'a.test.ts' };
    expect(lineOf({ title: 'unit tests', began: 1_000, last }, 6_400)).toBe('unit tests  3/12  5 s  a.test.ts');
    expect(lineOf({ title: 'build', began: 0, last: null }, 2_000)).toBe('build  2 s');
  });
});
