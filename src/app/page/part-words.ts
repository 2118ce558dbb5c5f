import { count, t } from '../../core/text/language.ts';
import type { PartWords, ShownPart } from '../../editor/types.ts';

/** Returns the words of the bar below a text box that shows a part of its text. */
export const partWords = ({ from, to, of }: ShownPart, name: string): PartWords => ({
  sentence: t`Shown: characters ${count(from)} to ${count(to)} of ${count(of)}. Select all selects the whole text.`,
  previous: t`Previous part of ${name}`,
  next: t`Next part of ${name}`,
});
