import type { CheckId, Facts, TimeFacts } from './check.ts';
import { nearMiss } from './near-miss.ts';
import type { MeantByText, Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

type Words<Id extends CheckId> = {
  /** A clause for the verdict's sentence, without the values. */
  readonly short: (facts: Facts[Id], claim: string) => string;
  /** A sentence or two of its own: what, why, what to do. */
  readonly long: (facts: Facts[Id], claim: string) => string;
};

/** What each check says when it fails or warns. A missing row does not compile. */
export const checkWords: { readonly [Id in CheckId]: Words<Id> } = {
  'expired': {
    short: ({ at }) => `expired on ${time(at)}`,
    long: (facts) => `The token expired on ${time(facts.at)}${tolerance(facts)}. Get a new one from the issuer.`,
  },
  'nbf-in-future': {
    short: ({ at }) => `not valid before ${time(at)}`,
    long: (facts) => `The token is not valid before ${time(facts.at)} (nbf)${tolerance(facts)}. `
      + 'If that is a matter of seconds, a clock is off: allow a tolerance.',
  },
  'iat-in-future': {
    short: ({ at }) => `iat lies in the future (${time(at)})`,
    long: (facts) => `The token says it was issued on ${time(facts.at)}, in the future${tolerance(facts)}. `
      + 'Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer\'s clock, or allow a tolerance.',
  },
  'exp-not-a-number': {
    short: (_, claim) => `${claim} is no number`,
    long: ({ found, meant }, claim) => `${claim} is ${found === 'string' && meant?.spelled === 'date' ? 'a date in words' : article(found)}, `
      + `and must be a number of seconds (RFC 7519 §2).${meant === null ? '' : ` ${writeInstead[meant.spelled](meant.seconds)}`}`,
  },
  'exp-milliseconds': {
    short: (_, claim) => `${claim} looks like milliseconds`,
    long: ({ at, meant }, claim) => `${claim} is counted in seconds, and as such is ${time(at)}. `
      + `As milliseconds it would be ${time(meant)}: divide it by 1000.`,
  },
  'exp-too-small': {
    short: ({ meant }, claim) => `${claim} looks like ${meant === null ? 'a lifetime' : 'a thousandth of a time'}`,
    long: ({ at, meant }, claim) => `${claim} is a moment, and ${at} is ${time(at)}. ${meant === null ? lifetime(at) : `It looks as if seconds were divided by 1000: a thousand times that is ${time(meant)}.`}`,
  },
  'exp-float': {
    short: (_, claim) => `${claim} has a fraction`,
    long: ({ at }, claim) => `${claim} has a fraction (${at}). `
      + 'RFC 7519 §2 allows it, but some libraries refuse anything but whole seconds.',
  },
  'exp-before-iat': {
    short: () => 'exp is not after iat',
    long: ({ at, iat }) => `exp (${time(at)}) is not after iat (${time(iat)}), so the token was never valid. `
      + 'Look at how the issuer computes the two.',
  },
  'duplicate-claim': {
    short: ({ names }) => `${some(names)} more than once`,
    long: ({ names }) => `${some(names)} ${names.length === 1 ? 'stands' : 'stand'} there more than once. `
      + 'The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).',
  },
  'issuer-mismatch': {
    short: () => 'iss is not the expected issuer',
    long: ({ expected, found }) => `iss is ${quoted(found)}, expected is ${quoted(expected)}${slip(nearMiss(found, expected))}.`,
  },
  'audience-mismatch': {
    short: () => 'aud does not name the expected audience',
    long: ({ expected, found }) => `aud is ${found.length === 0 ? 'an empty list' : some(found)}, `
      + `expected is ${quoted(expected)}${slip(nearestOf(found, expected))}.`,
  },
  'type-mismatch': {
    short: ({ found }) => (found === null ? 'the header has no typ' : 'typ is not the expected type'),
    long: ({ expected, found }) => `${found === null ? 'The header has no typ that is a text' : `typ is ${quoted(found)}`}, expected is ${quoted(expected)}. `
      + 'A token of another kind must not be taken for this one (RFC 8725 §3.11).',
  },
  'missing-claim': {
    short: (_, claim) => `there is no ${claim}`,
    long: ({ expected }, claim) => `There is no ${claim}, expected is ${quoted(expected)}. The issuer has to put it in.`,
  },
  'wrong-json-type': {
    short: ({ wanted }, claim) => `${claim} is not ${wanted}`,
    long: ({ wanted, found }, claim) => `${claim} is ${article(found)}${found === 'array' ? ' that holds something else than strings' : ''}, `
      + `and must be ${wanted} (RFC 7519 §4.1). Strict libraries refuse it, others let it pass.`,
  },
};

/** The checks that stand in every verdict, whatever the token holds. */
export type StandingId = 'expired' | 'nbf-in-future' | 'iat-in-future' | 'issuer-mismatch' | 'audience-mismatch' | 'type-mismatch';

/** What those say when they hold, and when there was nothing to hold. */
export const standingWords: Readonly<Record<StandingId, { readonly passed: string; readonly open: string }>> = {
  'expired': { passed: 'exp holds: the token has not expired.', open: 'There is no exp: it never expires.' },
  'nbf-in-future': { passed: 'nbf holds: the token is valid already.', open: 'There is no nbf: it was valid from the start.' },
  'iat-in-future': { passed: 'iat holds: the token was issued in the past.', open: 'There is no iat: its age is unknown.' },
  'issuer-mismatch': { passed: 'iss is the expected issuer.', open: 'The issuer is not checked.' },
  'audience-mismatch': { passed: 'aud names the expected audience.', open: 'The audience is not checked.' },
  'type-mismatch': { passed: 'typ is the expected type.', open: 'The type is not checked.' },
};

/** Where no calendar reaches, the number itself. */
const time = (at: Seconds | null): string => (at === null ? 'no date' : (utcText(at) ?? `${at} s after 1970, beyond any calendar`));

const tolerance = (facts: TimeFacts): string => (facts.tolerance > 0 ? `, beyond the tolerance of ${facts.tolerance} s` : '');

const slip = (words: string | null): string => (words === null ? '' : `: ${words}`);

const article = (kind: string): string => (kind === 'null' ? 'null' : `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`);

const lifetime = (at: Seconds): string =>
  (at > 0 ? `If a lifetime of ${at} seconds is meant, add it to the time of issue.` : 'It was probably never set: write when the token expires.');

const writeInstead: Readonly<Record<MeantByText['spelled'], (meant: Seconds) => string>> = {
  seconds: (meant) => `Write ${meant} without quotation marks.`,
  milliseconds: (meant) => `It seems to count milliseconds: write ${Math.floor(meant)} without quotation marks.`,
  date: (meant) => `Write ${meant}, which is ${time(meant)}.`,
};

/** Only so many audiences are compared: a list may hold thousands. */
function nearestOf(found: readonly string[], expected: string): string | null {
  return found.slice(0, 100).reduce<string | null>((words, one) => words ?? nearMiss(one, expected), null);
}

const shownNames = 3;
const shownLength = 80;

function some(names: readonly string[]): string {
  const rest = names.length - shownNames;
  return names.slice(0, shownNames).map(quoted).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** As a JSON string, so that control characters and lone surrogates are seen; a long one is cut. */
function quoted(text: string): string {
  return JSON.stringify(text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
}
