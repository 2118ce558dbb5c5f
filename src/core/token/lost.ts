import { objectEndIn } from '../text/object-end.ts';
import { beginsAsJson } from './parts.ts';
import type { Jwe, Jws } from './token.ts';

/**
 * Returns the offset of an ellipsis in a token's text (of its first dot); null if there is none. No
 * token contains three dots in a row.
 */
export function ellipsisInText(text: string): number | null {
  const at = text.search(/\u2026|\.{3}/);
  return at < 0 ? null : at;
}

/**
 * Returns the offset of an ellipsis if the text begins like a token, because prose may contain any
 * number of them.
 */
export const ellipsisInToken = ({ text, header }: Pick<Jws | Jwe, 'text' | 'header'>): number | null =>
  beginsAsJson(header.text ?? '') ? ellipsisInText(text) : null;

/** A missing dot, with the offset in the token's text of the character after it. */
type LostDot = { readonly before: 'payload' | 'signature'; readonly at: number };

/**
 * Returns the dot that seems to be lost: an object ends inside a part, and the rest may be the next
 * part. null if no part is missing.
 */
export function lostDotOf({ header, payload, signature }: Jws): LostDot | null {
  if (signature !== null) return null;
  const [before, segment] =
    header.object === null ? (['payload', header.segment] as const) : (['signature', payload?.segment] as const);
  const end = objectEndIn(segment?.text ?? '');
  if (segment === undefined || end === null) return null;
  const isFollowed = before === 'signature' || objectOpensAt(segment.text, end);
  return isFollowed ? { before, at: segment.span.start + end } : null;
}

/** Returns whether a payload begins here: like the header, with the base64url of a brace. */
const objectOpensAt = (text: string, at: number): boolean => /^e[wy-z0-3]/.test(text.slice(at, at + 2));
