import type { CauseId } from '../../cause.ts';
import type { Cost, Finding } from '../../trial.ts';

/**
 * `inBox` is a sentence that says what to do if the text is alone in the Key box and the menu
 * decides its encoding.
 */
export type SecretFinding = Finding & { readonly inBox: string | null };

/**
 * A text that the secret may have been meant to be, and what that would mean about the given text.
 */
export type SecretText = { readonly text: string; readonly findings: readonly SecretFinding[]; readonly cost: Cost };

/**
 * Reverses (or repeats) one kind of damage to a secret: returns the texts that it may have been, or
 * none if nothing suggests it.
 */
export type TextStep = (text: string) => readonly SecretText[];

/** Makes the result of a step. `says` is two sentences: what is true and what to do. */
export const mendedSecret = (cause: CauseId, cost: Cost, text: string, says: string): SecretText => ({
  text,
  cost,
  findings: [{ cause, sentence: says, inBox: null }],
});

/** Returns the span of the text without these characters at its ends. */
export function trimmedSpan(
  text: string,
  isLoose: (character: string) => boolean,
): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length];
  while (start < end && isLoose(text.charAt(start))) start += 1;
  while (end > start && isLoose(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
