import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestJson } from './json-walk.ts';
import type { JsonFault } from './json-fault.ts';
import { duplicateNamesOf, eachValue, isSameJson, memberNamed, readJson, jsonRecordOf, jsonValueOf } from './json.ts';
import type { JsonNode, JsonObject } from './json.ts';
import { textIn } from './spans.ts';
import { withLittleStack } from './testing.ts';

function objectOf(text: string): JsonObject {
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error('no object');
  return node;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON texts with their own whitespace, and near-JSON: with a part removed, duplicated or replaced.
 */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\n', '\r\n\t'))
  .map(([value, space]) => space + JSON.stringify(value, null, space) + space);
const shard = fc.constantFrom(
  '',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '.',
  '0',
  '1e',
  'null',
  'x',
  '/',
  '//',
  '/*',
  '\n',
  '\t',
  '\u0001',
  '\u00a0',
  '\ufeff',
  '\\u12',
  '\\q',
  'é',
  '\ud800',
  '+',
  'Infinity',
  '\u2028',
);
const nearJson = fc.tuple(jsonText, fc.nat(), fc.nat(3), shard).map(([text, at, cut, put]) => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + cut);
});

describe('isSameJson', () => {
  const isSame = (one: string, other: string): boolean => {
    const [own, theirs] = [readJson(one).node, readJson(other).node];
    if (own === null || theirs === null) throw new Error('no JSON');
    return isSameJson(own, theirs);
  };

  it('ignores whitespace, escapes and the form of a number', () => {
    expect(isSame('{"a":[1,"b",null]}', '{ "\\u0061" : [1.0, "\\u0062", null] }')).toBe(true);
  });

  it.each([
    ['1', '"1"'],
    ['[1]', '[1,2]'],
    ['[]', '{}'],
    ['{"a":1}', '{"b":1}'],
    ['{"a":[{"b":1}]}', '{"a":[{"b":2}]}'],
    ['null', '"null"'],
  ])('distinguishes %s from %s', (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(one, one)).toBe(true);
  });

  it('compares values as deep as JSON is read, on little stack', () => {
    const deep = (inner: string): string => '['.repeat(1900) + inner + ']'.repeat(1900);
    expect(withLittleStack(() => isSame(deep('1'), deep('2')))).toBe(false);
    expect(withLittleStack(() => isSame(deep('1'), deep('1')))).toBe(true);
  });
});

describe('readJson', () => {
  it('accepts exactly what JSON.parse accepts', () => {
    const refused: string[] = [];
    fc.assert(
      fc.property(fc.oneof(jsonText, nearJson, fc.string({ unit: shard })), (text) => {
        if (!parses(text)) refused.push(text);
        expect(readJson(text).fault === null).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
    expect(refused.length).toBeGreaterThan(300);
  });

  it('returns the values that JSON.parse returns', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const { node } = readJson(text);
        expect(JSON.stringify(node && jsonValueOf(node))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives every name and scalar the span of its exact lexeme', () => {
    const text = ' {"a" : 1.0e3, "\\u0062":["x\\n", true] }\n';
    const [a, b] = objectOf(text).members;
    expect(a && [textIn(text, a.nameSpan), textIn(text, a.value.span)]).toEqual(['"a"', '1.0e3']);
    expect(b && [b.name, textIn(text, b.nameSpan), textIn(text, b.value.span)]).toEqual([
      'b',
      '"\\u0062"',
      '["x\\n", true]',
    ]);
    expect(textIn(text, objectOf(text).span)).toBe(text.trim());
  });

  it('reads tolerantly without ever throwing, with spans inside the text', () => {
    fc.assert(
      fc.property(nearJson, (text) => {
        const check = (node: JsonNode): void => {
          expect(node.span.start).toBeLessThan(node.span.end);
          expect(node.span.end).toBeLessThanOrEqual(text.length);
          if (node.kind === 'array') node.items.forEach(check);
          if (node.kind === 'object') node.members.forEach(({ value }) => check(value));
        };
        const { node } = readJson(text);
        if (node) check(node);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a":1 "b":2}', ['a', 'b']],
    ['{"a":1, "b" 2, "c":3', ['a', 'b', 'c']],
    ['{"a":, "b":2}', ['b']],
    ['{"a":1,,"b":2}', ['a', 'b']],
    ['{"a":tru,"b":2}', ['b']],
    ['{a:1,"b":2}', ['b']],
    ['{"a":[1,2},"b":2', ['a']],
    ['{"a":"unclosed\n,"b":2}', ['a', 'b']],
    ['{"a":1,/* note */"b":2}', ['a', 'b']],
    ['{"a":1]," b":2}', ['a', ' b']],
    ['{"a":1, "b"', ['a']],
  ])('reads the members around the fault in %s', (text, names) => {
    const { node, fault } = readJson(text);
    expect(fault).not.toBeNull();
    expect(node?.kind === 'object' && node.members.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string, JsonFault['kind'], number, string]>([
    ['', 'empty', 0, ''],
    [' \n', 'empty', 2, ''],
    ['{"a":}', 'value-expected', 5, '}'],
    ['[tru]', 'value-expected', 1, 'tru'],
    ['{"a":,"b":1}', 'value-expected', 5, ','],
    ['{a:1}', 'name-expected', 1, 'a'],
    ['{1:1}', 'name-expected', 1, '1'],
    ['{"a" 1}', 'colon-expected', 5, '1'],
    ['{"a"', 'colon-expected', 4, ''],
    ['{"a":', 'value-expected', 5, ''],
    ['{"a":1 "exp":2}', 'comma-expected', 7, '"exp"'],
    ['[1 2]', 'comma-expected', 3, '2'],
    ['{"a":1, }', 'trailing-comma', 6, ','],
    ['[1,]', 'trailing-comma', 2, ','],
    ['{"a":[1,2}', 'close-expected', 9, '}'],
    ['{"a":1', 'close-expected', 6, ''],
    ['{"a":1,', 'close-expected', 7, ''],
    ['{"a":"b}', 'unterminated-string', 5, '"b}'],
    ['"a\nb"', 'unterminated-string', 0, '"a'],
    ['"\\', 'unterminated-string', 0, '"\\'],
    ['["a\\x"]', 'bad-escape', 3, '\\x'],
    ['"\\😀"', 'bad-escape', 1, '\\😀'],
    ['"\\u12"', 'bad-escape', 1, '\\u12'],
    ['"\\u12g4"', 'bad-escape', 1, '\\u12g4'],
    ['"a\tb"', 'control-character', 2, '\t'],
    ['[01]', 'bad-number', 1, '01'],
    ['[-]', 'bad-number', 1, '-'],
    ['[1.]', 'bad-number', 1, '1.'],
    ['[1e]', 'bad-number', 1, '1e'],
    ['\ufeff{}', 'bad-character', 0, '\ufeff'],
    ['{\u00a0}', 'bad-character', 1, '\u00a0'],
    ['[1, 😀]', 'bad-character', 4, '😀'],
    ['[1, // one\n2]', 'comment', 4, '// one'],
    ['[] /* end', 'comment', 3, '/* end'],
    ['{} x', 'text-after-end', 3, 'x'],
    ['{}\u00a0', 'text-after-end', 2, '\u00a0'],
    ['{"a":1}}', 'text-after-end', 7, '}'],
    ['{"a":1 "b\\q":2}', 'comma-expected', 7, '"b\\q"'],
  ])('reports the first fault of %j: %s', (text, kind, at, found) => {
    expect(readJson(text).fault).toEqual({ kind, at, found });
  });

  it('shortens what it quotes, and keeps surrogate pairs whole', () => {
    expect(readJson(`"${'😀'.repeat(40)}`).fault?.found).toBe(`"${'😀'.repeat(23)}`);
  });

  it('stops at a depth that no token has, and reads a hundred thousand brackets without overflow', () => {
    expect(readJson('['.repeat(deepestJson) + ']'.repeat(deepestJson)).fault).toBeNull();
    expect(readJson('['.repeat(100_000) + ']'.repeat(100_000)).fault).toEqual({
      kind: 'too-deep',
      at: deepestJson,
      found: '[',
    });
    expect(readJson('{"a":'.repeat(100_000)).node?.kind).toBe('object');
  });
});

describe('reading the tree', () => {
  it('uses the last member of a duplicate name, as JSON.parse does', () => {
    const value = memberNamed(objectOf('{"a":1,"b":2,"\\u0061":3}'), 'a')?.value;
    expect(value && jsonValueOf(value)).toBe(3);
    expect(memberNamed(objectOf('{"a":1}'), 'constructor')).toBeUndefined();
  });

  it('are looked up in a large object without reading it for each name', () => {
    const { members, span } = objectOf(
      JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`n${at}`, at]))),
    );
    let reads = 0;
    const counted = members.map((member) => ({
      ...member,
      get name() {
        reads += 1;
        return member.name;
      },
    }));
    const object: JsonObject = { kind: 'object', members: counted, span };
    const found = Array.from({ length: 1000 }, (_, at) => memberNamed(object, `n${at}`)?.value);
    expect(found.map((node) => node?.kind === 'number' && node.value)).toEqual(members.map((_, at) => at));
    expect(memberNamed(object, 'toString')).toBeUndefined();
    expect(reads).toBe(1000);
  });

  it('finds every later occurrence of a name in the same object, at any depth', () => {
    const text = '{"a":1,"a":{"b":1,"b":2,"a":0},"c":[{"d":1,"d":2}],"a":3}';
    expect(duplicateNamesOf(objectOf(text)).map(({ name, span }) => [name, span.start])).toEqual([
      ['a', 7],
      ['b', 18],
      ['d', 43],
      ['a', 51],
    ]);
  });

  it('does not recurse over a text of 1,999 levels', () => {
    const text = '{"a":['.repeat(999) + '{"b":1,"b":2}' + ']}'.repeat(999);
    const { node, fault } = readJson(text);
    expect(fault).toBeNull();
    expect(node && withLittleStack(() => duplicateNamesOf(node)).map(({ name }) => name)).toEqual(['b']);
    expect(JSON.stringify(node && withLittleStack(() => jsonValueOf(node)))).toBe(text.replace('"b":1,', ''));
  });

  it('returns all values in the order of the text, with the name of their member', () => {
    const { node } = readJson('{"a":[1,[2]],"b":{"c":3},"d":4}');
    const values = [...(node === null ? [] : eachValue(node))];
    expect(
      values.flatMap(({ node: value, name }) => (value.kind === 'number' ? [`${name} ${value.value}`] : [])),
    ).toEqual(['a 1', 'a 2', 'c 3', 'd 4']);
  });

  it('returns __proto__ as an ordinary member and changes no prototype', () => {
    const record = jsonRecordOf(objectOf('{"__proto__":{"polluted":true},"constructor":1}'));
    expect(Object.keys(record)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(record)).toBeNull();
    expect('polluted' in {}).toBe(false);
    expect('polluted' in record).toBe(false);
  });
});
