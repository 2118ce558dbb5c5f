import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenOffset, lineTable, mergeLineEnds, shownOffset, shownText, uniformLineEnd } from './line-ends.ts';

// RFC 7515 Appendix A.1: the signed claims set contains CRLF and spaces.
const rfc7515 = '{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}';

const given = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '😀'), maxLength: 10 });
const typed = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 10 });

describe('mergeLineEnds', () => {
  it('keeps the CRLF of RFC 7515 A.1 when a value is replaced', () => {
    const text = shownText(rfc7515).replace('joe', 'jane');
    expect(mergeLineEnds(rfc7515, text)).toBe(rfc7515.replace('joe', 'jane'));
  });

  it('writes new line ends like the others', () => {
    expect(mergeLineEnds('a\r\nb', 'a\nb\nc')).toBe('a\r\nb\r\nc');
    expect(mergeLineEnds('a\rb', 'a\nb\nc')).toBe('a\rb\rc');
  });

  it('writes new line ends as LF if the others differ', () => {
    expect(mergeLineEnds('a\r\nb\nc', 'a\nb\nc\nd')).toBe('a\r\nb\nc\nd');
  });

  it('keeps two line ends separate that would otherwise become one', () => {
    expect(shownText(mergeLineEnds('a\rX\nb', 'a\n\nb'))).toBe('a\n\nb');
  });

  it('returns what was typed, except for line ends', () => {
    fc.assert(
      fc.property(given, typed, (text, input) => void expect(shownText(mergeLineEnds(text, input))).toBe(input)),
    );
  });

  it('changes nothing if nothing was typed', () => {
    fc.assert(fc.property(given, (text) => void expect(mergeLineEnds(text, shownText(text))).toBe(text)));
  });

  it('keeps every line end before and after what was typed', () => {
    fc.assert(
      fc.property(
        given,
        given,
        fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 1, maxLength: 3 }),
        (head, tail, middle) => {
          expect(mergeLineEnds(`${head}a${tail}`, shownText(head) + middle + shownText(tail))).toBe(
            head + middle + tail,
          );
        },
      ),
    );
  });

  it('takes a time linear in the length of the text', () => {
    const long = 'line\r\n'.repeat(500_000);
    expect(mergeLineEnds(`${long}a${long}`, shownText(`${long}b${long}`))).toBe(`${long}b${long}`);
  });
});

describe('uniformLineEnd', () => {
  it('returns the only kind of line end in a text, or LF if there are several or none', () => {
    expect(['a\r\nb\r\n', 'a\rb', 'a\nb', 'a', '', 'a\r\nb\n'].map(uniformLineEnd)).toEqual([
      '\r\n',
      '\r',
      '\n',
      '\n',
      '\n',
      '\n',
    ]);
  });
});

describe('lineTable', () => {
  it('knows where lines begin and end', () => {
    const table = lineTable('ab\r\nc\rd\n');
    expect(table.starts).toEqual([0, 4, 6, 8]);
    expect([0, 1, 2, 3].map((line) => table.contentEnd(line))).toEqual([2, 5, 7, 8]);
    expect([0, 2, 3, 4, 5, 8, 99].map((offset) => table.lineAt(offset))).toEqual([0, 0, 0, 1, 1, 3, 3]);
  });

  it('converts offsets from given to shown and back', () => {
    fc.assert(
      fc.property(given, fc.nat(12), (text, at) => {
        const table = lineTable(text);
        const shown = Math.min(at, shownText(text).length);
        expect(table.toShown(table.toGiven(shown))).toBe(shown);
        expect(shownText(text.slice(0, table.toGiven(shown)))).toBe(shownText(text).slice(0, shown));
      }),
    );
  });

  it('moves offsets outside the text to its nearest end', () => {
    const table = lineTable('a\r\nb');
    expect([-1, 99].map((offset) => table.toGiven(offset))).toEqual([0, 4]);
    expect([-1, 99].map((offset) => table.toShown(offset))).toEqual([0, 3]);
  });
});

describe('givenOffset and shownOffset', () => {
  it('return the same as the table, without building one', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: -2, max: 25 }), (text, offset) => {
        const table = lineTable(text);
        expect(givenOffset(text, offset)).toBe(table.toGiven(offset));
        expect(shownOffset(text, offset)).toBe(table.toShown(offset));
      }),
      { seed: 17 },
    );
  });
});
