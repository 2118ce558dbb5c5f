/**
 * Returns the moment of a date in words, in whole seconds since 1970; null if it is not a date or
 * is ambiguous. Reads RFC 3339 and its common variants (a space instead of the `T`, no seconds, no
 * time), HTTP's `Mon, 20 May 2024 21:03:42 GMT`, JavaScript's `Date.toString`, and .NET's
 * `/Date(…)/`. A date without a time zone is read as UTC.
 */
export function dateOfText(text: string): number | null {
  const shape = text.length > longest ? undefined : shapes.find(({ pattern }) => pattern.test(text));
  const ms = shape?.read(shape.pattern.exec(text) ?? []) ?? Number.NaN;
  return Number.isFinite(ms) ? Math.floor(ms / 1000) : null;
}

/** No date is longer; JavaScript's contains the name of the time zone. */
const longest = 100;

/** `read` returns milliseconds since 1970, or NaN if the day or hour does not exist. */
type Shape = { readonly pattern: RegExp; readonly read: (match: readonly (string | undefined)[]) => number };

const shapes: readonly Shape[] = [
  {
    pattern: /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)?(?: ?([Zz]|UTC|[+-]\d\d:?\d\d))?$/,
    read: readIso,
  },
  // Date.parse reads what toString and toUTCString write, in every engine (ECMA-262 §21.4.3.2).
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
  // Engines disagree about 30 February. Only a day that exists is printed as it was written.
  const isDay = dayText(Date.parse(`${day}T00:00:00Z`)) === day;
  // A leap second counts as the second before it (RFC 7519 §2 ignores leap seconds).
  return isDay ? Date.parse(`${day}T${minute}:${second === '60' ? '59' : second}${offset}`) : Number.NaN;
}

const dayText = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));
