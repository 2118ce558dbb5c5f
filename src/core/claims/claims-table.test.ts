import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { claimEntries, claimsContaining, misfitWords, type ClaimEntry } from './claims-table.ts';

function entries(text: string): readonly ClaimEntry[] {
  const { node } = readJson(text);
  return node?.kind === 'object' ? claimEntries(node, text) : [];
}
const only = (text: string): ClaimEntry => entries(text)[0] ?? expect.fail('no claim');

describe('the table of claims', () => {
  it.each([
    ['sub', 'registered'],
    ['https://shop.example/roles', 'public'],
    ['urn:example:level', 'public'],
    ['com.example.plan', 'public'],
    ['http://localhost/x', 'private'],
    ['uid', 'private'],
  ])('classifies %s as %s (RFC 7519 §4)', (name, registry) => {
    expect(only(JSON.stringify({ [name]: 1 })).registry).toBe(registry);
  });

  it.each([
    ['{"email_verified":"true"}', 'should be a boolean, is a string'],
    ['{"aud":["a",1]}', 'should be a string or an array of strings, is an array'],
    ['{"exp":"1716239022"}', 'should be a number of seconds since 1970, is a string'],
    ['{"cnf":[]}', 'should be an object, is an array'],
    ['{"email_verified":true}', ''],
    ['{"aud":[]}', ''],
    ['{"uid":"7"}', ''],
    ['{"roles":7}', ''],
  ])('describes %s as "%s"', (text, words) => {
    expect(misfitWords(only(text))).toBe(words);
  });

  it('keeps every digit', () => {
    expect(only('{"id":12345678901234567890.10}').text).toBe('12345678901234567890.10');
  });

  it.each([
    ['{"uid":1716239022}', 'seconds', 1_716_239_022],
    ['{"updated":1716239022123}', 'milliseconds', 1_716_239_022.123],
    ['{"t":1716239022123456}', 'microseconds', 1_716_239_022.123456],
    ['{"t":1716239022000000000}', 'nanoseconds', 1_716_239_022],
  ])('offers a time for %s in %s, without calling it one', (text, unit, at) => {
    expect(only(text)).toMatchObject({ at: null, inferred: { unit, seconds: at } });
  });

  it.each([
    '{"port":8080}',
    '{"id":123456789}',
    '{"x":1716239022.5}',
    '{"x":1e999}',
    '{"expires_in":3600}',
    '{"t":1e21}',
  ])('offers no time for %s', (text) => {
    expect(only(text).inferred).toBeNull();
  });

  it('shows the moment of a time claim, and does not infer another', () => {
    expect(only('{"exp":1716239022}')).toMatchObject({ at: 1_716_239_022, inferred: null });
    expect(only('{"exp":1716239022000}')).toMatchObject({ at: null, inferred: null });
  });

  it('splits scopes and lists of strings', () => {
    expect(only('{"scope":"read  write"}').words).toEqual(['read', 'write']);
    expect(only('{"roles":["a","b"]}')).toMatchObject({ words: ['a', 'b'], inner: [] });
    expect(only('{"name":"Ada Lovelace"}').words).toBeNull();
    expect(only('{"mixed":["a",1]}').inner.map(({ path }) => path)).toEqual(['$.mixed[0]', '$.mixed[1]']);
  });

  it('gives the path of nested values (RFC 9535 §2.7)', () => {
    expect(
      only('{"a":{"b c":{"d":1},"it\'s":2}}')
        .inner.flatMap((entry) => [entry, ...entry.inner])
        .map(({ path }) => path),
    ).toEqual(["$.a['b c']", "$.a['b c'].d", "$.a['it\\'s']"]);
    expect(only('{"__proto__":{"x":1}}').path).toBe('$.__proto__');
  });

  it('searches name, value and title', () => {
    const all = entries('{"sub":"ada","exp":1,"a":{"deep":"Needle"}}');
    expect(claimsContaining(all, ' needle').map(({ name }) => name)).toEqual(['a']);
    expect(claimsContaining(all, 'expir').map(({ name }) => name)).toEqual(['exp']);
    expect(claimsContaining(all, '')).toEqual(all);
  });

  it('limits the depth, and handles a wide set in reasonable time', () => {
    expect(only(`{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`).path).toBe('$.a');
    expect(
      entries(JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`c${at}`, at])))),
    ).toHaveLength(5000);
  });
});
