import { expect, it } from 'vitest';
import { timeDifference } from './time-difference.ts';

const change = (path: string, before: string, after: string) =>
  timeDifference({ kind: 'changed', path, before, after });

it.each([
  ['within a day', '$.exp', '1795883580', '1795880520', '16:33 → 15:42 UTC, −51 min'],
  ['over midnight', '$.iat', '1795883580', '1795969980', '2026-11-28 16:33 → 2026-11-29 16:33 UTC, +1 d'],
  ['by seconds', '$.nbf', '1795883580', '1795883585', '16:33:00 → 16:33:05 UTC, +5 s'],
])('says how far a time moved %s', (_, path, before, after, words) => {
  expect(change(path, before, after)).toBe(words);
});

it.each([
  ['another claim', '$.count', '1', '2'],
  ['a nested one', '$.user.exp', '1', '2'],
  ['a text', '$.exp', '"1795883580"', '1795883580'],
  ['a number that no calendar reaches', '$.exp', '9999999999999', '1'],
])('says nothing of %s', (_, path, before, after) => {
  expect(change(path, before, after)).toBeNull();
});
