import { useSyncExternalStore } from 'react';
import { secondsOfMs, type Seconds } from '../../core/claims/numeric-date.ts';
import { presentSettings, useSettings, type Settings } from './settings.ts';

const now = (): Seconds => secondsOfMs(Date.now());

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  // A page in the background is not ticked reliably; on return the times must be right at once.
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** The present second; renders again each second. */
export const useNow = (): Seconds => useSyncExternalStore(subscribe, now);

/** The person's zone, an IANA name. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone in which times are shown beside UTC; UTC itself where none is wanted. */
export const shownZone = (): string => zoneIn(presentSettings());
export const useZone = (): string => zoneIn(useSettings());

const zoneIn = (settings: Settings): string => (settings.zone === 'utc' ? 'UTC' : timeZone);
