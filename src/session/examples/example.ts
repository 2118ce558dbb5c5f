import type { Seconds } from '../../core/claims/numeric-date.ts';
import { type KeyText, noKey } from '../../core/keys/key.ts';
import type { SessionEvent } from '../state/events.ts';

/** The event that an example puts into the session. */
export type LoadedExample = SessionEvent & { type: 'loaded' };

/**
 * A token to learn from. It is made and signed when it is chosen, so that its times are current.
 */
export type Example = {
  readonly name: string;
  readonly about: string;
  readonly make: (now: Seconds) => LoadedExample;
};

export type Json = Readonly<Record<string, unknown>>;

export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;

export const person = { sub: '1f0c7f6e', name: 'Ada Lovelace' };
export const shop = 'https://login.example.com/';

export const exampleKey = (text: string): KeyText => ({ ...noKey, text, origins: [{ kind: 'example' }] });
