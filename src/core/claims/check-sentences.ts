import { t } from '../text/language.ts';
import type { Check, CheckId, CheckOf, Facts, KeyBindingTime, Need, TimeFacts } from './check.ts';
import { kindWords, momentWords, quotedClaim, someNames, unitWords, wantedWords } from './claim-values.ts';
import { durationWords } from './duration.ts';
import { nearMissAmong } from './near-miss.ts';
import { perSecond, type FineUnit, type MeantByText, type Seconds } from './numeric-date.ts';
import { relatedSentence } from './related-words.ts';
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
  'key-binding-missing': ({ expected }) =>
    t`You expect the nonce ${quotedClaim(expected)}, so key binding is required, but the token has no key binding JWT after its last tilde (RFC 9901 §7.3).`,
  'key-binding-time': ({ problem, at }) => (problem === null ? '' : bindingTimes[problem](momentWords(at))),
  'related-time': (facts) => relatedSentence(facts),
  expired: (facts) =>
    timed(facts, {
      plain: (when) => t`The token expired at ${when}. Get a new one from the issuer.`,
      beyond: (when, tolerance) =>
        t`The token expired at ${when}, outside the tolerance of ${tolerance} s. Get a new one from the issuer.`,
    }),
  'nbf-in-future': (facts) =>
    timed(facts, {
      plain: (when) =>
        t`The token is not valid before ${when} (nbf). If that is only seconds away, a clock is off: allow a tolerance.`,
      beyond: (when, tolerance) =>
        t`The token is not valid before ${when} (nbf), outside the tolerance of ${tolerance} s. If that is only seconds away, a clock is off: allow a larger tolerance.`,
    }),
  'iat-in-future': (facts) =>
    timed(facts, {
      plain: (when) =>
        t`The token was issued in the future, at ${when}. PyJWT rejects it; jose accepts it by default. Check the issuer's clock, or allow a tolerance.`,
      beyond: (when, tolerance) =>
        t`The token was issued in the future, at ${when}, outside the tolerance of ${tolerance} s. PyJWT rejects it; jose accepts it by default. Check the issuer's clock, or allow a larger tolerance.`,
    }),
  'exp-not-a-number': ({ found, meant }, claim) =>
    noNumber(claim, meant, found === 'string' && meant?.spelled === 'date' ? t`a date in words` : kindWords(found)),
  'exp-milliseconds': ({ at, unit, meant }, claim) =>
    t`${claim} is in seconds, so as written it means ${momentWords(at)}. In ${unitWords(unit)} it would be ${momentWords(meant)}: divide it by ${String(perSecond[unit])}.`,
  'exp-too-small': ({ at, meant }, claim) => tooSmall(claim, at, meant),
  'exp-float': ({ at }, claim) =>
    t`${claim} has a fraction (${at}). RFC 7519 §2 allows it, but some libraries accept only whole seconds.`,
  'exp-out-of-range': ({ at }, claim) =>
    t`${claim} is ${String(at)}, which no calendar reaches. Some libraries fail at such a number, others never see it expire.`,
  'exp-before-iat': ({ at, iat }) =>
    t`exp (${momentWords(at)}) is not after iat (${momentWords(iat)}), so the token was never valid. Check how the issuer computes them.`,
  'duplicate-claim': ({ names }) =>
    names.length === 1
      ? t`${someNames(names)} occurs more than once. Jotscope uses the last one; other verifiers use the first or reject the token (RFC 7519 §4).`
      : t`${someNames(names)} occur more than once. Jotscope uses the last ones; other verifiers use the first or reject the token (RFC 7519 §4).`,
  'issuer-mismatch': ({ expected, found }) =>
    mismatch('iss', quotedClaim(found), expected, nearMissAmong([found], expected)),
  'audience-mismatch': ({ expected, found, of }) =>
    mismatch(
      of === 'key-binding' ? t`aud of the key binding JWT` : 'aud',
      found.length === 0 ? t`an empty list` : someNames(found),
      expected,
      nearMissAmong(found, expected),
    ),
  'type-mismatch': ({ expected, found, isUnprotected }) =>
    found === null
      ? missingType(expected, isUnprotected)
      : t`typ is ${quotedClaim(found)}, but you expect ${quotedClaim(expected)}. Verifiers must not accept another type of token (RFC 8725 §3.11).`,
  'algorithm-not-allowed': ({ expected, found }) =>
    found === null
      ? t`The header's alg is missing or not a string, but you allow ${someNames(expected)}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).`
      : t`alg is ${quotedClaim(found)}, but you allow ${someNames(expected)}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).`,
  'missing-claim': ({ need, expected }, claim) => needs[need](claim, expected),
  'wrong-json-type': ({ wanted, found }, claim) =>
    found === 'array'
      ? t`${claim} is an array that contains more than strings, but must be ${wantedWords(wanted)}. Strict libraries reject it, others accept it.`
      : t`${claim} is ${kindWords(found)}, but must be ${wantedWords(wanted)}. Strict libraries reject it, others accept it.`,
  'too-old': ({ at, longest, tolerance }) =>
    tolerance > 0
      ? t`The token was issued at ${momentWords(at)}, more than ${length(longest)} ago, outside the tolerance of ${tolerance} s. Get a new one from the issuer.`
      : t`The token was issued at ${momentWords(at)}, more than ${length(longest)} ago. Get a new one from the issuer.`,
  'lifetime-too-long': ({ lifetime, longest }) =>
    t`The lifetime from iat to exp is ${length(lifetime)}, but you allow ${length(longest)}. The issuer should shorten it: an attacker can use a stolen token until it expires.`,
  'nonce-mismatch': ({ expected, found, of }) =>
    of === 'key-binding'
      ? t`nonce of the key binding JWT is ${quotedClaim(found)}, but you expect ${quotedClaim(expected)}. It was made for another request, or is replayed (RFC 9901 §7.3).`
      : t`nonce is ${quotedClaim(found)}, but you expect ${quotedClaim(expected)}. The token belongs to another sign-in, or is replayed (OpenID Connect Core 1.0 §3.1.3.7).`,
  'token-revoked': ({ id }) =>
    t`jti is ${quotedClaim(id)}, which is on the list of revoked IDs. Get a new token from the issuer.`,
  'version-too-low': ({ found, least }, claim) =>
    t`${claim} is ${found}, but you expect at least ${least}. All tokens with a lower number are revoked. Get a new one from the issuer.`,
};

const bindingTimes: Readonly<Record<KeyBindingTime, (when: string) => string>> = {
  'in-future': (when) =>
    t`The key binding JWT was made in the future, at ${when}. Check the holder's clock, or allow a tolerance (RFC 9901 §7.3).`,
  'too-old': (when) =>
    t`The key binding JWT was made at ${when}, longer ago than you allow. The holder must make a new one (RFC 9901 §7.3).`,
  old: (when) =>
    t`The key binding JWT was made at ${when}. Verifiers usually accept one for minutes only; Maximum age checks that (RFC 9901 §7.3).`,
  expired: (when) => t`The key binding JWT expired at ${when}. The holder must make a new one (RFC 9901 §7.3).`,
  'not-yet-valid': (when) => t`The key binding JWT is not valid before ${when} (RFC 9901 §7.3).`,
};

const missingType = (expected: string, isUnprotected: boolean): string =>
  isUnprotected
    ? t`typ is only in an unprotected header, where anyone can change it, but you expect ${quotedClaim(expected)}. The signer must protect it (RFC 8725 §3.11).`
    : t`The header's typ is missing or not a string, but you expect ${quotedClaim(expected)}. Verifiers must not accept another type of token (RFC 8725 §3.11).`;

type Timed = { readonly plain: (when: string) => string; readonly beyond: (when: string, tolerance: number) => string };

function timed({ at, tolerance }: TimeFacts, { plain, beyond }: Timed): string {
  return tolerance > 0 ? beyond(momentWords(at), tolerance) : plain(momentWords(at));
}

function noNumber(claim: string, meant: MeantByText | null, what: string): string {
  const sentence = t`${claim} is ${what}, but must be a number of seconds (RFC 7519 §2).`;
  return meant === null ? sentence : `${sentence} ${writeInstead[meant.spelled](meant.seconds)}`;
}

const writeInstead: Readonly<Record<MeantByText['spelled'], (meant: Seconds) => string>> = {
  seconds: (meant) => t`Write ${meant} without quotes.`,
  milliseconds: (meant) => writeFine('milliseconds', meant),
  microseconds: (meant) => writeFine('microseconds', meant),
  nanoseconds: (meant) => writeFine('nanoseconds', meant),
  date: (meant) => t`Write ${meant}, which means ${momentWords(meant)}.`,
};

const writeFine = (unit: FineUnit, meant: Seconds): string =>
  t`It is probably in ${unitWords(unit)}. Write ${Math.floor(meant)} without quotes.`;

function tooSmall(claim: string, at: Seconds, meant: Seconds | null): string {
  const sentence = t`${claim} is a point in time, and ${at} means ${momentWords(at)}.`;
  if (meant !== null)
    return `${sentence} ${t`It looks like seconds divided by 1000. Multiplied by 1000, it is ${momentWords(meant)}.`}`;
  return `${sentence} ${at > 0 ? t`If it is a lifetime of ${at} seconds, add it to the time of issue.` : t`It was probably never set. Set it to the time when the token expires.`}`;
}

function mismatch(claim: string, found: string, expected: readonly string[], slip: string | null): string {
  const wanted = someNames(expected);
  if (expected.length > 1)
    return slip === null
      ? t`${claim} is ${found}, but you expect one of ${wanted}.`
      : t`${claim} is ${found}, but you expect one of ${wanted}: ${slip}.`;
  return slip === null
    ? t`${claim} is ${found}, but you expect ${wanted}.`
    : t`${claim} is ${found}, but you expect ${wanted}: ${slip}.`;
}

const needs: Readonly<Record<Need, (claim: string, expected: readonly string[]) => string>> = {
  value: (claim, expected) =>
    expected.length > 1
      ? t`The token has no ${claim}, but you expect one of ${someNames(expected)}. The issuer must add it.`
      : t`The token has no ${claim}, but you expect ${someNames(expected)}. The issuer must add it.`,
  presence: (claim) => t`The token has no ${claim}, which you require. The issuer must add it.`,
  age: (claim) => t`The token has no ${claim}, so its age is unknown. The issuer must add it.`,
  lifetime: (claim) => t`The token has no ${claim}, so its lifetime is unknown. The issuer must add it.`,
  revocation: (claim) =>
    t`The token has no ${claim}, so a verifier cannot tell whether it was revoked. The issuer must add it.`,
  version: (claim) =>
    t`The token has no ${claim}, so a verifier cannot tell whether it is still current. The issuer must add it.`,
};

const length = (seconds: Seconds): string => (Number.isFinite(seconds) ? durationWords(seconds) : t`forever`);
