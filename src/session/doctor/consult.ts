import type { Case } from '../../core/diagnose/case.ts';
import { nothingMatched } from '../../core/diagnose/families/nothing-matched.ts';
import { commonCauses, withoutCommonKey } from '../../core/diagnose/common-repairs.ts';
import type { Crew } from '../../core/diagnose/crew/crew.ts';
import { observe } from '../../core/diagnose/observe.ts';
import { openCase } from '../../core/diagnose/open-case.ts';
import { remarksOn } from '../../core/diagnose/remarks.ts';
import { fullBudget, tryAll, type Budget } from '../../core/diagnose/run.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { count, t } from '../../core/text/language.ts';
import { consultSealed, placed, sealedIn } from './consult-sealed.ts';
import type { Consultation } from './diagnosis.ts';
import type { DiagnosisState } from '../state/model.ts';

/**
 * Yields the doctor's answers to one consultation. Each is the whole state so far: first what is
 * seen at once, then the proofs as they are found.
 */
export async function* consult(
  question: Consultation,
  signal: AbortSignal,
  budget: Budget = fullBudget,
  crew?: Crew,
): AsyncGenerator<DiagnosisState> {
  const { revision, pasted, found, key, about } = question;
  const [shown, ...others] = question.signatures ?? [];
  const given = await openCase(pasted, found, key, shown?.loose ?? null);
  const honest = (items: readonly Diagnosis[]) => Promise.all(items.map((item) => withoutCommonKey(given, item)));
  if (about === 'remarks')
    return yield { revision, items: await honest(await remarksOn(given)), tries: 0, of: 0, isDone: true };
  const seen = await honest(observe(given));
  const [sealed, ...recipients] = sealedIn(given, question.entry ?? 0);
  if (sealed !== undefined) return yield* consultSealed([sealed, ...recipients], { revision, beside: seen, signal });
  const proofs: Diagnosis[] = [];
  yield { revision, items: causesFirst(seen), tries: 0, of: 0, isDone: false };
  let of = 0;
  for await (const progress of tryAll(given, budget, signal, crew)) {
    if (progress.kind === 'proven') proofs.push(progress.diagnosis);
    if (progress.kind === 'tried') of = progress.of;
    const tries = progress.kind === 'proven' ? 0 : progress.tries;
    if (progress.kind !== 'done')
      yield { revision, items: causesFirst(beside(proofs, seen)), tries, of, isDone: false };
    else {
      const other = proofs.length > 0 ? [] : await proofsOfOthers(question, others, { budget, signal });
      const rest = other.length > 0 ? [] : unmatched(given, seen, progress);
      const items = causesFirst([...beside([...proofs, ...other], seen), ...rest]);
      yield { revision, items, tries, of: tries, isDone: true };
    }
  }
}

/** Returns what is proven of the other signatures of a JSON serialization: those of the first that has a proof. */
async function proofsOfOthers(
  { pasted, found, key }: Consultation,
  others: NonNullable<Consultation['signatures']>,
  { budget, signal }: { readonly budget: Budget; readonly signal: AbortSignal },
): Promise<readonly Diagnosis[]> {
  const less = { ...budget, tries: budget.tries / 10 };
  for (const { at, token, loose } of others) {
    const given = await openCase(pasted, { ...found, token }, key, loose);
    const proofs: Diagnosis[] = [];
    for await (const progress of tryAll(given, less, signal))
      if (progress.kind === 'proven') proofs.push(ofSignature(progress.diagnosis, at));
    if (proofs.length > 0 || signal.aborted) return proofs;
  }
  return [];
}

const ofSignature = (diagnosis: Diagnosis, at: number): Diagnosis =>
  placed(diagnosis, (sentence) => t`Signature ${count(at + 1)}: ${sentence}`);

/**
 * Puts first that anyone could have signed the token, and what keeps it from verifying before the
 * remarks, such as one on quotes around it.
 */
const causesFirst = (items: readonly Diagnosis[]): readonly Diagnosis[] =>
  items.toSorted((one, other) => weightOf(one) - weightOf(other));

function weightOf({ kind, findings }: Diagnosis): number {
  if (kind === 'proven' && findings.some(({ cause }) => commonCauses.has(cause))) return 0;
  return kind === 'remark' ? 2 : 1;
}

/**
 * Returns the observations that are still shown next to the proofs. Those that a proof replaces or
 * explains are dropped.
 */
function beside(proofs: readonly Diagnosis[], seen: readonly Diagnosis[]): readonly Diagnosis[] {
  const proven = new Set(proofs.flatMap(({ findings }) => findings.map(({ cause }) => cause)));
  const stays = ({ findings: [{ cause }] }: Diagnosis): boolean =>
    !proven.has(cause) && !(proofs.length > 0 && overtaken.has(cause));
  return [...proofs, ...seen.filter(stays)];
}

const overtaken: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-key',
  'asymmetric-alg-with-secret',
  'key-type-mismatch',
  'alg-curve-mismatch',
  'signature-wrong-length',
  'signature-unreadable',
  'jwks-key-not-for-signing',
  'key-is-url',
  'key-is-fingerprint',
  'key-is-discovery-document',
  'token-corrupted-header',
  'token-truncated',
]);

/**
 * Returns the final diagnosis if fitting keys were tried and nothing else explains why they do not
 * match.
 */
function unmatched(
  given: Case,
  seen: readonly Diagnosis[],
  { tries, proofs }: { tries: number; proofs: number },
): Diagnosis[] {
  const isAsked =
    given.ring.keys.length > 0 &&
    given.token !== null &&
    given.row !== null &&
    (given.token.signature?.text ?? '') !== '';
  const isExplained = seen.some(({ kind, findings: [{ cause }] }) => kind === 'seen' && explaining.has(cause));
  return proofs === 0 && isAsked && !isExplained ? [nothingMatched(given, tries)] : [];
}

/** Causes with which no key could have matched. */
const explaining: ReadonlySet<CauseId> = new Set<CauseId>([
  'key-type-mismatch',
  'alg-curve-mismatch',
  'asymmetric-alg-with-secret',
  'jwks-kid-not-found',
  'token-pasted-as-key',
  'token-and-key-swapped',
  'token-truncated',
  'token-truncated-start',
  'token-trailing-characters',
  'two-tokens-glued',
  'detached-payload',
  'alg-none',
  'alg-none-missing-dot',
  'signature-empty',
  'signature-unreadable',
  'signature-wrong-length',
  'signature-of-sample-token',
  'four-segments',
  'key-is-url',
  'key-is-fingerprint',
  'key-is-discovery-document',
  'no-token',
  'decoded-view-pasted',
  'alg-missing',
  'psychic-signature',
  'token-corrupted-header',
  'jwe-not-jws',
  'sd-jwt',
  'not-a-jwt',
]);
