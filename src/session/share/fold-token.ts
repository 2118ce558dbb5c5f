import { readBase64url, toBase64url } from '../../core/text/base64url.ts';
import { fromUtf8, utf8 } from '../../core/text/bytes.ts';

/** Two control characters, which no JSON text holds as they are (RFC 8259 §7). */
const [opened, between] = ['\u001e', '\u001f'];

/**
 * A token in a form that compresses: base64url hides from DEFLATE what repeats, so each part that
 * is text is opened. Null where the token would not come back to the letter.
 */
export function foldToken(token: string): string | null {
  const folded = token.split('.').map(openedPart).join(between);
  return unfoldToken(folded) === token ? folded : null;
}

/** The token again. Total: what was not folded here comes out as some text. */
export const unfoldToken = (folded: string): string => folded.split(between).map(closedPart).join('.');

function openedPart(part: string): string {
  const { bytes, fault } = readBase64url(part);
  const text = fault === null && part !== '' ? fromUtf8(bytes) : null;
  return text === null || toBase64url(bytes) !== part ? part : opened + text;
}

const closedPart = (part: string): string => (part.startsWith(opened) ? toBase64url(utf8(part.slice(1))) : part);
