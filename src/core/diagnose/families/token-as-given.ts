import type { TokenFamily } from '../trial.ts';
import { draftOf, variantsOfDraft } from './token/draft.ts';

/**
 * Proposes the token as given. Nothing if its algorithm is unknown or its signature cannot be read,
 * because then there is nothing to try.
 */
export const tokenAsGiven: TokenFamily = ({ token }) =>
  token === null || token.signature?.fault !== null ? [] : variantsOfDraft(draftOf(token));
