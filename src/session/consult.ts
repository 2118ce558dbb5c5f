import { observe } from '../core/diagnose/observe.ts';
import { openCase } from '../core/diagnose/open-case.ts';
import { remarksOn } from '../core/diagnose/remarks.ts';
import { fullBudget, tryAll } from '../core/diagnose/run.ts';
import type { Diagnosis } from '../core/diagnose/trial.ts';
import { nothingMatched } from '../core/diagnose/families/nothing-matched.ts';
import type { Consultation, DiagnosisState } from './diagnosis.ts';

/** The doctor's answers to one consultation, each the whole state so far: what is seen at once, then the proofs as they come. */
export async function* consult(question: Consultation, signal: AbortSignal): AsyncGenerator<DiagnosisState> {
  const { revision, pasted, found, key, about } = question;
  const given = await openCase(pasted, found, key);
  if (about === 'remarks') return yield { revision, items: await remarksOn(given), tries: 0, of: 0, isDone: true };
  const seen = observe(given);
  const proofs: Diagnosis[] = [];
  const state = (tries: number, of: number, isDone: boolean): DiagnosisState => ({ revision, items: [...proofs, ...seen], tries, of, isDone });
  yield state(0, 0, false);
  let of = 0;
  for await (const progress of tryAll(given, fullBudget, signal)) {
    if (progress.kind === 'proven') proofs.push(progress.diagnosis);
    if (progress.kind === 'tried') of = progress.of;
    if (progress.kind !== 'done') yield state(progress.kind === 'tried' ? progress.tries : 0, of, false);
    else yield { ...state(progress.tries, progress.tries, true), items: [...proofs, ...seen, ...unmatched(progress.tries, progress.proofs)] };
  }
  function unmatched(tries: number, found_: number): Diagnosis[] {
    return found_ === 0 ? nothingMatched(given, tries) : [];
  }
}
