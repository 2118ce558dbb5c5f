import type { Span } from './spans.ts';

/**
 * Returns the characters of base64url that encode a stretch of a text in UTF-8. A character at an
 * edge can also encode a part of the neighbor. Linear in the text.
 */
export function base64SpanOf(text: string, { start, end }: Span): Span {
  const from = byteLength(text, 0, start);
  const to = from + byteLength(text, start, end);
  return { start: Math.floor((from * 4) / 3), end: Math.ceil((to * 4) / 3) };
}

/** Returns the offset in a text of the first byte that a character of its base64url encodes. */
export function textOffsetOf(text: string, character: number): number {
  const byte = Math.floor((character * 3) / 4);
  let bytes = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    bytes += bytesOfUnit(text.charCodeAt(at));
    if (bytes > byte) return at;
  }
  return at;
}

function byteLength(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += bytesOfUnit(text.charCodeAt(at));
  return bytes;
}

/** A surrogate pair has four bytes, two for each of its units. */
function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}
