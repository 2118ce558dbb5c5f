import type { Span } from '../text/spans.ts';

/** What stood between the pasted text and the token in it. */
export type Reading =
  /** `Bearer `, `DPoP `, `Authorization: …` before it. */
  | 'scheme-prefix'
  /** Quotation marks around it, also Python's b'…'. */
  | 'quotes'
  /** Line breaks inside it. */
  | 'line-breaks'
  /** Spaces inside it, or any white space around it. */
  | 'white-space'
  /** Other text around it. */
  | 'surrounding-text';

/** The token in a pasted text. */
export type Found = {
  /** The bare token: line breaks and white space inside it are left out; it may still hold stray characters. Empty for a blank text. */
  readonly token: string;
  /** The stretches of the text that make up the token, in order. */
  readonly spans: readonly Span[];
  /** The text before the first span; all of it where there is none. */
  readonly before: string;
  /** The text after the last span. */
  readonly after: string;
  /** What was needed to see the token, each once. */
  readonly readings: readonly Reading[];
};
