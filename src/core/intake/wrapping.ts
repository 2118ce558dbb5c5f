import { readBase64url, toBase64url } from '../text/base64url.ts';
import { fromHex, fromUtf8, toHex, utf8 } from '../text/bytes.ts';
import type { Span } from '../text/spans.ts';
import type { Found, Wrapping } from './found.ts';

/**
 * Writes a token as the text did. Base64 is the standard alphabet with padding, as `base64` and
 * Kubernetes write it.
 */
export function wrapToken(token: string, wrapping: Wrapping): string {
  switch (wrapping) {
    case 'plain':
      return token;
    case 'percent':
      return percentEncoded(token);
    case 'percent-twice':
      return percentEncoded(percentEncoded(token));
    case 'base64':
      return standardBase64(utf8(token));
  }
}

/**
 * Reverses `wrapToken`, and also reads text in which others encoded fewer characters. Total: what
 * cannot be unwrapped stays.
 */
export function unwrapToken(text: string, wrapping: Wrapping): string {
  switch (wrapping) {
    case 'plain':
      return text;
    case 'percent':
      return percentDecoded(text);
    case 'percent-twice':
      return percentDecoded(percentDecoded(text));
    case 'base64':
      return (fromUtf8(readBase64url(text).bytes) ?? text).trim();
  }
}

/**
 * Returns the text with the found token replaced by another in the same wrapping. Line breaks
 * inside it are not restored.
 */
export function replaceToken(
  text: string,
  { spans, wrapping }: Pick<Found, 'spans' | 'wrapping'>,
  token: string,
): string {
  const [first, last] = [spans[0], spans.at(-1)];
  return text.slice(0, first?.start ?? text.length) + wrapToken(token, wrapping) + text.slice(last?.end ?? text.length);
}

/**
 * Returns the places in the text of a part of the bare token: one span for each piece. Linear in
 * the token.
 */
export function wrappedPlacesOf(
  text: string,
  { spans, wrapping }: Pick<Found, 'spans' | 'wrapping'>,
  stretch: Span,
): Span[] {
  const from = writtenOffset(text, spans, { wrapping, at: stretch.start });
  const to = writtenOffset(text, spans, { wrapping, at: stretch.end });
  const places: Span[] = [];
  let before = 0;
  for (const span of spans) {
    const start = Math.max(from - before, 0) + span.start;
    const end = Math.min(to - before, span.end - span.start) + span.start;
    if (start < end) places.push({ start, end });
    before += span.end - span.start;
  }
  return places;
}

type Place = { readonly wrapping: Wrapping; readonly at: number };

/**
 * Converts an offset in the bare token to an offset in the joined pieces; in base64, to the nearest
 * whole character.
 */
function writtenOffset(text: string, spans: readonly Span[], { wrapping, at }: Place): number {
  if (wrapping === 'plain') return at;
  if (wrapping === 'base64') return Math.ceil((at * 4) / 3);
  const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
  let [written, read] = [0, 0];
  for (; read < at && written < joined.length; read += 1) written += matchLength(joined, written);
  return written;
}

const sign = /%(?:25)*[0-9a-f]{2}/iy;

function matchLength(text: string, at: number): number {
  sign.lastIndex = at;
  return sign.exec(text)?.[0].length ?? 1;
}

/**
 * Encodes dots as well, although they need no encoding (RFC 3986 §2.3), because percent-encoded
 * tokens are recognized by them.
 */
const percentEncoded = (text: string): string =>
  text.replace(/[^\w-]+/g, (run) => toHex(utf8(run)).toUpperCase().replace(/../g, '%$&'));

const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => fromUtf8(fromHex(run.replaceAll('%', '')) ?? new Uint8Array()) ?? run);

function standardBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
