import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTable } from '../line-ends.ts';
import { offsetOfPlace, monacoPlaceOf, monacoRangeOf } from './places.ts';

describe('monacoPlaceOf', () => {
  it('counts lines and columns from 1 with any kind of line end', () => {
    const table = lineTable('ab\r\ncd\re');
    expect([0, 2, 4, 5, 7, 8].map((offset) => monacoPlaceOf(table, offset))).toEqual([
      { lineNumber: 1, column: 1 },
      { lineNumber: 1, column: 3 },
      { lineNumber: 2, column: 1 },
      { lineNumber: 2, column: 2 },
      { lineNumber: 3, column: 1 },
      { lineNumber: 3, column: 2 },
    ]);
  });

  it('reads an offset inside a CRLF as the end of its line', () => {
    expect(monacoPlaceOf(lineTable('ab\r\nc'), 3)).toEqual({ lineNumber: 1, column: 3 });
  });

  it('is reversed by offsetOfPlace, except inside a line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n') }), fc.nat(20), (text, at) => {
        const offset = Math.min(at, text.length);
        fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n');
        const table = lineTable(text);
        expect(offsetOfPlace(table, monacoPlaceOf(table, offset))).toBe(offset);
      }),
    );
  });
});

describe('monacoRangeOf', () => {
  it('is empty if the end is before the start', () => {
    expect(monacoRangeOf(lineTable('abc'), { start: 2, end: 1 })).toEqual({
      startLineNumber: 1,
      startColumn: 3,
      endLineNumber: 1,
      endColumn: 3,
    });
  });
});
