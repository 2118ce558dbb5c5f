import { expect, it } from 'vitest';
import { arrayWork } from '../text/testing.ts';
import { lint } from './lint.ts';
import { lintSubject } from './testing.ts';

/** Returns how many items all rules handle in an object with 2,000 members below this many levels. */
function itemsHandled(levels: number): number {
  const members = `{${Array.from({ length: 2000 }, (_, at) => `"m${at}":${at}`).join(',')}}`;
  const subject = lintSubject({ claims: `{"a":${'['.repeat(levels)}${members}${']'.repeat(levels)}}` });
  return arrayWork(() => void lint(subject)).items;
}

it('reads the members below many levels once, and does not copy them at each level', () => {
  const shallow = itemsHandled(40);
  expect(shallow).toBeGreaterThan(2000);
  expect(itemsHandled(1900) - shallow).toBeLessThan(1900 * 200);
});
