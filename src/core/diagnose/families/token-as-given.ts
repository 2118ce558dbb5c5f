import type { TokenFamily } from '../trial.ts';
import { draftOf, variantsOf } from './token/draft.ts';

/** The token as it stands; nothing where its algorithm is unknown or its signature cannot be read, for then there is nothing to try. */
export const tokenAsGiven: TokenFamily = ({ token }) =>
  token === null || token.signature?.fault !== null ? [] : variantsOf(draftOf(token));
