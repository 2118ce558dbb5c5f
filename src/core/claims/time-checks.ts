import { memberNamed, type JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { Check, CheckOf } from './check.ts';
import { earliestTime, latestTime, readNumericDate, seconds, type NumericDate, type Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';

/** The times of RFC 7519 §4.1.4–6, the most important first. */
export const timeClaims = ['exp', 'nbf', 'iat'] as const;
export type TimeClaim = (typeof timeClaims)[number];
export const isTimeClaim = (name: string): name is TimeClaim => timeClaims.some((claim) => claim === name);

/** A time claim that can be compared with the clock. */
export type ClaimedTime = {
  readonly claim: TimeClaim;
  /** null if the claim is absent. */
  readonly at: Seconds | null;
  /** Whether `at` is a moment of some calendar, and not for example a number of milliseconds. */
  readonly isMoment: boolean;
  readonly span: Span | null;
};

type TimeRule = {
  readonly id: 'expired' | 'nbf-in-future' | 'iat-in-future';
  readonly fails: (at: Seconds, moment: Seconds, tolerance: Seconds) => boolean;
};

const timeRules: Readonly<Record<TimeClaim, TimeRule>> = {
  // "on or after which the JWT MUST NOT be accepted" (RFC 7519 §4.1.4).
  exp: { id: 'expired', fails: (at, moment, tolerance) => at <= moment - tolerance },
  // "before which the JWT MUST NOT be accepted" (RFC 7519 §4.1.5).
  nbf: { id: 'nbf-in-future', fails: (at, moment, tolerance) => at > moment + tolerance },
  // RFC 7519 §4.1.6 requires nothing. Some libraries reject a token from the future and others
  // accept it.
  iat: { id: 'iat-in-future', fails: (at, moment, tolerance) => at > moment + tolerance },
};

/** Returns the times to compare with the clock, and their problems that do not depend on it. */
export function readTimes(claims: JsonObject): { times: readonly ClaimedTime[]; checks: readonly Check[] } {
  const times: ClaimedTime[] = [];
  const checks: Check[] = [];
  for (const claim of timeClaims) {
    const node = memberNamed(claims, claim)?.value;
    const date = node && readNumericDate(node);
    const span = node?.span ?? null;
    if (date?.kind !== 'not-a-number')
      times.push({ claim, at: date?.seconds ?? null, isMoment: date?.kind === 'seconds', span });
    for (const oddity of date === undefined ? [] : oddities(claim, date, span)) checks.push(oddity);
  }
  return { times, checks: [...checks, ...orderOf(times)] };
}

/** Compares the times with the policy's moment, or with the clock. */
export function checkTimes(times: readonly ClaimedTime[], policy: Policy, now: Seconds): readonly Check[] {
  const moment = checkMoment(policy, now);
  return times.map(({ claim, at, span }) => {
    const { id, fails } = timeRules[claim];
    const facts = { at, tolerance: policy.tolerance, tolerated: null };
    if (at === null) return { id, claim, outcome: 'not-checked', span, facts };
    if (fails(at, moment, policy.tolerance)) return { id, claim, outcome: 'failed', span, facts };
    const tolerated = fails(at, moment, seconds(0)) ? seconds(Math.floor(Math.abs(moment - at))) : null;
    return { id, claim, outcome: 'passed', span, facts: { ...facts, tolerated } };
  });
}

/**
 * Checks the age, counted as jose counts it. A token without `iat`, or with one that is not a
 * number, has already failed.
 */
export function checkAge(times: readonly ClaimedTime[], policy: Policy, now: Seconds): readonly Check[] {
  const { maxAge, tolerance } = policy;
  const iat = times.find(({ claim }) => claim === 'iat');
  const facts = { at: iat?.at ?? null, longest: maxAge ?? seconds(0), tolerance };
  const span = iat?.span ?? null;
  if (maxAge === null) return [{ id: 'too-old', claim: 'iat', outcome: 'not-checked', span, facts }];
  if (facts.at === null) return [];
  const age = checkMoment(policy, now) - facts.at;
  return [{ id: 'too-old', claim: 'iat', outcome: age - tolerance > maxAge ? 'failed' : 'passed', span, facts }];
}

/**
 * Returns whether a value such as `3600` is more likely a lifetime. An `nbf` of 0 is common and
 * harmless.
 */
const isTooSmall = (claim: TimeClaim, at: Seconds): boolean => claim === 'exp' && at >= 0 && at < earliestTime;

/**
 * Returns the time of our era (2001 to 2096) that was divided by 1000, if the value looks like one:
 * milliseconds were mistaken for microseconds, or divided twice. A lifetime of that length, 12 days
 * and more, is a whole number of minutes.
 */
function thousandfold(at: Seconds): Seconds | null {
  return at >= 1e6 && at < 4e6 && at % 60 !== 0 ? seconds(Math.floor(at * 1000)) : null;
}

function oddities(claim: TimeClaim, date: NumericDate, span: Span | null): readonly Check[] {
  if (date.kind === 'not-a-number') {
    return [
      { id: 'exp-not-a-number', claim, outcome: 'failed', span, facts: { found: date.found, meant: date.meant } },
    ];
  }
  const at = date.seconds;
  if (date.kind === 'too-fine')
    return [
      { id: 'exp-milliseconds', claim, outcome: 'warned', span, facts: { at, unit: date.unit, meant: date.meant } },
    ];
  if (date.kind === 'out-of-range') return [{ id: 'exp-out-of-range', claim, outcome: 'warned', span, facts: { at } }];
  if (isTooSmall(claim, at))
    return [{ id: 'exp-too-small', claim, outcome: 'warned', span, facts: { at, meant: thousandfold(at) } }];
  return Number.isInteger(at) ? [] : [{ id: 'exp-float', claim, outcome: 'warned', span, facts: { at } }];
}

function orderOf(times: readonly ClaimedTime[]): readonly CheckOf<'exp-before-iat'>[] {
  const exp = times.find(({ claim }) => claim === 'exp');
  const iat = times.find(({ claim }) => claim === 'iat')?.at ?? seconds(-Infinity);
  // A lifetime, or an iat in milliseconds, gets its own check; the order of the two then means
  // nothing.
  if (exp === undefined || exp.at === null || exp.at > iat || isTooSmall('exp', exp.at) || iat > latestTime) return [];
  return [{ id: 'exp-before-iat', claim: 'exp', outcome: 'warned', span: exp.span, facts: { at: exp.at, iat } }];
}
