import { fromHex, latin1 } from '../text/bytes.ts';
import type { Span } from '../text/spans.ts';
import type { UncommonForms } from './uncommon-places.ts';

/** Where a line's bytes may begin: after an offset, as `xxd`, `hexdump -C` and `od -t x1` write it. */
const offsetColumn = /[ \t]*(?:(?:0x)?[\da-f]{4,16}(?::[ \t]*|[ \t]{2,}|[ \t](?=[\da-f]{2}[ \t][\da-f]{2}[ \t])))?/iy;
/** Some bytes, and what programs write between them. */
const digits = /(?:0x|\\x)?((?:[\da-f]{2})+)(?![\da-z])([ \t,:;]*)/iy;
/** `ey`, `ew` or `e3`, with what may be between two bytes. */
const begin = /65[\s:,;\\x0]{0,6}(?:79|77|33)/i;
const token = /(?<![\w.-])e[yw3][\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?(?![\w.-])/;

/** The bytes of a line, with the place of each. */
type Row = { readonly hex: string; readonly places: readonly Span[] };

/** Returns a token that is written as the hexadecimal digits of its characters, also in a dump with columns. */
export const hexTokenIn: UncommonForms['find'] = (text) => {
  if (!begin.test(text)) return null;
  return inRun(text) ?? inRows(text);
};

/** Long enough for the shortest token, and nothing but digits. */
const longRun = /(?<![\da-z])(?:[\da-f]{2}){60,}(?![\da-z])/gi;

/** Returns a token in digits without anything between them, wherever they are. */
function inRun(text: string): ReturnType<UncommonForms['find']> {
  for (const { 0: run, index } of text.matchAll(longRun)) {
    const found = token.exec(unhex(run));
    if (found === null) continue;
    const start = index + found.index * 2;
    return { spans: [{ start, end: start + found[0].length * 2 }], wrapping: 'hex', readings: ['hex'] };
  }
  return null;
}

/** Returns a token in digits that are the lines of a dump, or have something between them. */
function inRows(text: string): ReturnType<UncommonForms['find']> {
  const rows = rowsIn(text);
  const read = latin1(fromHex(rows.map(({ hex }) => hex).join('')) ?? new Uint8Array());
  const found = token.exec(read);
  if (found === null) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  const spans: Span[] = [];
  let before = 0;
  for (const { places } of rows) {
    const inside = places.slice(Math.max(from - before, 0), Math.max(to - before, 0));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
    before += places.length;
  }
  return { spans, wrapping: 'hex', readings: ['hex'] };
}

function rowsIn(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    rows.push(rowOf(text, start, end));
    start = end + 1;
  }
  return rows;
}

/** Reads the bytes of a line up to its column of characters, which has one for each byte. */
function rowOf(text: string, from: number, end: number): Row {
  offsetColumn.lastIndex = from;
  let at = from + (offsetColumn.exec(text)?.[0].length ?? 0);
  let hex = '';
  const places: Span[] = [];
  while (at < end) {
    digits.lastIndex = at;
    const [whole = '', pairs = '', gap = ''] = digits.exec(text) ?? [];
    if (pairs === '') break;
    const start = at + whole.length - gap.length - pairs.length;
    for (let pair = 0; pair < pairs.length; pair += 2) places.push({ start: start + pair, end: start + pair + 2 });
    hex += pairs;
    at += whole.length;
    if (/[ \t]{2}/.test(gap) && end - at === places.length) break;
  }
  return { hex, places };
}

const noDigits = /0x|\\x|[^\da-f]+/gi;

export const unhex = (written: string): string => latin1(fromHex(written.replace(noDigits, '')) ?? new Uint8Array());

/** Returns how many characters of the written bytes come before a character of their text. */
export function digitsBefore(written: string, at: number): number {
  let left = at * 2;
  let before = 0;
  for (const { 0: run, index } of written.matchAll(/(?:0x|\\x)?([\da-f]+)/gi)) {
    before = index + run.length;
    const pairs = run.replace(noDigits, '').length;
    if (pairs >= left) return before - (pairs - left);
    left -= pairs;
  }
  return before;
}
