import type { Check } from '../claims/check.ts';
import { earliestTime, latestTime, perSecond, type MeantByText, type Seconds } from '../claims/numeric-date.ts';

/**
 * `moment` is when the claims are checked: `asOf`, or now if that is null. `iat` is the time of issue
 * in the token, if there is one.
 */
export type ClaimsContext = {
  readonly moment: Seconds;
  readonly asOf: Seconds | null;
  readonly iat: Seconds | null;
};

/**
 * Returns the value that fixes what a check found in a time claim, in seconds; null if only the
 * issuer could know it.
 */
export function rightTime(check: Check, context: ClaimsContext): number | null {
  switch (check.id) {
    case 'exp-not-a-number':
      return check.facts.meant === null ? null : meantNumber(check.facts.meant);
    case 'exp-milliseconds':
      return Math.floor(check.facts.meant);
    case 'exp-too-small':
      return check.facts.meant ?? fromLifetime(check.facts.at, context);
    case 'exp-float':
      return Math.floor(check.facts.at);
    case 'exp-before-iat':
      return wholeMinutes(later(context.iat, context.moment, hour));
    case 'expired':
      return check.facts.at === null ? null : renewed(check.facts.at, context);
    case 'nbf-in-future':
    case 'iat-in-future':
      return plausible(Math.floor(context.moment / minute) * minute);
    default:
      return null;
  }
}

/**
 * Returns the number that a string means. Its digits count as written, including a fraction; a
 * fraction that is left over from a finer unit is not intended.
 */
const meantNumber = ({ seconds, spelled }: MeantByText): number =>
  Object.hasOwn(perSecond, spelled) ? Math.floor(seconds) : seconds;

/** The lifetime if the token names no better one. */
const hour = 3600;

/**
 * Returns the end of a lifetime that starts at the time of issue, as the issuer meant it, or now if
 * that has passed or is unknown. An `exp` of 0 is not a lifetime.
 */
function fromLifetime(lifetime: Seconds, { iat, moment }: ClaimsContext): number | null {
  const length = lifetime > 0 ? lifetime : hour;
  return iat !== null && iat + length > moment
    ? plausible(Math.ceil(iat + length))
    : wholeMinutes(Math.ceil(moment + length));
}

/** What counts from now is in whole minutes, so that the proposal does not change every second. */
const minute = 60;

const wholeMinutes = (value: number | null): number | null =>
  value === null ? null : plausible(Math.ceil(value / minute) * minute);

/** Returns an expiry as far from now as the token was valid before, in whole minutes. */
function renewed(exp: Seconds, { iat, moment }: ClaimsContext): number | null {
  return wholeMinutes(later(iat, moment, lifetimeOf(exp, iat)) ?? later(null, moment, hour));
}

/** Returns how long the token was valid, or an hour if that is unknown. */
export function lifetimeOf(exp: Seconds, iat: Seconds | null): number {
  const lifetime = iat === null ? hour : exp - iat;
  return lifetime > 0 && lifetime < Infinity ? lifetime : hour;
}

/** Returns whole seconds, after both the time of issue and now. */
const later = (iat: Seconds | null, moment: Seconds, lifetime: number): number | null =>
  plausible(Math.floor(Math.max(iat ?? moment, moment)) + Math.ceil(lifetime));

/** Returns null for a time that would itself be reported. */
const plausible = (value: number): number | null => (value >= earliestTime && value <= latestTime ? value : null);
