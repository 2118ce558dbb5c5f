import { forgetResults } from '../text/memo.ts';
import type { Span } from '../text/spans.ts';

/** Finds tokens in JSON serialization; `alone` is the text without wrappings. */
type Finder = (text: string, alone: Span) => readonly Span[];

let finder: Finder = () => [];

/** Returns the places of the tokens in JSON serialization, in order; none before their reader is loaded. */
export const serializedPlaces = (text: string, alone: Span): readonly Span[] => finder(text, alone);

export function installSerializedFinder(loaded: Finder): void {
  if (finder === loaded) return;
  finder = loaded;
  forgetResults();
}
