import { count, t } from './language.ts';

/** The maximum number of characters of a text that are drawn in a sentence or a label. */
const mostBrief = 2000;

/**
 * Returns a text as it can be drawn quickly: no longer than `most`, and with only the first few of
 * a long run of combining marks and the number of the others. A browser's time for such a run grows
 * with the square of its length.
 */
export function briefText(text: string, most = mostBrief): string {
  const cut = text.length <= most ? text : `${wholeCharacters(text, most)}…`;
  return cut.replace(longRun, (run) => {
    const marks = [...run];
    return `${marks.slice(0, marksDrawn).join('')}[${t`${count(marks.length - marksDrawn)} more combining marks`}]`;
  });
}

const marksDrawn = 8;
const longRun = /\p{M}{9,}/gu;

/** Half a surrogate pair is not a character. */
export const wholeCharacters = (text: string, most: number): string =>
  text.slice(0, /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most);
