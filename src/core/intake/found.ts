import type { Span } from '../text/spans.ts';
import type { Recognised } from './recognised.ts';

/** What stood between the pasted text and the token in it. */
export type Reading =
  /** `Bearer `, `DPoP `, `Authorization: …` before it. */
  | 'scheme-prefix'
  /** Quotation marks around it, also Python's b'…', or between the pieces of it. */
  | 'quotes'
  /** Line breaks inside it, as characters or as escapes. */
  | 'line-breaks'
  /** White space around it, as every box has: no cause of anything. */
  | 'white-space'
  /** Spaces or tabs inside it. */
  | 'white-space-inside'
  /**
   * Zero-width characters, soft hyphens, byte-order marks, no-break spaces inside it or right
   * beside it.
   */
  | 'invisible-characters'
  /** Percent-encoding of it, or right beside it. */
  | 'percent-encoding'
  /** The whole token was base64-encoded once more. */
  | 'base64'
  /**
   * A Cookie or Set-Cookie line, a URL, JSON, a command or a line of code or configuration around
   * it.
   */
  | 'cookie'
  | 'url'
  | 'json'
  | 'command'
  /** Other text around it. */
  | 'surrounding-text';

/**
 * What is seen to be wrong with the token itself. It stays whole; its reader says which character.
 */
export type Damage =
  /** The first characters are missing: `yJ…` for `eyJ…`. */
  | 'start-missing'
  /** An ellipsis in the middle. */
  | 'middle-missing'
  /** An ellipsis at the end, a part too few, or a signature shorter than the algorithm's. */
  | 'end-missing'
  /** `***`, `[signature]`, `<redacted>` where the signature was. */
  | 'signature-masked'
  /** Header and payload without the dot between them. */
  | 'dot-missing'
  /** Characters behind a signature that is complete. */
  | 'trailing-characters';

/**
 * How the token is written in the text: as it is, percent-encoded (once, twice), or base64-encoded
 * once more.
 */
export type Wrapping = 'plain' | 'percent' | 'percent-twice' | 'base64';

/** The token in a pasted text. */
export type Found = {
  /**
   * The bare token: line breaks and white space inside it are left out; it may still hold stray
   * characters. Empty for a blank text.
   */
  readonly token: string;
  /**
   * The stretches of the text that make up the token, in order. Their slices joined and unwrapped
   * are the token.
   */
  readonly spans: readonly Span[];
  /** The text before the first span; all of it where there is none. */
  readonly before: string;
  /** The text after the last span. */
  readonly after: string;
  /** What was needed to see the token, each once. */
  readonly readings: readonly Reading[];
  readonly damage: readonly Damage[];
  /**
   * What the text calls it: a member, a cookie, a header field, a parameter, a variable. Null where
   * it does not.
   */
  readonly name: string | null;
  readonly wrapping: Wrapping;
};

/** A key that stands in the same text as a token. */
export type KeyBeside = {
  /**
   * As it should stand in the key box: without quotation marks, escaped line breaks as line breaks.
   */
  readonly text: string;
  readonly span: Span;
  /** The name of the line or member that holds it. */
  readonly name: string | null;
};

/** All that was found in a pasted text. */
export type Intake = {
  /** Every token, in the order of the text. */
  readonly tokens: readonly Found[];
  /** What the text is where it holds no JWT, or what else is in it. */
  readonly other: Recognised | null;
  /** Null where there is no token beside it: then the text itself is the key (`other`). */
  readonly key: KeyBeside | null;
};
