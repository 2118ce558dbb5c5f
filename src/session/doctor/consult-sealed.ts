import type { Case } from '../../core/diagnose/case.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { sealedCaseOf, type SealedCase } from '../../core/diagnose/encrypted/sealed-case.ts';
import { lookAtSealed, nothingOpened } from '../../core/diagnose/encrypted/sealed-observations.ts';
import { sealedBudget, trySealed } from '../../core/diagnose/encrypted/try-sealed.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { uncommon } from '../../core/intake/uncommon.ts';
import { installUncommonForms } from '../../core/intake/uncommon-places.ts';
import { count, t } from '../../core/text/language.ts';
import { allTokenForms } from '../../core/token/all-forms.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { installTokenForms } from '../../core/token/token-forms.ts';
import type { DiagnosisState } from '../state/model.ts';

// The worker reads tokens in every form as well.
installTokenForms(allTokenForms);
installUncommonForms(uncommon);

/**
 * Returns the encrypted token of a case, once for each recipient to look at: the one that is shown (from 0)
 * first. Empty for another token.
 */
export function sealedIn({ found, key, ring }: Case, shown: number): readonly SealedCase[] {
  const token = parseToken(found.token, shown);
  if (token.kind !== 'jwe') return [];
  const others = [...(token.json?.entries ?? []).keys()].filter((at) => at !== token.json?.at);
  const tokens = [token, ...others.slice(0, mostOthers).map((at) => parseToken(found.token, at))];
  return tokens.flatMap((each) => {
    const sealed = each.kind === 'jwe' ? sealedCaseOf(each, key, ring) : null;
    return sealed === null ? [] : [{ ...sealed, name: found.name }];
  });
}

/** Each costs as many tries as the one that is shown. */
const mostOthers = 8;
const budgetOfOthers = { ...sealedBudget, tries: sealedBudget.tries / 4, iterations: sealedBudget.iterations / 4 };

type Question = { readonly revision: number; readonly beside: readonly Diagnosis[]; readonly signal: AbortSignal };

/**
 * Yields the doctor's answers about a JWE that was not decrypted: what is seen, then what is proven, for the
 * other recipients if there is nothing for the first. `beside` is what is seen in the text itself.
 */
export async function* consultSealed(
  all: readonly [SealedCase, ...SealedCase[]],
  { revision, beside, signal }: Question,
): AsyncGenerator<DiagnosisState> {
  const { given, sight } = await fittingRecipient(all);
  const others = all.filter((each) => each !== given);
  const proofs: Diagnosis[] = [];
  const state = (items: readonly Diagnosis[], tries: number, isDone: boolean): DiagnosisState => ({
    revision,
    // A proof explains what was seen.
    items: [...proofs, ...(proofs.length > 0 ? beside : ordered(given, items, beside))],
    tries,
    of: tries,
    isDone,
  });
  yield state(sight.seen, 0, false);
  if (given.ring.kind === 'empty') return yield state(sight.seen, 0, true);
  let tries = 0;
  for (const each of [given, ...others]) {
    if (proofs.length > 0 || signal.aborted) break;
    for await (const progress of trySealed(each, each === given ? sealedBudget : budgetOfOthers, signal)) {
      if (progress.kind === 'done') tries += progress.tries;
      else proofs.push(others.length === 0 ? progress.diagnosis : ofRecipient(progress.diagnosis, each.at ?? 0));
      if (progress.kind === 'proven') yield state(sight.seen, tries, false);
    }
  }
  const rest = proofs.length > 0 ? [] : nothingOpened(given, sight, tries);
  yield state([...sight.seen, ...rest], tries, true);
}

/** Returns the first recipient that a key may belong to, or else the first; and what is seen of it. */
async function fittingRecipient(all: readonly [SealedCase, ...SealedCase[]]) {
  const [first] = all;
  const firstSight = await lookAtSealed(first);
  if (first.ring.kind === 'empty' || !isMisfit(firstSight)) return { given: first, sight: firstSight };
  for (const given of all.slice(1)) {
    // A password fits every recipient of its kind, and each try takes long.
    if (typeof given.header['alg'] === 'string' && given.header['alg'].startsWith('PBES2')) continue;
    const sight = await lookAtSealed(given);
    if (!isMisfit(sight)) return { given, sight };
  }
  return { given: first, sight: firstSight };
}

const isMisfit = ({ seen }: Awaited<ReturnType<typeof lookAtSealed>>): boolean =>
  seen.some(({ findings: [{ cause }] }) => cause === 'key-type-mismatch' || cause === 'alg-curve-mismatch');

/** Says to which of several recipients or signatures a proof belongs. */
export function placed(diagnosis: Diagnosis, words: (sentence: string) => string): Diagnosis {
  const [first, ...others] = diagnosis.findings;
  return { ...diagnosis, findings: [{ ...first, sentence: words(first.sentence) }, ...others] };
}

const ofRecipient = (diagnosis: Diagnosis, at: number): Diagnosis =>
  placed(diagnosis, (sentence) => t`Recipient ${count(at + 1)}: ${sentence}`);

/**
 * Says first what trying showed, then what the token is, then that a key of another kind is in the box. A
 * private key is meant to decrypt, so with one the misfit comes first.
 */
function ordered(
  { ring }: SealedCase,
  items: readonly Diagnosis[],
  beside: readonly Diagnosis[],
): readonly Diagnosis[] {
  if (ring.keys.some(({ isPrivate, jwk }) => isPrivate && jwk.kty !== 'oct')) return [...items, ...beside];
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
