/**
 * A name in a list: in double quotes as a JSON string, or unquoted up to the next comma. A longer one
 * in quotes is not read: a pattern runs out of memory in some megabytes.
 */
const item = /\s*(?:("(?:[^"\\]|\\.){0,99999}")\s*|((?:[^\s",][^,]*)?))(?:,|$)/y;

/**
 * Reads names that are separated by commas, each once. A name that contains a comma, or whitespace
 * at either end, must be in double quotes. Returns null if a double quote is not closed.
 */
export function readNames(text: string): readonly string[] | null {
  const names: string[] = [];
  for (let at = 0; at < text.length; at = item.lastIndex) {
    item.lastIndex = at;
    const match = item.exec(text);
    if (match === null) return null;
    const [, quoted, bare = ''] = match;
    const name = quoted === undefined ? bare.trim() : unquoted(quoted);
    if (name === null) return null;
    if (quoted !== undefined || name !== '') names.push(name);
  }
  return [...new Set(names)];
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
