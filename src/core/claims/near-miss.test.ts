import { describe, expect, it } from 'vitest';
import { nearMiss } from './near-miss.ts';

describe('nearMiss', () => {
  it.each([
    ['api ', 'api', /whitespace/],
    ['https://a/', 'https://a', /trailing slash/],
    ['Api', 'api', /only in case/],
    ['http://a', 'https://a', /http/],
    ['HTTP://A/', 'a', /only in case/],
    ['caf\u0065\u0301', 'caf\u00e9', /look alike/],
  ])('says how %s and %s differ', (found, expected, words) => {
    expect(nearMiss(found, expected)).toMatch(words);
  });

  it('says nothing about two names that are simply different', () => {
    expect(nearMiss('web', 'api')).toBeNull();
  });
});
