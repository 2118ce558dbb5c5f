import { largest, smallest } from '../text/extremes.ts';
import { memberNamed, type JsonObject } from '../text/json.ts';
import { earliestTime, latestTime, readNumericDate, seconds, type Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';

/** The times that limit the validity of a token, in their usual order. */
const drawnClaims = ['auth_time', 'iat', 'nbf', 'exp'] as const;
export type DrawnClaim = (typeof drawnClaims)[number];

export type TimeMark = { readonly claim: DrawnClaim; readonly at: Seconds };

/** The times of one token. */
export type Lane = {
  /** The token's name in the text; null if it has none. */
  readonly name: string | null;
  /** In order of time. */
  readonly marks: readonly TimeMark[];
  /**
   * Not drawn: a time that is not a number, or not of our era, would shrink all others to one
   * point.
   */
  readonly left: readonly DrawnClaim[];
  /** From when until when it is valid, without tolerance; null for an end that is absent. */
  readonly valid: { readonly from: Seconds | null; readonly to: Seconds | null };
};

/** A scale with all lanes. */
export type Timeline = {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly lanes: readonly Lane[];
  readonly now: Seconds;
  /** The moment at which the claims are checked. */
  readonly moment: Seconds;
  readonly tolerance: Seconds;
};

type LaneInput = { readonly name: string | null; readonly claims: JsonObject };

export function timelineLane({ name, claims }: LaneInput): Lane {
  const read = drawnClaims.flatMap((claim) => {
    const node = memberNamed(claims, claim)?.value;
    const date = node && readNumericDate(node);
    return date === undefined
      ? []
      : [{ claim, at: date.kind === 'seconds' && isOfOurEra(date.seconds) ? date.seconds : null }];
  });
  const marks = read
    .flatMap(({ claim, at }) => (at === null ? [] : [{ claim, at }]))
    .toSorted((one, other) => one.at - other.at);
  const atOf = (claim: DrawnClaim): Seconds | null => marks.find((mark) => mark.claim === claim)?.at ?? null;
  const left = read.filter(({ at }) => at === null).map(({ claim }) => claim);
  return { name, marks, left, valid: { from: atOf('nbf') ?? atOf('iat'), to: atOf('exp') } };
}

const isOfOurEra = (at: Seconds): boolean => at >= earliestTime && at <= latestTime;

/** Returns whether any of the lanes has a time to draw. */
export const isDrawn = (lanes: readonly Lane[]): boolean => lanes.some(({ marks }) => marks.length > 0);

/** Returns null if there is nothing to draw. */
export function timelineOf(lanes: readonly Lane[], policy: Policy, now: Seconds): Timeline | null {
  if (!isDrawn(lanes)) return null;
  const moment = checkMoment(policy, now);
  const times = [...lanes.flatMap(({ marks }) => marks.map(({ at }) => at)), now, moment];
  const [first, last] = [smallest(times), largest(times)];
  const margin = Math.max(60, Math.ceil((last - first) * 0.08));
  return { from: seconds(first - margin), to: seconds(last + margin), lanes, now, moment, tolerance: policy.tolerance };
}

/**
 * Returns the position of a time on the scale, from 0 to 1. A time beyond the scale is at its end.
 */
export const timelineFraction = ({ from, to }: Pick<Timeline, 'from' | 'to'>, at: number): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)));
