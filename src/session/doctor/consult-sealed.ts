import type { Case } from '../../core/diagnose/case.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { sealedCaseOf, type SealedCase } from '../../core/diagnose/encrypted/sealed-case.ts';
import { lookAtSealed, nothingOpened } from '../../core/diagnose/encrypted/sealed-observations.ts';
import { sealedBudget, trySealed } from '../../core/diagnose/encrypted/try-sealed.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { DiagnosisState } from '../state/model.ts';

/** Returns the encrypted token of a case; null for any other. */
export function sealedIn({ found, key, ring }: Case): SealedCase | null {
  const token = parseToken(found.token);
  const sealed = token.kind === 'jwe' ? sealedCaseOf(token, key, ring) : null;
  return sealed && { ...sealed, name: found.name };
}

type Question = { readonly revision: number; readonly beside: readonly Diagnosis[]; readonly signal: AbortSignal };

/**
 * Yields the doctor's answers about a JWE that was not decrypted: what is seen, then what is proven.
 * `beside` is what is seen in the text itself.
 */
export async function* consultSealed(
  given: SealedCase,
  { revision, beside, signal }: Question,
): AsyncGenerator<DiagnosisState> {
  const sight = await lookAtSealed(given);
  const proofs: Diagnosis[] = [];
  const state = (items: readonly Diagnosis[], tries: number, isDone: boolean): DiagnosisState => ({
    revision,
    // A proof explains what was seen.
    items: [...proofs, ...(proofs.length > 0 ? beside : ordered(items, beside))],
    tries,
    of: tries,
    isDone,
  });
  yield state(sight.seen, 0, false);
  if (given.ring.kind === 'empty') return yield state(sight.seen, 0, true);
  for await (const progress of trySealed(given, sealedBudget, signal)) {
    if (progress.kind === 'proven') proofs.push(progress.diagnosis);
    const { tries, rest } =
      progress.kind === 'done'
        ? { tries: progress.tries, rest: progress.proofs > 0 ? [] : nothingOpened(given, sight, progress.tries) }
        : { tries: 0, rest: [] };
    yield state([...sight.seen, ...rest], tries, progress.kind === 'done');
  }
}

/** Says first what trying showed, then what the token is, then that a key of another kind is in the box. */
function ordered(items: readonly Diagnosis[], beside: readonly Diagnosis[]): readonly Diagnosis[] {
  const isUntried = ({ findings: [{ cause }] }: Diagnosis): boolean => untried.has(cause);
  return [...items.filter((item) => !isUntried(item)), ...beside.map(asReason), ...items.filter(isUntried)];
}

/** That the token is encrypted is why a key for signatures does not fit. */
const asReason = (item: Diagnosis): Diagnosis =>
  item.findings[0].cause === 'jwe-not-jws' ? { ...item, explains: [...untried] } : item;

const untried: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-key',
  'key-type-mismatch',
  'alg-curve-mismatch',
  'jwe-key-length',
  'jwe-key-not-private',
]);
