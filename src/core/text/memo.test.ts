import { afterEach, expect, it, vi } from 'vitest';
import { setSpeech } from './language.ts';
import { derive, memoLast } from './memo.ts';

afterEach(() => setSpeech({ language: 'en', translations: {} }));

it('computes once for the same arguments', () => {
  const add = vi.fn((a: number, b: number) => ({ sum: a + b }));
  const remembered = memoLast(add);
  expect(remembered(1, 2)).toBe(remembered(1, 2));
  expect(add).toHaveBeenCalledTimes(1);
  expect(remembered(1, 3)).toEqual({ sum: 4 });
  expect(remembered(1, 2)).toEqual({ sum: 3 });
  expect(add).toHaveBeenCalledTimes(3);
});

it('computes again in another language', () => {
  const remembered = memoLast((text: string) => ({ text }));
  const english = remembered('a');
  setSpeech({ language: 'de', translations: {} });
  expect(remembered('a')).not.toBe(english);
});

type Point = { readonly x: number; readonly y: number };

it('derives again only when an input differs', () => {
  const compute = vi.fn((x: number, y: number) => ({ product: x * y }));
  const product = derive([(point: Point) => point.x, (point: Point) => point.y], compute);
  const first = product({ x: 2, y: 3 });
  expect(product({ x: 2, y: 3 })).toBe(first);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(product({ x: 2, y: 4 })).toEqual({ product: 8 });
  expect(compute).toHaveBeenCalledTimes(2);
});

it('treats NaN as equal to NaN', () => {
  const compute = vi.fn((x: number) => [x]);
  const listed = derive([(point: Point) => point.x], compute);
  expect(listed({ x: Number.NaN, y: 0 })).toBe(listed({ x: Number.NaN, y: 1 }));
  expect(compute).toHaveBeenCalledTimes(1);
});

it('derives again in another language', () => {
  const listed = derive([(point: Point) => point.x], (x) => [x]);
  const english = listed({ x: 1, y: 0 });
  setSpeech({ language: 'de', translations: {} });
  expect(listed({ x: 1, y: 0 })).not.toBe(english);
});
