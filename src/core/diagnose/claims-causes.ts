import { checkSentence } from '../claims/check-sentences.ts';
import type { Check, CheckId, CheckOf, ClaimsVerdict } from '../claims/check.ts';
import type { Seconds } from '../claims/numeric-date.ts';
import { memoLast } from '../text/memo.ts';
import { textIn } from '../text/spans.ts';
import { attemptOf, type PartTexts } from './claims-attempts.ts';
import { clockSentence } from './claims-clock-words.ts';
import type { CauseId } from './cause.ts';
import { rightTime, type ClaimsContext } from './claims-repairs.ts';
import { isTypeTaken, receiverCauses } from './receivers/receiver-causes.ts';
import type { Diagnosis, Finding } from './trial.ts';

/**
 * Returns what makes the claims fail or looks wrong in them, as entries of the Diagnosis list.
 * Failures come first, with one entry for each time claim, so that one repair fixes both a lifetime
 * in `exp` and the expiry that follows from it. The texts are those that the verdict is about, `now`
 * is the clock; the verdict's own moment takes precedence. Linear. Repairs cut and join by span, and
 * all other text stays unchanged.
 */
export function claimsCauses(verdict: ClaimsVerdict, texts: PartTexts, now: Seconds): readonly Diagnosis[] {
  const { asOf } = verdict;
  const context: ClaimsContext = { moment: asOf ?? now, asOf, iat: issuedAt(verdict) };
  const groups = grouped(withoutTaken(verdict.checks, texts).filter(isCause)).map(byWeight);
  const failing = groups.filter((group) => group.some(hasFailed));
  const odd = groups.filter((group) => !group.some(hasFailed));
  const causesIn = (of: readonly Found[][]) => of.flatMap((group) => diagnosisOf(group, texts, context));
  // What a receiver refuses says more than that an old token has expired.
  const minute = Math.floor(context.moment / 60) * 60;
  return [...receiverCauses(texts.header, texts.payload, minute), ...causesIn(failing), ...causesIn(odd)];
}

/** Returns the checks without the JSON types that the receiver of this token takes, though RFC 7519 does not. */
export const withoutTaken = (checks: readonly Check[], texts: PartTexts): readonly Check[] =>
  checks.filter(({ id, claim }) => id !== 'wrong-json-type' || !isTypeTaken(texts, claim));

/**
 * Returns whether the sentences or repairs change each second. If not, the causes are the same at
 * every moment until the verdict changes.
 */
export const isAboutClock = ({ checks, asOf }: ClaimsVerdict): boolean =>
  asOf === null && checks.some((check) => isCause(check) && clockCauses.has(check.id));

const clockCauses: ReadonlySet<CheckId> = new Set([
  'expired',
  'nbf-in-future',
  'iat-in-future',
  'exp-too-small',
  'exp-before-iat',
]);

/** Checks without a cause in the catalog appear only in the verdict and in the list of checks. */
type ClaimsCause = Extract<CheckId, CauseId> | 'wrong-json-type' | 'form-refused';
type Found = CheckOf<ClaimsCause>;

/**
 * The most telling cause comes first: a value that is not a time, then what the clock says about
 * it.
 */
const weights: Readonly<Record<ClaimsCause, number>> = {
  'exp-not-a-number': 0,
  'exp-milliseconds': 1,
  'exp-too-small': 2,
  'exp-before-iat': 3,
  expired: 4,
  'nbf-in-future': 4,
  'iat-in-future': 4,
  'exp-float': 5,
  'duplicate-claim': 6,
  'issuer-mismatch': 6,
  'audience-mismatch': 6,
  'type-mismatch': 6,
  'algorithm-not-allowed': 6,
  'missing-claim': 6,
  'token-revoked': 6,
  'wrong-json-type': 6,
  'form-refused': 6,
};

const hasFailed = ({ outcome }: Check): boolean => outcome === 'failed';

const isCause = (check: Check): check is Found =>
  (check.outcome === 'failed' || check.outcome === 'warned') &&
  Object.hasOwn(weights, check.id) &&
  (check.id !== 'form-refused' || isOfSdJwt(check.facts));

/** A `crit` is reported from the header, and how tokens fit together has no cause. */
const isOfSdJwt = ({ source }: CheckOf<'form-refused'>['facts']): boolean => source.startsWith('RFC 9901');

/** Groups the checks of each time claim; every other check is a group of its own. */
function grouped(checks: readonly Found[]): readonly Found[][] {
  const groups = new Map<string, Found[]>();
  for (const check of checks) {
    const name = weights[check.id] < 6 ? check.claim : `${check.id} ${check.claim}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [check]);
    // A copy of the group for each check would be quadratic: there can be as many as disclosures.
    else group.push(check);
  }
  return [...groups.values()];
}

const byWeight = (group: readonly Found[]): Found[] =>
  group.toSorted((one, other) => weights[one.id] - weights[other.id]);

/** Returns the time of issue if it is a time. The check of `iat` has it, whatever its outcome. */
function issuedAt({ checks }: ClaimsVerdict): Seconds | null {
  return checks.flatMap((check) => (check.id === 'iat-in-future' ? [check.facts.at] : []))[0] ?? null;
}

function diagnosisOf(group: readonly Found[], texts: PartTexts, context: ClaimsContext): Diagnosis[] {
  const [main] = group;
  // Where one disclosure is refused, others often are for the same reason: there can be thousands.
  const told = main?.id === 'form-refused' ? [main] : group;
  const [first, ...others] = told.map((check): Finding => ({
    cause: causeOf(check.id),
    sentence: clockSentence(check, context.moment, context.asOf) ?? checkSentence(check),
  }));
  if (first === undefined || main === undefined) return [];
  const kind = group.some(hasFailed) ? 'rejected' : 'seen';
  // That it is an SD-JWT is only why it has disclosures.
  const explains = main.id === 'form-refused' ? { explains: ['sd-jwt'] as const } : {};
  return [
    { findings: [first, ...others], kind, changes: [], repair: null, ...explains, ...repairOf(main, texts, context) },
  ];
}

const otherNames = { 'wrong-json-type': 'claim-wrong-type', 'form-refused': 'sd-jwt' } as const;

const causeOf = (id: ClaimsCause): CauseId => (id === 'wrong-json-type' || id === 'form-refused' ? otherNames[id] : id);

type Repaired = Pick<Diagnosis, 'changes' | 'repair'>;

function repairOf(main: Found, texts: PartTexts, context: ClaimsContext): Repaired | null {
  if (main.id === 'duplicate-claim') return withoutEarlier(main, texts.payload);
  return attemptOf(main, texts, context) ?? withValue(main, texts.payload, context);
}

/** Replaces the value of a time claim. Null if only the issuer could know the right one. */
function withValue(check: Found, text: string, context: ClaimsContext): Repaired | null {
  const value = rightTime(check, context);
  if (value === null || check.span === null) return null;
  const { start, end } = check.span;
  const before = brief(textIn(text, check.span).trim());
  return {
    changes: [{ where: 'payload', before: `"${check.claim}": ${before}`, after: `"${check.claim}": ${value}` }],
    repair: { payload: text.slice(0, start) + String(value) + text.slice(end) },
  };
}

/**
 * Removes the members that a later one of the same name overrides. There can be thousands, so this
 * is done once and not each second.
 */
const withoutEarlier = memoLast(({ facts: { earlier } }: CheckOf<'duplicate-claim'>, text: string): Repaired => {
  const removed = earlier.map((span) => textIn(text, span)).join('');
  const kept = earlier.map(({ start }, index) => text.slice(earlier[index - 1]?.end ?? 0, start)).join('');
  return {
    changes: [{ where: 'payload', before: brief(removed.trim()), after: '' }],
    repair: { payload: kept + text.slice(earlier.at(-1)?.end ?? 0) },
  };
});

/** Truncates a value, which may be megabytes long, for display next to the new one. */
const brief = (value: string): string => (value.length > 200 ? `${value.slice(0, 200)}…` : value);
