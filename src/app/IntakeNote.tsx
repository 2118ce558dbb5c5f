import type { Found } from '../core/intake/found.ts';
import { intakeWords } from '../core/intake/words.ts';

/** What was needed to see the token in the text: evidence, in words. */
export function IntakeNote({ found }: { readonly found: Found }) {
  const words = intakeWords(found);
  return words === null ? null : <p className="border-t border-border px-2 py-1 text-xs text-muted">{words}</p>;
}
