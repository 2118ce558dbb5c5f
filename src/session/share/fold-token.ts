import { readBase64url, toBase64url } from '../../core/text/base64url.ts';
import { fromUtf8, utf8 } from '../../core/text/bytes.ts';

/** Two control characters that no JSON text contains unescaped (RFC 8259 §7). */
const [opened, between] = ['\u001e', '\u001f'];

/**
 * Returns a token in a form that compresses, with each part that is text decoded, because base64url
 * hides repetition from DEFLATE. null if the exact token could not be restored from it.
 */
export function foldToken(token: string): string | null {
  const folded = token.split('.').map(openedPart).join(between);
  return unfoldToken(folded) === token ? folded : null;
}

/** Returns the token again. Total: input that was not folded here yields some text. */
export const unfoldToken = (folded: string): string => folded.split(between).map(closedPart).join('.');

function openedPart(part: string): string {
  const { bytes, fault } = readBase64url(part);
  const text = fault === null && part !== '' ? fromUtf8(bytes) : null;
  return text === null || toBase64url(bytes) !== part ? part : opened + text;
}

const closedPart = (part: string): string => (part.startsWith(opened) ? toBase64url(utf8(part.slice(1))) : part);
