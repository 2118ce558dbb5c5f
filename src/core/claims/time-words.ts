import { language, type Language } from '../text/language.ts';
import { lastSecond, type Seconds } from './numeric-date.ts';
import { relativeWords, type RelativeWords } from './relative-words.ts';

/** A time in words. Only `relative` and `compact` change with the clock. */
export type TimeWords = RelativeWords & {
  /** `2026-11-22 09:14:00 UTC`, with a fraction if there is one. */
  readonly utc: string;
  /** `22 Nov 2026, 10:14:00 CET`; the same as `utc` outside the years 1 to 9999. */
  readonly local: string;
  /** `10:14 CET`, with the date only if it differs from UTC; empty if the zone is UTC. */
  readonly localBrief: string;
};

/**
 * Returns a time in UTC, in a time zone (an IANA name such as `Europe/Berlin`; an unknown one is
 * read as UTC) and relative to `now`. Null beyond ±8.64e12 s, which no calendar reaches: never
 * "Invalid Date".
 */
export function timeWords(at: Seconds, now: Seconds, zone: string): TimeWords | null {
  const utc = utcText(at);
  if (utc === null) return null;
  const local = localText(at, zone) ?? utc;
  return { utc, local, localBrief: briefly(local, localText(at, 'UTC') ?? utc), ...relativeWords(at - now) };
}

/** Returns the local time without the date if UTC has the same date. */
function briefly(local: string, inUtc: string): string {
  if (local === inUtc) return '';
  const brief = local.replace(/^(.*?\d:\d\d):\d\d/, '$1');
  const [date = '', time = ''] = brief.split(', ');
  return inUtc.startsWith(`${date}, `) ? time : brief;
}

/** Returns `2026-11-22 09:14:00 UTC`, or null if no calendar reaches the moment. */
export function utcText(at: Seconds): string | null {
  if (!(Math.abs(at) <= lastSecond)) return null;
  const [, sign = '', year = '', rest = '', fraction = ''] = isoShape.exec(new Date(at * 1000).toISOString()) ?? [];
  return `${sign}${year.replace(/^00(?=\d{4})|^0(?=\d{5})/, '')}${rest.replace('T', ' ')}${fraction === '.000' ? '' : fraction} UTC`;
}

/**
 * Years beyond 9999 are written with a sign and six digits (ECMA-262 §21.4.1.32). Readers do not
 * need the plus.
 */
const isoShape = /^\+?(-?)(\d+)(.*?)(\.\d{3})Z$/;

/** Returns the local time for the years that every locale writes alike, without an era. */
function localText(at: Seconds, zone: string): string | null {
  const date = new Date(at * 1000);
  const year = date.getUTCFullYear();
  return year > 1 && year < 9999 ? formatOf(zone).format(date) : null;
}

// Cached, because creating a format costs a thousand times what using it does, and notes are
// updated every second.
const formats = new Map<string, Intl.DateTimeFormat>();

/** English with the day before the month, so that no date is misread. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

function formatOf(zone: string): Intl.DateTimeFormat {
  const name = `${language()} ${zone}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = makeFormat(zone) ?? formatOf('UTC');
  formats.set(name, made);
  return made;
}

/** Returns null if this engine does not know the time zone. */
function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locales[language()], {
      timeZone: zone,
      hourCycle: 'h23',
      timeZoneName: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
}
