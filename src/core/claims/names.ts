import { stringEnd } from '../text/json-outline.ts';

/** A name in a list without quotes, up to the next comma; what is before one in quotes, and after it. */
const bare = /\s*((?:[^\s",][^,]*)?)(?:,|$)/y;
const quote = /\s*"/y;
const separator = /\s*(?:,|$)/y;

/**
 * Reads names that are separated by commas, each once. A name that contains a comma, or whitespace
 * at either end, must be in double quotes. Returns null if a double quote is not closed.
 */
export function readNames(text: string): readonly string[] | null {
  const names: string[] = [];
  for (let at = 0; at < text.length;) {
    const opened = matchedEnd(quote, text, at);
    const closed = opened === null ? null : stringEnd(text, opened - 1);
    const end = matchedEnd(closed === null ? bare : separator, text, closed ?? at);
    if (end === null) return null;
    const name =
      opened === null || closed === null ? bareName(text.slice(at, end)) : unquoted(text.slice(opened - 1, closed));
    if (name === null) return null;
    if (opened !== null || name !== '') names.push(name);
    at = end;
  }
  return [...new Set(names)];
}

const bareName = (text: string): string => text.replace(/,$/, '').trim();

/** Returns where a match at this place ends; null if there is none. */
function matchedEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function unquoted(text: string): string | null {
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Returns a text that `readNames` reads as the same names. */
export const namesText = (names: readonly string[]): string =>
  names.map((name) => (isBare(name) ? name : JSON.stringify(name))).join(', ');

const isBare = (name: string): boolean => name !== '' && name === name.trim() && !/^"|,/.test(name);

/** Reads names from the lines of a long list, without the whitespace around them. */
export const readLines = (text: string): readonly string[] =>
  [...new Set((text.match(/[^\r\n]+/g) ?? []).map((line) => line.trim()))].filter((line) => line !== '');

export const linesText = (names: readonly string[]): string => names.join('\n');
