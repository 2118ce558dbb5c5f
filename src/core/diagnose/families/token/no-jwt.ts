import { findTokens } from '../../../intake/find-tokens.ts';
import type { Recognised } from '../../../intake/recognised.ts';
import { memoLast } from '../../../text/memo.ts';
import { beginsAsJson } from '../../../token/parts.ts';
import type { Case } from '../../case.ts';

/**
 * Returns what a text without a token is, if its form is known; null for any other. Cached, because
 * the search takes long in a long text and several callers need it.
 */
export const inPlaceOfToken = memoLast((pasted: string): Recognised | null => {
  const { tokens, other } = findTokens(pasted);
  return tokens.length === 0 ? other : null;
});

/**
 * Returns whether the pasted text has a known form other than a JWT. Then its parts are not damaged
 * parts of a token.
 */
export function isKnownOtherwise({ pasted, token }: Case): boolean {
  if (token === null || token.header.object !== null || beginsAsJson(token.header.text ?? '')) return false;
  return inPlaceOfToken(pasted) !== null;
}
