import { readBase64url } from './base64url.ts';

/** Fewer characters than a digest has are not a part of a token that lost the dot before it. */
const fewest = 20;

/**
 * Returns where the JSON object in a base64url segment ends, if the characters of another part
 * follow without a dot: an offset in the segment. null if the segment begins with something else,
 * the object is not closed, or almost nothing follows it. Linear.
 */
export function objectEndIn(segment: string): number | null {
  const bytes = closedAfter(readBase64url(segment).bytes);
  if (bytes === null) return null;
  // Each part is encoded separately, so the next one begins at its own character.
  const end = Math.ceil((bytes * 4) / 3);
  return segment.length - end >= fewest && /^[\w+/=-]+$/.test(segment.slice(end)) ? end : null;
}

const [quote, backslash, opening, closing] = [0x22, 0x5c, 0x7b, 0x7d];

/** Returns the length in bytes of the object at the beginning; null if it is not closed. */
function closedAfter(bytes: Uint8Array): number | null {
  if (bytes[0] !== opening) return null;
  let [depth, isInString] = [0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isInString = !isInString;
    else if (byte === backslash && isInString) at += 1;
    else if (!isInString && byte === opening) depth += 1;
    else if (!isInString && byte === closing && (depth -= 1) === 0) return at + 1;
  }
  return null;
}
