/*
 * How much work a browser has with a text in a text box. Measured in Chromium, in units of one Latin letter: a line end
 * costs about twenty. Tabs, combining marks and scripts written from right to left cost more the more of them one line
 * holds, because the browser shapes the line again for each place where it may break.
 */

/** A text box draws at most this: a tenth of a second's work on a slow device. */
export const mostDrawn = 100_000;

const lineEnd = 20;
/** So many of the costly characters in one line double what the next one costs. */
const doubling = 250;

/**
 * Returns the offset, at most `text.length`, up to which the text from `from` on can be drawn for
 * `most`.
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

/** Returns the offset, at least 0, from which on the text up to `to` can be drawn for `most`. */
export function drawableStart(text: string, to: number, most: number): number {
  const costOf = meter();
  let left = most;
  for (let at = to; at > 0; at -= 1) {
    left -= costOf(text.charCodeAt(at - 1));
    if (left < 0) return at;
  }
  return 0;
}

/** Whether all of a text can be drawn for `most`. */
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
 * Marks, scripts from right to left, scripts whose letters join, and the controls of both; by
 * blocks of Unicode.
 */
const isCostly = (unit: number): boolean => {
  if (unit < 0x300) return unit === tab;
  if (unit < 0x2070) return unit < 0x370 || (unit >= 0x590 && unit < 0x1e00) || unit >= 0x200b;
  return (unit >= 0x20d0 && unit < 0x2100) || (unit >= 0xfb1d && unit < 0xff00);
};
