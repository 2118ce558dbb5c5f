import { toBase64url } from '../../../text/base64url.ts';
import { fromHex } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { othersText } from '../../../text/others-text.ts';
import type { Cost, Finding } from '../../trial.ts';

/** The text of a key without one kind of damage or wrapping, and a description of it. */
export type Mend = {
  readonly text: string;
  readonly finding: Finding;
  /** The name of the key among others, which may be its kid. */
  readonly name?: string | null;
  /** The names of the keys in the text, in order, of which each may be a kid. */
  readonly names?: readonly (string | null)[];
};

/**
 * Reverses one kind of damage or wrapping of a key's text. Total and linear; returns nothing if
 * there is none.
 */
export type MendStep = {
  readonly cost: Cost;
  /** Any random bytes of the right length are such a key. */
  readonly isGuess?: true;
  /** Returns a few texts: all readings, if the text is ambiguous. */
  readonly mend: (text: string) => readonly Mend[];
};

export const noMends: readonly Mend[] = [];

/** Removes whitespace, and quotes, commas and semicolons from code or a settings file. */
export const unquotedKey = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && /[\s"'`]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"'`,;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/**
 * Removes what is before the first PEM block and after the last: a name, an equals sign, quotes.
 */
export function onlyBlocks(text: string): string {
  const start = text.indexOf('-----BEGIN');
  const last = text.lastIndexOf('-----END');
  if (start < 0) return unquotedKey(text);
  const end = last < start ? -1 : text.indexOf('-----', last + '-----END'.length);
  return unquotedKey(end < 0 ? text.slice(start) : text.slice(start, end + '-----'.length));
}

/** Returns a PEM block of base64 on lines of 64 characters (RFC 7468 §2). */
export const pemBlock = (label: string, base64: string): string =>
  [`-----BEGIN ${label}-----`, ...linesOf64(base64), `-----END ${label}-----`].join('\n');

const linesOf64 = (base64: string): readonly string[] => base64.match(/.{1,64}/g) ?? [];

/**
 * Returns base64 or base64url of at least this many characters, without whitespace and quotes; null
 * for anything else.
 */
export function base64In(text: string, least: number): string | null {
  const bare = unquotedKey(text).replace(/\s+/g, '');
  return bare.length >= least && /^[\w+/-]+={0,2}$/.test(bare) ? bare : null;
}

/** Returns the JWK of an RSA key from its two numbers (RFC 7518 §6.3.1). */
export const rsaJwk = (n: Uint8Array, e: Uint8Array): string =>
  JSON.stringify({ kty: 'RSA', n: toBase64url(n), e: toBase64url(e) });

/** Returns the fewest bytes of a positive safe integer, the most significant first. */
export function integerBytes(value: number): Uint8Array {
  const digits = value.toString(16);
  return fromHex(digits.padStart(digits.length + (digits.length % 2), '0')) ?? new Uint8Array();
}

/** Quotes a part of the text for a sentence. */
export const quotedExcerpt = (text: string): string => t`“${othersText(text, 60)}”`;

export const lineNumberAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
