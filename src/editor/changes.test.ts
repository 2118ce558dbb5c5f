import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, moveOffset, moveSelection } from './changes.ts';

const apply = (text: string, change: ReturnType<typeof changeBetween>): string =>
  change ? text.slice(0, change.start) + change.inserted + text.slice(change.end) : text;

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', '{'), maxLength: 12 });

describe('changeBetween', () => {
  it('finds nothing between equal texts', () => {
    expect(changeBetween('abc', 'abc')).toBeNull();
  });

  it('finds only the stretch that differs', () => {
    expect(changeBetween('{"exp":1}', '{"exp":12}')).toEqual({ start: 8, end: 8, inserted: '2' });
    expect(changeBetween('{"a":1,"b":2}', '{"b":2}')).toEqual({ start: 2, end: 8, inserted: '' });
  });

  it('turns the first text into the second', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        (before, after) => void expect(apply(before, changeBetween(before, after))).toBe(after),
      ),
    );
  });

  it('never cuts a surrogate pair', () => {
    expect(changeBetween('a😀', 'a😁')).toEqual({ start: 1, end: 3, inserted: '😁' });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = changeBetween(before, after);
        for (const part of change ? [before.slice(0, change.start), change.inserted, before.slice(change.end)] : [])
          expect(part).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
      }),
    );
  });

  it('takes a time linear in the length of the texts', () => {
    const long = 'x'.repeat(5_000_000);
    expect(changeBetween(`${long}a${long}`, `${long}b${long}`)).toEqual({
      start: 5_000_000,
      end: 5_000_001,
      inserted: 'b',
    });
  });
});

describe('moveOffset', () => {
  const change = { start: 3, end: 5, inserted: 'xyz!' };

  it('keeps an offset before the change', () => {
    expect([0, 2, 3].map((offset) => moveOffset(offset, change))).toEqual([0, 2, 3]);
  });

  it('moves an offset after the change with the text', () => {
    expect([5, 6].map((offset) => moveOffset(offset, change))).toEqual([7, 8]);
  });

  it('moves an offset in replaced text to the end of the replacement', () => {
    expect(moveOffset(4, change)).toBe(7);
  });

  it('keeps an offset next to the same unchanged text', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(12), (before, after, at) => {
        const found = changeBetween(before, after);
        const offset = Math.min(at, before.length);
        fc.pre(found !== null && (offset < found.start || offset > found.end));
        if (!found) return;
        const moved = moveOffset(offset, found);
        if (offset < found.start) expect(after.slice(0, moved)).toBe(before.slice(0, offset));
        else expect(after.slice(moved)).toBe(before.slice(offset));
      }),
    );
  });
});

describe('moveSelection', () => {
  it('keeps the whole text selected when text is added at its end', () => {
    expect(moveSelection([0, 2], { start: 2, end: 2, inserted: 'cd' }, 2)).toEqual([0, 4]);
    expect(moveSelection([2, 0], { start: 2, end: 2, inserted: 'cd' }, 2)).toEqual([4, 0]);
  });

  it('does not move a caret at the end or in an empty text', () => {
    expect(moveSelection([2, 2], { start: 2, end: 2, inserted: 'cd' }, 2)).toEqual([2, 2]);
    expect(moveSelection([0, 0], { start: 0, end: 0, inserted: 'cd' }, 0)).toEqual([0, 0]);
  });
});
