import { wholeCharacters } from './drawn-text.ts';

/*
 * The text of others (a kid, an issuer, a name, a file's name, a URL) within our own sentences. It
 * must not look like a part of them: it may contain quotes, whole sentences, or characters that
 * cannot be seen or that turn the direction of what follows (Unicode UAX #9, CVE-2021-42574).
 */

/** A longer text of others is cut off in a sentence. */
const most = 80;

/**
 * Returns a text for a place between quotes in a sentence: cut off, without quotes that could close
 * those around it, with invisible characters drawn, and isolated so that it turns nothing else
 * around.
 */
export function othersText(text: string, length = most): string {
  const cut = text.length <= length ? text : `${wholeCharacters(text, length - 1)}…`;
  return isolatedText(visibleText(cut.replace(quotes, "'")));
}

/** Returns such a text in quotes, as a value in a sentence. */
export const quotedText = (text: string, length = most): string => `"${othersText(text, length)}"`;

/** The quotes that stand around such a text in any language of the page. */
const quotes = /["“”„‟«»]/g;

/**
 * Characters that draw nothing, or change how others are drawn: controls, format characters and
 * unassigned ones; fillers, variation selectors and line separators; spaces that look like others.
 */
const unseen = /(?! )[\p{C}\p{Zl}\p{Zp}\p{Zs}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\p{Variation_Selector}]/gu;

/** Returns a text with its code points in place of the characters that cannot be seen. */
export const visibleText = (text: string): string =>
  text.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });

/** Puts a text between FSI and PDI if it may contain letters of another direction. */
export const isolatedText = (text: string): string => (/[^\x20-\x7e]/.test(text) ? `\u2068${text}\u2069` : text);
