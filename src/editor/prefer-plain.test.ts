import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTouchOnly, preferPlain } from './prefer-plain.ts';

const device = (...matching: readonly string[]) =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matching.includes(query) }));

afterEach(() => vi.unstubAllGlobals());

describe('the plain editor', () => {
  it.each([
    ['a mouse', ['(any-pointer: fine)'], false, false],
    ['touch alone', ['(pointer: coarse)'], true, true],
    ['touch and a mouse', ['(pointer: coarse)', '(any-pointer: fine)'], false, false],
    ['forced colors', ['(any-pointer: fine)', '(forced-colors: active)'], false, true],
  ])('with %s', (_, matching, touch, plain) => {
    device(...matching);
    expect([isTouchOnly(), preferPlain()]).toEqual([touch, plain]);
  });
});
