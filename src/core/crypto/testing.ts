import type { Result } from '../text/result.ts';

/** For tests: returns the value, or throws an error that shows the fault. */
export function okValue<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(`Fault: ${JSON.stringify(result.fault)}`);
  return result.value;
}

/** For tests: returns the value, or throws an error if it is missing. */
export function presentValue<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing there.');
  return value;
}
