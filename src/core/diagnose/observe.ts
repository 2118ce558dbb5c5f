import type { Case } from './case.ts';
import type { CauseId } from './cause.ts';
import { observations } from './families/all.ts';
import type { Diagnosis } from './trial.ts';

/**
 * All that is seen without trying, at once. Each cause is told once, by the observation that stands first, and what only
 * follows from another is left out.
 */
export function observe(given: Case): readonly Diagnosis[] {
  const seen = observations.flatMap((observation) => [...observation(given)]);
  const causes = seen.map(({ findings: [{ cause }] }) => cause);
  return seen.filter((_, at) => {
    const cause = causes[at];
    return (
      cause !== undefined &&
      causes.indexOf(cause) === at &&
      !(following.get(cause) ?? []).some((first) => causes.includes(first))
    );
  });
}

/** The facts that say more of the same than this one. */
const following: ReadonlyMap<CauseId, readonly CauseId[]> = new Map<CauseId, readonly CauseId[]>([
  ['not-a-jwt', ['token-and-key-swapped', 'jws-json-serialization']],
  ['token-truncated', ['alg-none-missing-dot']],
]);
