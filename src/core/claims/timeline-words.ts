import { t } from '../text/language.ts';
import { lengthWords } from './duration.ts';
import { seconds, type Seconds } from './numeric-date.ts';
import type { Lane, Timeline } from './timeline.ts';
import { timeWords } from './time-words.ts';

/** One line of what the drawing shows. */
export type TimelineLine = { readonly label: string; readonly at: Seconds; readonly text: string };

/** The times of a lane and the moment itself, in the order of time: what the drawing shows, to be read. */
export function timelineLines(lane: Lane, { now, moment }: Pick<Timeline, 'now' | 'moment'>): readonly TimelineLine[] {
  const marks = lane.marks.map(({ claim, at }) => ({ label: claim as string, at }));
  const chosen = moment === now ? [] : [{ label: t`checked as of`, at: moment }];
  const lines = [...marks, ...chosen, { label: t`now`, at: now }].toSorted((one, other) => one.at - other.at);
  return lines.map(({ label, at }) => ({ label, at, text: textOf(at, now) }));
}

function textOf(at: Seconds, now: Seconds): string {
  const words = timeWords(at, now, 'UTC');
  if (words === null) return '';
  return at === now ? words.utc : `${words.compact} · ${words.utc}`;
}

/** How long a token lives, and where that is not to be said, why. */
export function lifetimeWords({ marks, valid, left }: Lane): string {
  const iat = marks.find(({ claim }) => claim === 'iat')?.at ?? null;
  if (left.includes('exp')) return t`exp is no time that could be drawn.`;
  if (valid.to === null) return t`There is no exp: it never expires.`;
  if (iat === null) return t`There is no iat: how long it lives in all is unknown.`;
  return valid.to <= iat ? t`exp is not after iat: it never lives.` : t`It lives ${lengthWords(seconds(valid.to - iat))} from iat to exp.`;
}
