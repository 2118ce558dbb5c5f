import { t } from '../text/language.ts';
import type { Check, CheckId, CheckOf, Facts, Need, TimeFacts } from './check.ts';
import { kindWords, momentWords, quotedClaim, someNames, unitWords, wantedWords } from './claim-values.ts';
import { durationWords } from './duration.ts';
import { nearMissAmong } from './near-miss.ts';
import { perSecond, type FineUnit, type MeantByText, type Seconds } from './numeric-date.ts';
import { heldSentence, openSentence } from './standing-words.ts';

/** Returns one check in one or two sentences: what is wrong, why, and what to do. */
export function checkSentence<Id extends CheckId>(check: CheckOf<Id> & Check): string {
  if (check.outcome === 'passed') return heldSentence(check);
  if (check.outcome === 'not-checked') return openSentence(check);
  const facts: Facts[Id] = check.facts;
  return sentences[check.id](facts, check.claim);
}

/** The sentence of each check for when it fails or warns. A missing row does not compile. */
const sentences: { readonly [Id in CheckId]: (facts: Facts[Id], claim: string) => string } = {
  'form-refused': ({ clause }) => t`A verifier must reject this token: ${clause}.`,
  expired: (facts) =>
    timed(facts, {
      plain: (when) => t`The token expired on ${when}. Get a new one from the issuer.`,
      beyond: (when, tolerance) =>
        t`The token expired on ${when}, beyond the tolerance of ${tolerance} s. Get a new one from the issuer.`,
    }),
  'nbf-in-future': (facts) =>
    timed(facts, {
      plain: (when) =>
        t`The token is not valid before ${when} (nbf). If that is a matter of seconds, a clock is off: allow a tolerance.`,
      beyond: (when, tolerance) =>
        t`The token is not valid before ${when} (nbf), beyond the tolerance of ${tolerance} s. If that is a matter of seconds, a clock is off: allow a tolerance.`,
    }),
  'iat-in-future': (facts) =>
    timed(facts, {
      plain: (when) =>
        t`The token says it was issued on ${when}, in the future. Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer's clock, or allow a tolerance.`,
      beyond: (when, tolerance) =>
        t`The token says it was issued on ${when}, in the future, beyond the tolerance of ${tolerance} s. Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer's clock, or allow a tolerance.`,
    }),
  'exp-not-a-number': ({ found, meant }, claim) =>
    noNumber(claim, meant, found === 'string' && meant?.spelled === 'date' ? t`a date in words` : kindWords(found)),
  'exp-milliseconds': ({ at, unit, meant }, claim) =>
    t`${claim} is counted in seconds, and as such is ${momentWords(at)}. As ${unitWords(unit)} it would be ${momentWords(meant)}: divide it by ${String(perSecond[unit])}.`,
  'exp-too-small': ({ at, meant }, claim) => tooSmall(claim, at, meant),
  'exp-float': ({ at }, claim) =>
    t`${claim} has a fraction (${at}). RFC 7519 §2 allows it, but some libraries refuse anything but whole seconds.`,
  'exp-before-iat': ({ at, iat }) =>
    t`exp (${momentWords(at)}) is not after iat (${momentWords(iat)}), so the token was never valid. Look at how the issuer computes the two.`,
  'duplicate-claim': ({ names }) =>
    names.length === 1
      ? t`${someNames(names)} stands there more than once. The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).`
      : t`${someNames(names)} stand there more than once. The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).`,
  'issuer-mismatch': ({ expected, found }) =>
    mismatch('iss', quotedClaim(found), expected, nearMissAmong([found], expected)),
  'audience-mismatch': ({ expected, found }) =>
    mismatch('aud', found.length === 0 ? t`an empty list` : someNames(found), expected, nearMissAmong(found, expected)),
  'type-mismatch': ({ expected, found }) =>
    found === null
      ? t`The header has no typ that is a text, expected is ${quotedClaim(expected)}. A token of another kind must not be taken for this one (RFC 8725 §3.11).`
      : t`typ is ${quotedClaim(found)}, expected is ${quotedClaim(expected)}. A token of another kind must not be taken for this one (RFC 8725 §3.11).`,
  'algorithm-not-allowed': ({ expected, found }) =>
    found === null
      ? t`The header has no alg that is a text, allowed is ${someNames(expected)}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).`
      : t`alg is ${quotedClaim(found)}, allowed is ${someNames(expected)}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).`,
  'missing-claim': ({ need, expected }, claim) => needs[need](claim, expected),
  'wrong-json-type': ({ wanted, found }, claim) =>
    found === 'array'
      ? t`${claim} is an array that holds something else than strings, and must be ${wantedWords(wanted)}. Strict libraries refuse it, others let it pass.`
      : t`${claim} is ${kindWords(found)}, and must be ${wantedWords(wanted)}. Strict libraries refuse it, others let it pass.`,
  'too-old': ({ at, longest, tolerance }) =>
    tolerance > 0
      ? t`The token was issued on ${momentWords(at)}, more than ${length(longest)} ago, beyond the tolerance of ${tolerance} s. Get a new one from the issuer.`
      : t`The token was issued on ${momentWords(at)}, more than ${length(longest)} ago. Get a new one from the issuer.`,
  'lifetime-too-long': ({ lifetime, longest }) =>
    t`From iat to exp it lives ${length(lifetime)}, allowed are ${length(longest)}. Have the issuer give shorter ones: what is stolen is of use for as long as it lives.`,
  'nonce-mismatch': ({ expected, found }) =>
    t`nonce is ${quotedClaim(found)}, expected is ${quotedClaim(expected)}. It belongs to another sign-in, or is played again (OpenID Connect Core 1.0 §3.1.3.7).`,
  'token-revoked': ({ id }) =>
    t`jti is ${quotedClaim(id)}, which is on the list of revoked ones. The token is genuine and withdrawn: get a new one from the issuer.`,
  'version-too-low': ({ found, least }, claim) =>
    t`${claim} is ${found}, at least ${least} is expected. All tokens with a lower number were ended: get a new one from the issuer.`,
};

type Timed = { readonly plain: (when: string) => string; readonly beyond: (when: string, tolerance: number) => string };

function timed({ at, tolerance }: TimeFacts, { plain, beyond }: Timed): string {
  return tolerance > 0 ? beyond(momentWords(at), tolerance) : plain(momentWords(at));
}

function noNumber(claim: string, meant: MeantByText | null, what: string): string {
  const sentence = t`${claim} is ${what}, and must be a number of seconds (RFC 7519 §2).`;
  return meant === null ? sentence : `${sentence} ${writeInstead[meant.spelled](meant.seconds)}`;
}

const writeInstead: Readonly<Record<MeantByText['spelled'], (meant: Seconds) => string>> = {
  seconds: (meant) => t`Write ${meant} without quotation marks.`,
  milliseconds: (meant) => writeFine('milliseconds', meant),
  microseconds: (meant) => writeFine('microseconds', meant),
  nanoseconds: (meant) => writeFine('nanoseconds', meant),
  date: (meant) => t`Write ${meant}, which is ${momentWords(meant)}.`,
};

const writeFine = (unit: FineUnit, meant: Seconds): string =>
  t`It seems to count ${unitWords(unit)}: write ${Math.floor(meant)} without quotation marks.`;

function tooSmall(claim: string, at: Seconds, meant: Seconds | null): string {
  const sentence = t`${claim} is a moment, and ${at} is ${momentWords(at)}.`;
  if (meant !== null)
    return `${sentence} ${t`It looks as if seconds were divided by 1000: a thousand times that is ${momentWords(meant)}.`}`;
  return `${sentence} ${at > 0 ? t`If a lifetime of ${at} seconds is meant, add it to the time of issue.` : t`It was probably never set: write when the token expires.`}`;
}

function mismatch(claim: string, found: string, expected: readonly string[], slip: string | null): string {
  const wanted = someNames(expected);
  if (expected.length > 1)
    return slip === null
      ? t`${claim} is ${found}, expected is one of ${wanted}.`
      : t`${claim} is ${found}, expected is one of ${wanted}: ${slip}.`;
  return slip === null
    ? t`${claim} is ${found}, expected is ${wanted}.`
    : t`${claim} is ${found}, expected is ${wanted}: ${slip}.`;
}

const needs: Readonly<Record<Need, (claim: string, expected: readonly string[]) => string>> = {
  value: (claim, expected) =>
    expected.length > 1
      ? t`There is no ${claim}, expected is one of ${someNames(expected)}. The issuer has to put it in.`
      : t`There is no ${claim}, expected is ${someNames(expected)}. The issuer has to put it in.`,
  presence: (claim) => t`There is no ${claim}, and it is required. The issuer has to put it in.`,
  age: (claim) => t`There is no ${claim}, so nobody can tell how old the token is. The issuer has to put it in.`,
  lifetime: (claim) =>
    t`There is no ${claim}, so nobody can tell how long the token lives. The issuer has to put it in.`,
  revocation: (claim) =>
    t`There is no ${claim}, so the token cannot be told from those that were revoked. The issuer has to put it in.`,
  version: (claim) =>
    t`There is no ${claim}, so the token cannot be told from those that were ended. The issuer has to put it in.`,
};

const length = (seconds: Seconds): string => (Number.isFinite(seconds) ? durationWords(seconds) : t`for ever`);
