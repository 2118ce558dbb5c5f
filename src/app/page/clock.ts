import { useMemo, useSyncExternalStore } from 'react';
import { secondsOfMs, type Seconds } from '../../core/claims/numeric-date.ts';
import { language } from '../../core/text/language.ts';
import { presentSettings, useSettings, type Settings } from './settings.ts';

const now = (): Seconds => secondsOfMs(Date.now());

/** The listeners of the page's only clock. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

/** Calls the listener each second while the page is visible. Returns the function that stops it. */
function onTick(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', follow);
  listeners.add(listener);
  run();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', follow);
    run();
  };
}

/** Returns the number of listeners, and whether the clock runs. */
export const clockState = (): { readonly listeners: number; readonly isRunning: boolean } => ({
  listeners: listeners.size,
  isRunning: timer !== null,
});

function run(): void {
  const isWanted = listeners.size > 0 && !document.hidden;
  if (isWanted) timer ??= setInterval(tick, 1000);
  else if (timer !== null) {
    clearInterval(timer);
    timer = null;
  }
}

function tick(): void {
  for (const listener of listeners) listener();
}

/**
 * Stops the clock while the page is hidden. When it is visible again, the times must be right at
 * once.
 */
function follow(): void {
  run();
  if (!document.hidden) tick();
}

/**
 * Returns the current second; renders again each second, except while `isPaused`. Only for what
 * changes each second; everything else asks `useAtNow`.
 */
export const useNow = (isPaused = false): Seconds => useSyncExternalStore(isPaused ? never : onTick, now);

/**
 * Returns the answer for the current second. Renders again only when the answer's data changes. The
 * function must stay the same for the same inputs. While `isPaused`, it is not called each second.
 */
export function useAtNow<T>(answerAt: (now: Seconds) => T, isPaused = false): T {
  const answer = useMemo(() => kept(answerAt), [answerAt]);
  return useSyncExternalStore(isPaused ? never : onTick, answer, answer);
}

const never = (): (() => void) => () => undefined;

/** Calls `answerAt` at most once a second, and returns the same object for the same data. */
function kept<T>(answerAt: (now: Seconds) => T): () => T {
  let last: { readonly asked: string; readonly data: T } | null = null;
  return () => {
    const at = now();
    const asked = `${at} ${language()}`;
    if (last?.asked === asked) return last.data;
    const data = answerAt(at);
    last = { asked, data: last !== null && isSame(last.data, data) ? last.data : data };
    return last.data;
  };
}

/** Compares data. An answer that is still the same object, however large, costs nothing. */
const isSame = (before: unknown, data: unknown): boolean =>
  Object.is(before, data) || JSON.stringify(before) === JSON.stringify(data);

/** The person's time zone, an IANA name. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Returns the zone in which times are shown next to UTC; UTC itself if the person chose it. */
export const shownZone = (): string => zoneIn(presentSettings());
export const useZone = (): string => zoneIn(useSettings());

const zoneIn = (settings: Settings): string => (settings.zone === 'utc' ? 'UTC' : timeZone);
