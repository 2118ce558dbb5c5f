import type { Check, CheckId, CheckOf, ClaimsVerdict, Facts, Outcome } from './check.ts';
import { checkWords, standingWords, type StandingId } from './check-words.ts';
import { utcText } from './time-words.ts';

export type ClaimsWords = {
  /** For the status: one or two sentences that change only when the verdict does. */
  readonly text: string;
  /** What else there is to say, a sentence or two each: why, and what to do. */
  readonly more: readonly string[];
};

/** The verdict in words, without running numbers: those are in `claimsTimes`. */
export function claimsWords(verdict: ClaimsVerdict): ClaimsWords {
  const inOrder = [...withOutcome(verdict, 'failed'), ...withOutcome(verdict, 'warned')];
  return { text: sentences[verdict.verdict](verdict), more: inOrder.map((check) => wordsOf(check).long) };
}

/** One check in words, for a list of all of them. */
export function checkSentence(check: Check): string {
  if (check.outcome === 'failed' || check.outcome === 'warned') return wordsOf(check).long;
  const words = isStanding(check.id) ? standingWords[check.id] : null;
  return (check.outcome === 'passed' ? words?.passed : words?.open) ?? `${check.claim} holds.`;
}

const isStanding = (id: CheckId): id is StandingId => Object.hasOwn(standingWords, id);

const sentences: Readonly<Record<ClaimsVerdict['verdict'], (verdict: ClaimsVerdict) => string>> = {
  rejected: (verdict) => joined(`Rejected${moment(verdict)}: ${failures(verdict).join('; ')}.`, notAsked(verdict)),
  accepted: (verdict) => joined(`Accepted${moment(verdict)}: ${held(verdict)}.`, noExpiry(verdict), notAsked(verdict)),
  unchecked: (verdict) => (verdict.hasClaims ? joined('Not checked: there is no exp, nbf or iat.', notAsked(verdict)) : noClaims),
};

const noClaims = 'Not checked: the payload is no claims set, that is, no JSON object that can be read.';

const withOutcome = ({ checks }: ClaimsVerdict, outcome: Outcome): readonly Check[] => checks.filter((check) => check.outcome === outcome);

const failures = (verdict: ClaimsVerdict): readonly string[] => withOutcome(verdict, 'failed').map((check) => wordsOf(check).short);

function held(verdict: ClaimsVerdict): string {
  const names = withOutcome(verdict, 'passed').map(({ claim }) => claim);
  return `${listOf(names)} ${names.length === 1 ? 'holds' : 'hold'}`;
}

function noExpiry({ checks }: ClaimsVerdict): string {
  const exp = checks.find(({ id }) => id === 'expired');
  return exp?.outcome === 'not-checked' ? 'There is no exp: it never expires.' : '';
}

const expectations: ReadonlyMap<CheckId, string> = new Map([
  ['issuer-mismatch', 'issuer'], ['audience-mismatch', 'audience'], ['type-mismatch', 'type'],
]);

function notAsked({ checks }: ClaimsVerdict): string {
  const names = checks.flatMap(({ id, outcome }) => (outcome === 'not-checked' ? (expectations.get(id) ?? []) : []));
  return names.length === 0 ? '' : `${capital(listOf(names))} ${names.length === 1 ? 'is' : 'are'} not checked.`;
}

function moment({ asOf }: ClaimsVerdict): string {
  return asOf === null ? '' : ` as of ${utcText(asOf) ?? 'the chosen moment'}`;
}

/** `a`, `a and b`, `a, b and c`. */
function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Said = { readonly short: string; readonly long: string };

function wordsOf<Id extends CheckId>(check: CheckOf<Id>): Said {
  const words = checkWords[check.id];
  const facts: Facts[Id] = check.facts;
  return { short: words.short(facts, check.claim), long: words.long(facts, check.claim) };
}
