import { dateOfText } from './date-text.ts';
import { readDuration } from './duration.ts';
import { earliestTime, dateMeantBy, seconds, type Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

/**
 * Reads a moment and returns whole seconds. Accepts a NumericDate (in milliseconds as well; the
 * result is shown in words), a date as in `date-text.ts` (UTC if it names no time zone), or a
 * distance from now such as `+1 h`, `-2 days`, `in 5 min`, `3 h ago`. Null for anything else.
 */
export function readMoment(text: string, now: Seconds): Seconds | null {
  const typed = text.trim();
  const distance = distanceOf(typed);
  const at = distance === null ? momentIn(typed) : Math.floor(now) + distance;
  return at === null || at < firstMoment || at > lastMoment ? null : seconds(at);
}

/** The years that fit into four digits. */
const firstMoment = -62_135_596_800;
const lastMoment = 253_402_300_799;

/**
 * Returns the moment of a number or date. A number must be a time of our era, so that a `60` that
 * is still being typed is not read as a day in 1970.
 */
function momentIn(typed: string): number | null {
  const meant = dateMeantBy(typed);
  if (meant === null || (meant.spelled !== 'date' && meant.seconds < earliestTime)) return null;
  return Math.floor(meant.seconds);
}

function distanceOf(typed: string): number | null {
  const [, sign = '', ahead = '', ago = ''] = /^(?:([+-]|in\s)(.+)|(.+)\sago)$/i.exec(typed) ?? [];
  const length = readDuration(ahead || ago);
  if (length === null) return null;
  return ago !== '' || sign === '-' ? -length : length;
}

/**
 * Returns for example `2024-05-20 21:03:42 UTC`. `readMoment` reads its own results back unchanged.
 * A moment that no such date expresses is written in digits.
 */
export function momentText(at: Seconds): string {
  const utc = utcText(at);
  return utc !== null && dateOfText(utc) === at ? utc : String(at);
}
