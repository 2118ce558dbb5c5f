import { useMemo, useSyncExternalStore } from 'react';
import { secondsOfMs, type Seconds } from '../../core/claims/numeric-date.ts';
import { language } from '../../core/text/language.ts';
import { presentSettings, useSettings, type Settings } from './settings.ts';

const now = (): Seconds => secondsOfMs(Date.now());

/** All who listen to the one clock of the page. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

/** Calls the listener each second while the page is seen. Returns the function that ends it. */
export function onTick(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', follow);
  listeners.add(listener);
  run();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', follow);
    run();
  };
}

/** How many listen, and whether the clock runs. */
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
 * Nothing ticks while the page is hidden; when it is seen again the times must be right at once.
 */
function follow(): void {
  run();
  if (!document.hidden) tick();
}

/** The present second; renders again each second. */
export const useNow = (): Seconds => useSyncExternalStore(onTick, now);

/**
 * Returns what is true at the present second; renders again only when that is other data than
 * before. The function must stay the same for the same inputs. Nothing is asked each second while
 * `isPaused`.
 */
export function useAtNow<T>(answerAt: (now: Seconds) => T, isPaused = false): T {
  const answer = useMemo(() => kept(answerAt), [answerAt]);
  return useSyncExternalStore(isPaused ? never : onTick, answer);
}

const never = (): (() => void) => () => undefined;

/** Asks once a second, and returns the same object for the same data. */
function kept<T>(answerAt: (now: Seconds) => T): () => T {
  let last: { readonly asked: string; readonly data: T; readonly text: string | undefined } | null = null;
  return () => {
    const at = now();
    const asked = `${at} ${language()}`;
    if (last?.asked === asked) return last.data;
    const data = answerAt(at);
    const text = JSON.stringify(data);
    last = last !== null && last.text === text ? { ...last, asked } : { asked, data, text };
    return last.data;
  };
}

/** The person's zone, an IANA name. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone in which times are shown beside UTC; UTC itself where none is wanted. */
export const shownZone = (): string => zoneIn(presentSettings());
export const useZone = (): string => zoneIn(useSettings());

const zoneIn = (settings: Settings): string => (settings.zone === 'utc' ? 'UTC' : timeZone);
