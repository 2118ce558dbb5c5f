import type { Case } from '../../case.ts';
import type { CauseId } from '../../cause.ts';
import type { Diagnosis } from '../../trial.ts';

/**
 * Returns a fact about the text as a diagnosis, with the token that should replace it if that is
 * certain.
 */
export function seenCause(given: Case, cause: CauseId, sentence: string, token: string | null = null): Diagnosis {
  const change = token === null ? null : ({ where: 'token', before: given.found.token, after: token } as const);
  return { findings: [{ cause, sentence }], kind: 'seen', change, repair: token === null ? null : { token } };
}
