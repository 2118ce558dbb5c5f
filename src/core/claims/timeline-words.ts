import { t } from '../text/language.ts';
import { durationWords } from './duration.ts';
import { seconds, type Seconds } from './numeric-date.ts';
import type { Lane, Timeline } from './timeline.ts';
import { timeWords, utcText } from './time-words.ts';

/** One line of the drawing as text. */
type TimelineLine = { readonly label: string; readonly at: Seconds; readonly text: string };

/**
 * Returns the times of a lane and the checked moment as text, in order of time. `tolerance` extends
 * both ends.
 */
export function timelineLines(
  lane: Lane,
  { now, moment, tolerance }: Pick<Timeline, 'now' | 'moment' | 'tolerance'>,
): readonly TimelineLine[] {
  const marks = lane.marks.map(({ claim, at }) => ({ label: claim as string, at }));
  const chosen = moment === now ? [] : [{ label: t`checked as of`, at: moment }];
  const lines = [...marks, ...chosen, { label: t`now`, at: now }].toSorted((one, other) => one.at - other.at);
  return lines.map(({ label, at }) => ({
    label,
    at,
    text: tolerantly(textOf(at, now), endOf(lane, label, at), tolerance),
  }));
}

/**
 * Returns which end of its validity a time is; null for any other time, and if the token is never
 * valid.
 */
function endOf({ valid: { from, to }, marks }: Lane, label: string, at: Seconds): TimelineEnd | null {
  if (from !== null && to !== null && from >= to) return null;
  if (label === 'exp') return { kind: 'last', at };
  const first = marks.some(({ claim }) => claim === 'nbf') ? 'nbf' : 'iat';
  return label === first ? { kind: 'first', at } : null;
}

type TimelineEnd = { readonly kind: 'first' | 'last'; readonly at: Seconds };

/** Adds the end as extended by the tolerance, which the drawing shows paler. */
function tolerantly(text: string, end: TimelineEnd | null, tolerance: Seconds): string {
  if (end === null || tolerance === 0) return text;
  const moved = utcText(seconds(end.kind === 'first' ? end.at - tolerance : end.at + tolerance));
  if (moved === null) return text;
  return end.kind === 'first'
    ? t`${text}, accepted from ${moved} with the tolerance of ${tolerance} s`
    : t`${text}, accepted until ${moved} with the tolerance of ${tolerance} s`;
}

function textOf(at: Seconds, now: Seconds): string {
  const words = timeWords(at, now, 'UTC');
  if (words === null) return '';
  return at === now ? words.utc : `${words.compact} · ${words.utc}`;
}

/** Returns the lifetime of a token, or why it is unknown. */
export function lifetimeWords({ marks, valid, left }: Lane): string {
  const iat = marks.find(({ claim }) => claim === 'iat')?.at ?? null;
  if (left.includes('exp')) return t`exp is not a valid time.`;
  if (valid.to === null) return t`No exp: the token never expires.`;
  if (iat === null) return t`No iat: the total lifetime is unknown.`;
  return valid.to <= iat
    ? t`exp is not after iat: the token is never valid.`
    : t`Lifetime: ${durationWords(seconds(valid.to - iat))}, from iat to exp.`;
}
