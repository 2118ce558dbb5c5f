import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText, readDuration } from './duration.ts';
import { readMoment } from './moment.ts';
import { namesText, readNames } from './names.ts';
import { seconds } from './numeric-date.ts';
import { fieldText, policyFields, policyOfTexts, policyTexts, withFieldText, withoutField } from './policy-fields.ts';
import { noPolicy, type Policy } from './policy.ts';

const now = seconds(1_716_239_022);

describe('a length of time', () => {
  it.each([
    ['60', 60],
    ['60s', 60],
    [' 5 min ', 300],
    ['1h', 3600],
    ['0.5 m', 30],
    ['2 SEC', 2],
    ['5 days', 432_000],
    ['1 w', 604_800],
  ])('reads "%s" as %d s', (text, length) => {
    expect(readDuration(text)).toBe(length);
  });

  it.each(['-1', 'soon', '1e3', 'NaN', '5 __proto__', '5 constructor', ''])('rejects "%s"', (text) => {
    expect(readDuration(text)).toBeNull();
  });

  it('survives printing and reading', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (length) => readDuration(durationText(seconds(length))) === length));
  });
});

describe('a moment', () => {
  it.each([
    ['1716239022', 1_716_239_022],
    ['1716239022123', 1_716_239_022],
    ['2024-05-20T21:03:42Z', 1_716_239_022],
    ['2024-05-20 21:03:42 UTC', 1_716_239_022],
    ['+1 h', 1_716_242_622],
    ['-2 days', 1_716_066_222],
    ['in 5 min', 1_716_239_322],
    ['3 h ago', 1_716_228_222],
  ])('reads "%s" as %d', (text, at) => {
    expect(readMoment(text, now)).toBe(at);
  });

  it.each(['60', 'tomorrow', '05/06/2024', '1e999', '+', 'in'])('rejects "%s"', (text) => {
    expect(readMoment(text, now)).toBeNull();
  });
});

describe('names in a list', () => {
  it('survive printing and reading, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (names) => {
        expect(readNames(namesText(names))).toEqual(names);
      }),
    );
  });

  it('may be in double quotes, and are not read if one is not closed', () => {
    expect(readNames(' a, "b,c" ,,d e ')).toEqual(['a', 'b,c', 'd e']);
    expect(readNames('a, "b')).toBeNull();
    expect(readNames('a, "b" c')).toBeNull();
    expect(readNames(String.raw`"a\"b" , "\\"`)).toEqual(['a"b', '\\']);
    // Longer than a pattern can remember.
    expect(readNames(`"${'a'.repeat(20_000_000)}", b`)).toBeNull();
  });
});

/** A value for each field that its text can express. */
const some: Policy = {
  issuer: ['https://a', 'b,c'],
  audience: ['api'],
  type: 'at+jwt',
  tolerance: seconds(60),
  checkAsOf: now,
  requiredClaims: ['sub'],
  algorithms: ['RS256', 'ES256'],
  maxAge: seconds(3600),
  maxLifetime: seconds(900),
  nonce: 'n',
  revokedIds: ['1', '2,3'],
  versionClaim: 'ver',
  minVersion: 3,
};

describe('the fields of the policy', () => {
  it.each(policyFields)('print and read %s', (field) => {
    const text = fieldText(some, field);
    expect(text).not.toBe('');
    expect(withFieldText(noPolicy, field, text, seconds(0))).toEqual({ ...noPolicy, [field]: some[field] });
    expect(withFieldText(some, field, '', now)).toEqual(withoutField(some, field));
    expect(fieldText(noPolicy, field)).toBe('');
  });

  it('restore the policy from its texts, and ignore everything else', () => {
    expect(policyOfTexts(policyTexts(some), seconds(0))).toEqual(some);
    expect(policyOfTexts({ ...policyTexts(some), tolerance: 'soon', issuer: 5, extra: 'x' }, now)).toEqual({
      ...some,
      tolerance: 0,
      issuer: [],
    });
    expect(policyOfTexts(JSON.parse('{"__proto__":{"type":"x"},"constructor":"y"}'), now)).toEqual(noPolicy);
  });
});
