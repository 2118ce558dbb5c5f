import { type JsonNode, stringOf } from '../text/json.ts';
import { timeClaim } from './reading.ts';
import type { LintSubject } from './rule.ts';

/** Returns the words of a list, or of a text with spaces between them. */
const wordsOf = (node: JsonNode): readonly string[] => {
  if (node.kind === 'string') return node.value.split(/\s+/);
  return node.kind === 'array' ? node.items.flatMap((item) => stringOf(item) ?? []) : [];
};

/**
 * Returns whether a right is unlimited: any wildcard, but a powerful role only in a token with a
 * long lifetime, because someone has to be the administrator.
 */
export function isAllPowerful(node: JsonNode, subject: LintSubject): boolean {
  const words = wordsOf(node);
  const [exp, iat] = [timeClaim(subject, 'exp'), timeClaim(subject, 'iat')];
  const livesLong = exp === null || (iat !== null && exp - iat > 86_400);
  return (
    livesLong &&
    words.some((word) =>
      /^(?:\*(?:[:.]\*)?|.+:\*|admin|administrator|root|superuser|super_?admin|service_role)$/i.test(word),
    )
  );
}
