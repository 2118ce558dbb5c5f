/** The longest line of PEM that a program accepts, with room for a label (RFC 7468 §2). */
const longestLine = 80;
/** A longer text wraps, because a text without wrap is costly to draw. */
const longestText = 20_000;

/** Returns whether a text has the short lines of PEM, which a wrap would only make harder to read. */
export function isPemText(text: string): boolean {
  if (text.length > longestText || !text.trimStart().startsWith('-----BEGIN ')) return false;
  return text.split('\n').every((line) => line.length <= longestLine);
}
