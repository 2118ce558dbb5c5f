import type { JsonMember, JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import { readNumericDate, type MeantByText, type NumericDate, type Seconds } from './numeric-date.ts';
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
  return claims.members.filter(({ name }) => claimRow(name)?.isTime === true).map((member) => noteOf(member, now, zone));
}

function noteOf({ name, value }: JsonMember, now: Seconds, zone: string): TimeNote {
  const date = readNumericDate(value);
  const seconds = date.kind === 'not-a-number' ? null : date.seconds;
  const words = date.kind === 'seconds' ? timeWords(date.seconds, now, zone) : null;
  return { name, span: value.span, kind: date.kind, seconds, words, text: words === null ? oddText(date) : readable(words) };
}

/** How far off, UTC, and the person's own time if that is another. */
const readable = ({ utc, localBrief, compact }: TimeWords): string => [compact, utc, localBrief].filter(Boolean).join(' · ');

function oddText(date: NumericDate): string {
  switch (date.kind) {
    case 'milliseconds': return `${yearText(date.seconds)}; in milliseconds ${utcText(date.meant) ?? 'no time'}`;
    case 'not-a-number': return date.meant === null ? 'not a number' : `not a number but a string; ${meantText(date.meant)}`;
    case 'seconds':
    case 'out-of-range': return 'beyond any calendar';
  }
}

const meantText = ({ seconds, spelled }: MeantByText): string => `${asWhat[spelled]} ${utcText(seconds) ?? 'no time'}`;

const asWhat = { seconds: 'as a number', milliseconds: 'as milliseconds', date: 'as a date' } as const;

/** In seconds it is absurd, so the year says enough. */
function yearText(at: Seconds): string {
  const year = utcText(at)?.split('-')[0];
  return year === undefined ? 'in seconds beyond any calendar' : `in seconds the year ${year}`;
}
