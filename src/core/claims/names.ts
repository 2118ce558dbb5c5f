/** A name in a list: in double quotes, written as a JSON string, or bare up to the next comma. */
const item = /\s*(?:("(?:[^"\\]|\\.)*")\s*|((?:[^\s",][^,]*)?))(?:,|$)/y;

/** Names with commas between them; one that holds a comma, or white space at an end, stands in double quotes. Each counts once. Null: a quotation mark is not closed. */
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

/** What `readNames` reads as the same names. */
export const namesText = (names: readonly string[]): string =>
  names.map((name) => (isBare(name) ? name : JSON.stringify(name))).join(', ');

const isBare = (name: string): boolean => name !== '' && name === name.trim() && !/^"|,/.test(name);

/** Names one a line, as lists of many come; white space at the ends is not theirs. */
export const readLines = (text: string): readonly string[] =>
  [...new Set(text.split(/\r\n?|\n/).map((line) => line.trim()))].filter((line) => line !== '');

export const linesText = (names: readonly string[]): string => names.join('\n');
