import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTokens } from './json-line.ts';

const kinds = (line: string): string[] =>
  jsonTokens(line).map(({ start, end, kind }) => `${kind} ${line.slice(start, end)}`);

describe('jsonTokens', () => {
  it('distinguishes names from strings', () => {
    expect(kinds('  "sub": "joe",')).toEqual(['name "sub"', 'mark :', 'string "joe"', 'mark ,']);
    expect(kinds('"sub"   : 1')).toEqual(['name "sub"', 'mark :', 'number 1']);
  });

  it('includes escapes in the string', () => {
    expect(kinds(String.raw`["a\"b\\", "c"]`)).toEqual([
      'mark [',
      String.raw`string "a\"b\\"`,
      'mark ,',
      'string "c"',
      'mark ]',
    ]);
  });

  it('keeps numbers as they are written', () => {
    expect(kinds('[1.0,-1e+3,100002348117421473]').filter((kind) => kind.startsWith('number'))).toEqual([
      'number 1.0',
      'number -1e+3',
      'number 100002348117421473',
    ]);
  });

  it('knows the three keywords, but not a word that only begins with one', () => {
    expect(kinds('true false null nullable')).toEqual([
      'keyword true',
      'keyword false',
      'keyword null',
      'wrong nullable',
    ]);
  });

  it('extends an unclosed string to the end of the line', () => {
    expect(kinds('{"iss": "joe')).toEqual(['mark {', 'name "iss"', 'mark :', 'string "joe']);
    expect(kinds('"joe\\')).toEqual(['string "joe', 'wrong \\']);
  });

  it('covers everything but whitespace, in order, whatever the line contains', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\\', ':', '{', '1', '-', 'true', ' ', '\t', 'é', "'", '/') }),
        (line) => {
          let at = 0;
          for (const { start, end } of jsonTokens(line)) {
            expect(line.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(line.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it('takes time linear in the length of the line', () => {
    expect(jsonTokens('"\\"'.repeat(300_000)).length).toBeGreaterThan(0);
    expect(jsonTokens(`"${'a'.repeat(5_000_000)}`)).toHaveLength(1);
    // Longer than a pattern can remember.
    expect(jsonTokens(`"${'a'.repeat(20_000_000)}":1`)).toHaveLength(3);
    expect(jsonTokens(`"${String.raw`\n`.repeat(8_000_000)}":1`)).toHaveLength(3);
    expect(jsonTokens('"a" '.repeat(300_000))).toHaveLength(300_000);
  });
});
