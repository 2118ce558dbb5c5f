import { objectEndIn } from '../text/object-end.ts';
import { beginsAsJson } from './parts.ts';
import type { Jwe, Jws } from './token.ts';

/** Where an ellipsis stands in a token's text: the offset of its first dot. null where there is none; three dots in a row no token has. */
export function ellipsisInText(text: string): number | null {
  const at = text.search(/\u2026|\.{3}/);
  return at < 0 ? null : at;
}

/** The same of a text that begins as a token does; prose may have as many as it likes. */
export const ellipsisInToken = ({ text, header }: Pick<Jws | Jwe, 'text' | 'header'>): number | null =>
  beginsAsJson(header.text ?? '') ? ellipsisInText(text) : null;

/** A dot that is not there, before the character at an offset of the token's text. */
export type LostDot = { readonly before: 'payload' | 'signature'; readonly at: number };

/** The dot that seems to be lost: an object ends inside a part, and what follows it may be the next one. null where no part is missing. */
export function lostDotOf({ header, payload, signature }: Jws): LostDot | null {
  if (signature !== null) return null;
  const [before, segment] =
    header.object === null ? (['payload', header.segment] as const) : (['signature', payload?.segment] as const);
  const end = objectEndIn(segment?.text ?? '');
  if (segment === undefined || end === null) return null;
  const isFollowed = before === 'signature' || objectOpensAt(segment.text, end);
  return isFollowed ? { before, at: segment.span.start + end } : null;
}

/** A payload begins as the header does: base64url of a brace. */
const objectOpensAt = (text: string, at: number): boolean => /^e[wy-z0-3]/.test(text.slice(at, at + 2));
