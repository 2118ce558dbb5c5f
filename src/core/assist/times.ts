import { seconds, type Seconds } from '../claims/numeric-date.ts';
import { utcText } from '../claims/time-words.ts';
import { t } from '../text/language.ts';

/** The times that are offered, in seconds from now. */
export const timeDistances = [
  { length: 0, words: () => t`now` },
  { length: 900, words: () => t`now + 15 min` },
  { length: 3600, words: () => t`now + 1 h` },
  { length: 604_800, words: () => t`now + 7 d` },
] as const;

export const timeValues = (now: Seconds): readonly { readonly value: string; readonly detail: string }[] =>
  timeDistances.map(({ length, words }) => ({
    value: String(now + length),
    detail: `${words()} · ${utcText(seconds(now + length)) ?? ''}`,
  }));
