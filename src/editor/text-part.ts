import { changeBetween, moveOffset } from './changes.ts';
import { canDraw, drawableEnd, drawableStart, mostDrawn } from './drawing-cost.ts';

/**
 * The part of a text that a text box contains: all of it, or a part that can be drawn quickly.
 * Offsets are UTF-16 units of the shown text `of`.
 */
export type TextPart = {
  readonly of: string;
  readonly start: number;
  readonly end: number;
  /**
   * Anchor and caret to set once the box contains this part; null if the box already has its own.
   */
  readonly selection: readonly [number, number] | null;
};

export const isWhole = ({ of, start, end }: TextPart): boolean => start === 0 && end === of.length;

export const partText = ({ of, start, end }: TextPart): string => of.slice(start, end);

const whole = (text: string): TextPart => ({ of: text, start: 0, end: text.length, selection: null });

const fits = (text: string): boolean => canDraw(text, mostDrawn);

/** Returns the part that begins at `start`. */
export function partFrom(text: string, start: number): TextPart {
  if (fits(text)) return whole(text);
  const from = uncut(text, start);
  return { of: text, start: from, end: uncut(text, drawableEnd(text, from, mostDrawn)), selection: [from, from] };
}

/** Returns the part that ends at `end`, with the caret there. */
export function partBefore(text: string, end: number): TextPart {
  if (fits(text)) return whole(text);
  const to = uncut(text, end);
  return { of: text, start: uncut(text, drawableStart(text, to, mostDrawn)), end: to, selection: [to, to] };
}

/** Returns the part around a selection, with a quarter of the drawable amount before its caret. */
export function partAround(text: string, selection: readonly [number, number]): TextPart {
  if (fits(text)) return { ...whole(text), selection };
  const part = partFrom(text, drawableStart(text, Math.min(selection[1], text.length), mostDrawn / 4));
  return { ...part, selection };
}

/**
 * Returns the part to show after the text was changed from outside. What was visible stays visible,
 * as far as it can be drawn.
 */
export function followText(part: TextPart, text: string): TextPart {
  if (fits(text)) return whole(text);
  const change = isWhole(part) ? null : changeBetween(part.of, text);
  if (change === null) return partFrom(text, 0);
  const start = moveOffset(part.start, change);
  const end = moveOffset(part.end, change);
  const isNear = change.start <= part.end && change.end >= part.start;
  if (!isNear && end > start) return { of: text, start, end, selection: null };
  if (end > start && canDraw(text.slice(start, end), mostDrawn * slack))
    return { of: text, start, end, selection: null };
  const at = change.start + change.inserted.length;
  return partAround(text, [at, at]);
}

/** How much a part may grow while someone types in it, so that it does not move with each key. */
const slack = 1.25;

/**
 * Returns the part after typing: the box now contains `typed`, with `selection` in it. If all of
 * the part was selected (`replaced`), what was typed replaces the whole text. While an input method
 * composes (`stays`), the box keeps its text.
 */
export function typeInPart(
  part: TextPart,
  typed: string,
  how: { readonly selection: readonly [number, number]; readonly replaced: boolean; readonly stays: boolean },
): TextPart {
  const [head, tail] = how.replaced ? ['', ''] : [part.of.slice(0, part.start), part.of.slice(part.end)];
  const text = head + typed + tail;
  const end = head.length + typed.length;
  if (how.stays || canDraw(typed, mostDrawn * slack)) {
    if (!how.stays && (head !== '' || tail !== '') && fits(text))
      return partAround(text, moved(how.selection, head.length));
    return { of: text, start: head.length, end, selection: null };
  }
  return partAround(text, moved(how.selection, head.length));
}

const moved = ([anchor, caret]: readonly [number, number], by: number): readonly [number, number] => [
  anchor + by,
  caret + by,
];

/**
 * Moves an offset out of a surrogate pair, so that a part never begins or ends inside a character.
 */
function uncut(text: string, at: number): number {
  const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
  const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
  const splits = at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return splits ? at - 1 : at;
}
