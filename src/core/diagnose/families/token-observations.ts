import type { Case } from '../case.ts';
import type { Finding, Observation } from '../trial.ts';
import { tooManyParts, truncated } from './token/end-observations.ts';
import {
  critical,
  microsoftNonce,
  nonstandardName,
  unencoded,
  unreadableHeader,
  unsecured,
} from './token/header-observations.ts';
import { isKnownOtherwise } from './token/no-jwt.ts';
import { detached, encrypted, jsonSerialization, selectiveDisclosure } from './token/other-forms.ts';
import { seen } from './token/seen.ts';
import { emptySignature, psychic } from './token/signature-observations.ts';

const asSeen =
  (look: (given: Case) => readonly Finding[]): Observation =>
  (given) =>
    look(given).map(({ cause, sentence }) => seen(given, cause, sentence));

/** Other forms of the family come first: everything else would only follow from them. */
const forms: readonly Observation[] = [jsonSerialization, encrypted, selectiveDisclosure];

const facts: readonly Observation[] = [
  unreadableHeader,
  truncated,
  tooManyParts,
  unsecured,
  nonstandardName,
  emptySignature,
  psychic,
  detached,
  asSeen(unencoded),
  asSeen(critical),
  microsoftNonce,
];

/**
 * Reports what is seen in the token itself, without a key. To add an observation, write its
 * function and add it to a list.
 */
export const tokenObservations: Observation = (given) => {
  const form = forms.flatMap((look) => look(given));
  return form.length > 0 || isKnownOtherwise(given) ? form : facts.flatMap((look) => look(given));
};
