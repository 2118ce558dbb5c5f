/** Parts of character classes that the searches of this folder share. */

/**
 * Characters that are invisible, other than ordinary whitespace: soft hyphen, zero-width, direction
 * marks, byte-order mark, no-break spaces.
 */
export const invisibleCharacters =
  '\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff';

export const quoteCharacters = '"\'`\\u2018-\\u201f\\u2039\\u203a\\u00ab\\u00bb';

/** Characters that end a token in source code, markup, JSON, a URL's query, a sentence. */
export const delimiterCharacters = `${quoteCharacters}<>()[\\]{},;&|^\\\\?#!:`;

/** Returns the longest match of a sticky pattern at an offset; null if there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
