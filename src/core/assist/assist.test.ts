import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '../claims/numeric-date.ts';
import { readJson, jsonValueOf } from '../text/json.ts';
import { explainerAt } from './about.ts';
import { claimsChanges } from './changes.ts';
import { completionsAt } from './complete.ts';
import { jsonPlaceAt } from './place.ts';

const now = seconds(1_716_239_022);
const clock = { now, zone: 'UTC' };
const about = (part: 'header' | 'payload', text: string, offset: number) => {
  const { node } = readJson(text);
  return explainerAt({ part, text, object: node?.kind === 'object' ? node : null }, offset)?.(clock) ?? null;
};
const known = { now, scopes: ['read', 'write'], first: ['aud'] };

/** Returns a text without its `|`, and the offset of the `|`, which marks the cursor. */
function at(marked: string): [text: string, offset: number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('the place of an offset', () => {
  it.each([
    ['{"al|g":"HS256"}', 'name', 'alg', '"alg"'],
    ['{|"alg":1}', 'name', 'alg', '"alg"'],
    ['{"alg"|:1}', 'name', 'alg', '"alg"'],
    ['{"alg":"H|S256"}', 'value', 'alg', '"HS256"'],
    ['{"alg":| 1}', 'value', 'alg', ''],
    ['{"a":1,|"b":2}', 'name', 'b', '"b"'],
    ['{"a":1, |}', 'name', '', ''],
    ['{|}', 'name', '', ''],
    ['{"a":{"b":|1}}', 'value', 'a', '1'],
    ['{"a":[1,{"x":2}],"b":tr|ue}', 'value', 'b', 'true'],
    // Broken JSON is when help is needed.
    ['{"al|', 'name', 'al', '"al'],
    ['{"a":1,\n  "ex|\n  "b":2}', 'name', 'ex', '"ex'],
    ['{"alg":|', 'value', 'alg', ''],
    ['{"alg": "H|', 'value', 'alg', '"H'],
  ])('%s', (marked, on, name, touched) => {
    const [text, offset] = at(marked);
    const place = jsonPlaceAt(text, offset) ?? expect.fail('no place');
    expect([place.on, place.name, text.slice(place.span.start, place.span.end)]).toEqual([on, name, touched]);
  });

  it.each(['|{"a":1}', '{"a":1}|', '{"a":1 |}', '[|1]', '"a|"', 'a|b', '|'])('does not exist in %s', (marked) => {
    expect(jsonPlaceAt(...at(marked))).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"', 'a', '\\', '1', ' ', '\n'), { maxLength: 30 }),
        fc.nat(30),
        (parts, offset) => {
          const text = parts.join('');
          jsonPlaceAt(text, offset);
          about('payload', text, offset);
          completionsAt('header', text, offset, known);
          claimsChanges(text, now, () => 'id');
        },
      ),
    );
  });
});

describe('the description of a member', () => {
  it('comes from the tables and from the value', () => {
    expect(about('payload', ...at('{"e|xp":1716242622}'))).toMatchObject({
      name: 'exp',
      title: 'Expiration time',
      source: 'RFC 7519 §4.1.4',
      sentences: ['The token must not be accepted at or after this time.', 'in 1 h · 2024-05-20 22:03:42 UTC'],
    });
    expect(about('header', ...at('{"alg":"ES|256"}'))?.sentences[1]).toMatch(/^ES256: ECDSA/);
    expect(about('payload', ...at('{"email_verified":"y|es"}'))?.sentences.at(-1)).toBe(
      'should be a boolean, is a string',
    );
    expect(about('header', ...at('{"fo|o":1}'))).toMatchObject({ title: 'foo', source: '' });
    expect(about('payload', ...at('{"constr|uctor":1}'))).toMatchObject({ title: 'constructor', source: '' });
  });

  it('does not exist without a member', () => {
    expect(about('payload', ...at('{"exp":1716242622, |}'))).toBeNull();
  });
});

describe('completions', () => {
  const applied = (part: 'header' | 'payload', marked: string, label: string): string => {
    const [text, offset] = at(marked);
    const completions = completionsAt(part, text, offset, known) ?? expect.fail('none');
    const item =
      completions.items.find((each) => each.label === label) ??
      expect.fail(`no ${label} among ${completions.items.map((each) => each.label).join()}`);
    return text.slice(0, completions.span.start) + item.insert + text.slice(completions.span.end);
  };

  it.each([
    ['payload', '{|}', 'exp', '{"exp": 1716242622}'],
    ['payload', '{"ex|}', 'exp', '{"exp": 1716242622}'],
    ['payload', '{"e|":5}', 'exp', '{"exp":5}'],
    ['payload', '{\n  |\n  "sub": "a"\n}', 'aud', '{\n  "aud": "",\n  "sub": "a"\n}'],
    ['payload', '{"email_verified":true,|}', 'amr', '{"email_verified":true,"amr": []}'],
    ['header', '{"alg":|}', '"ES256"', '{"alg":"ES256"}'],
    ['header', '{"alg":"HS|256"}', '"RS256"', '{"alg":"RS256"}'],
    ['header', '{"typ":"|"}', '"at+jwt"', '{"typ":"at+jwt"}'],
    ['header', '{"enc":|}', '"A256GCM"', '{"enc":"A256GCM"}'],
    ['payload', '{"scope":"read wr|"}', 'write', '{"scope":"read write"}'],
    ['payload', '{"exp":|1}', '1716239922', '{"exp":1716239922}'],
  ] as const)('in a %s %s with %s', (part, marked, label, result) => {
    expect(applied(part, marked, label)).toBe(result);
  });

  it('offer members that are missing, those of the profile first', () => {
    const labels = completionsAt('payload', ...at('{"iss":"x",|}'), known)?.items.map(({ label }) => label) ?? [];
    expect(labels[0]).toBe('aud');
    expect(labels).not.toContain('iss');
    expect(completionsAt('payload', ...at('{"name":"|"}'), known)).toBeNull();
    expect(completionsAt('header', ...at('{"constructor":|}'), known)).toBeNull();
  });
});

describe('changes', () => {
  const titles = (text: string): string[] => claimsChanges(text, now, () => 'new-id').map(({ title }) => title);

  it('set times and ids, and keep all other text unchanged', () => {
    const text = '{ "sub":"a",\n  "exp": 1, "big": 12345678901234567890 }';
    const changes = claimsChanges(text, now, () => 'new-id');
    expect(titles(text)).toEqual([
      'Set exp to now + 15 min',
      'Set exp to now + 1 h',
      'Set exp to now + 7 d',
      'Set iat to now',
      'Set nbf to now',
      'Write a new jti',
    ]);
    expect(changes[0]?.text).toBe('{ "sub":"a",\n  "exp": 1716239922, "big": 12345678901234567890 }');
    for (const change of changes)
      expect(jsonValueOf(readJson(change.text).node ?? expect.fail())).toHaveProperty(change.claim);
  });

  it('convert finer units and strings to seconds', () => {
    expect(titles('{"exp":1716239022000,"iat":"1716239022","auth_time":"2024-05-20T21:03:42Z"}').slice(0, 3)).toEqual([
      'Convert exp from milliseconds to seconds',
      'Convert iat from text to seconds',
      'Convert auth_time from text to seconds',
    ]);
    expect(claimsChanges('{"exp":1716239022000}', now, () => '')[0]?.text).toBe('{"exp":1716239022}');
  });

  it('do not exist for text that is not a claims set', () => {
    expect(titles('[1]')).toEqual([]);
    expect(titles('{"a":')).toEqual([]);
  });
});
