import { describe, expect, it } from 'vitest';
import { readJson, type JsonObject } from '../text/json.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy } from './policy.ts';
import { lifetimeWords, timelineLines } from './timeline-words.ts';
import { timelineFraction, timelineLane, timelineOf } from './timeline.ts';

const now = seconds(1_716_239_022);

function claimsOf(text: string): JsonObject {
  const { node } = readJson(text);
  return node?.kind === 'object' ? node : expect.fail(text);
}
const lane = (text: string) => timelineLane({ name: null, claims: claimsOf(text) });

describe('the timeline', () => {
  it('has the times in order, with room at both ends', () => {
    const timeline =
      timelineOf([lane('{"exp":1716242622,"iat":1716239000,"auth_time":1716230000}')], noPolicy, now) ??
      expect.fail('none');
    expect(timeline.lanes[0]?.marks.map(({ claim }) => claim)).toEqual(['auth_time', 'iat', 'exp']);
    expect(timelineFraction(timeline, 1_716_230_000)).toBeCloseTo(0.07, 1);
    expect(timelineFraction(timeline, 1_716_242_622)).toBeCloseTo(0.93, 1);
    expect([timelineFraction(timeline, -Infinity), timelineFraction(timeline, Infinity)]).toEqual([0, 1]);
  });

  it('reaches to the checked moment, and as far as two tokens need', () => {
    const timeline = timelineOf(
      [lane('{"exp":1716239082}'), lane('{"exp":1718831022}')],
      { ...noPolicy, checkAsOf: seconds(1_716_000_000) },
      now,
    );
    expect(timeline?.from).toBeLessThan(1_716_000_000);
    expect(timeline?.to).toBeGreaterThan(1_718_831_022);
  });

  it('leaves out what is not a time of our era, and says so', () => {
    expect(lane('{"exp":3600,"iat":1716239000,"nbf":"x"}')).toMatchObject({
      left: ['nbf', 'exp'],
      marks: [{ claim: 'iat' }],
      valid: { to: null },
    });
    expect(lifetimeWords(lane('{"exp":3600}'))).toBe('exp is not a valid time.');
    expect(timelineOf([lane('{"exp":1e999}'), lane('{}')], noPolicy, now)).toBeNull();
  });

  it.each([
    ['{"iat":1716239022,"exp":1716242622}', 'Lifetime: 1 h, from iat to exp.'],
    ['{"iat":1716239022}', 'No exp: the token never expires.'],
    ['{"exp":1716242622}', 'No iat: the total lifetime is unknown.'],
    ['{"iat":1716239022,"exp":1716239022}', 'exp is not after iat: the token is never valid.'],
  ])('describes %s: %s', (text, words) => {
    expect(lifetimeWords(lane(text))).toBe(words);
  });

  it('can be read as text', () => {
    const moments = { now, moment: seconds(now + 60), tolerance: seconds(0) };
    expect(
      timelineLines(lane('{"exp":1716242622,"iat":1716239000}'), moments).map(({ label, text }) => `${label}: ${text}`),
    ).toEqual([
      'iat: 22 s ago · 2024-05-20 21:03:20 UTC',
      'now: 2024-05-20 21:03:42 UTC',
      'checked as of: in 1 min · 2024-05-20 21:04:42 UTC',
      'exp: in 1 h · 2024-05-20 22:03:42 UTC',
    ]);
  });

  it('says from when until when a token is accepted with a tolerance', () => {
    const moments = { now, moment: now, tolerance: seconds(60) };
    const texts = (text: string) =>
      timelineLines(lane(text), moments).map(({ label, text: words }) => `${label}: ${words}`);
    const exp =
      'exp: in 1 h · 2024-05-20 22:03:42 UTC, accepted until 2024-05-20 22:04:42 UTC with the tolerance of 60 s';
    expect(texts('{"exp":1716242622,"iat":1716239000}')).toEqual([
      'iat: 22 s ago · 2024-05-20 21:03:20 UTC, accepted from 2024-05-20 21:02:20 UTC with the tolerance of 60 s',
      'now: 2024-05-20 21:03:42 UTC',
      exp,
    ]);
    expect(
      texts('{"exp":1716242622,"nbf":1716239022,"iat":1716239000}').filter((line) => line.includes('accepted')),
    ).toEqual([expect.stringMatching(/^nbf/), exp]);
    expect(texts('{"exp":1716239000,"iat":1716239000}').join()).not.toContain('accepted');
  });
});
