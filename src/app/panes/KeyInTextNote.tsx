import { t } from '../../core/text/language.ts';
import { keyInText } from '../../session/state/boxes.ts';
import { Button } from '../../ui/Button.tsx';
import { announce } from '../page/announcements.ts';
import { nameOfKey } from './taking.ts';
import { useSession, useStore } from '../page/use-session.ts';

/** Reports a key in the same text as the token: it is already used, or one press uses it. */
export function KeyInTextNote() {
  const store = useStore();
  const beside = useSession(keyInText);
  if (beside === null) return null;
  const use = () => {
    store.dispatch({ type: 'key-put', key: beside.key });
    announce(t`Put the key from the text into the Key box. Undo restores the previous one.`);
  };
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1 text-xs text-muted">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {beside.isUsed
          ? t`This text also contains the key in the Key box${nameOfKey(beside)}.`
          : t`This text also contains a key${nameOfKey(beside)}.`}
      </span>
      {beside.isUsed ? null : <Button onClick={use}>{t`Use this key`}</Button>}
    </p>
  );
}
