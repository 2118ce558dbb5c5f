import type { Found } from '../../core/intake/found.ts';
import { intakeWords } from '../../core/intake/words.ts';
import { t } from '../../core/text/language.ts';
import { recognisedOf } from '../../session/state/intake.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { announce } from '../page/announcements.ts';
import { useSession, useStore } from '../page/use-session.ts';

const isOtherKind = (session: Session): boolean => recognisedOf(session) !== null;
const isAsPasted = ({ source }: Session): boolean => source.kind === 'token';

/**
 * Shows how the token was found in the text, as evidence, and offers to leave out the rest. Renders
 * nothing without a token, because the verdict says what the text is.
 */
export function IntakeNote({ found }: { readonly found: Found }) {
  const store = useStore();
  const isOther = useSession(isOtherKind);
  const isPasted = useSession(isAsPasted);
  const words = isOther ? null : intakeWords(found);
  if (words === null) return null;
  const keep = () => {
    store.dispatch({ type: 'token-typed', text: found.token });
    announce(t`Kept only the token. Undo restores the whole text.`);
  };
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1 text-xs text-muted">
      <span className="min-w-0 grow basis-0">{words}</span>
      {isPasted && found.token !== '' ? <Button onClick={keep}>{t`Keep only the token`}</Button> : null}
    </p>
  );
}
