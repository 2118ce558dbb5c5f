/**
 * The moment that a date written as text names, in whole seconds since 1970; null: it is no date that reads in one way only.
 * Known are RFC 3339 and its everyday relatives (a space for the `T`, no seconds, no time at all), HTTP's
 * `Mon, 20 May 2024 21:03:42 GMT`, JavaScript's `Date.toString`, and .NET's `/Date(…)/`. Without a zone it is read as UTC.
 */
export function dateOfText(text: string): number | null {
  const shape = text.length > longest ? undefined : shapes.find(({ pattern }) => pattern.test(text));
  const ms = shape?.read(shape.pattern.exec(text) ?? []) ?? Number.NaN;
  return Number.isFinite(ms) ? Math.floor(ms / 1000) : null;
}

/** No date is longer; JavaScript's carries the zone's name in words. */
const longest = 100;

/** `read` gives milliseconds since 1970, NaN where there is no such day or hour. */
type Shape = { readonly pattern: RegExp; readonly read: (match: readonly (string | undefined)[]) => number };

const shapes: readonly Shape[] = [
  {
    pattern: /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)?(?: ?([Zz]|UTC|[+-]\d\d:?\d\d))?$/,
    read: readIso,
  },
  // ECMA-262 §21.4.3.2: what toString and toUTCString write, Date.parse reads in every engine.
  {
    pattern: /^([SMTWF][a-z]{2}, \d\d [JFMASOND][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)$/,
    read: ([, text = '']) => Date.parse(text),
  },
  {
    pattern: /^([SMTWF][a-z]{2} [JFMASOND][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4})(?: \([^)]*\))?$/,
    read: ([, text = '']) => Date.parse(text),
  },
  { pattern: /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/, read: ([, ms = '']) => Number(ms) },
];

function readIso([, day = '', minute = '00:00', second = '00', zone = 'Z']: readonly (string | undefined)[]): number {
  const offset = /^[Zz]$|^UTC$/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  // Engines disagree about 30 February: a day that is there comes back as it was written.
  const isDay = dayText(Date.parse(`${day}T00:00:00Z`)) === day;
  // A leap second counts as the one before (RFC 7519 §2 ignores them).
  return isDay ? Date.parse(`${day}T${minute}:${second === '60' ? '59' : second}${offset}`) : Number.NaN;
}

const dayText = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));
