import { language, type Language } from '../text/language.ts';
import { lastSecond, type Seconds } from './numeric-date.ts';
import { relativeWords } from './relative-words.ts';

/** A time in words, from settled to running: only `relative` and `compact` change as the clock runs. */
export type TimeWords = {
  /** `2026-11-22 09:14:00 UTC`, with a fraction where there is one. */
  readonly utc: string;
  /** `22 Nov 2026, 10:14:00 CET`; outside the years 1 to 9999 the same as `utc`. */
  readonly local: string;
  /** `10:14 CET`, with the date only where it is another day there than in UTC; empty where the zone is UTC. */
  readonly localBrief: string;
  /** `in 14 minutes`, `3 days ago`, `now`. */
  readonly relative: string;
  /** `in 14 min`, `3 d ago`, `now`. */
  readonly compact: string;
};

/**
 * A time in words, in UTC, in a zone (IANA name such as `Europe/Berlin`; an unknown one is read as UTC) and relative to `now`.
 * Null beyond ±8.64e12 s, where no calendar reaches: never "Invalid Date".
 */
export function timeWords(at: Seconds, now: Seconds, zone: string): TimeWords | null {
  const utc = utcText(at);
  if (utc === null) return null;
  const local = localText(at, zone) ?? utc;
  return { utc, local, localBrief: briefly(local, localText(at, 'UTC') ?? utc), ...relativeWords(at - now) };
}

/** The local time without the date that it shares with UTC. */
function briefly(local: string, inUtc: string): string {
  if (local === inUtc) return '';
  const brief = local.replace(/^(.*?\d:\d\d):\d\d/, '$1');
  const [date = '', time = ''] = brief.split(', ');
  return inUtc.startsWith(`${date}, `) ? time : brief;
}

/** `2026-11-22 09:14:00 UTC`, or null where no calendar reaches. */
export function utcText(at: Seconds): string | null {
  if (!(Math.abs(at) <= lastSecond)) return null;
  const [, sign = '', year = '', rest = '', fraction = ''] = isoShape.exec(new Date(at * 1000).toISOString()) ?? [];
  return `${sign}${year.replace(/^00(?=\d{4})|^0(?=\d{5})/, '')}${rest.replace('T', ' ')}${fraction === '.000' ? '' : fraction} UTC`;
}

/** Years beyond 9999 are written with a sign and six digits (ECMA-262 §21.4.1.32); the plus says nothing to a reader. */
const isoShape = /^\+?(-?)(\d+)(.*?)(\.\d{3})Z$/;

/** Only the years that every locale writes alike, without an era. */
function localText(at: Seconds, zone: string): string | null {
  const date = new Date(at * 1000);
  const year = date.getUTCFullYear();
  return year > 1 && year < 9999 ? formatOf(zone).format(date) : null;
}

// Making a format costs a thousand times what using it does, and notes are renewed each second.
const formats = new Map<string, Intl.DateTimeFormat>();

/** English as it is written where the day goes before the month, so that no date is taken for another. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

function formatOf(zone: string): Intl.DateTimeFormat {
  const name = `${language()} ${zone}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = makeFormat(zone) ?? formatOf('UTC');
  formats.set(name, made);
  return made;
}

/** Null where the zone is unknown to this engine. */
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
