import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson, layoutsOf, prettyJson } from './json-layout.ts';
import { lexemeAt } from './json-lexemes.ts';

function lexemesOf(text: string): string[] {
  const lexemes: string[] = [];
  for (let lexeme = lexemeAt(text, 0); lexeme.kind !== 'end'; lexeme = lexemeAt(text, lexeme.end))
    lexemes.push(text.slice(lexeme.start, lexeme.end));
  return lexemes;
}

const claims =
  '{"n":1.0,"m":1e3,"id":100002348117421473,"s":"\\u0041\\/","d":1,"d":-0.50E+2,"9":[],"1":{},"x":[{"y":[null,true]}]}';
const spacing = fc.constantFrom(0, 1, 2, 4, '\t', '\r\n ');
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), spacing)
  .map(([value, space]) => JSON.stringify(value, null, space));

describe('prettyJson', () => {
  it('indents and keeps every lexeme unchanged', () => {
    expect(prettyJson(claims)).toBe(`{
  "n": 1.0,
  "m": 1e3,
  "id": 100002348117421473,
  "s": "\\u0041\\/",
  "d": 1,
  "d": -0.50E+2,
  "9": [],
  "1": {},
  "x": [
    {
      "y": [
        null,
        true
      ]
    }
  ]
}`);
  });

  it('formats plain values like JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 1, max: 8 }), (value, indent) => {
        expect(prettyJson(JSON.stringify(value), ' '.repeat(indent))).toBe(JSON.stringify(value, null, indent));
      }),
    );
  });

  it('keeps the lexemes and their order, whatever the whitespace was', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(lexemesOf(prettyJson(text))).toEqual(lexemesOf(text));
        expect(lexemesOf(compactJson(text))).toEqual(lexemesOf(text));
      }),
    );
  });

  it('returns a text with a fault unchanged', () => {
    for (const text of ['{"a" : 1,}', '', '{"a":01}', '[1 2]', '['.repeat(5000)]) {
      expect(prettyJson(text)).toBe(text);
      expect(compactJson(text)).toBe(text);
    }
  });

  it('does not let indentation grow with the square of the depth', () => {
    const text = '['.repeat(1900) + ']'.repeat(1900);
    expect(prettyJson(text).length).toBeLessThan(text.length * 150);
    expect(compactJson(prettyJson(text))).toBe(text);
  });
});

describe('compactJson', () => {
  it('reverses prettyJson', () => {
    expect(compactJson(prettyJson(claims))).toBe(claims);
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(compactJson(prettyJson(text))).toBe(compactJson(text));
      }),
    );
  });

  it('keeps the whitespace in strings', () => {
    expect(compactJson('[ "a  b" , "\\t" ]')).toBe('["a  b","\\t"]');
  });
});

describe('layoutsOf', () => {
  it.each([
    ['{"a":1}', true],
    ['{ "a":1}', false],
    ['{"a":1}\n', false],
    ['"a b"', true],
    ['{"a": 1}', false],
    ['[1 ,2]', false],
    ['[{},[]]', true],
  ])('says whether %j is compact: %s', (text, expected) => {
    expect(layoutsOf(text)).toEqual({ pretty: prettyJson(text), isCompact: expected });
  });

  it.each(['{"a":1,}', '', '{'])('returns null for %j, which is not JSON', (text) => {
    expect(layoutsOf(text)).toBe(null);
  });

  it('calls compact exactly what compactJson does not change', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' '), (text, space) => {
        // This also adds spaces inside strings, which are not whitespace of the JSON.
        const given = text.replaceAll(',', `,${space}`);
        expect(layoutsOf(given)?.isCompact).toBe(compactJson(given) === given);
      }),
    );
  });
});
