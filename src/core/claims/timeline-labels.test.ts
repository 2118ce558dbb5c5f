import { describe, expect, it } from 'vitest';
import { seconds } from './numeric-date.ts';
import { placedMarks } from './timeline-labels.ts';
import type { DrawnClaim } from './timeline.ts';

const scale = { from: seconds(0), to: seconds(1000) };
const anchors = (times: Readonly<Partial<Record<DrawnClaim, number>>>) =>
  Object.fromEntries(
    placedMarks(
      Object.entries(times).map(([claim, at]) => ({ claim: claim as DrawnClaim, at: seconds(at) })),
      scale,
    ).map(({ claim, anchor }) => [claim, anchor]),
  );

describe('placedMarks', () => {
  it('puts names above their ticks if there is room', () => {
    expect(anchors({ iat: 200, exp: 800 })).toEqual({ iat: 'middle', exp: 'middle' });
  });

  it('keeps names within the scale', () => {
    expect(anchors({ iat: 5, exp: 995 })).toEqual({ iat: 'start', exp: 'end' });
  });

  it('puts the name of exp to the right and the name of a time shortly before it to the left', () => {
    expect(anchors({ iat: 500, exp: 510 })).toEqual({ iat: 'end', exp: 'start' });
  });

  it('names exp if there is room for only one', () => {
    expect(anchors({ iat: 990, exp: 995 })).toEqual({ iat: null, exp: 'end' });
    expect(anchors({ auth_time: 5, iat: 10, nbf: 10, exp: 12 })).toEqual({
      auth_time: null,
      iat: null,
      nbf: null,
      exp: 'start',
    });
    expect(anchors({ iat: 300, exp: 300 })).toMatchObject({ exp: 'middle' });
  });

  it('returns nothing for no times', () => {
    expect(placedMarks([], scale)).toEqual([]);
  });
});
