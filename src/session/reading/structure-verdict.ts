import { recognisedWords } from '../../core/intake/recognised-words.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { language, type Language } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import { isSelectiveDisclosure } from '../../core/token/forms.ts';
import type { Token } from '../../core/token/token.ts';
import { structureWords, type StructureWords } from '../../core/token/words.ts';
import { recognisedOf } from '../state/intake.ts';
import type { Session } from '../state/model.ts';
import { tokenOf } from '../state/source.ts';

/** The verdict on the structure: of the token, or of what was pasted in place of one. */
export function structureVerdict(session: Session): StructureWords {
  const other = recognisedOf(session);
  if (other !== null) return otherWords(language())(other);
  const token = tokenOf(session.source);
  return token.kind === 'jws' && isSelectiveDisclosure(token)
    ? disclosureWords(token.text)
    : tokenWords(language())(token);
}

const disclosureWords = (text: string): StructureWords => ({
  verdict: 'well-formed',
  text: recognisedWords({ kind: 'sd-jwt', disclosures: text.split('~').length - 2 }),
  more: [],
});

// Remembered in one language: in another they are said anew.
const tokenWords = memoLast<Language, (token: Token) => StructureWords>(() => memoLast(structureWords));
const otherWords = memoLast<Language, (other: Recognised) => StructureWords>(() =>
  memoLast((other) => ({ verdict: 'malformed', text: recognisedWords(other), more: [] })),
);
