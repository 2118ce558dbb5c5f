import type { Case } from '../../case.ts';
import type { CauseId } from '../../cause.ts';
import { changesOf } from '../../changes.ts';
import type { Diagnosis } from '../../trial.ts';

/**
 * Returns a fact about the text as a diagnosis, with the token that should replace it if that is
 * certain.
 */
export function seenCause(given: Case, cause: CauseId, sentence: string, token: string | null = null): Diagnosis {
  const repair = token === null ? null : { token };
  return { findings: [{ cause, sentence }], kind: 'seen', changes: changesOf(given, repair ?? {}), repair };
}
