import { useEffect, useState } from 'react';
import { t } from '../core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { onNotLoaded } from '../ui/load.tsx';
import { notLoadedWords, ReloadButton } from './page/Failed.tsx';
import { useStore } from './page/use-session.ts';

/**
 * Reports that the code for a press was not loaded, if no other place on the page can report it. It
 * covers part of the page.
 */
export function LoadFailed() {
  const store = useStore();
  const [isShown, show] = useState(false);
  useEffect(() => onNotLoaded(() => show(true)), []);
  if (!isShown) return null;
  return (
    <div
      role="alert"
      className="fixed inset-x-2 bottom-2 z-30 mx-auto flex max-w-2xl flex-wrap items-center gap-3 rounded-md border border-control bg-surface p-3 text-sm shadow-lg"
    >
      {t`Nothing happened:`} {notLoadedWords()}
      <span className="ml-auto flex flex-wrap gap-2">
        <ReloadButton store={store} />
        <Button look="quiet" onClick={() => show(false)}>{t`Close`}</Button>
      </span>
    </div>
  );
}
