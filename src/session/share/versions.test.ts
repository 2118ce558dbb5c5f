import { describe, expect, it } from 'vitest';
import { linkVersion, upgraded } from './versions.ts';

describe('a link of an older version', () => {
  it('is upgraded to the current form, step by step', () => {
    expect(
      upgraded(
        [
          ['id_token', 'b'],
          ['publicKey', 'k'],
          ['state', 'x'],
        ],
        0,
      ),
    ).toEqual([
      ['token', 'b'],
      ['publicKey', 'k'],
    ]);
  });

  it('of the current version stays as it is', () => {
    const pairs = [
      ['token', 'a'],
      ['new', 'b'],
    ] as const;
    expect(upgraded(pairs, linkVersion)).toBe(pairs);
  });
});
