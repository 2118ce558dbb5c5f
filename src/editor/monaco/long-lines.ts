/** A longer line is always wrapped: Monaco draws the whole of a line without wrap. */
const longestUnwrapped = 20_000;

/** Returns whether a text has a line that is too long to be drawn without word wrap. */
export function hasLongLine(text: string): boolean {
  for (let start = 0; start + longestUnwrapped < text.length;) {
    const end = text.lastIndexOf('\n', start + longestUnwrapped);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}
