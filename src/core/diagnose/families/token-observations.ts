import type { Case } from '../case.ts';
import type { Finding, Observation } from '../trial.ts';
import { byteOrderMark, missingAlgorithm, noToken, sampleSignature } from './token/content-observations.ts';
import { tooManyParts, truncatedToken } from './token/end-observations.ts';
import {
  criticalParameters,
  microsoftNonce,
  nonstandardName,
  unencoded,
  unreadableHeader,
  unsecuredHeader,
} from './token/header-observations.ts';
import { signatureShape, wrongLength } from './token/length-observations.ts';
import { isKnownOtherwise } from './token/no-jwt.ts';
import { detachedPayload, encryptedToken, jsonSerialization, selectiveDisclosure } from './token/other-forms.ts';
import { seenCause } from './token/seen.ts';
import { emptySignature, psychicSignature, unreadableSignature } from './token/signature-observations.ts';

const asSeen =
  (look: (given: Case) => readonly Finding[]): Observation =>
  (given) =>
    look(given).map(({ cause, sentence }) => seenCause(given, cause, sentence));

/** Other forms of the family come first: everything else would only follow from them. */
const forms: readonly Observation[] = [encryptedToken, selectiveDisclosure];

const facts: readonly Observation[] = [
  byteOrderMark,
  unreadableHeader,
  truncatedToken,
  tooManyParts,
  missingAlgorithm,
  sampleSignature,
  unsecuredHeader,
  nonstandardName,
  emptySignature,
  unreadableSignature,
  psychicSignature,
  signatureShape,
  wrongLength,
  detachedPayload,
  asSeen(unencoded),
  asSeen(criticalParameters),
  microsoftNonce,
];

/**
 * Reports what is seen in the token itself, without a key. To add an observation, write its
 * function and add it to a list.
 */
export const tokenObservations: Observation = (given) => {
  const form = forms.flatMap((look) => look(given));
  const json = jsonSerialization(given);
  if (form.length > 0 || isKnownOtherwise(given)) return [...form, ...json];
  const none = noToken(given);
  return [...(none.length > 0 ? none : facts.flatMap((look) => look(given))), ...json];
};
