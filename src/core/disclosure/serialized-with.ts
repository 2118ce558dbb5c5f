import { withLastMember, withMember, withoutMember } from '../text/json-edit.ts';
import type { Jws } from '../token/token.ts';
import { unprotectedHeader } from './split.ts';

/**
 * Returns the text of a JSON serialization with these disclosures, and with this key binding JWT or
 * none, in its first unprotected header (RFC 9901 §8.1); null if it is not one, or cannot be read.
 */
export function serializedWith(
  { text, json }: Jws,
  disclosures: readonly string[],
  binding: string | null,
): string | null {
  if (json === undefined) return null;
  const header = unprotectedHeader(json);
  const { start, end } = (header ?? json.entries[0] ?? json.object).span;
  const before = header === undefined ? '{}' : text.slice(start, end);
  const chosen = withMember(before, 'disclosures', JSON.stringify(disclosures));
  const whole = chosen === null ? null : withBinding(chosen, binding);
  const written =
    header === undefined && whole !== null ? withLastMember(text.slice(start, end), 'header', whole) : whole;
  return written === null ? null : text.slice(0, start) + written + text.slice(end);
}

const withBinding = (header: string, binding: string | null): string | null =>
  binding === null ? withoutMember(header, 'kb_jwt') : withMember(header, 'kb_jwt', JSON.stringify(binding));
