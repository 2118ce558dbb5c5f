import { listOf, t } from '../text/language.ts';
import type { Check, ClaimsVerdict, CheckOutcome } from './check.ts';
import { checkBrief } from './check-briefs.ts';
import { mainExpectations, notAskedSentence, openSentence } from './standing-words.ts';
import type { Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

/**
 * Returns the verdict for the status, in one or two sentences. They change only with the verdict;
 * numbers that change with the clock are in `claimsTimes`. The sentences of each check are in
 * `check-sentences.ts`.
 */
export const claimsSentence = (verdict: ClaimsVerdict): string => sentences[verdict.verdict](verdict);

const sentences: Readonly<Record<ClaimsVerdict['verdict'], (verdict: ClaimsVerdict) => string>> = {
  rejected: (verdict) => joined(rejection(verdict), notAsked(verdict)),
  accepted: (verdict) => joined(acceptance(verdict), noExpiry(verdict), notAsked(verdict)),
  unchecked: (verdict) =>
    verdict.hasClaims
      ? joined(t`Not checked: there is no exp, nbf or iat.`, notAsked(verdict))
      : t`Not checked: the payload is no claims set, that is, no JSON object that can be read.`,
};

const withOutcome = ({ checks }: ClaimsVerdict, outcome: CheckOutcome): readonly Check[] =>
  checks.filter((check) => check.outcome === outcome);

function rejection(verdict: ClaimsVerdict): string {
  const reasons = withOutcome(verdict, 'failed')
    .map((check) => checkBrief(check))
    .join('; ');
  return verdict.asOf === null ? t`Rejected: ${reasons}.` : t`Rejected as of ${moment(verdict.asOf)}: ${reasons}.`;
}

function acceptance(verdict: ClaimsVerdict): string {
  const names = [...new Set(withOutcome(verdict, 'passed').map(({ claim }) => claim))];
  const list = listOf(names);
  if (verdict.asOf === null) return names.length === 1 ? t`Accepted: ${list} holds.` : t`Accepted: ${list} hold.`;
  return names.length === 1
    ? t`Accepted as of ${moment(verdict.asOf)}: ${list} holds.`
    : t`Accepted as of ${moment(verdict.asOf)}: ${list} hold.`;
}

const moment = (asOf: Seconds): string => utcText(asOf) ?? t`the chosen moment`;

function noExpiry({ checks }: ClaimsVerdict): string {
  const exp = checks.find(({ id }) => id === 'expired');
  return exp?.outcome === 'not-checked' ? openSentence(exp) : '';
}

const notAsked = ({ checks }: ClaimsVerdict): string => notAskedSentence(checks, mainExpectations);

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
