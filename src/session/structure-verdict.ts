import { recognisedWords } from '../core/intake/recognised-words.ts';
import type { Recognised } from '../core/intake/recognised.ts';
import { memoLast } from '../core/text/memo.ts';
import { structureWords, type StructureWords } from '../core/token/words.ts';
import { recognisedOf } from './intake.ts';
import type { Session } from './model.ts';
import { tokenOf } from './source.ts';

/** The verdict on the structure: of the token, or of what was pasted in place of one. */
export function structureVerdict(session: Session): StructureWords {
  const other = recognisedOf(session);
  return other === null ? tokenWords(tokenOf(session.source)) : otherWords(other);
}

const tokenWords = memoLast(structureWords);
const otherWords = memoLast((other: Recognised): StructureWords => ({ verdict: 'malformed', text: recognisedWords(other), more: [] }));
