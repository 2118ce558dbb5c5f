import { rest } from '../text/rest.ts';
import type { Case } from './case.ts';
import { changesOf } from './changes.ts';
import { crewOf, type Crew } from './crew/crew.ts';
import { commonFinding } from './common-repairs.ts';
import { keyFamilies, tokenFamilies } from './families/all.ts';
import { keyTier, strideOf, triedToken, workOf, type KeyTier, type Part, type TriedToken } from './tiers.ts';
import type { Diagnosis, Finding, KeyVariant, Repair, TokenVariant } from './trial.ts';

export type Budget = {
  /** The maximum number of pairs of a token and a key variant. */
  readonly tries: number;
  /** The maximum cost of a pair. */
  readonly cost: number;
};

export const fullBudget: Budget = { tries: 60_000, cost: 8 };

type Progress =
  | { readonly kind: 'tried'; readonly tries: number; readonly of: number }
  | { readonly kind: 'proven'; readonly diagnosis: Diagnosis }
  /** `tries` pairs were tried and none verified, or all proofs were reported. */
  | { readonly kind: 'done'; readonly tries: number; readonly proofs: number };

const alone = crewOf(() => undefined);

/** The number of rests between two reports. */
const reportEvery = 16;
/** From this work on, in blocks of SHA-256, helpers are worth their start: some half a second. */
const large = 1_000_000;

/**
 * Tries what the families propose, cheapest first, and reports what verified. Continues through the
 * proofs of equal cost and then stops. Ends early if `signal` is aborted. A cause is reported only
 * with its proof. The answer is the same with any crew, in the same order.
 */
export async function* tryAll(
  given: Case,
  budget: Budget,
  signal: AbortSignal,
  crew: Crew = alone,
): AsyncGenerator<Progress> {
  const tokens = byCost(await proposed(tokenFamilies, given, signal), budget.cost).map((tier) => tier.map(triedToken));
  const keys = byCost(await proposed(keyFamilies, given, signal), budget.cost).map(keyTier);
  const of = Math.min(budget.tries, count(tokens, keys, budget.cost));
  crew.begin(workOfAll(tokens, keys) > large);
  let [tries, proofs, rests, since] = [0, 0, 0, 0];
  const told = new Set<string>();
  for (let cost = 0; cost <= budget.cost && proofs === 0; cost += 1) {
    const ofCost = withinBudget(partsOf(tokens, keys, cost), budget.tries - tries);
    for await (const [{ token, tier, span }, verifying] of searched(ofCost, crew)) {
      if (signal.aborted) return yield { kind: 'done', tries, proofs };
      tries += span.end - span.start;
      for (const key of verifying) {
        // Two families may produce the same bytes. One proof is enough, and the first is the likeliest.
        const same = proofsOf(token.variant, key);
        const isTold = same.some((proof) => told.has(proof));
        for (const proof of same) told.add(proof);
        if (isTold) continue;
        proofs += 1;
        yield { kind: 'proven', diagnosis: await provenBy(given, token.variant, key) };
      }
      // Many parts are only the few keys of a tier.
      since += (span.end - span.start) / strideOf(token, tier);
      if (since < 1) continue;
      since = 0;
      rests += 1;
      if (rests % reportEvery === 0) yield { kind: 'tried', tries, of };
      await rest();
    }
  }
  yield { kind: 'done', tries, proofs };
}

/** Yields the parts in order with the keys that verify, while the crew works on those after it. */
async function* searched(parts: Iterable<Part>, crew: Crew): AsyncGenerator<readonly [Part, readonly KeyVariant[]]> {
  const ahead: { readonly part: Part; readonly keys: Promise<readonly KeyVariant[]> }[] = [];
  for (const part of parts) {
    ahead.push({ part, keys: crew.search(part) });
    while (ahead.length > crew.room()) yield* taken(ahead);
  }
  while (ahead.length > 0) yield* taken(ahead);
}

async function* taken(
  ahead: { readonly part: Part; readonly keys: Promise<readonly KeyVariant[]> }[],
): AsyncGenerator<readonly [Part, readonly KeyVariant[]]> {
  const next = ahead.shift();
  if (next !== undefined) yield [next.part, await next.keys];
}

function* withinBudget(parts: Iterable<Part>, tries: number): Generator<Part> {
  let left = tries;
  for (const part of parts) {
    const { start, end } = part.span;
    if (left <= 0) return;
    yield end - start <= left ? part : { ...part, span: { start, end: start + left } };
    left -= end - start;
  }
}

function workOfAll(tokens: readonly (readonly TriedToken[])[], keys: readonly KeyTier[]): number {
  const secrets = keys.reduce((all, tier) => all + tier.keys.length, 0);
  return tokens.flat().reduce((work, token) => work + workOf(token, secrets), 0);
}

/** Returns what a proof has in common with those that say nothing else: its causes, and the repaired token. */
function proofsOf({ row, findings, repaired }: TokenVariant, { jwk }: KeyVariant): readonly string[] {
  const checked = `${String(jwk.k ?? jwk.n ?? jwk.x ?? jwk.pub)} ${row.name}`;
  return [findings.map(({ cause }) => cause).join(), ...(repaired === null ? [] : [repaired])].map(
    (each) => `${checked} ${each}`,
  );
}

type Family<V> = (given: Case) => Iterable<V> | AsyncIterable<V>;

async function proposed<V>(families: readonly Family<V>[], given: Case, signal: AbortSignal): Promise<V[]> {
  const all: V[] = [];
  for (const family of families) {
    for await (const variant of family(given)) {
      if (signal.aborted) return all;
      all.push(variant);
    }
  }
  return all;
}

function byCost<V extends { readonly cost: number }>(variants: readonly V[], dearest: number): V[][] {
  const tiers: V[][] = Array.from({ length: dearest + 1 }, () => []);
  for (const variant of variants) tiers[variant.cost]?.push(variant);
  return tiers;
}

/** Returns the pairs of this cost in parts that take some milliseconds each. */
function* partsOf(tokens: readonly (readonly TriedToken[])[], keys: readonly KeyTier[], cost: number): Generator<Part> {
  for (const [at, ofCost] of tokens.slice(0, cost + 1).entries()) {
    const tier = keys[cost - at];
    if (tier === undefined) continue;
    const { length } = tier.keys;
    for (const token of ofCost) {
      const stride = strideOf(token, tier);
      for (let start = 0; start < length; start += stride)
        yield { token, tier, span: { start, end: Math.min(length, start + stride) } };
    }
  }
}

const count = (tokens: readonly (readonly unknown[])[], keys: readonly KeyTier[], dearest: number): number =>
  tokens.reduce(
    (sum, tier, at) =>
      sum + tier.length * keys.slice(0, dearest - at + 1).reduce((all, each) => all + each.keys.length, 0),
    0,
  );

/** What was signed says more than how its algorithm is named. */
const mostTelling = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => weightOf(one) - weightOf(other));
const weightOf = ({ cause }: Finding): number => (cause === 'signing-input-payload-only' ? 0 : 1);

/** A proof by a key that anyone can have says so as well, and there is nothing to apply. */
async function provenBy(given: Case, token: TokenVariant, key: KeyVariant): Promise<Diagnosis> {
  const common = key.repaired === null ? null : await commonFinding(given, key.jwk);
  if (common !== null) {
    const { cause, sentence } = common;
    // How a well-known secret was written explains the failure; a public key says more than its form.
    const isSecret = common.cause === 'signed-with-well-known-secret';
    const own = isSecret ? [...key.findings, ...token.findings].filter((each) => each.cause !== cause) : [];
    const [first, ...others] = [...own, { cause, sentence }];
    return { findings: [first, ...others], kind: 'proven', changes: [], repair: null };
  }
  const [first, ...others] = mostTelling([...key.findings, ...token.findings]);
  if (first === undefined) throw new Error('A proof without a finding');
  const repair: Repair = {
    ...(token.repaired === null ? {} : { token: token.repaired }),
    ...(key.repaired === null ? {} : { key: key.repaired }),
  };
  return {
    findings: [first, ...others],
    kind: 'proven',
    changes: changesOf(given, repair, key.jwk),
    repair: Object.keys(repair).length === 0 ? null : repair,
  };
}
