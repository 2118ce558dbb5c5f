import { listOf, t } from '../text/language.ts';
import type { Check, CheckId, CheckOf, Facts } from './check.ts';
import { someNames } from './claim-values.ts';
import { durationText, durationWords } from './duration.ts';
import { relatedName } from './related-words.ts';

/** The checks that are part of every verdict, whatever the token contains. */
type StandingId =
  | 'key-binding-time'
  | 'related-time'
  | 'expired'
  | 'nbf-in-future'
  | 'iat-in-future'
  | 'issuer-mismatch'
  | 'audience-mismatch'
  | 'type-mismatch'
  | 'algorithm-not-allowed'
  | 'missing-claim'
  | 'too-old'
  | 'lifetime-too-long'
  | 'nonce-mismatch'
  | 'token-revoked'
  | 'version-too-low';

/** The sentences of these checks when they pass. */
const held: { readonly [Id in StandingId]: (facts: Facts[Id], claim: string) => string } = {
  'key-binding-time': () => t`The time of the key binding JWT is OK.`,
  'related-time': (facts) => t`The times of ${relatedName(facts)} are OK.`,
  expired: ({ tolerance, tolerated }) =>
    tolerated === null
      ? t`exp is OK: the token has not expired.`
      : t`The token expired ${durationWords(tolerated)} ago, within the tolerance of ${tolerance} s.`,
  'nbf-in-future': ({ tolerance, tolerated }) =>
    tolerated === null
      ? t`nbf is OK: the token is already valid.`
      : t`The token becomes valid in ${durationWords(tolerated)}, within the tolerance of ${tolerance} s.`,
  'iat-in-future': ({ tolerance, tolerated }) =>
    tolerated === null
      ? t`iat is OK: the token was issued in the past.`
      : t`The token was issued ${durationWords(tolerated)} in the future, within the tolerance of ${tolerance} s.`,
  'issuer-mismatch': ({ expected }) =>
    expected.length > 1 ? t`iss is one of the expected issuers.` : t`iss is the expected issuer.`,
  'audience-mismatch': ({ expected, of }) =>
    of === 'key-binding' ? t`aud of the key binding JWT is as expected.` : audienceHeld(expected),
  'type-mismatch': () => t`typ is the expected type.`,
  'algorithm-not-allowed': ({ expected }) => t`alg is allowed: ${someNames(expected)}.`,
  'missing-claim': (_, claim) => t`${claim} is present.`,
  'too-old': ({ longest }) => t`iat is OK: the token was issued no more than ${durationText(longest)} ago.`,
  'lifetime-too-long': ({ longest }) => t`The lifetime from iat to exp is no longer than ${durationText(longest)}.`,
  'nonce-mismatch': ({ of }) =>
    of === 'key-binding' ? t`nonce of the key binding JWT is as expected.` : t`nonce is as expected.`,
  'token-revoked': ({ listed }) =>
    listed === 1 ? t`jti is not the revoked ID.` : t`jti is not one of the ${listed} revoked IDs.`,
  'version-too-low': ({ least }, claim) => t`${claim} is not below ${least}.`,
};

const audienceHeld = (expected: readonly string[]): string =>
  expected.length > 1 ? t`aud contains one of the expected audiences.` : t`aud contains the expected audience.`;

export function heldSentence<Id extends CheckId>(check: CheckOf<Id> & Check): string {
  const facts: Facts[Id] = check.facts;
  const rows: { readonly [Each in CheckId]?: (facts: Facts[Each], claim: string) => string } = held;
  return rows[check.id]?.(facts, check.claim) ?? t`${check.claim} is OK.`;
}

/** The sentence for a time that is absent. */
const absent: { readonly [Id in CheckId]?: () => string } = {
  expired: () => t`No exp: the token never expires.`,
  'nbf-in-future': () => t`No nbf: the token was valid as soon as it was issued.`,
  'iat-in-future': () => t`No iat: the age of the token is unknown.`,
};

/** Returns the sentence of a check that did not run. */
export const openSentence = (check: Check): string => absent[check.id]?.() ?? notAskedSentence([check], [check.id]);

/** The name of each possible expectation within a sentence. */
const expectations: { readonly [Id in CheckId]?: () => string } = {
  'issuer-mismatch': () => t`issuer`,
  'audience-mismatch': () => t`audience`,
  'type-mismatch': () => t`type`,
  'algorithm-not-allowed': () => t`algorithm`,
  'missing-claim': () => t`required claims`,
  'too-old': () => t`age`,
  'lifetime-too-long': () => t`lifetime`,
  'nonce-mismatch': () => t`nonce`,
  'token-revoked': () => t`revocation`,
  'version-too-low': () => t`version`,
};

/** The expectations that every verifier should have (RFC 8725 §3.8, §3.9, §3.11). */
export const mainExpectations: readonly CheckId[] = ['issuer-mismatch', 'audience-mismatch', 'type-mismatch'];
export const allExpectations: readonly CheckId[] = [
  ...mainExpectations,
  'algorithm-not-allowed',
  'missing-claim',
  'too-old',
  'lifetime-too-long',
  'nonce-mismatch',
  'token-revoked',
  'version-too-low',
];

function namesNotAsked(checks: readonly Check[], among: readonly CheckId[]): readonly string[] {
  const open = checks.filter(({ outcome }) => outcome === 'not-checked').map(({ id }) => id);
  return among.filter((id) => open.includes(id)).flatMap((id) => expectations[id]?.() ?? []);
}

/** Returns a label that lists the expectations of every verifier that are not set; '' if all are. */
export function notAskedLabel(checks: readonly Check[]): string {
  const names = namesNotAsked(checks, mainExpectations);
  return names.length === 0 ? '' : t`Not checked: ${names.join(', ')}`;
}

/** Returns a sentence that lists the expectations not set; '' if all are set. */
export function notAskedSentence(checks: readonly Check[], among: readonly CheckId[]): string {
  const names = namesNotAsked(checks, among);
  if (names.length === 0) return '';
  const list = capital(listOf(names));
  return names.length === 1 ? t`${list} is not checked.` : t`${list} are not checked.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
