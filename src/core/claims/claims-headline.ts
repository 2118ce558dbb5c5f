import { lineOf, type Headline } from '../text/headline.ts';
import { listOf, t } from '../text/language.ts';
import type { Check, CheckId, CheckOf, ClaimsVerdict, Facts } from './check.ts';
import { checkBrief } from './check-briefs.ts';
import type { ClaimsTimes } from './claims-times.ts';
import { isTimeClaim } from './time-checks.ts';

/** Whether the signature vouches for the claims; `unknown` while it is checked. */
export type Vouching = 'verified' | 'unverified' | 'unknown';

/**
 * Returns the Claims verdict in two lines. Unlike `claimsSentence` it contains relative times, which
 * change with the clock.
 */
export function claimsHeadline(verdict: ClaimsVerdict, times: ClaimsTimes, vouching: Vouching): Headline {
  switch (verdict.verdict) {
    case 'rejected':
      return rejection(verdict, times);
    case 'accepted':
      return acceptance(verdict, times, vouching);
    case 'unchecked':
      return {
        headline: t`Not checked`,
        line: verdict.hasClaims ? t`No exp, nbf or iat` : t`The payload is not a claims set`,
      };
  }
}

function rejection({ checks }: ClaimsVerdict, times: ClaimsTimes): Headline {
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  return {
    headline: first === undefined ? t`Rejected` : headlineOf(first, times),
    line: failed.map((check) => checkBrief(check)).join('; '),
  };
}

/** For a time the relative time is the headline: how long ago is what people ask first. */
function headlineOf(check: Check, times: ClaimsTimes): string {
  const time = isTimeClaim(check.claim) && isTimed.has(check.id) ? times[check.claim] : undefined;
  return time === undefined ? fixedHeadline(check) : time.charAt(0).toUpperCase() + time.slice(1);
}

const isTimed: ReadonlySet<CheckId> = new Set<CheckId>(['expired', 'nbf-in-future']);

function fixedHeadline<Id extends CheckId>(check: CheckOf<Id> & Check): string {
  const facts: Facts[Id] = check.facts;
  return headlines[check.id](check.claim, facts);
}

const headlines: { readonly [Id in CheckId]: (claim: string, facts: Facts[Id]) => string } = {
  'form-refused': () => t`Must be rejected`,
  'key-binding-missing': () => t`No key binding JWT`,
  'key-binding-time': (_, { problem }) =>
    problem === 'in-future' ? t`Key binding from the future` : t`Key binding out of date`,
  'related-time': (_, { problem }) =>
    problem === 'in-future' ? t`Related token from the future` : t`Related token out of date`,
  expired: () => t`Expired`,
  'nbf-in-future': () => t`Not valid yet`,
  'iat-in-future': () => t`Issued in the future`,
  'exp-not-a-number': (claim) => t`${claim} not a number`,
  'exp-milliseconds': (claim) => t`${claim} in wrong unit`,
  'exp-too-small': (claim) => t`${claim} is too small`,
  'exp-float': (claim) => t`${claim} has a fraction`,
  'exp-out-of-range': (claim) => t`${claim} is too large`,
  'exp-before-iat': () => t`exp before iat`,
  'duplicate-claim': () => t`Duplicate claim`,
  'issuer-mismatch': () => t`Wrong issuer`,
  'audience-mismatch': () => t`Wrong audience`,
  'type-mismatch': () => t`Wrong type`,
  'algorithm-not-allowed': () => t`Algorithm not allowed`,
  'missing-claim': (claim) => t`${claim} is missing`,
  'wrong-json-type': (claim) => t`${claim} has wrong type`,
  'too-old': () => t`Too old`,
  'lifetime-too-long': () => t`Lifetime too long`,
  'nonce-mismatch': () => t`Wrong nonce`,
  'token-revoked': () => t`Revoked`,
  'version-too-low': () => t`Version too low`,
};

/** The number of names that fit into a headline. */
const mostNames = 3;

function acceptance({ checks }: ClaimsVerdict, times: ClaimsTimes, vouching: Vouching): Headline {
  const names = [...new Set(checks.filter(({ outcome }) => outcome === 'passed').map(({ claim }) => claim))];
  const fine = names.length > mostNames ? t`${names.length} claims are OK` : okWords(names);
  const running = times.exp === undefined ? [] : [times.exp];
  const notes = checks.filter(({ outcome }) => outcome === 'warned').map((check) => checkBrief(check));
  if (vouching === 'verified')
    return { headline: acceptedWords(notes.length), line: lineOf([...notes, running[0] ?? fine].join(' · ')) };
  const doubt = vouching === 'unknown' ? [] : [t`Signature not verified`];
  return { headline: fine, line: lineOf([...doubt, ...notes, ...running].join(' · ')) };
}

function acceptedWords(notes: number): string {
  if (notes === 0) return t`Accepted`;
  return notes === 1 ? t`Accepted, 1 note` : t`Accepted, ${notes} notes`;
}

/** Returns for example `exp and iat are OK`. */
export const okWords = (names: readonly string[]): string =>
  names.length === 1 ? t`${listOf(names)} is OK` : t`${listOf(names)} are OK`;
