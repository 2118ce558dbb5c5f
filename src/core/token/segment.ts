import { readBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import type { Span } from '../text/spans.ts';
import type { Segment } from './token.ts';

/** Returns the spans between the dots of a token's text; at least one. */
export function segmentSpans(text: string): readonly [Span, ...Span[]] {
  const dot = text.indexOf('.');
  const first: Span = { start: 0, end: dot < 0 ? text.length : dot };
  const rest: Span[] = [];
  let start = first.end + 1;
  while (start <= text.length) {
    const next = text.indexOf('.', start);
    const end = next < 0 ? text.length : next;
    rest.push({ start, end });
    start = end + 1;
  }
  return [first, ...rest];
}

/** Reads a base64url segment, with as many bytes as possible. */
export function readSegment(token: string, span: Span): Segment {
  const text = token.slice(span.start, span.end);
  return { text, span, ...readBase64url(text) };
}

/** Returns a segment whose characters are the payload itself (RFC 7797 §3). */
export function unencodedSegment(token: string, span: Span): Segment {
  const text = token.slice(span.start, span.end);
  return { text, span, bytes: utf8(text), deviations: [], fault: null };
}

/**
 * Returns the bytes as UTF-8 text, or null if they are not UTF-8. If a fault ended the segment
 * early, half a character at the end is not an error.
 */
export function segmentText(segment: Segment): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(segment.bytes, { stream: segment.fault !== null });
  } catch {
    return null;
  }
}

const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Returns the index of the first byte that is not UTF-8 (for a truncated character, of its first
 * byte), or the length if all are.
 */
export function firstIllFormedByte(bytes: Uint8Array): number {
  let at = 0;
  for (const character of lossy.decode(bytes)) {
    const replaced =
      character === '\ufffd' && !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd);
    if (replaced) return at;
    at += utf8Length(character.codePointAt(0) ?? 0);
  }
  return at;
}

/**
 * Returns the offset in the token's text of the first character with bits of a byte of the segment.
 */
export const characterOfByte = (segment: Segment, byte: number): number =>
  segment.span.start + Math.floor((byte * 4) / 3);

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
