import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastSecond, seconds } from './numeric-date.ts';
import { timeWords, utcText } from './time-words.ts';

const words = (at: number, now: number, zone = 'UTC') => timeWords(seconds(at), seconds(now), zone);

describe('utcText', () => {
  it.each([
    [1_300_819_380, '2011-03-22 18:43:00 UTC'],
    [0, '1970-01-01 00:00:00 UTC'],
    [-1, '1969-12-31 23:59:59 UTC'],
    [1_300_819_380.25, '2011-03-22 18:43:00.250 UTC'],
    [1_716_239_022_000, '56355-06-14 13:40:00 UTC'],
    [lastSecond, '275760-09-13 00:00:00 UTC'],
    [-lastSecond, '-271821-04-20 00:00:00 UTC'],
    [-62_198_755_200, '-0001-01-01 00:00:00 UTC'],
    [-62_135_596_800, '0001-01-01 00:00:00 UTC'],
  ])('writes %d as %s', (at, text) => {
    expect(utcText(seconds(at))).toBe(text);
  });

  it.each([lastSecond + 1, -lastSecond - 1, Infinity, -Infinity, Number.NaN])(
    'returns null for %d, which no calendar reaches',
    (at) => {
      expect(utcText(seconds(at))).toBeNull();
      expect(words(at, 0)).toBeNull();
    },
  );
});

describe('timeWords', () => {
  it.each([
    [0, 'now', 'now'],
    [0.9, 'now', 'now'],
    [1, 'in 1 second', 'in 1 s'],
    [-59, '59 seconds ago', '59 s ago'],
    [899, 'in 14 minutes', 'in 14 min'],
    [-3600, '1 hour ago', '1 h ago'],
    [-3 * 86_400, '3 days ago', '3 d ago'],
    [59 * 86_400, 'in 59 days', 'in 59 d'],
    [-400 * 86_400, '13 months ago', '13 mo ago'],
    [800 * 86_400, 'in 2 years', 'in 2 y'],
  ])('describes a distance of %d s as "%s", in short "%s"', (distance, relative, compact) => {
    expect(words(1e9 + distance, 1e9)).toMatchObject({ relative, compact });
  });

  it('shows the time of a time zone, including summer time', () => {
    expect(words(1_795_338_840, 0, 'Europe/Berlin')?.local).toBe('22 Nov 2026, 10:14:00 CET');
    expect(words(1_782_119_640, 0, 'Europe/Berlin')?.local).toBe('22 Jun 2026, 11:14:00 CEST');
    expect(words(1_795_338_840, 0, 'UTC')?.local).toBe('22 Nov 2026, 09:14:00 UTC');
  });

  it('leaves out the local date if it is the same in UTC, and the local time if the zone is UTC', () => {
    expect(words(1_795_338_840, 0, 'Europe/Berlin')?.localBrief).toBe('10:14 CET');
    expect(words(1_795_388_400, 0, 'Europe/Berlin')?.localBrief).toBe('23 Nov 2026, 00:00 CET');
    expect(words(1_795_338_840, 0, 'UTC')?.localBrief).toBe('');
  });

  it('reads an unknown zone as UTC instead of failing', () => {
    expect(words(1_795_338_840, 0, 'Nowhere/At_All')?.local).toBe('22 Nov 2026, 09:14:00 UTC');
    expect(words(1_795_338_840, 0, '')?.local).toBe('22 Nov 2026, 09:14:00 UTC');
  });

  it('returns the UTC text for years that locales write differently', () => {
    expect(words(-62_198_755_200, 0, 'Europe/Berlin')?.local).toBe('-0001-01-01 00:00:00 UTC');
    expect(words(1_716_239_022_000, 0, 'Europe/Berlin')?.local).toBe('56355-06-14 13:40:00 UTC');
  });

  it('never says Invalid Date, never throws', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.string(), (at, now, zone) => {
        expect(JSON.stringify(words(at, now, zone))).not.toMatch(/Invalid/);
      }),
    );
  });
});
