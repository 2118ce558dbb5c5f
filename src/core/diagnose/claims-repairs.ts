import type { Check } from '../claims/check.ts';
import { earliestTime, latestTime, perSecond, type MeantByText, type Seconds } from '../claims/numeric-date.ts';
import type { Span } from '../text/spans.ts';

/** What to put in place of a stretch of the payload's text. */
export type Edit = { readonly span: Span; readonly to: string };

/** `moment`: when the claims are checked. `iat`: the time of issue that the token names, if it does. */
export type ClaimsContext = { readonly moment: Seconds; readonly iat: Seconds | null };

/** The edits that mend what a check found, in the order of the text; none where nobody but the issuer could know what to write. */
export function claimEdits(check: Check, context: ClaimsContext): readonly Edit[] {
  if (check.id === 'duplicate-claim') return check.facts.earlier.map((span) => ({ span, to: '' }));
  const value = mended(check, context);
  return value === null || check.span === null ? [] : [{ span: check.span, to: String(value) }];
}

/** The new value of a time claim, in seconds. */
function mended(check: Check, context: ClaimsContext): number | null {
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
      return later(context.iat, context.moment, hour);
    case 'expired':
      return check.facts.at === null ? null : renewed(check.facts.at, context);
    case 'nbf-in-future':
    case 'iat-in-future':
      return plausible(Math.floor(context.moment));
    default:
      return null;
  }
}

/** Digits are taken at their word, fraction included; a fraction left by a finer unit is nobody's intention. */
const meantNumber = ({ seconds, spelled }: MeantByText): number =>
  Object.hasOwn(perSecond, spelled) ? Math.floor(seconds) : seconds;

/** Where the token says nothing better. */
const hour = 3600;

/** From the time of issue on, as the issuer meant it; from now on where that is over or unknown. An `exp` of 0 is no lifetime. */
function fromLifetime(lifetime: Seconds, { iat, moment }: ClaimsContext): number | null {
  const length = lifetime > 0 ? lifetime : hour;
  return plausible(Math.ceil((iat !== null && iat + length > moment ? iat : moment) + length));
}

/** As long as the token lived before, from now on. */
function renewed(exp: Seconds, { iat, moment }: ClaimsContext): number | null {
  const lifetime = iat === null ? hour : exp - iat;
  return later(iat, moment, lifetime > 0 ? lifetime : hour) ?? later(null, moment, hour);
}

/** Whole seconds, after both the time of issue and now. */
const later = (iat: Seconds | null, moment: Seconds, lifetime: number): number | null =>
  plausible(Math.floor(Math.max(iat ?? moment, moment)) + Math.ceil(lifetime));

/** No repair writes a time that would itself be remarked on. */
const plausible = (value: number): number | null => (value >= earliestTime && value <= latestTime ? value : null);
