import type { TokenFamily } from '../trial.ts';
import { hashedOtherwise, namedOtherwise, signedOtherwise } from './token/algorithm-steps.ts';
import { hashedNonce } from './token/azure-nonce.ts';
import { startingDraft } from './token/cleaning.ts';
import { variantsOfDraft, type DraftStep } from './token/draft.ts';

/** To add a confusion of algorithms, write its step and add it here. */
export const algorithmSteps: readonly DraftStep[] = [namedOtherwise, signedOtherwise, hashedOtherwise];

/** Proposes other algorithms than the one in the header. At most 15 variants. */
export const algorithmFamily: TokenFamily = (given) => {
  const start = startingDraft(given);
  return start === null ? [] : algorithmSteps.flatMap((step) => [...step(start)].flatMap(variantsOfDraft));
};

/** Proposes Microsoft's hashed nonce. At most 2 variants. */
export const azureNonce: TokenFamily = async function* (given) {
  const start = startingDraft(given);
  if (start !== null) for await (const draft of hashedNonce(start)) yield* variantsOfDraft(draft);
};
