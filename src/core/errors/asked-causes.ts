import { unspecific, type ErrorCause } from './error-cause.ts';
import { meaningOf } from './meanings.ts';
import { recogniseErrors } from './recognise-error.ts';

/** Returns the causes behind the most telling message in a text, with `unspecific` if it is; none if it contains none. */
export function askedCauses(text: string): ReadonlySet<string> {
  const [first] = recogniseErrors(text);
  if (first === undefined) return new Set();
  const { causes, isUnspecific = false } = meaningOf(first.reading.row[1]);
  return new Set([...causes.map(diagnosed), ...(isUnspecific ? [unspecific] : [])]);
}

/** The check of a claim's type has another name in the list of causes. */
const diagnosed = (cause: ErrorCause): string => (cause === 'wrong-json-type' ? 'claim-wrong-type' : cause);
