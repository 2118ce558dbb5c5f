import { recognisedWords } from '../../core/intake/recognised-words.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { t } from '../../core/text/language.ts';
import { derive } from '../../core/text/memo.ts';
import { isSelectiveDisclosure } from '../../core/token/forms.ts';
import { structureWords, type StructureWords } from '../../core/token/words.ts';
import { recognisedOf } from '../state/intake.ts';
import type { Session } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';

/** Returns the Structure verdict: of the token, or of what was pasted instead of one. */
export const structureVerdict = derive(
  [recognisedOf, (session: Session) => tokenOfSource(session.source)],
  (other, token): StructureWords => {
    if (other !== null) return { verdict: 'malformed', headline: t`Not a token`, ...sentence(other) };
    return token.kind === 'jws' && isSelectiveDisclosure(token) ? disclosureWords(token.text) : structureWords(token);
  },
);

function disclosureWords(text: string): StructureWords {
  const disclosures = text.split('~').length - 2;
  return {
    verdict: 'well-formed',
    headline: t`Well-formed`,
    ...sentence({ kind: 'sd-jwt', disclosures }),
    line: disclosures === 1 ? t`SD-JWT, one disclosure` : t`SD-JWT, ${disclosures} disclosures`,
  };
}

function sentence(recognised: Recognised): Pick<StructureWords, 'text' | 'line' | 'more'> {
  const text = recognisedWords(recognised);
  return { text, line: text, more: [] };
}
