import { t } from '../../../text/language.ts';
import type { Cost, Finding } from '../../trial.ts';

/** The text of a key without one damage or wrapping, and what was wrong with it. */
export type Mend = {
  readonly text: string;
  readonly finding: Finding;
  /** The name that the key has where it stands among others, which may be its kid. */
  readonly name?: string | null;
};

/** One way in which a key's text comes damaged or wrapped, undone. Total and linear; gives nothing where there is none of it. */
export type MendStep = {
  readonly cost: Cost;
  /** A few: where the text can be meant in more than one way, each of them. */
  readonly mend: (text: string) => readonly Mend[];
};

export const none: readonly Mend[] = [];

/** Quotation marks, commas and semicolons that came along from code or a settings file, and white space. */
export const unquoted = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && /[\s"'`]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"'`,;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** The text without what stands before its first PEM block and after its last: a name, an equals sign, quotation marks. */
export function onlyBlocks(text: string): string {
  const start = text.indexOf('-----BEGIN');
  const last = text.lastIndexOf('-----END');
  if (start < 0) return unquoted(text);
  const end = last < start ? -1 : text.indexOf('-----', last + '-----END'.length);
  return unquoted(end < 0 ? text.slice(start) : text.slice(start, end + '-----'.length));
}

/** A PEM block of base64 on lines of 64 characters (RFC 7468 §2). */
export const pemBlock = (label: string, base64: string): string =>
  [`-----BEGIN ${label}-----`, ...linesOf64(base64), `-----END ${label}-----`].join('\n');

export const linesOf64 = (base64: string): readonly string[] => base64.match(/.{1,64}/g) ?? [];

/** Base64 and base64url alike, of at least this many characters, without white space and quotation marks; null for anything else. */
export function base64In(text: string, least: number): string | null {
  const bare = unquoted(text).replace(/\s+/g, '');
  return bare.length >= least && /^[\w+/-]+={0,2}$/.test(bare) ? bare : null;
}

/** A stretch of text as a sentence quotes it. */
export const quoted = (text: string): string => (text.length > 60 ? t`“${text.slice(0, 57)}…”` : t`“${text}”`);

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
