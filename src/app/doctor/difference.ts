/** Two texts for comparison, drawn; `isCut` if something between the places that differ is left out. */
type Difference = { readonly before: string; readonly after: string; readonly isCut: boolean };

/** The number of characters shown around what changed in a long text. */
const around = 24;

const signs: ReadonlyMap<string, string> = new Map([
  ['\n', '⏎'],
  ['\r', '␍'],
  ['\t', '⇥'],
  [' ', '␣'],
  ['\u00a0', '⍽'],
  ['\u200b', '⟨ZWSP⟩'],
  ['\ufeff', '⟨BOM⟩'],
  ['\u00ad', '⟨SHY⟩'],
]);

/**
 * Returns two texts for comparison, cut to the place where they differ, each at most `most`
 * characters long. Whitespace is drawn only if it is the difference itself. Other characters that
 * cannot be seen are drawn everywhere.
 */
export function differenceOf(before: string, after: string, most: number): Difference {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const middles = [before, after].map((text) => text.slice(start, text.length - end));
  const isBlank = middles.every((middle) => /^[\s\p{Cc}\p{Cf}]*$/u.test(middle));
  const drawMiddle = isBlank ? drawn : plain;
  const head = plain(before.slice(Math.max(0, start - around), start));
  const tail = plain(before.slice(before.length - end, before.length - Math.max(0, end - around)));
  const room = most - head.length - tail.length;
  const sides = middles.map((middle) => cutMiddle(drawMiddle(briefly(middle, most)), room));
  const [was = noSide, is = noSide] = sides;
  const whole = (middle: string): string =>
    `${start > around ? '…' : ''}${head}${middle}${tail}${end > around ? '…' : ''}`;
  return { before: whole(was.text), after: whole(is.text), isCut: was.isCut || is.isCut };
}

type Side = { readonly text: string; readonly isCut: boolean };
const noSide: Side = { text: '', isCut: false };

/** Returns what is certainly shown of a text that may be megabytes long. */
const briefly = (text: string, most: number): string =>
  text.length <= 4 * most ? text : text.slice(0, 2 * most) + text.slice(-2 * most);

function cutMiddle(text: string, room: number): Side {
  const characters = [...text];
  if (characters.length <= room) return { text, isCut: false };
  const last = Math.floor(room / 3);
  return { text: `${characters.slice(0, room - last - 1).join('')}…${characters.slice(-last).join('')}`, isCut: true };
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) - start && a[a.length - 1 - count] === b[b.length - 1 - count])
    count += 1;
  return count;
}

const sign = (character: string): string =>
  signs.get(character) ?? `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

const drawn = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, sign);

/** Draws what cannot be seen, except ordinary whitespace, which becomes one space. */
const plain = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/(?! )[\s\p{Cc}\p{Cf}]/gu, sign);
