import { describe, expect, it } from 'vitest';
import { atLeastOne, drawnLines } from './drawn-lines.ts';
import { linePiecesOf } from './pieces.ts';

const nothing = { language: 'text', marks: [], notes: [], faults: [] } as const;

describe('drawnLines', () => {
  it('cuts a mark that runs over a line end, and counts from each line', () => {
    const lines = drawnLines({ ...nothing, text: 'ab\r\ncd', marks: [{ start: 1, end: 5, className: 'm' }] });
    expect(lines.map(({ stretches }) => stretches)).toEqual([
      [{ start: 1, end: 2, className: 'm' }],
      [{ start: 0, end: 1, className: 'm' }],
    ]);
  });

  it('puts a note on the line that contains its offset', () => {
    const lines = drawnLines({ ...nothing, text: 'a\nbc\nd', notes: [{ at: 3, text: 'soon' }] });
    expect(lines.map(({ note }) => note)).toEqual(['', 'soon', '']);
  });

  it('joins the notes of one line', () => {
    expect(
      drawnLines({
        ...nothing,
        text: 'ab',
        notes: [
          { at: 0, text: 'one' },
          { at: 1, text: 'two' },
        ],
      })[0]?.note,
    ).toBe('one · two');
  });

  it('colors JSON line by line', () => {
    const [, line] = drawnLines({ ...nothing, language: 'json', text: '{\n  "exp": 1' });
    expect(line?.stretches.map(({ className }) => className)).toEqual([
      'editor-json-name',
      'editor-json-mark',
      'editor-json-number',
    ]);
  });

  it('draws a fault between two characters on the one after it', () => {
    const lines = drawnLines({ ...nothing, text: 'ab', faults: [{ start: 1, end: 1, message: 'x' }] });
    expect(lines[0]?.stretches).toEqual([{ start: 1, end: 2, className: 'editor-fault' }]);
  });

  it('contains exactly the text', () => {
    const text = 'a\r\n\n"b"\r\r\n';
    expect(drawnLines({ ...nothing, text, language: 'json' }).map((line) => line.text)).toEqual([
      'a',
      '',
      '"b"',
      '',
      '',
    ]);
  });
});

describe('atLeastOne', () => {
  it('takes the last character at the end of the text, and nothing in an empty text', () => {
    expect(atLeastOne({ start: 2, end: 2 }, 2)).toEqual({ start: 1, end: 2 });
    expect(atLeastOne({ start: 0, end: 0 }, 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('linePiecesOf', () => {
  it('gives overlapping text the classes of both stretches', () => {
    const pieces = linePiecesOf('abcdef', [
      { start: 0, end: 4, className: 'x' },
      { start: 2, end: 6, className: 'y' },
    ]);
    expect(pieces).toEqual([
      { text: 'ab', className: 'x' },
      { text: 'cd', className: 'x y' },
      { text: 'ef', className: 'y' },
    ]);
  });

  it('gives no class to text outside the stretches', () => {
    expect(linePiecesOf('abc', [{ start: 1, end: 2, className: 'x' }])).toEqual([
      { text: 'a', className: '' },
      { text: 'b', className: 'x' },
      { text: 'c', className: '' },
    ]);
  });

  it('ignores stretches outside the line', () => {
    expect(
      linePiecesOf('ab', [
        { start: 5, end: 9, className: 'x' },
        { start: -3, end: 1, className: 'y' },
      ]),
    ).toEqual([
      { text: 'a', className: 'y' },
      { text: 'b', className: '' },
    ]);
  });
});
