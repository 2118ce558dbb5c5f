import type { Policy } from '../claims/policy.ts';
import type { Diagnosis } from '../diagnose/trial.ts';
import { unspecific, type ErrorCause } from './error-cause.ts';
import { meaningOf } from './meanings.ts';
import { messageCauses, type AskedToken } from './message-causes.ts';
import { recogniseErrors } from './recognise-error.ts';

/** Returns what an error message asks, and what is so of the token because of what it says. */
export const asked = (
  text: string,
  token: AskedToken,
  policy: Policy,
): { readonly causes: ReadonlySet<string>; readonly found: readonly Diagnosis[] } => ({
  causes: askedCauses(text),
  found: messageCauses(text, token, policy),
});

/** Returns the causes behind the most telling message in a text, with `unspecific` if it is; none if it contains none. */
function askedCauses(text: string): ReadonlySet<string> {
  const [first] = recogniseErrors(text);
  if (first === undefined) return new Set();
  const { causes, isUnspecific = false } = meaningOf(first.reading.row[1]);
  return new Set([...causes.map(diagnosed), ...(isUnspecific ? [unspecific] : [])]);
}

/** The check of a claim's type has another name in the list of causes. */
const diagnosed = (cause: ErrorCause): string => (cause === 'wrong-json-type' ? 'claim-wrong-type' : cause);
