import type { TokenFamily } from '../trial.ts';
import { startingDraft } from './token/cleaning.ts';
import { variantsOfDraft, type DraftStep } from './token/draft.ts';
import { lostZeros, saltLengths, signatureForms } from './token/signature-steps.ts';
import { signedInput } from './token/signing-input.ts';

/** To add a form, write its step and add it here. */
export const signatureSteps: readonly DraftStep[] = [signatureForms, saltLengths, lostZeros];

/**
 * Proposes the signature in another form, or of other bytes, than RFC 7515 §5.1 and RFC 7518 §3
 * specify. At most 25 variants.
 */
export const signatureFamily: TokenFamily = (given) => {
  const start = startingDraft(given);
  if (start === null) return [];
  return [...signatureSteps, signedInput].flatMap((step) => [...step(start)].flatMap(variantsOfDraft));
};
