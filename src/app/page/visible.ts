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
 * Returns two texts for comparison, cut to the place where they differ, with invisible characters
 * made visible there.
 */
export function visibleDifference(before: string, after: string): readonly [string, string] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const cut = (text: string): string => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, text.length - end + around);
    return `${from > 0 ? '…' : ''}${drawn(text.slice(from, to))}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
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

const drawn = (text: string): string =>
  text.replace(
    /[\s\p{Cc}\p{Cf}]/gu,
    (character) =>
      signs.get(character) ?? `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
