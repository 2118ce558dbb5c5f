import type { JsonMember, JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { HeaderParameters } from '../token/token.ts';
import type { Check, CheckOf, ClaimsVerdict, Refusal } from './check.ts';
import { credentialTimes } from './credential-times.ts';
import { checkHeader, checkParties } from './expectation-checks.ts';
import { checkFurther } from './further-checks.ts';
import { bindingTimesOf, checkBindingTimes, type BindingTimes, type KeyBinding } from './key-binding.ts';
import type { Seconds } from './numeric-date.ts';
import type { Policy } from './policy.ts';
import { checkRelatedTimes, type RelatedTimes } from './related-times.ts';
import { checkAge, checkTimes, readTimes, type ClaimedTime } from './time-checks.ts';

export type ClaimsInput = {
  /** null if the payload is not a claims set or cannot be read. */
  readonly claims: JsonObject | null;
  readonly header: HeaderParameters;
  readonly policy: Policy;
  /** Why the form of the token must be rejected, such as by RFC 9901 §7.1. */
  readonly refusals?: readonly Refusal[];
  /** Of an SD-JWT; absent for another token. */
  readonly binding?: KeyBinding | undefined;
  /** The times of other tokens in the same text. */
  readonly related?: readonly RelatedTimes[];
};

/**
 * The part of the verdict that does not depend on the clock. Prepared once for each token and
 * policy, and used every second.
 */
export type PreparedClaims = {
  readonly policy: Policy;
  readonly hasClaims: boolean;
  readonly times: readonly ClaimedTime[];
  /** null without a key binding JWT. */
  readonly bindingTimes: BindingTimes | null;
  readonly related: readonly RelatedTimes[];
  readonly standing: readonly Check[];
};

/** Checks the claims as a strict verifier would (RFC 7519 §4.1, RFC 8725 §3.8–3.11). Total. */
export function checkClaims(input: ClaimsInput & { readonly now: Seconds }): ClaimsVerdict {
  return verdictAt(prepareClaims(input), input.now);
}

export function prepareClaims({
  claims,
  header,
  policy,
  refusals = [],
  binding,
  related = [],
}: ClaimsInput): PreparedClaims {
  const { times, checks } = claims === null ? nothingRead : readTimes(claims);
  const asked = [
    ...checkParties(claims, policy, binding),
    ...checkHeader(header, policy),
    ...checkFurther(claims, times, policy, binding),
  ];
  const all = claims === null ? related : [...credentialTimes(claims), ...related];
  const refused = refusals.map(refusalCheck);
  const standing = [...refused, ...checks, ...unique(asked), ...duplicates(claims), ...duplicatesOf(binding)];
  return { policy, hasClaims: claims !== null, times, bindingTimes: bindingTimesOf(binding), related: all, standing };
}

const refusalCheck = (facts: Refusal): CheckOf<'form-refused'> => ({
  id: 'form-refused',
  claim: '_sd',
  outcome: 'failed',
  span: null,
  facts,
});

const nothingRead = { times: [], checks: [] };

/**
 * Keeps only the first check if two expectations miss the same claim or find it of the wrong type.
 */
function unique(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>();
  return checks.filter(
    ({ id, claim, outcome }) => !seen.has(`${id} ${outcome} ${claim}`) && seen.add(`${id} ${outcome} ${claim}`),
  );
}

/**
 * Returns the verdict at a moment; the policy's own moment takes precedence over `now`. It looks at
 * three numbers, which is cheap enough for every second. The verdict is the same object until a
 * check has another outcome, so that nothing is derived from it again in between.
 */
export function verdictAt(prepared: PreparedClaims, now: Seconds): ClaimsVerdict {
  const { policy, hasClaims, times, bindingTimes, related, standing } = prepared;
  const timed = [
    ...checkTimes(times, policy, now),
    // The age that a verifier limits is that of the presentation, if there is one.
    ...checkAge(times, bindingTimes === null ? policy : { ...policy, maxAge: null }, now),
    ...checkBindingTimes(bindingTimes, policy, now),
    ...checkRelatedTimes(related, policy, now),
  ];
  const before = lastVerdicts.get(prepared);
  if (before !== undefined && timed.every(({ outcome }, at) => outcome === before.checks[at]?.outcome)) return before;
  const checks = [...timed, ...standing];
  const verdict = { verdict: verdictOf(checks, hasClaims), asOf: policy.checkAsOf, hasClaims, checks };
  lastVerdicts.set(prepared, verdict);
  return verdict;
}

const lastVerdicts = new WeakMap<PreparedClaims, ClaimsVerdict>();

function verdictOf(checks: readonly Check[], hasClaims: boolean): ClaimsVerdict['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'rejected';
  // A matching `typ` alone does not make unreadable claims accepted.
  return hasClaims && checks.some(({ outcome }) => outcome === 'passed') ? 'accepted' : 'unchecked';
}

/**
 * Reports duplicate names. RFC 7519 §4 lets a verifier reject them or use the last one, so
 * verifiers disagree. The last one is checked here.
 */
function duplicates(claims: JsonObject | null): readonly CheckOf<'duplicate-claim'>[] {
  const members = claims?.members ?? [];
  const seen = new Set<string>();
  const again = members.filter(({ name }) => seen.has(name) || !seen.add(name));
  const [first] = again;
  if (first === undefined) return [];
  const names = [...new Set(again.map(({ name }) => name))];
  return [
    {
      id: 'duplicate-claim',
      claim: first.name,
      outcome: 'warned',
      span: first.nameSpan,
      facts: { names, earlier: allButLast(members) },
    },
  ];
}

/** Of a key binding JWT, whose text cannot be repaired here. */
const duplicatesOf = (binding: KeyBinding | undefined): readonly CheckOf<'duplicate-claim'>[] =>
  duplicates(binding ?? null).map((check) => ({
    ...check,
    claim: 'kb+jwt',
    span: null,
    facts: { names: check.facts.names.map((name) => `kb+jwt ${name}`), earlier: [] },
  }));

/**
 * Returns the members that a later one of the same name overrides, each including everything up to
 * the next member.
 */
function allButLast(members: readonly JsonMember[]): readonly Span[] {
  const last = new Map(members.map(({ name }, index) => [name, index]));
  return members.flatMap(({ name, nameSpan }, index) => {
    const next = members[index + 1];
    return next === undefined || last.get(name) === index ? [] : [{ start: nameSpan.start, end: next.nameSpan.start }];
  });
}
