/**
 * A single replacement that turns one text into another: `text.slice(0, start) + inserted +
 * text.slice(end)`.
 */
type Change = { readonly start: number; readonly end: number; readonly inserted: string };

/**
 * Returns the smallest single replacement that turns `before` into `after` (UTF-16 offsets into
 * `before`), or null if they are equal. It never splits a surrogate pair, because an editor has no
 * position inside one.
 */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  )
    kept += 1;
  if (splitsPair(before, before.length - kept) || splitsPair(after, after.length - kept)) kept -= 1;
  return { start, end: before.length - kept, inserted: after.slice(start, after.length - kept) };
}

/**
 * Returns where an offset is after the change: it moves with the text around it, or to the end of
 * the replacement if its own text was replaced.
 */
export function moveOffset(offset: number, change: Change): number {
  if (offset <= change.start) return offset;
  const grown = change.inserted.length - (change.end - change.start);
  return offset >= change.end ? offset + grown : change.start + change.inserted.length;
}

/**
 * Returns where the ends of a selection are after the change. If the whole text was selected, it
 * stays selected: someone who is about to paste over it also means to replace what arrives late.
 */
export function moveSelection(
  selection: readonly [number, number],
  change: Change,
  lengthBefore: number,
): [number, number] {
  const [one, other] = selection;
  const isWhole = lengthBefore > 0 && Math.min(one, other) === 0 && Math.max(one, other) === lengthBefore;
  const lengthAfter = lengthBefore + change.inserted.length - (change.end - change.start);
  const move = (offset: number): number =>
    isWhole && offset === lengthBefore ? lengthAfter : moveOffset(offset, change);
  return [move(one), move(other)];
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
