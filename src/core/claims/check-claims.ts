import type { JsonMember, JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { HeaderParameters } from '../token/token.ts';
import type { Check, CheckOf, ClaimsVerdict } from './check.ts';
import { checkHeader, checkParties } from './expectation-checks.ts';
import { checkFurther } from './further-checks.ts';
import type { Seconds } from './numeric-date.ts';
import type { Policy } from './policy.ts';
import { checkAge, checkTimes, readTimes, type ClaimedTime } from './time-checks.ts';

export type ClaimsInput = {
  /** null: the payload is no claims set, or cannot be read. */
  readonly claims: JsonObject | null;
  readonly header: HeaderParameters;
  readonly policy: Policy;
};

/** All of the answer that the clock cannot change. Made once for each token and policy, asked each second. */
export type PreparedClaims = {
  readonly policy: Policy;
  readonly hasClaims: boolean;
  readonly times: readonly ClaimedTime[];
  readonly standing: readonly Check[];
};

/** Checks the claims as a strict verifier would (RFC 7519 §4.1, RFC 8725 §3.8–3.11). Total. */
export function checkClaims(input: ClaimsInput & { readonly now: Seconds }): ClaimsVerdict {
  return verdictAt(prepareClaims(input), input.now);
}

export function prepareClaims({ claims, header, policy }: ClaimsInput): PreparedClaims {
  const { times, checks } = claims === null ? nothingRead : readTimes(claims);
  const asked = [
    ...checkParties(claims, policy),
    ...checkHeader(header, policy),
    ...checkFurther(claims, times, policy),
  ];
  const standing = [...checks, ...unique(asked), ...(claims === null ? [] : duplicates(claims))];
  return { policy, hasClaims: claims !== null, times, standing };
}

const nothingRead = { times: [], checks: [] };

/** A claim that two expectations miss, or find of the wrong type, is told of once: by the first. */
function unique(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>();
  return checks.filter(
    ({ id, claim, outcome }) => !seen.has(`${id} ${outcome} ${claim}`) && seen.add(`${id} ${outcome} ${claim}`),
  );
}

/** The verdict at a moment; the policy's own moment goes before `now`. Looks at three numbers: cheap enough for each second. */
export function verdictAt({ policy, hasClaims, times, standing }: PreparedClaims, now: Seconds): ClaimsVerdict {
  const checks = [...checkTimes(times, policy, now), ...checkAge(times, policy, now), ...standing];
  return { verdict: verdictOf(checks, hasClaims), asOf: policy.checkAsOf, hasClaims, checks };
}

function verdictOf(checks: readonly Check[], hasClaims: boolean): ClaimsVerdict['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'rejected';
  // A fitting `typ` accepts no claims that nobody could read.
  return hasClaims && checks.some(({ outcome }) => outcome === 'passed') ? 'accepted' : 'unchecked';
}

/** RFC 7519 §4: reject doubled names, or take the last; so verifiers disagree. Here the last is checked, and that is said. */
function duplicates({ members }: JsonObject): readonly CheckOf<'duplicate-claim'>[] {
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

/** The members that a later one of the same name outdoes, each with all that stands between it and the next. */
function allButLast(members: readonly JsonMember[]): readonly Span[] {
  const last = new Map(members.map(({ name }, index) => [name, index]));
  return members.flatMap(({ name, nameSpan }, index) => {
    const next = members[index + 1];
    return next === undefined || last.get(name) === index ? [] : [{ start: nameSpan.start, end: next.nameSpan.start }];
  });
}
