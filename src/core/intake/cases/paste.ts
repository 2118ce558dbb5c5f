import type { Damage, Reading, Wrapping } from '../found.ts';

/** What people paste. `reading` is one of the readings; `others` are the tokens after the first. */
export type Paste = {
  readonly name: string;
  readonly text: (token: string) => string;
  readonly called: string | null;
  readonly reading: readonly Reading[];
  readonly wrapping?: Wrapping;
  readonly damage?: readonly Damage[];
};

export const std = (text: string): string => Buffer.from(text).toString('base64');
export const percent = (text: string): string => encodeURIComponent(text).replaceAll('.', '%2E');
export const lines = (...of: readonly string[]): string => of.join('\n');
