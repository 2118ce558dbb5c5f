import type { Case } from './case.ts';
import type { CauseId } from './cause.ts';
import { observations } from './families/all.ts';
import type { Diagnosis } from './trial.ts';

/**
 * Returns everything that is seen without trying. Each cause is reported once, by the first
 * observation that finds it. What only follows from another cause is left out.
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

/** The causes that only repeat what this one says. */
const following: ReadonlyMap<CauseId, readonly CauseId[]> = new Map<CauseId, readonly CauseId[]>([
  ['not-a-jwt', ['token-and-key-swapped', 'jws-json-serialization', 'secret-pasted-as-token']],
  ['no-token', ['secret-pasted-as-token', 'token-and-key-swapped', 'not-a-jwt', 'decoded-view-pasted']],
  ['token-corrupted-header', ['json-bom', 'secret-pasted-as-token']],
  ['token-truncated', ['alg-none-missing-dot']],
  ['key-is-certificate', ['key-x5c-bare']],
]);
