import { memberOf, type JsonObject } from '../text/json.ts';
import { earliestTime, latestTime, readNumericDate, seconds, type Seconds } from './numeric-date.ts';
import { momentOf, type Policy } from './policy.ts';

/** The times that say when a token lives, in the order in which they mostly happen. */
export const drawnClaims = ['auth_time', 'iat', 'nbf', 'exp'] as const;
export type DrawnClaim = (typeof drawnClaims)[number];

export type TimeMark = { readonly claim: DrawnClaim; readonly at: Seconds };

/** One token's times. */
export type Lane = {
  /** What the text calls it; null for a token without a name. */
  readonly name: string | null;
  /** In the order of time. */
  readonly marks: readonly TimeMark[];
  /** Drawn for none: a time that is no number, or not of our era, would make every other one a point. */
  readonly left: readonly DrawnClaim[];
  /** From when to when it is to be accepted, without tolerance; an end that is not there is null. */
  readonly valid: { readonly from: Seconds | null; readonly to: Seconds | null };
};

/** A scale with all lanes on it. */
export type Timeline = {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly lanes: readonly Lane[];
  readonly now: Seconds;
  /** The moment that the claims are checked at. */
  readonly moment: Seconds;
  readonly tolerance: Seconds;
};

export type LaneInput = { readonly name: string | null; readonly claims: JsonObject };

export function laneOf({ name, claims }: LaneInput): Lane {
  const read = drawnClaims.flatMap((claim) => {
    const node = memberOf(claims, claim)?.value;
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

/** Null where there is nothing to draw. */
export function timelineOf(lanes: readonly Lane[], policy: Policy, now: Seconds): Timeline | null {
  if (lanes.every(({ marks }) => marks.length === 0)) return null;
  const moment = momentOf(policy, now);
  const times = [...lanes.flatMap(({ marks }) => marks.map(({ at }) => at)), now, moment];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(60, Math.ceil((last - first) * 0.08));
  return { from: seconds(first - margin), to: seconds(last + margin), lanes, now, moment, tolerance: policy.tolerance };
}

/** Where a time stands on the scale, from 0 to 1; what lies beyond stands at the end. */
export const fractionOf = ({ from, to }: Pick<Timeline, 'from' | 'to'>, at: number): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)));
