import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { forgetThisWork, keepThisWork } from '../start/keeping-work.ts';
import { keptWorkWords } from '../start/kept-work-words.ts';
import { useWorkKept } from '../page/work-consent.ts';

/** Shows whether this tab's work survives a reload, and lets the person change that. */
export function KeptWork() {
  const isKept = useWorkKept();
  return (
    <p className="flex items-start gap-2 text-xs text-muted">
      <span className="min-w-0 flex-1">
        {isKept
          ? keptWorkWords()
          : t`Reloading discards your work in this tab. You can keep the token, edits and expectations until the tab is closed. Keys are never kept.`}
      </span>
      {isKept ? (
        <Button onClick={forgetThisWork}>{t`Forget`}</Button>
      ) : (
        <Button onClick={() => void keepThisWork()}>{t`Keep`}</Button>
      )}
    </p>
  );
}
