import { findTokens } from '../../../intake/find-tokens.ts';
import { beginsAsJson } from '../../../token/parts.ts';
import type { Case } from '../../case.ts';

/** Was something pasted that is no JWT, and known by its form? Then its parts are no damaged ones of a token. */
export function isKnownOtherwise({ pasted, token }: Case): boolean {
  if (token === null || token.header.object !== null || beginsAsJson(token.header.text ?? '')) return false;
  const { tokens, other } = findTokens(pasted);
  return tokens.length === 0 && other !== null;
}
