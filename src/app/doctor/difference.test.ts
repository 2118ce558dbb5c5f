import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

describe('a difference', () => {
  it('draws whitespace only if it is what differs', () => {
    expect(differenceOf('a secret\n', 'a secret', 88)).toMatchObject({ before: 'a secret⏎', after: 'a secret' });
    expect(differenceOf('"a secret"', 'a secret', 88)).toMatchObject({ before: '"a secret"', after: 'a secret' });
    expect(differenceOf('KEY="a\nsecret" \n', 'a\nsecret', 88)).toMatchObject({ before: 'KEY="a secret" ' });
  });

  it('draws other characters that cannot be seen wherever they are', () => {
    expect(differenceOf('\u202ea=b', '\u202eb', 88).before).toBe('⟨U+202E⟩a=b');
    expect(differenceOf('a\u200bb', 'ab', 88).before).toBe('a⟨ZWSP⟩b');
  });

  it('cuts what is equal, and then the middle of what differs', () => {
    const long = 'x'.repeat(500);
    expect(differenceOf(`${long}1${long}`, `${long}2${long}`, 88)).toEqual({
      before: `…${'x'.repeat(24)}1${'x'.repeat(24)}…`,
      after: `…${'x'.repeat(24)}2${'x'.repeat(24)}…`,
      isCut: false,
    });
    const other = differenceOf('ab'.repeat(2000), 'c'.repeat(3000), 88);
    expect(other.isCut).toBe(true);
    expect([other.before.length, other.after.length]).toEqual([88, 88]);
  });

  it('keeps pairs of surrogates whole', () => {
    expect(differenceOf('😀'.repeat(100), '', 30).before).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
