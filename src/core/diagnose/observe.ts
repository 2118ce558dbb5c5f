import type { Case } from './case.ts';
import { observations } from './families/all.ts';
import type { Diagnosis } from './trial.ts';

/** All that is seen without trying, at once. */
export const observe = (given: Case): readonly Diagnosis[] => observations.flatMap((observation) => [...observation(given)]);
