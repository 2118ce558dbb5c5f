import { rest } from '../text/rest.ts';
import type { Span } from '../text/spans.ts';
import type { Case } from './case.ts';
import { changesOf } from './changes.ts';
import { commonFinding } from './common-repairs.ts';
import { keyFamilies, tokenFamilies } from './families/all.ts';
import { keysThatVerify, keyTier, strideOf, triedToken, type KeyTier, type TriedToken } from './tiers.ts';
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

/** The number of rests between two reports. */
const reportEvery = 16;

/**
 * Tries what the families propose, cheapest first, and reports what verified. Continues through the
 * proofs of equal cost and then stops. Ends early if `signal` is aborted. A cause is reported only
 * with its proof.
 */
export async function* tryAll(given: Case, budget: Budget, signal: AbortSignal): AsyncGenerator<Progress> {
  const tokens = byCost(await proposed(tokenFamilies, given, signal), budget.cost).map((tier) => tier.map(triedToken));
  const keys = byCost(await proposed(keyFamilies, given, signal), budget.cost).map(keyTier);
  const of = Math.min(budget.tries, count(tokens, keys, budget.cost));
  let tries = 0;
  let proofs = 0;
  let rests = 0;
  const told = new Set<string>();
  for (let cost = 0; cost <= budget.cost && proofs === 0; cost += 1) {
    for (const [token, tier, span] of strides(tokens, keys, cost)) {
      if (signal.aborted || tries >= budget.tries) return yield { kind: 'done', tries, proofs };
      const end = Math.min(span.end, span.start + budget.tries - tries);
      tries += end - span.start;
      for (const key of await keysThatVerify(token, tier, { start: span.start, end })) {
        // Two families may produce the same bytes. One proof is enough.
        const proof = proofOf(token.variant, key);
        if (told.has(proof)) continue;
        told.add(proof);
        proofs += 1;
        yield { kind: 'proven', diagnosis: await provenBy(given, token.variant, key) };
      }
      rests += 1;
      if (rests % reportEvery === 0) yield { kind: 'tried', tries, of };
      await rest();
    }
  }
  yield { kind: 'done', tries, proofs };
}

const proofOf = ({ row, findings }: TokenVariant, { jwk }: KeyVariant): string =>
  `${String(jwk.k ?? jwk.n ?? jwk.x ?? jwk.pub)} ${row.name} ${findings.map(({ cause }) => cause).join()}`;

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

/** Returns the pairs of this cost in parts: a token variant, and a span of the keys that it is tried with. */
function* strides(
  tokens: readonly (readonly TriedToken[])[],
  keys: readonly KeyTier[],
  cost: number,
): Generator<[TriedToken, KeyTier, Span]> {
  for (const [at, ofCost] of tokens.slice(0, cost + 1).entries()) {
    const tier = keys[cost - at];
    if (tier === undefined) continue;
    const { length } = tier.keys;
    for (const token of ofCost) {
      const stride = strideOf(token, tier);
      for (let start = 0; start < length; start += stride)
        yield [token, tier, { start, end: Math.min(length, start + stride) }];
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
