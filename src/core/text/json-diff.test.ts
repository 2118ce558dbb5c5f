import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffJson, type JsonChange } from './json-diff.ts';

/** Returns for example `changed $.a: 1 → 2`, without unchanged values. */
const told = (before: string, after: string): string[] | undefined =>
  diffJson(before, after)
    ?.filter(({ kind }) => kind !== 'same')
    .map(({ kind, path, before: was, after: is }) => `${kind} ${path}: ${was ?? ''} → ${is ?? ''}`);

const swapped: Readonly<Record<JsonChange['kind'], JsonChange['kind']>> = {
  same: 'same',
  changed: 'changed',
  added: 'removed',
  removed: 'added',
};

describe('diffJson', () => {
  it('reports what was added, removed and changed, at any depth', () => {
    expect(told('{"a":1,"b":{"c":"x","d":true}}', '{"b":{"c":"y","e":[]},"a":1}')).toEqual([
      'changed $.b.c: "x" → "y"',
      'removed $.b.d: true → ',
      'added $.b.e:  → []',
    ]);
  });

  it('compares numbers by their digits and strings as written', () => {
    expect(
      told('{"n":12345678901234567890,"f":1.0,"s":"A"}', '{"n":12345678901234567891,"f":1,"s":"\\u0041"}'),
    ).toEqual([
      'changed $.n: 12345678901234567890 → 12345678901234567891',
      'changed $.f: 1.0 → 1',
      'changed $.s: "A" → "\\u0041"',
    ]);
  });

  it('ignores whitespace and the order of members', () => {
    expect(told('{"a":[1,{"b":2}],"c":{}}', '{ "c": { },\n "a": [ 1, { "b": 2 } ] }')).toEqual([]);
  });

  it('distinguishes an added or removed list item from a changed one', () => {
    expect(told('["a","b","c"]', '["a","c"]')).toEqual(['removed $[1]: "b" → ']);
    expect(told('["a","c"]', '["a","b","c"]')).toEqual(['added $[1]:  → "b"']);
    expect(told('["a","b"]', '["a","x"]')).toEqual(['changed $[1]: "b" → "x"']);
  });

  it('pairs duplicate names in order', () => {
    expect(told('{"a":1,"a":2}', '{"a":1,"a":3,"a":4}')).toEqual(['changed $.a: 2 → 3', 'added $.a:  → 4']);
  });

  it('shows values of different kinds whole', () => {
    expect(told('{"aud":"x"}', '{"aud":["x", "y"]}')).toEqual(['changed $.aud: "x" → ["x","y"]']);
  });

  it('returns null for a text that is not JSON', () => {
    expect([diffJson('{', '{}'), diffJson('{}', ''), diffJson('a', 'b')]).toEqual([null, null, null]);
  });

  it('finds nothing between a text and itself, and the opposite in the other direction', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (one, other) => {
        expect(told(one, one)).toEqual([]);
        const kinds = (before: string, after: string) => (diffJson(before, after) ?? []).map(({ kind }) => kind).sort();
        expect(kinds(other, one)).toEqual(
          kinds(one, other)
            .map((kind) => swapped[kind])
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is fast for deep or long texts', () => {
    const deep = (inner: string): string => `${'['.repeat(1900)}${inner}${']'.repeat(1900)}`;
    const long = (last: string): string =>
      `{${Array.from({ length: 20_000 }, (_, at) => `"a${at}":${at}`).join()},"last":${last}}`;
    expect(told(deep('1'), deep('2'))).toHaveLength(1);
    expect(told(long('1'), long('2'))).toEqual(['changed $.last: 1 → 2']);
  });
});
