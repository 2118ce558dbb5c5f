import { findTokens } from '../../../intake/find-tokens.ts';
import type { Recognised } from '../../../intake/recognised.ts';
import { memoLast } from '../../../text/memo.ts';
import { beginsAsJson } from '../../../token/parts.ts';
import type { Case } from '../../case.ts';

/** What a text is that holds no token and is known by its form; null for any other. The search is long in a long text, and more than one asks. */
export const inPlaceOfToken = memoLast((pasted: string): Recognised | null => {
  const { tokens, other } = findTokens(pasted);
  return tokens.length === 0 ? other : null;
});

/** Was something pasted that is no JWT, and known by its form? Then its parts are no damaged ones of a token. */
export function isKnownOtherwise({ pasted, token }: Case): boolean {
  if (token === null || token.header.object !== null || beginsAsJson(token.header.text ?? '')) return false;
  return inPlaceOfToken(pasted) !== null;
}
