import { withMember } from '../text/json-edit.ts';
import type { Jws } from '../token/token.ts';
import { unprotectedHeader } from './split.ts';

/** Returns the text of a JSON serialization with other disclosures; null if it is not an SD-JWT. */
export function serializedWith(
  { text, json }: Jws,
  disclosures: readonly string[],
  binding: string | null,
): string | null {
  const header = json === undefined ? undefined : unprotectedHeader(json);
  if (header?.kind !== 'object') return null;
  const { start, end } = header.span;
  const chosen = withMember(text.slice(start, end), 'disclosures', JSON.stringify(disclosures));
  const whole = chosen === null || binding === null ? chosen : withMember(chosen, 'kb_jwt', JSON.stringify(binding));
  return whole === null ? null : text.slice(0, start) + whole + text.slice(end);
}
