import { recognisedWords } from '../core/intake/recognised-words.ts';
import type { Recognised } from '../core/intake/recognised.ts';
import { language, type Language } from '../core/text/language.ts';
import { memoLast } from '../core/text/memo.ts';
import type { Token } from '../core/token/token.ts';
import { structureWords, type StructureWords } from '../core/token/words.ts';
import { recognisedOf } from './intake.ts';
import type { Session } from './model.ts';
import { tokenOf } from './source.ts';

/** The verdict on the structure: of the token, or of what was pasted in place of one. */
export function structureVerdict(session: Session): StructureWords {
  const other = recognisedOf(session);
  return other === null ? tokenWords(language())(tokenOf(session.source)) : otherWords(language())(other);
}

// Remembered in one language: in another they are said anew.
const tokenWords = memoLast<Language, (token: Token) => StructureWords>(() => memoLast(structureWords));
const otherWords = memoLast<Language, (other: Recognised) => StructureWords>(() => memoLast((other) => ({ verdict: 'malformed', text: recognisedWords(other), more: [] })));
