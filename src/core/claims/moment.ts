import { dateOfText } from './date-text.ts';
import { readDuration } from './duration.ts';
import { earliestTime, meantBy, seconds, type Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

/**
 * A moment as typed, in whole seconds: a NumericDate, in milliseconds too (it is shown in words after), a date as in `date-text.ts` (UTC where it
 * names no zone), or a distance from now such as `+1 h`, `-2 days`, `in 5 min`, `3 h ago`. Null: it is none.
 */
export function readMoment(text: string, now: Seconds): Seconds | null {
  const typed = text.trim();
  const distance = distanceOf(typed);
  const at = distance === null ? momentIn(typed) : Math.floor(now) + distance;
  return at === null || at < firstMoment || at > lastMoment ? null : seconds(at);
}

/** The years that a date of four digits can name. */
const firstMoment = -62_135_596_800;
const lastMoment = 253_402_300_799;

/** A lone number is a time of our era: a `60` that is still being typed is no day of 1970. */
function momentIn(typed: string): number | null {
  const meant = meantBy(typed);
  if (meant === null || (meant.spelled !== 'date' && meant.seconds < earliestTime)) return null;
  return Math.floor(meant.seconds);
}

function distanceOf(typed: string): number | null {
  const [, sign = '', ahead = '', ago = ''] = /^(?:([+-]|in\s)(.+)|(.+)\sago)$/i.exec(typed) ?? [];
  const length = readDuration(ahead || ago);
  if (length === null) return null;
  return ago !== '' || sign === '-' ? -length : length;
}

/** `2024-05-20 21:03:42 UTC`. What `readMoment` gave is read as the same again; a moment from elsewhere is written in digits where no such date says it. */
export function momentText(at: Seconds): string {
  const utc = utcText(at);
  return utc !== null && dateOfText(utc) === at ? utc : String(at);
}
