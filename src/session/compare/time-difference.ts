import { durationWords } from '../../core/claims/duration.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { isRegisteredTime } from '../../core/claims/registered-times.ts';
import { utcText } from '../../core/claims/time-words.ts';
import { t } from '../../core/text/language.ts';
import type { JsonChange } from '../../core/text/json-diff.ts';

/**
 * Returns how far a time claim moved: `16:33 → 15:42 UTC, −51 min`. The dates are left out if both
 * are the same, and the seconds unless they are all that differs. Null for anything else.
 */
export function timeDifference({ kind, path, before, after }: JsonChange): string | null {
  const name = /^\$\.(\w+)$/.exec(path)?.[1] ?? '';
  if (kind !== 'changed' || !isRegisteredTime(name)) return null;
  const [was, is] = [utcOf(before), utcOf(after)];
  if (was === null || is === null) return null;
  const distance = Number(after) - Number(before);
  const by = `${distance < 0 ? '−' : '+'}${durationWords(seconds(Math.abs(distance)))}`;
  const [earlier, later] = briefly(was, is);
  return t`${earlier} → ${later} UTC, ${by}`;
}

const utcOf = (value: string | null): string | null =>
  value !== null && /^\d{1,13}$/.test(value) ? utcText(seconds(Number(value))) : null;

function briefly(was: string, is: string): readonly [string, string] {
  const [[oneDate = '', oneTime = ''], [otherDate = '', otherTime = '']] = [was.split(' '), is.split(' ')];
  const isSameDay = oneDate === otherDate;
  const digits = isSameDay && oneTime.slice(0, 5) === otherTime.slice(0, 5) ? 8 : 5;
  const shown = (date: string, time: string): string => `${isSameDay ? '' : `${date} `}${time.slice(0, digits)}`;
  return [shown(oneDate, oneTime), shown(otherDate, otherTime)];
}
