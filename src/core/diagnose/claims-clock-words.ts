import type { Check, TimeFacts } from '../claims/check.ts';
import type { Seconds } from '../claims/numeric-date.ts';
import { timeWords, utcText } from '../claims/time-words.ts';
import { t } from '../text/language.ts';

/**
 * Returns how a time claim compares with the clock and by how long, in words that change with it;
 * null for every other check, and for times beyond any calendar. The verdict's own sentences don't
 * change with the clock, because a screen reader reads a status aloud whenever it changes.
 */
export function clockSentence(check: Check, moment: Seconds, asOf: Seconds | null): string | null {
  switch (check.id) {
    case 'expired':
    case 'nbf-in-future':
    case 'iat-in-future':
      return sentenceOf(check.id, check.facts, { moment, asOf });
    default:
      return null;
  }
}

type Clock = { readonly moment: Seconds; readonly asOf: Seconds | null };

function sentenceOf(id: keyof typeof sentences, { at, tolerance }: TimeFacts, { moment, asOf }: Clock): string | null {
  const words = at === null ? null : timeWords(at, moment, 'UTC');
  if (words === null) return null;
  const seen = asOf === null ? words.utc : t`${words.utc}, seen from ${utcText(asOf) ?? t`the chosen time`}`;
  return sentences[id](words.relative, tolerance > 0 ? t`${seen}, beyond the tolerance of ${tolerance} s` : seen);
}

const sentences = {
  expired: (relative: string, when: string) =>
    t`The token expired ${relative}, at ${when}.\nGet a new one from the issuer.`,
  'nbf-in-future': (relative: string, when: string) =>
    t`The token becomes valid ${relative}, at ${when} (nbf).\nIf it is only seconds away, a clock is off: allow a tolerance.`,
  'iat-in-future': (relative: string, when: string) =>
    t`The token says it will be issued ${relative}, at ${when} (iat). Some libraries reject such a token, others ignore iat.\nCheck the issuer's clock, or allow a tolerance.`,
} as const;
