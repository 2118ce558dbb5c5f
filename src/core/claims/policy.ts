import { seconds, type Seconds } from './numeric-date.ts';

/** What the person expects of a token's claims. An empty string is no expectation: that check is said not to have run. */
export type Policy = {
  /** Exactly `iss` (RFC 7519 §4.1.1). */
  readonly issuer: string;
  /** Exactly `aud`, or one member of it (RFC 7519 §4.1.3). */
  readonly audience: string;
  /** The header's `typ`, compared as a media type (RFC 7515 §4.1.9). */
  readonly type: string;
  /** How far the issuer's clock may be off, either way; never negative. */
  readonly tolerance: Seconds;
  /** The moment to check at; null: the clock's now. */
  readonly checkAsOf: Seconds | null;
};

export const noPolicy: Policy = { issuer: '', audience: '', type: '', tolerance: seconds(0), checkAsOf: null };

/** The moment that the times are held against. */
export const momentOf = (policy: Policy, now: Seconds): Seconds => policy.checkAsOf ?? now;

const unitLength: ReadonlyMap<string, number> = new Map([['', 1], ['s', 1], ['sec', 1], ['m', 60], ['min', 60], ['h', 3600]]);

/** A tolerance as typed: `60`, `60 s`, `5 min`, `1h`; empty is 0. Null: this is no tolerance. */
export function readTolerance(text: string): Seconds | null {
  if (text.trim() === '') return seconds(0);
  const [, amount = '', unit = ''] = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const length = unitLength.get(unit.toLowerCase());
  return amount === '' || length === undefined ? null : seconds(Number(amount) * length);
}
