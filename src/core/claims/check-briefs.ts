import { t } from '../text/language.ts';
import type { Check, CheckId, CheckOf, Facts, KeyBindingTime } from './check.ts';
import { relatedBrief } from './related-words.ts';
import { momentWords, someNames, unitWords, wantedWords } from './claim-values.ts';

/**
 * A clause for the verdict's sentence when a check fails. It contains no values that change with
 * the clock or can grow long. A missing row does not compile.
 */
const briefs: { readonly [Id in CheckId]: (facts: Facts[Id], claim: string) => string } = {
  'form-refused': ({ clause }) => clause,
  'key-binding-missing': () => t`the key binding JWT is missing`,
  'key-binding-time': ({ problem }) => (problem === null ? '' : bindingTimes[problem]()),
  'related-time': (facts) => relatedBrief(facts),
  expired: ({ at }) => t`expired on ${momentWords(at)}`,
  'nbf-in-future': ({ at }) => t`not valid before ${momentWords(at)}`,
  'iat-in-future': ({ at }) => t`iat is in the future (${momentWords(at)})`,
  'exp-not-a-number': (_, claim) => t`${claim} is not a number`,
  'exp-milliseconds': ({ unit }, claim) => t`${claim} looks like ${unitWords(unit)}`,
  'exp-too-small': ({ meant }, claim) =>
    meant === null ? t`${claim} looks like a lifetime` : t`${claim} looks like a time divided by 1000`,
  'exp-float': (_, claim) => t`${claim} has a fraction`,
  'exp-out-of-range': (_, claim) => t`${claim} is a number that no calendar reaches`,
  'exp-before-iat': () => t`exp is not after iat`,
  'duplicate-claim': ({ names }) => t`${someNames(names)} more than once`,
  'issuer-mismatch': ({ expected }) =>
    expected.length > 1 ? t`iss is not one of the expected issuers` : t`iss is not the expected issuer`,
  'audience-mismatch': ({ expected, of }) =>
    of === 'key-binding' ? t`the key binding JWT was made for another audience` : audienceBrief(expected),
  'type-mismatch': ({ found, isUnprotected }) => {
    if (isUnprotected) return t`typ is not protected by the signature`;
    return found === null ? t`the header has no typ` : t`typ is not the expected type`;
  },
  'algorithm-not-allowed': ({ found }) =>
    found === null ? t`the header has no alg` : t`alg is not an allowed algorithm`,
  'missing-claim': (_, claim) => t`${claim} is missing`,
  'wrong-json-type': ({ wanted }, claim) => t`${claim} is not ${wantedWords(wanted)}`,
  'too-old': () => t`issued too long ago`,
  'lifetime-too-long': () => t`the lifetime is too long`,
  'nonce-mismatch': ({ of }) =>
    of === 'key-binding' ? t`nonce of the key binding JWT is not the expected one` : t`nonce is not the expected one`,
  'token-revoked': () => t`jti is on the list of revoked IDs`,
  'version-too-low': ({ least }, claim) => t`${claim} is below ${least}`,
};

const bindingTimes: Readonly<Record<KeyBindingTime, () => string>> = {
  'in-future': () => t`the key binding JWT is from the future`,
  'too-old': () => t`the key binding JWT is too old`,
  old: () => t`the key binding JWT is old`,
  expired: () => t`the key binding JWT expired`,
  'not-yet-valid': () => t`the key binding JWT is not valid yet`,
};

const audienceBrief = (expected: readonly string[]): string =>
  expected.length > 1
    ? t`aud does not contain any of the expected audiences`
    : t`aud does not contain the expected audience`;

export function checkBrief<Id extends CheckId>(check: CheckOf<Id> & Check): string {
  const facts: Facts[Id] = check.facts;
  return briefs[check.id](facts, check.claim);
}
