import type { CheckOf, KeyBindingTime, RelatedKind } from './check.ts';
import { outcomeOfTime, timeProblem, type BindingTimes } from './key-binding.ts';
import type { Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';
import type { TimeClaim } from './time-checks.ts';

/** The times of a token that was pasted with the one that is shown, or those of a proof itself. */
export type RelatedTimes = {
  readonly of: RelatedKind;
  /** Of a certificate, from 1; absent: 1. */
  readonly place?: number;
  readonly times: BindingTimes;
  /** Whether it is made for one request, so that it must be recent. */
  readonly isForOneUse?: boolean;
  /** Whether it is the token that is shown, whose times are checked anyway, except that it may be old. */
  readonly isShown?: boolean;
};

/** More tokens are a list. The checks are counted each second. */
const most = 20;

/** Compares them with the policy's moment, or with the clock (RFC 9449 §4.3 step 11). */
export function checkRelatedTimes(
  related: readonly RelatedTimes[],
  policy: Policy,
  now: Seconds,
): readonly CheckOf<'related-time'>[] {
  const moment = checkMoment(policy, now);
  return related.slice(0, most).map(({ of, place = 1, times, ...token }) => {
    const [claim, problem] = problemOf(times, token, policy, moment) ?? ['iat', null];
    const facts = { of, place, problem, at: times[claim] ?? null };
    return { id: 'related-time', claim, outcome: outcomeOfTime(problem), span: null, facts };
  });
}

function problemOf(
  times: BindingTimes,
  { isForOneUse = false, isShown = false }: Pick<RelatedTimes, 'isForOneUse' | 'isShown'>,
  policy: Policy,
  moment: number,
): readonly [TimeClaim, KeyBindingTime] | null {
  const problem = timeProblem(times, policy, moment);
  if (isShown) return problem?.[1] === 'old' ? problem : null;
  // Another token may be as old as it likes, but not from the future.
  return isForOneUse || problem?.[0] !== 'iat' || problem[1] === 'in-future' ? problem : null;
}
