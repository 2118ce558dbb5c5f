import { keyMisfit } from '../../crypto/encryption/key-misfit.ts';
import { decryptToken } from '../../crypto/encryption/decrypt.ts';
import { isPrivate } from '../../crypto/members.ts';
import { rest } from '../../text/rest.ts';
import { changesOf } from '../changes.ts';
import type { Cost, Diagnosis, Repair } from '../trial.ts';
import { keyGuesses } from './key-guesses.ts';
import { parameterText, type KeyGuess, type SealedCase, type SealedGuess } from './sealed-case.ts';
import { shortenedTag } from './shortened-tag.ts';
import { sealedGuesses } from './token-guesses.ts';

type SealedBudget = {
  /** The maximum number of decryptions that are tried. */
  readonly tries: number;
  /** The maximum number of iterations of PBKDF2 in all of them together. */
  readonly iterations: number;
  /** The maximum cost of a pair. */
  readonly cost: number;
};

/** Some seconds at most. */
export const sealedBudget: SealedBudget = { tries: 6000, iterations: 6_000_000, cost: 6 };

type SealedProgress =
  | { readonly kind: 'proven'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'done'; readonly tries: number; readonly proofs: number };

/**
 * Tries pairs of what the token and the key may have been, cheapest first, and reports what decrypts:
 * the authentication tag proves it. Stops after the proofs of equal cost.
 */
export async function* trySealed(
  given: SealedCase,
  budget: SealedBudget,
  signal: AbortSignal,
): AsyncGenerator<SealedProgress> {
  const tokens = [...sealedGuesses(given)];
  const [first] = tokens;
  const keys = first === undefined ? [] : await allOf(keyGuesses(given, first.token));
  const most = Math.min(budget.tries, budget.iterations / costOf(given));
  let [tries, proofs, tier] = [0, 0, 0];
  const told = new Set<string>();
  for (const { token, key, cost } of pairsOf(tokens, keys, budget.cost)) {
    if (signal.aborted || tries >= most || (proofs > 0 && cost > tier)) break;
    tries += 1;
    if (tries % 50 === 0) await rest();
    const [finding, ...others] = [...key.findings, ...token.findings];
    if (finding === undefined || told.has(finding.sentence) || !(await opens(token, key))) continue;
    told.add(finding.sentence);
    [proofs, tier] = [proofs + 1, cost];
    yield { kind: 'proven', diagnosis: provenBy(given, token, key, [finding, ...others]) };
  }
  const cut = proofs === 0 && first !== undefined ? await shortenedTag(given, first.token) : null;
  if (cut !== null) yield { kind: 'proven', diagnosis: cut };
  yield { kind: 'done', tries, proofs: proofs + (cut === null ? 0 : 1) };
}

async function allOf<V>(values: AsyncIterable<V>): Promise<readonly V[]> {
  const all: V[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** The iterations of one try; 1 without a password. */
function costOf({ header }: SealedCase): number {
  const count = header['p2c'];
  return typeof count === 'number' && parameterText(header['alg']).startsWith('PBES2') ? Math.max(1, count) : 1;
}

type Pair = { readonly token: SealedGuess; readonly key: KeyGuess; readonly cost: Cost };

/** Cheapest first. Most guesses do not fit the algorithm at all, which is seen without computing. */
function* pairsOf(tokens: readonly SealedGuess[], keys: readonly KeyGuess[], dearest: Cost): Generator<Pair> {
  for (let cost = 0; cost <= dearest; cost += 1)
    for (const token of tokens)
      for (const key of keys)
        if (token.cost + key.cost === cost && isWorthTrying(token, key)) yield { token, key, cost };
}

const isWorthTrying = ({ token: { row, content } }: SealedGuess, { jwk }: KeyGuess): boolean =>
  isPrivate(jwk) && keyMisfit({ row, content, key: jwk }) === null;

const opens = async ({ token }: SealedGuess, { jwk }: KeyGuess): Promise<boolean> =>
  (await decryptToken(token, jwk)).ok;

function provenBy(given: SealedCase, token: SealedGuess, key: KeyGuess, findings: Diagnosis['findings']): Diagnosis {
  const repairedKey = key.repaired();
  const isWhole = token.findings.length === 0 || token.repaired !== null;
  const repair: Repair = {
    ...(token.repaired === null ? {} : { token: token.repaired }),
    ...(repairedKey === null ? {} : { key: repairedKey }),
  };
  const isRepair = isWhole && Object.keys(repair).length > 0;
  return {
    findings,
    kind: 'proven',
    changes: isRepair ? changesOf(given, repair) : [],
    repair: isRepair ? repair : null,
  };
}
