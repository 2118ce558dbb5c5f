import type { TokenPieces } from './pieces.ts';

/**
 * The prefix of a value signed by cookie-parser or express-session; its colon is percent-encoded in
 * the cookie.
 */
const mark = /(?:^|[=\s"';,])s(?::|%(?:25)*3a)$/i;
/**
 * The dot and the HMAC-SHA-256 after the value, in base64 without padding. A slash in it may have
 * ended the token's run.
 */
const itsSignature = /^\.(?:[\w+/]|%(?:25)*2[bf]){43}(?![\w+/])/i;

/** Returns whether the value of a signed Express cookie begins at an offset. */
export const isSignedByExpress = (text: string, at: number): boolean => mark.test(text.slice(Math.max(0, at - 12), at));

/**
 * Returns the pieces of a token without the signature of its cookie, which is a fourth part after
 * `s:`.
 */
export function withoutCookieSignature(
  text: string,
  pieces: Pick<TokenPieces, 'spans' | 'readings'>,
): Pick<TokenPieces, 'spans' | 'readings'> {
  const [span, another] = pieces.spans;
  if (span === undefined || another !== undefined || !isSignedByExpress(text, span.start)) return pieces;
  const written = text.slice(span.start, span.end);
  const dot = written.lastIndexOf('.');
  const isSigned =
    written.split('.').length === 4 && itsSignature.test(text.slice(span.start + dot, span.start + dot + 300));
  if (!isSigned) return pieces;
  const readings = new Set([...pieces.readings, 'signed-cookie' as const]);
  return { readings, spans: [{ start: span.start, end: span.start + dot }] };
}
