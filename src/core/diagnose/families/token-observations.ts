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

/** What another form of the family is first: the rest would only follow from it. */
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

/** What is seen of the token itself, without a key. To add one: its function, its name in a list. */
export const tokenObservations: Observation = (given) => {
  const form = forms.flatMap((look) => look(given));
  return form.length > 0 || isKnownOtherwise(given) ? form : facts.flatMap((look) => look(given));
};
