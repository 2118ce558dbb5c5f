/*
 * Estimates how much work a text in a text box is for a browser. The unit is one Latin letter, as
 * measured in Chromium. A line end costs about twenty. Tabs, combining marks and right-to-left
 * scripts cost more the more of them one line contains, because the browser shapes the line again
 * for each place where it may break.
 */

/** The most that a text box draws: a tenth of a second of work on a slow device. */
export const mostDrawn = 100_000;

const lineEnd = 20;
/** This many costly characters in one line double the cost of the next one. */
const doubling = 250;

/**
 * Returns the offset, at most `text.length`, up to which the text from `from` can be drawn at a
 * cost of `most`.
 */
export function drawableEnd(text: string, from: number, most: number): number {
  const costOf = meter();
  let left = most;
  for (let at = from; at < text.length; at += 1) {
    left -= costOf(text.charCodeAt(at));
    if (left < 0) return at;
  }
  return text.length;
}

/**
 * Returns the offset, at least 0, from which the text up to `to` can be drawn at a cost of `most`.
 */
export function drawableStart(text: string, to: number, most: number): number {
  const costOf = meter();
  let left = most;
  for (let at = to; at > 0; at -= 1) {
    left -= costOf(text.charCodeAt(at - 1));
    if (left < 0) return at;
  }
  return 0;
}

/** Returns whether all of a text can be drawn at a cost of `most`. */
export const canDraw = (text: string, most: number): boolean =>
  text.length <= most && drawableEnd(text, 0, most) === text.length;

function meter(): (unit: number) => number {
  let costly = 0;
  return (unit) => {
    if (unit === newline) {
      costly = 0;
      return lineEnd;
    }
    if (!isCostly(unit)) return unit < 0x80 ? 1 : 2;
    costly += 1;
    return 1 + costly / doubling;
  };
}

const newline = 0x0a;
const tab = 0x09;

/**
 * Returns, by Unicode block, whether a character is costly: a tab, a combining mark, a letter of a
 * right-to-left script or of a script that joins its letters, or a control character for these.
 */
const isCostly = (unit: number): boolean => {
  if (unit < 0x300) return unit === tab;
  if (unit < 0x2070) return unit < 0x370 || (unit >= 0x590 && unit < 0x1e00) || unit >= 0x200b;
  return (unit >= 0x20d0 && unit < 0x2100) || (unit >= 0xfb1d && unit < 0xff00);
};
