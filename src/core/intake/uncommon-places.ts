import { forgetResults } from '../text/memo.ts';
import type { Span } from '../text/spans.ts';
import type { Reading, Wrapping } from './found.ts';

/** A token in an uncommon writing: its place, and how to read it. */
type Place = { readonly spans: readonly Span[]; readonly wrapping: Wrapping; readonly readings: readonly Reading[] };

/** Reads what is too rare for the first load (`uncommon.ts`). */
export type UncommonForms = {
  /** Returns the token in a text in which none is written in a usual way; null without one. */
  readonly find: (text: string) => Place | null;
  /** Returns the text of hexadecimal digits, whatever is between them. */
  readonly unhex: (written: string) => string;
  /** Returns the offset in the written digits of a character of their text. */
  readonly digitsBefore: (written: string, at: number) => number;
};

let forms: UncommonForms | null = null;

/** Returns the reader; null before it was loaded. */
export const uncommonForms = (): UncommonForms | null => forms;

export function installUncommonForms(loaded: UncommonForms): void {
  if (forms === loaded) return;
  forms = loaded;
  forgetResults();
}
