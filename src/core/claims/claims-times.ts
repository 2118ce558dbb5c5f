import { memberNamed, type JsonObject } from '../text/json.ts';
import { t } from '../text/language.ts';
import { readNumericDate, type Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';
import { timeClaims, type TimeClaim } from './time-checks.ts';
import { timeWords } from './time-words.ts';

/**
 * The relative times next to the verdict, by claim. A claim that is absent or not a time is left
 * out.
 */
type ClaimsTimes = Readonly<Partial<Record<TimeClaim, string>>>;

/**
 * Returns for example `{ exp: 'expires in 14 min', iat: 'issued 1 min ago' }` at the policy's
 * moment or `now`. They change with the clock.
 */
export function claimsTimes(claims: JsonObject | null, policy: Policy, now: Seconds): ClaimsTimes {
  const times: Partial<Record<TimeClaim, string>> = {};
  if (claims === null) return times;
  for (const claim of timeClaims) {
    const text = runningText(claims, claim, { policy, moment: checkMoment(policy, now) });
    if (text !== null) times[claim] = text;
  }
  return times;
}

type Running = { readonly policy: Policy; readonly moment: Seconds };

function runningText(claims: JsonObject, claim: TimeClaim, { policy, moment }: Running): string | null {
  const node = memberNamed(claims, claim)?.value;
  const date = node && readNumericDate(node);
  if (date?.kind !== 'seconds') return null;
  const words = timeWords(date.seconds, moment, 'UTC');
  if (words === null) return null;
  const text = verbs[claim][date.seconds <= moment ? 'past' : 'future'](words.compact);
  const within = policy.tolerance > 0 && isForgiven(claim, date.seconds - moment, policy.tolerance);
  return within ? t`${text}, within the tolerance` : text;
}

/** Returns whether a time fails by the clock and passes only because of the tolerance. */
function isForgiven(claim: TimeClaim, ahead: number, tolerance: Seconds): boolean {
  return claim === 'exp' ? ahead <= 0 && ahead > -tolerance : ahead > 0 && ahead <= tolerance;
}

type Verb = (when: string) => string;

const verbs: Readonly<Record<TimeClaim, { readonly past: Verb; readonly future: Verb }>> = {
  exp: { past: (when) => t`expired ${when}`, future: (when) => t`expires ${when}` },
  nbf: { past: (when) => t`became valid ${when}`, future: (when) => t`becomes valid ${when}` },
  iat: { past: (when) => t`issued ${when}`, future: (when) => t`issued in the future, ${when}` },
};
