import type { CauseId } from '../../cause.ts';
import type { Cost, Finding } from '../../trial.ts';

/** `inBox`: what to do where the text stands in the key box by itself and the menu decides how it is read, a sentence of its own. */
export type SecretFinding = Finding & { readonly inBox: string | null };

/** A text that the secret may have been meant to be, and what would then be true of the text given. */
export type SecretText = { readonly text: string; readonly findings: readonly SecretFinding[]; readonly cost: Cost };

/** One mishap of a secret's text, undone (or done again): the texts that it may have been, none where it has no trace. */
export type TextStep = (text: string) => readonly SecretText[];

/** A row of a step: `says` are two sentences, what is true and what to do. */
export const mended = (cause: CauseId, cost: Cost, text: string, says: string): SecretText => ({
  text,
  cost,
  findings: [{ cause, sentence: says, inBox: null }],
});

/** The span of the text without these characters at its ends. */
export function trimmedSpan(
  text: string,
  isLoose: (character: string) => boolean,
): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length];
  while (start < end && isLoose(text.charAt(start))) start += 1;
  while (end > start && isLoose(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
