import type { JsonObject } from '../text/json.ts';
import type { CheckOf, CheckOutcome, KeyBindingTime } from './check.ts';
import type { Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';
import { readTimes, type TimeClaim } from './time-checks.ts';

/** The claims of the key binding JWT of an SD-JWT; null if it has none that can be read. */
export type KeyBinding = JsonObject | null;

/** The times of a key binding JWT that are times; an `iat` that is not one is refused elsewhere. */
export type BindingTimes = Readonly<Partial<Record<TimeClaim, Seconds>>>;

export function bindingTimesOf(binding: KeyBinding | undefined): BindingTimes | null {
  if (!binding) return null;
  const { times } = readTimes(binding);
  return Object.fromEntries(times.flatMap(({ claim, at }) => (at === null ? [] : [[claim, at]])));
}

/**
 * Compares the times of a key binding JWT with the policy's moment, or with the clock (RFC 9901 §7.3
 * step 5.5). How old it may be is the verifier's choice: only a maximum age rejects it, and without one
 * it is called old after the time that verifiers usually accept.
 */
export function checkBindingTimes(
  times: BindingTimes | null,
  policy: Policy,
  now: Seconds,
): readonly CheckOf<'key-binding-time'>[] {
  if (times === null) return [];
  const [claim, problem] = timeProblem(times, policy, checkMoment(policy, now)) ?? ['iat', null];
  const outcome = outcomeOfTime(problem);
  const facts = { problem, at: times[claim] ?? null };
  // Named by its type, because the token has claims of the same names.
  return [{ id: 'key-binding-time', claim: 'kb+jwt', outcome, span: null, facts }];
}

/** Seconds. "A relatively brief period (on the order of seconds or minutes)" (RFC 9449 §11.1). */
const usualWindow = 300;

export function outcomeOfTime(problem: KeyBindingTime | null): CheckOutcome {
  if (problem === null) return 'passed';
  return problem === 'old' ? 'warned' : 'failed';
}

/** Returns what is wrong with the times of a proof, and with which of them. */
export function timeProblem(
  { iat, exp, nbf }: BindingTimes,
  { tolerance, maxAge }: Policy,
  moment: number,
): readonly [TimeClaim, KeyBindingTime] | null {
  if (exp !== undefined && exp <= moment - tolerance) return ['exp', 'expired'];
  if (nbf !== undefined && nbf > moment + tolerance) return ['nbf', 'not-yet-valid'];
  if (iat === undefined) return null;
  if (iat > moment + tolerance) return ['iat', 'in-future'];
  const age = moment - iat - tolerance;
  if (maxAge !== null) return age > maxAge ? ['iat', 'too-old'] : null;
  return age > usualWindow ? ['iat', 'old'] : null;
}
