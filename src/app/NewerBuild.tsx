import { useEffect, useState } from 'react';
import { t } from '../core/text/language.ts';
import { onNewerBuild } from '../offline/offline.ts';
import { Button } from '../ui/Button.tsx';
import { reloadPage } from './page/browser.ts';

/**
 * Reports that a newer build is stored and waiting. Only a press activates it, because the page
 * then reloads. The notice covers a part of the page, wherever it is in the document.
 */
export function NewerBuild() {
  const [take, setTake] = useState<(() => Promise<void>) | null>(null);
  useEffect(() => void onNewerBuild((next) => setTake(() => next)), []);
  return (
    <p
      role="status"
      className={
        take === null
          ? 'sr-only'
          : 'fixed inset-x-2 bottom-2 z-20 mx-auto flex max-w-2xl items-center gap-3 rounded-md border border-control bg-surface p-3 text-sm shadow-lg'
      }
    >
      {take !== null && (
        <>
          {t`A new version is ready. Reloading clears the page unless you keep your work (Settings).`}
          <span className="ml-auto flex shrink-0 gap-2">
            <Button onClick={() => void take().then(reloadPage)}>{t`Reload`}</Button>
            <Button look="quiet" onClick={() => setTake(null)}>{t`Later`}</Button>
          </span>
        </>
      )}
    </p>
  );
}
