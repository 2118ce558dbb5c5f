import type { Case } from '../case.ts';
import type { TokenFamily } from '../trial.ts';
import { algorithmSteps } from './algorithm.ts';
import { signatureSteps } from './signature-forms.ts';
import { likelyDamages } from './token-damage.ts';
import { hashedOtherwise, namedOtherwise, signedOtherwise } from './token/algorithm-steps.ts';
import { startingDraft } from './token/cleaning.ts';
import { variantsOfDraft, type Draft, type DraftStep } from './token/draft.ts';
import { signedInput } from './token/signing-input.ts';
import { saltLengths, signatureForms } from './token/signature-steps.ts';

/** More expensive damage is tried alone, because two rare causes seldom occur together. */
const dearestDamage = 2;
const dearest = 5;
/** The maximum number of pairs, however the token is made. */
const most = 300;

/**
 * Proposes two causes in the token at once: damage and a form of the signature, damage and an
 * algorithm, an algorithm and a form.
 */
export const tokenPairs: TokenFamily = (given) => {
  const start = startingDraft(given);
  const pairs: Draft[] = [];
  for (const draft of start === null ? [] : doubled(given, start)) {
    if (draft.cost - (start?.cost ?? 0) <= dearest) pairs.push(draft);
    if (pairs.length >= most) break;
  }
  return pairs.flatMap(variantsOfDraft);
};

function* doubled(given: Case, start: Draft): Generator<Draft> {
  // The steps for the signature use the algorithm that the name means. The steps for other
  // algorithms use the length of the changed signature.
  for (const named of namedOtherwise(start)) yield* through([...signatureSteps, signedInput], named);
  for (const other of signedOtherwise(start)) yield* saltLengths(other);
  for (const form of signatureForms(start)) yield* through([signedOtherwise, hashedOtherwise], form);
  for (const damage of likelyDamages(given, start)) {
    if (damage.cost - start.cost <= dearestDamage) yield* through([...signatureSteps, ...algorithmSteps], damage);
  }
}

function* through(steps: readonly DraftStep[], draft: Draft): Generator<Draft> {
  for (const step of steps) yield* step(draft);
}
