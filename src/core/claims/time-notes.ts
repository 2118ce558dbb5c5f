import type { JsonMember, JsonObject } from '../text/json.ts';
import { t } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import { unitWords } from './claim-values.ts';
import { readNumericDate, type FineUnit, type MeantByText, type NumericDate, type Seconds } from './numeric-date.ts';
import { claimRow } from './registered-claims.ts';
import { timeWords, utcText, type TimeWords } from './time-words.ts';

/** What to show beside the value of a time claim. */
export type TimeNote = {
  readonly name: string;
  /** The value's place in the payload's text. */
  readonly span: Span;
  readonly kind: NumericDate['kind'];
  /** The value as written; null where it is no number. */
  readonly seconds: Seconds | null;
  /** null where the value is no time. */
  readonly words: TimeWords | null;
  /** The short line beside the value. */
  readonly text: string;
};

/**
 * A note for each time claim at the top level of a claims set, in the order written, doubled names included.
 * `zone` is an IANA time zone name. Cheap enough to be made anew each second.
 */
export function timeNotes(claims: JsonObject, now: Seconds, zone: string): readonly TimeNote[] {
  return claims.members
    .filter(({ name }) => claimRow(name)?.isTime === true)
    .map((member) => noteOf(member, now, zone));
}

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

/** How far off, UTC, and the person's own time if that is another. */
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

/** In seconds it is absurd, so the year says enough. */
function inFineUnit(at: Seconds, unit: string, meant: string): string {
  const year = utcText(at)?.split('-')[0];
  return year === undefined
    ? t`in seconds beyond any calendar; in ${unit} ${meant}`
    : t`in seconds the year ${year}; in ${unit} ${meant}`;
}
