import { lastSecond, type Seconds } from './numeric-date.ts';

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
  return { utc, local, localBrief: briefly(local, localText(at, 'UTC') ?? utc), ...relativeTexts(at - now) };
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

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone) ?? formatOf('UTC');
  formats.set(zone, made);
  return made;
}

/** Null where the zone is unknown to this engine. */
function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', timeZoneName: 'short',
      year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
  } catch {
    return null;
  }
}

/** How long a unit is, in seconds, and from how many seconds on it is used. */
type Unit = { readonly from: number; readonly length: number; readonly name: string; readonly compact: string };

const day = 86_400;
const month = 30.436_875 * day;
const year = 365.2425 * day;

const units: readonly Unit[] = [
  { from: 2 * year, length: year, name: 'year', compact: 'y' },
  { from: 60 * day, length: month, name: 'month', compact: 'mo' },
  { from: day, length: day, name: 'day', compact: 'd' },
  { from: 3600, length: 3600, name: 'hour', compact: 'h' },
  { from: 60, length: 60, name: 'minute', compact: 'min' },
  { from: 1, length: 1, name: 'second', compact: 's' },
];

/** One unit, rounded down: what is "in 14 minutes" has at least these left. */
function relativeTexts(distance: number): Pick<TimeWords, 'relative' | 'compact'> {
  const size = Math.abs(distance);
  const unit = units.find(({ from }) => size >= from);
  if (unit === undefined) return { relative: 'now', compact: 'now' };
  const count = Math.floor(size / unit.length);
  const directed = (amount: string): string => (distance > 0 ? `in ${amount}` : `${amount} ago`);
  return { relative: directed(`${count} ${unit.name}${count === 1 ? '' : 's'}`), compact: directed(`${count} ${unit.compact}`) };
}
