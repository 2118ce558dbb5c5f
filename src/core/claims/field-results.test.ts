import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { checkClaims } from './check-claims.ts';
import { fieldResult, isAtField, withTokenValue } from './field-results.ts';
import { firstUnset, type ValueField } from './value-fields.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';

function checksOf(claims: object, policy: Partial<Policy>, header = {}) {
  const { node } = readJson(JSON.stringify(claims));
  if (node?.kind !== 'object') throw new Error('not an object');
  return checkClaims({ claims: node, header, policy: { ...noPolicy, ...policy }, now: seconds(0) }).checks;
}

const result = (field: ValueField, claims: object, policy: Partial<Policy>, header = {}) =>
  fieldResult(checksOf(claims, policy, header), field);

describe('the result at a field', () => {
  it.each([
    ['issuer', { iss: 'a/' }, { issuer: ['a'] }, 'The token has "a/": they differ only by a trailing slash.'],
    ['issuer', { iss: 'b' }, { issuer: ['a'] }, 'The token has "b".'],
    ['issuer', {}, { issuer: ['a'] }, 'The token has no iss.'],
    ['issuer', { iss: 1 }, { issuer: ['a'] }, expect.stringContaining('iss is a number')],
    ['audience', { aud: ['b', 'c'] }, { audience: ['a'] }, 'The token has "b", "c".'],
    ['audience', { aud: [] }, { audience: ['a'] }, 'The token has an empty list.'],
    ['type', {}, { type: 'at+jwt' }, 'The token has no typ.'],
    ['algorithms', {}, { algorithms: ['RS256'] }, 'The token has no alg.'],
    ['nonce', { nonce: 'x' }, { nonce: 'y' }, 'The token has "x".'],
  ] as const)('of %s says what the token has: %j with %j', (field, claims, policy, sentence) => {
    expect(result(field, claims, policy)).toEqual({ isMet: false, sentence });
  });

  it('is good without a sentence, and nothing if nothing is expected', () => {
    expect(result('issuer', { iss: 'a' }, { issuer: ['a'] })).toEqual({ isMet: true, sentence: '' });
    expect(result('issuer', { iss: 'a' }, {})).toBeNull();
    expect(result('issuer', {}, { requiredClaims: ['iss'] })).toBeNull();
  });
});

it('knows the checks that a field shows, and the first field that is not set', () => {
  expect(
    checksOf({ iss: 'b', exp: -1 }, { issuer: ['a'] })
      .filter(isAtField)
      .map(({ id }) => id),
  ).toContain('issuer-mismatch');
  expect(
    checksOf({ exp: -1 }, {}).filter(({ id, ...rest }) => id === 'expired' && isAtField({ id, ...rest } as never)),
  ).toEqual([]);
  expect(firstUnset(checksOf({ iss: 'a' }, { issuer: ['a'] }))).toBe('audience');
  expect(firstUnset(checksOf({}, {}))).toBe('issuer');
});

it('puts the value of the token into a field of either form', () => {
  expect(withTokenValue(noPolicy, 'audience', 'a').audience).toEqual(['a']);
  expect(withTokenValue(noPolicy, 'type', 'at+jwt').type).toBe('at+jwt');
});
