import { describe, expect, it } from 'vitest';
import { canDraw, drawableEnd, drawableStart, mostDrawn } from './drawing-cost.ts';
import { partForKey } from './part-keys.ts';
import { followText, isWhole, partAround, partBefore, partFrom, partText, typeInPart } from './text-part.ts';

const long = 'x'.repeat(1_000_000);
const typing = { selection: [5, 5], replaced: false, stays: false } as const;

describe('what a text box draws', () => {
  it('is bounded for every kind of character', () => {
    for (const unit of ['x', ' ', '\n', '\t', 'x\u0301', '\u0301', 'ع', 'xع', '漢', '😀', '\u202e', '\r', '\0']) {
      const text = unit.repeat(1_000_000 / unit.length);
      const shown = partText(partFrom(text, 0));
      expect(shown.length, JSON.stringify(unit)).toBeGreaterThan(4000);
      expect(canDraw(shown, mostDrawn), JSON.stringify(unit)).toBe(true);
    }
  });

  it('is at most 5,000 lines, 7,000 tabs in a line, and 7,000 combining marks in a line', () => {
    expect(drawableEnd('\n'.repeat(9000), 0, mostDrawn)).toBe(5000);
    expect(drawableEnd('\t'.repeat(9000), 0, mostDrawn)).toBeLessThan(7000);
    expect(drawableEnd('\u0301'.repeat(9000), 0, mostDrawn)).toBeLessThan(7000);
  });

  it('costs the same read backward', () => {
    const text = `${'\tع'.repeat(3000)}\n`.repeat(4);
    const start = drawableStart(text, text.length, mostDrawn);
    expect(canDraw(text.slice(start), mostDrawn)).toBe(true);
    expect(canDraw(text.slice(start - 200), mostDrawn)).toBe(false);
  });

  it('is all of an ordinary text', () => {
    for (const text of ['', 'a.b.c', 'x'.repeat(100_000), '  "claim": "value",\n'.repeat(2000)])
      expect(isWhole(partFrom(text, 0))).toBe(true);
  });
});

describe('the parts of a long text', () => {
  it('follow one another without a gap', () => {
    let at = 0;
    let joined = '';
    while (at < long.length) {
      const part = partFrom(long, at);
      joined += partText(part);
      at = part.end;
    }
    expect(joined).toBe(long);
    expect(partBefore(long, long.length).end).toBe(long.length);
  });

  it('do not cut a surrogate pair', () => {
    const pairs = `x${'😀'.repeat(200_000)}`;
    for (let part = partFrom(pairs, 0); part.end < pairs.length; part = partFrom(pairs, part.end)) {
      expect(partText(part)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });

  it('contain the selection for which they are made', () => {
    const part = partAround(long, [500_000, 500_010]);
    expect(part.start).toBeLessThan(500_000);
    expect(part.end).toBeGreaterThan(500_010);
    expect(part.selection).toEqual([500_000, 500_010]);
  });
});

describe('typing in a part', () => {
  it('changes that part and keeps all others exactly', () => {
    const text = `${'a'.repeat(200_000)}${'b'.repeat(200_000)}`;
    const part = partAround(text, [200_000, 200_000]);
    const shown = partText(part);
    const at = 200_000 - part.start;
    const next = typeInPart(part, `${shown.slice(0, at)}!${shown.slice(at)}`, typing);
    expect(next.of).toBe(`${'a'.repeat(200_000)}!${'b'.repeat(200_000)}`);
    expect([next.start, next.end]).toEqual([part.start, part.end + 1]);
  });

  it('replaces the whole text if all of the part was selected', () => {
    const next = typeInPart(partFrom(long, 100_000), 'y', { ...typing, replaced: true });
    expect(next.of).toBe('y');
    expect(isWhole(next)).toBe(true);
  });

  it('shows another part if more was pasted than can be drawn, with the caret after it', () => {
    const next = typeInPart(partFrom('ab', 0), `a${long}b`, { ...typing, selection: [1_000_001, 1_000_001] });
    expect(next.of).toBe(`a${long}b`);
    expect(next.selection).toEqual([1_000_001, 1_000_001]);
    expect(canDraw(partText(next), mostDrawn)).toBe(true);
  });

  it('does not change the box while an input method composes', () => {
    const next = typeInPart(partFrom('', 0), long, { ...typing, stays: true });
    expect([next.start, next.end, next.selection]).toEqual([0, long.length, null]);
  });
});

describe('a text from outside', () => {
  it('is shown from its start if it is a different text', () => {
    expect(followText(partFrom('short', 0), long).start).toBe(0);
    expect(isWhole(followText(partFrom(long, 300_000), 'short'))).toBe(true);
  });

  it('keeps the visible part if it changes elsewhere', () => {
    const part = partFrom(long, 300_000);
    const next = followText(part, `new${long}`);
    expect([next.start, next.end]).toEqual([part.start + 3, part.end + 3]);
    expect(partText(next)).toBe(partText(part));
  });
});

describe('keys that lead out of a part', () => {
  const key = (name: string, more: object = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });
  const part = partFrom(long, 300_000);
  const length = part.end - part.start;

  it('show what is before or after it', () => {
    for (const name of ['ArrowRight', 'ArrowDown', 'PageDown', 'Delete'])
      expect(partForKey(part, key(name), length)?.end, name).toBeGreaterThan(part.end);
    for (const name of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect(partForKey(part, key(name), 0)?.start, name).toBeLessThan(part.start);
  });

  it('show the start and the end of the text', () => {
    expect(partForKey(part, key('Home', { ctrlKey: true }), 5)?.start).toBe(0);
    expect(partForKey(part, key('End', { ctrlKey: true }), 5)?.end).toBe(long.length);
  });

  it('do nothing else', () => {
    expect(partForKey(part, key('ArrowRight'), 5)).toBeNull();
    expect(partForKey(part, key('a'), length)).toBeNull();
    expect(partForKey(part, key('ArrowRight'), null)).toBeNull();
    expect(partForKey(partFrom('short', 0), key('ArrowRight'), 5)).toBeNull();
  });
});
