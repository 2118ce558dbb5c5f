import { describe, expect, it } from 'vitest';
import { nearMiss } from './near-miss.ts';
import { readTolerance } from './policy.ts';

describe('readTolerance', () => {
  it.each([['', 0], ['  ', 0], ['60', 60], ['60s', 60], [' 5 min ', 300], ['1h', 3600], ['0.5 m', 30], ['2 SEC', 2]])(
    'reads "%s" as %d s', (text, length) => {
      expect(readTolerance(text)).toBe(length);
    },
  );

  it.each(['-1', 'soon', '5 days', '1e3', 'NaN', '5 __proto__'])('refuses "%s"', (text) => {
    expect(readTolerance(text)).toBeNull();
  });
});

describe('nearMiss', () => {
  it.each([
    ['api ', 'api', /white space/],
    ['https://a/', 'https://a', /final slash/],
    ['Api', 'api', /upper and lower/],
    ['http://a', 'https://a', /http/],
    ['HTTP://A/', 'a', /only in case/],
    ['caf\u0065\u0301', 'caf\u00e9', /look alike/],
  ])('says how %s differs from %s', (found, expected, words) => {
    expect(nearMiss(found, expected)).toMatch(words);
  });

  it('says nothing of two that are simply others', () => {
    expect(nearMiss('web', 'api')).toBeNull();
  });
});
