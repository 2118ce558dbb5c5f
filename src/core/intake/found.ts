import type { Span } from '../text/spans.ts';
import type { Recognised } from './recognised.ts';

/** What was between the pasted text and its token. */
export type Reading =
  /** `Bearer `, `DPoP `, `Authorization: …` before it. */
  | 'scheme-prefix'
  /** The scheme twice: `Bearer Bearer `. */
  | 'scheme-twice'
  /** Quotes between the scheme and the token, which the header must not contain. */
  | 'quotes-in-header'
  /** Quotes that belong to the value of a header, a cookie or a parameter. */
  | 'quotes-in-value'
  /** Braces or angle brackets around it, as documentation writes a placeholder. */
  | 'placeholder-brackets'
  /** Quotes around it (including Python's b'…'), or between its pieces. */
  | 'quotes'
  /** Line breaks inside it, as characters or as escapes. */
  | 'line-breaks'
  /** Whitespace around it, which is normal in every box and never a cause. */
  | 'white-space'
  /** Spaces or tabs inside it. */
  | 'white-space-inside'
  /**
   * Zero-width characters, soft hyphens, byte-order marks, no-break spaces inside it or directly
   * next to it.
   */
  | 'invisible-characters'
  /** Percent-encoding of it, or directly next to it. */
  | 'percent-encoding'
  /** The whole token was base64-encoded again. */
  | 'base64'
  /**
   * A Cookie or Set-Cookie line, a URL, JSON, a command or a line of code or configuration around
   * it.
   */
  | 'cookie'
  | 'url'
  | 'json'
  | 'command'
  /** An HTTP message, YAML, a table, a log, a REPL or a stack trace around it. */
  | 'output'
  /** Base64-encoded JSON around it. */
  | 'base64-json'
  /** Another base64-encoded text around it, such as a name and a password. */
  | 'base64-text'
  /** Characters of it are written as JSON escapes. */
  | 'json-escapes'
  /** It is written as the hexadecimal digits of its characters. */
  | 'hex'
  /** Characters without a separator before it, not the prefix of a product. */
  | 'glued-before'
  /** Its pieces are in numbered cookies. */
  | 'split-cookies'
  /** The signature of a cookie after it. */
  | 'signed-cookie'
  /** A product's prefix glued to it. */
  | 'prefix'
  /** The source of a mail: soft line breaks, `=3D`. */
  | 'quoted-printable'
  /** An exclamation mark and a line break, with which mail programs cut long lines. */
  | 'mail-break'
  /** HTML entities or tags inside it or directly next to it. */
  | 'html'
  /** Other text around it. */
  | 'surrounding-text';

/** What is visibly wrong with the token itself. It stays whole; its reader says which character. */
export type Damage =
  /** The first characters are missing: `yJ…` for `eyJ…`. */
  | 'start-missing'
  /** An ellipsis in the middle. */
  | 'middle-missing'
  /** An ellipsis at the end, a missing part, or a signature shorter than the algorithm's. */
  | 'end-missing'
  /** `***`, `[signature]`, `<redacted>` instead of the signature. */
  | 'signature-masked'
  /** Header and payload without the dot between them. */
  | 'dot-missing'
  /** Characters after a complete signature. */
  | 'trailing-characters';

/** How the token is written in the text. */
export type Wrapping =
  | 'plain'
  | 'percent'
  | 'percent-twice'
  | 'base64'
  /** Inside JSON or another text that is base64-encoded as a whole. */
  | 'base64-json'
  /** With JSON escapes. */
  | 'json'
  | 'hex'
  | 'quoted-printable'
  | 'html';

/** The token in a pasted text. */
export type Found = {
  /**
   * The bare token, without line breaks and whitespace inside it; it may still contain stray
   * characters. Empty for a blank text.
   */
  readonly token: string;
  /**
   * The parts of the text that form the token, in order. Joined and unwrapped, they are the token.
   */
  readonly spans: readonly Span[];
  /** The text before the first span; the whole text if the list of spans is empty. */
  readonly before: string;
  /** The text after the last span. */
  readonly after: string;
  /** What was necessary to see the token, each once. */
  readonly readings: readonly Reading[];
  readonly damage: readonly Damage[];
  /**
   * Its name in the text: a member, a cookie, a header field, a parameter, a variable. Null if it
   * has none.
   */
  readonly name: string | null;
  readonly wrapping: Wrapping;
};

/** A key in the same text as a token. */
export type KeyBeside = {
  /** The text for the Key box: without quotes, and with escaped line breaks as line breaks. */
  readonly text: string;
  readonly span: Span;
  /** The name of its line or member. */
  readonly name: string | null;
};

/** Everything that was found in a pasted text. */
export type Intake = {
  /** Every token, in the order of the text. */
  readonly tokens: readonly Found[];
  /** What the text is if it contains no JWT, or what else is in it. */
  readonly other: Recognised | null;
  /** Null without a token next to it, because then the text itself is the key (`other`). */
  readonly key: KeyBeside | null;
};
