import type { Found } from '../../core/intake/found.ts';
import { intakeWords } from '../../core/intake/words.ts';
import { recognisedOf } from '../../session/state/intake.ts';
import { useSession } from '../page/use-session.ts';

/**
 * Shows how the token was found in the text, as evidence. Renders nothing without a token, because
 * the verdict says what the text is.
 */
export function IntakeNote({ found }: { readonly found: Found }) {
  const isOther = useSession((session) => recognisedOf(session) !== null);
  const words = isOther ? null : intakeWords(found);
  return words === null ? null : <p className="border-t border-border px-2 py-1 text-xs text-muted">{words}</p>;
}
