import { expect, it } from 'vitest';
import { rowKeys } from './row-keys.ts';

it('tells rows of the same name apart', () => {
  const keys = rowKeys(['iss', 'sub', 'iss', '0 iss', '']);
  expect(new Set(keys).size).toBe(5);
});

it('keeps the keys of other rows when one is added', () => {
  const [iss, sub] = rowKeys(['iss', 'sub']);
  expect(rowKeys(['aud', 'iss', 'exp', 'sub'])).toEqual([expect.any(String), iss, expect.any(String), sub]);
});
