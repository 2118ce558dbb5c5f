import type { JsonMember } from '../text/json.ts';
import { textIn } from '../text/spans.ts';
import { jsonTextOf } from './json-text.ts';
import { isInteger, fitsInt64 } from './numbers.ts';
import type { WantedHeader } from './request.ts';

/** Returns the header as JSON text, with `alg` first. */
export function headerText({ typ, kid, others, text }: WantedHeader, alg: string): string {
  const own = Object.entries({ alg, typ, kid }).flatMap(([name, value]) =>
    value === null ? [] : `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const rest = others.map(({ name, value }) => `${JSON.stringify(name)}:${jsonTextOf({ object: value, text })}`);
  return `{${[...own, ...rest].join(',')}}`;
}

/**
 * Returns the value of a header parameter with a plain type, for libraries that accept parameters
 * one by one; null for other types.
 */
export function plainParameter({ value }: JsonMember, text: string): string | number | boolean | null {
  if (value.kind === 'string' || value.kind === 'boolean') return value.value;
  const lexeme = value.kind === 'number' ? textIn(text, value.span) : '';
  return isInteger(lexeme) && fitsInt64(lexeme) && Number.isSafeInteger(Number(lexeme)) && lexeme !== '-0'
    ? Number(lexeme)
    : null;
}
