import { count, t } from '../text/language.ts';
import type { Check, ClaimsVerdict, CheckOutcome } from './check.ts';
import { checkBrief } from './check-briefs.ts';
import { okWords, type Vouching } from './claims-headline.ts';
import { mainExpectations, notAskedSentence, openSentence } from './standing-words.ts';
import type { Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

/**
 * Returns the verdict for the status, in one or two sentences. They change only with the verdict;
 * numbers that change with the clock are in `claimsTimes`. The sentences of each check are in
 * `check-sentences.ts`.
 */
export const claimsSentence = (verdict: ClaimsVerdict, vouching: Vouching): string =>
  sentences[verdict.verdict](verdict, vouching);

const sentences: Readonly<Record<ClaimsVerdict['verdict'], (verdict: ClaimsVerdict, vouching: Vouching) => string>> = {
  rejected: (verdict) => joined(rejection(verdict), notAsked(verdict)),
  accepted: (verdict, vouching) =>
    joined(
      acceptance(verdict),
      notes(verdict),
      vouching === 'unverified' ? t`Signature not verified.` : '',
      noExpiry(verdict),
      notAsked(verdict),
    ),
  unchecked: (verdict) =>
    verdict.hasClaims
      ? joined(t`Not checked: the token has no exp, nbf or iat.`, notes(verdict), notAsked(verdict))
      : t`Not checked: the payload is not a claims set (a readable JSON object).`,
};

const withOutcome = ({ checks }: ClaimsVerdict, outcome: CheckOutcome): readonly Check[] =>
  checks.filter((check) => check.outcome === outcome);

function rejection(verdict: ClaimsVerdict): string {
  const reasons = briefsOf(withOutcome(verdict, 'failed'));
  return verdict.asOf === null ? t`Rejected: ${reasons}.` : t`Rejected as of ${moment(verdict.asOf)}: ${reasons}.`;
}

function acceptance(verdict: ClaimsVerdict): string {
  const names = [...new Set(withOutcome(verdict, 'passed').map(({ claim }) => claim))];
  const fine = okWords(names);
  return verdict.asOf === null ? t`Accepted: ${fine}.` : t`Accepted as of ${moment(verdict.asOf)}: ${fine}.`;
}

/** Names what speaks against the claims although no check failed. */
function notes(verdict: ClaimsVerdict): string {
  const found = withOutcome(verdict, 'warned');
  return found.length === 0 ? '' : t`Note: ${briefsOf(found)}.`;
}

/** A token decides how many there are: an SD-JWT can have a fault in each of its disclosures. */
const mostBriefs = 10;

function briefsOf(checks: readonly Check[]): string {
  const briefs = checks.slice(0, mostBriefs).map((check) => checkBrief(check));
  const left = checks.length - briefs.length;
  return [...briefs, ...(left === 0 ? [] : [t`${count(left)} more`])].join('; ');
}

const moment = (asOf: Seconds): string => utcText(asOf) ?? t`the chosen moment`;

function noExpiry({ checks }: ClaimsVerdict): string {
  const exp = checks.find(({ id }) => id === 'expired');
  return exp?.outcome === 'not-checked' ? openSentence(exp) : '';
}

const notAsked = ({ checks }: ClaimsVerdict): string => notAskedSentence(checks, mainExpectations);

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
