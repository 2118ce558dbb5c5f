import type { JsonMember, JsonObject } from '../text/json.ts';
import { t } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import { unitWords } from './claim-values.ts';
import { readNumericDate, type FineUnit, type MeantByText, type NumericDate, type Seconds } from './numeric-date.ts';
import { isRegisteredTime } from './registered-times.ts';
import { timeWords, utcText, type TimeWords } from './time-words.ts';

/** What to show next to the value of a time claim. */
type TimeNote = {
  readonly name: string;
  /** The value's place in the payload's text. */
  readonly span: Span;
  readonly kind: NumericDate['kind'];
  /** The value as written; null if it is not a number. */
  readonly seconds: Seconds | null;
  /** null if the value is not a time. */
  readonly words: TimeWords | null;
  /** The short text next to the value. */
  readonly text: string;
};

/**
 * Returns a note for each time claim at the top level of a claims set, in the order written,
 * including duplicate names; the first
 * fifty. `zone` is an IANA time zone name. Cheap enough to be computed every
 * second.
 */
export function timeNotes(claims: JsonObject, now: Seconds, zone: string): readonly TimeNote[] {
  return claims.members
    .filter(({ name }) => isRegisteredTime(name))
    .slice(0, mostNotes)
    .map((member) => noteOf(member, now, zone));
}

/** A token has a few. Each second all of them are written again, so thousands of `exp` must not be. */
const mostNotes = 50;

function noteOf({ name, value }: JsonMember, now: Seconds, zone: string): TimeNote {
  const date = readNumericDate(value);
  const seconds = date.kind === 'not-a-number' ? null : date.seconds;
  const words = date.kind === 'seconds' ? timeWords(date.seconds, now, zone) : null;
  return {
    name,
    span: value.span,
    kind: date.kind,
    seconds,
    words,
    text: words === null ? oddText(date) : readable(words),
  };
}

/** Returns the relative time, UTC, and the local time if it differs. */
const readable = ({ utc, localBrief, compact }: TimeWords): string =>
  [compact, utc, localBrief].filter(Boolean).join(' · ');

function oddText(date: NumericDate): string {
  switch (date.kind) {
    case 'too-fine':
      return inFineUnit(date.seconds, unitWords(date.unit), utcText(date.meant) ?? t`no time`);
    case 'not-a-number':
      return date.meant === null
        ? t`not a number`
        : asMeant[date.meant.spelled](utcText(date.meant.seconds) ?? t`no time`);
    case 'seconds':
    case 'out-of-range':
      return t`beyond any calendar`;
  }
}

const asMeant: Readonly<Record<MeantByText['spelled'], (time: string) => string>> = {
  seconds: (time) => t`not a number but a string; as a number ${time}`,
  milliseconds: (time) => asFineUnit('milliseconds', time),
  microseconds: (time) => asFineUnit('microseconds', time),
  nanoseconds: (time) => asFineUnit('nanoseconds', time),
  date: (time) => t`not a number but a string; as a date ${time}`,
};

const asFineUnit = (unit: FineUnit, time: string): string =>
  t`not a number but a string; as ${unitWords(unit)} ${time}`;

/** Shows only the year of a value read as seconds, because it is absurd. */
function inFineUnit(at: Seconds, unit: string, meant: string): string {
  const year = utcText(at)?.split('-')[0];
  return year === undefined
    ? t`in seconds beyond any calendar; in ${unit} ${meant}`
    : t`in seconds the year ${year}; in ${unit} ${meant}`;
}
