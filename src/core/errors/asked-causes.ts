import type { ErrorCause } from './error-cause.ts';
import { meaningOf } from './meanings.ts';
import { recogniseErrors } from './recognise-error.ts';

/** Returns the causes behind the most telling message in a text; none if it contains none. */
export function askedCauses(text: string): ReadonlySet<string> {
  const [first] = recogniseErrors(text);
  return new Set(first === undefined ? [] : meaningOf(first.reading.row[1]).causes.map(diagnosed));
}

/** The check of a claim's type has another name in the list of causes. */
const diagnosed = (cause: ErrorCause): string => (cause === 'wrong-json-type' ? 'claim-wrong-type' : cause);
