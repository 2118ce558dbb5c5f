import { t } from '../text/language.ts';
import type { Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';
import type { ClaimedTime, TimeClaim } from './time-checks.ts';
import { timeWords } from './time-words.ts';

/**
 * The relative times next to the verdict, by claim. A claim that is absent or not a time is left
 * out.
 */
export type ClaimsTimes = Readonly<Partial<Record<TimeClaim, string>>>;

/**
 * Returns for example `{ exp: 'expires in 14 min', iat: 'issued 1 min ago' }` at the policy's
 * moment or `now`. They change with the clock, so the times are read from the claims before.
 */
export function claimsTimes(times: readonly ClaimedTime[], policy: Policy, now: Seconds): ClaimsTimes {
  const moment = checkMoment(policy, now);
  return Object.fromEntries(
    times.flatMap(({ claim, at, isMoment }) => {
      const text = at === null || !isMoment ? null : runningText(claim, at, { policy, moment });
      return text === null ? [] : [[claim, text]];
    }),
  );
}

type Running = { readonly policy: Policy; readonly moment: Seconds };

function runningText(claim: TimeClaim, at: Seconds, { policy, moment }: Running): string | null {
  const words = timeWords(at, moment, 'UTC');
  if (words === null) return null;
  const text = verbs[claim][at <= moment ? 'past' : 'future'](words.compact);
  const within = policy.tolerance > 0 && isForgiven(claim, at - moment, policy.tolerance);
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
