import { t } from '../core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from './announcements.ts';
import { forgetWork, keepWork, useWorkKept } from './work-consent.ts';

/** Whether this tab's work survives a reload, and the way to change that. */
export function KeptWork() {
  const isKept = useWorkKept();
  const forget = () => {
    forgetWork();
    announce(t`Forgotten: nothing of this tab is kept over a reload.`);
  };
  return (
    <p className="flex items-start gap-2 text-xs text-muted">
      <span className="min-w-0 flex-1">
        {isKept
          ? t`This tab’s work survives a reload, until the tab is closed: token, edits and expectations, never a key.`
          : t`Nothing of this tab’s work survives a reload. It can be kept until the tab is closed: token, edits and expectations, never a key.`}
      </span>
      {isKept ? <Button onClick={forget}>{t`Forget`}</Button> : <Button onClick={keepWork}>{t`Keep`}</Button>}
    </p>
  );
}
