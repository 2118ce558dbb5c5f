import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfText } from './date-text.ts';

const at = 1_716_239_022;

describe('dateOfText', () => {
  it.each([
    '2024-05-20T21:03:42Z',
    '2024-05-20T21:03:42.999Z',
    '2024-05-20T21:03:42.123456789Z',
    '2024-05-20T23:03:42+02:00',
    '2024-05-20 21:03:42.123456+00:00',
    '2024-05-20 21:03:42 UTC',
    '2024-05-20 21:03:42',
    '2024-05-20T16:03:42-0500',
    'Mon, 20 May 2024 21:03:42 GMT',
    'Mon May 20 2024 23:03:42 GMT+0200 (Central European Summer Time)',
    '/Date(1716239022123)/',
    '\\/Date(1716239022000+0200)\\/',
  ])('reads %s', (text) => {
    expect(dateOfText(text)).toBe(at);
  });

  it('reads a day as its first second, and a time without seconds as the full minute', () => {
    expect([dateOfText('2024-05-20'), dateOfText('2024-05-20T21:03Z')]).toEqual([1_716_163_200, at - 42]);
  });

  it.each([
    '2024-02-30',
    '2023-02-29T00:00:00Z',
    '2024-13-01',
    '2024-05-20T25:00:00Z',
    '2024-05-20T21:03:42+',
    '20.05.2024',
    '05/20/2024',
    '20/05/2024',
    '2024',
    'tomorrow',
    '',
    ' 2024-05-20',
    '1h',
    '3600',
    '2024-05-20T21:03:42Z and more',
    `2024-05-20${' '.repeat(100_000)}`,
  ])('does not read %s as a date', (text) => {
    expect(dateOfText(text)).toBeNull();
  });

  it('reads what JavaScript writes, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), (time) => {
        const date = new Date(time * 1000);
        expect([date.toISOString(), date.toUTCString(), date.toString()].map(dateOfText)).toEqual([time, time, time]);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['number', 'object']).toContain(typeof dateOfText(text));
      }),
    );
  });
});
