/** Where a token may begin: as it is, or base64-encoded again. */
export type Head = { readonly start: number; readonly kind: 'token' | 'base64' };

/**
 * base64url of `{"`, `{ `, `{}` and `{` before a line break or a tab; then base64 of those
 * characters. A character of a base64 group that the first two bytes do not determine is a range.
 */
const head = /e(?:y[A-DI-L]|w[k-r0-3]|3[0-3])|Z(?:Xl[B-EJ-M]|Xd[r-y]|Xc[w-z]|TM[w-z])/g;

/** Returns the next head at or after an offset; null if there is none. */
export function headFrom(text: string, from: number): Head | null {
  head.lastIndex = from;
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const start = match.index;
    if (beginsWord(text, start)) return { start, kind: match[0].startsWith('e') ? 'token' : 'base64' };
  }
  return null;
}

/**
 * Sequences that end with a letter or digit but are not part of the word after them: escapes, and
 * the color codes of a terminal.
 */
const colour = '\u001b\\[[\\d;]{0,8}m';
const escapeBefore = new RegExp(
  `(?:%(?:25)*[0-9a-f]{2}|\\\\+(?:[nrtbf]|u[0-9a-f]{4}|x[0-9a-f]{2})|=3d|${colour}|(?:^|[^\\w-])-+)$`,
  'i',
);

/**
 * A product's prefix that is glued to a token: `ghs_123_`, `base64-`; or a scheme without the space
 * after it. Looks at the end of a text.
 */
export const gluedPrefix = /(?<![\w.-])(?:bearer|dpop|[a-z][a-z\d]{1,19}[_-](?:[a-z\d]{1,20}[_-]){0,2})$/i;
const longestPrefix = 64;

/**
 * Returns whether the character before cannot be part of a token, or ends an escape. Dots may be
 * between.
 */
function beginsWord(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === '.') before -= 1;
  if (before === 0 || !/[\w-]/.test(text.charAt(before - 1))) return true;
  if (before !== at) return false;
  return (
    escapeBefore.test(text.slice(Math.max(0, at - 16), at)) ||
    gluedPrefix.test(text.slice(Math.max(0, at - longestPrefix), at))
  );
}
