/** What a stretch of JSON is drawn as. `wrong` cannot occur in JSON; the page reports why. */
type JsonTokenKind = 'name' | 'string' | 'number' | 'keyword' | 'mark' | 'wrong';
type JsonToken = { readonly start: number; readonly end: number; readonly kind: JsonTokenKind };

// One alternative for each kind; `text` is where a string begins. An unclosed string extends to the end of its line, because a JSON
// string cannot contain a line end (RFC 8259 §7).
const token =
  /(?<text>")|(?<number>-?\d[\d.eE+-]*)|(?<keyword>true|false|null)(?![\w$])|(?<mark>[{}[\],:])|(?<wrong>[^\s"{}[\],:]+)/gy;
const space = /\s*/y;
const plain = /[^"\\]*/y;

/**
 * Returns the colored stretches of one line of JSON. It needs no state from the lines above: a
 * string before a colon is a name. A name whose colon is on the next line is therefore colored as
 * a string.
 */
export function jsonTokens(line: string): JsonToken[] {
  const found: JsonToken[] = [];
  for (let at = after(space, line, 0); at < line.length;) {
    token.lastIndex = at;
    const groups = token.exec(line)?.groups;
    if (!groups) return found;
    const end = groups['text'] === undefined ? token.lastIndex : stringEnd(line, at);
    const next = after(space, line, end);
    found.push({ start: at, end, kind: kindOf(groups, line[next] === ':') });
    at = next;
  }
  return found;
}

function kindOf(groups: Record<string, string | undefined>, beforeColon: boolean): JsonTokenKind {
  if (groups['text'] !== undefined) return beforeColon ? 'name' : 'string';
  if (groups['number'] !== undefined) return 'number';
  if (groups['keyword'] !== undefined) return 'keyword';
  return groups['mark'] === undefined ? 'wrong' : 'mark';
}

/**
 * Returns where a string ends. One pattern for all of it would run out of memory in a line of some
 * megabytes.
 */
function stringEnd(line: string, start: number): number {
  let at = after(plain, line, start + 1);
  while (line[at] === '\\' && at + 1 < line.length) at = after(plain, line, at + 2);
  return line[at] === '"' ? at + 1 : at;
}

function after(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(line);
  return pattern.lastIndex;
}
