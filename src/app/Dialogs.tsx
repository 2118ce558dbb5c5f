import { Suspense, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '../core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/load.tsx';
import { closeDialog, followLearnLinks, holdKeys, useOpenDialog } from './page/dialogs.ts';
import { Guard } from './page/Failed.tsx';

/**
 * The open dialog. The code of a dialog loads when it is first opened.
 */
export function Dialogs() {
  const name = useOpenDialog();
  useEffect(followLearnLinks, []);
  useLayoutEffect(() => (name === null ? undefined : holdKeys()), [name]);
  if (name === null) return null;
  return (
    <Guard key={name} name={t`Dialog`} frame={FailedDialog}>
      <Suspense fallback={null}>
        <OpenDialog name={name} />
      </Suspense>
    </Guard>
  );
}

/**
 * A replacement for a dialog that failed. It does not use the code of dialogs, which may be what is
 * missing.
 */
function FailedDialog({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') closeDialog();
    };
    place.current?.focus();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  return (
    <div
      ref={place}
      role="dialog"
      aria-label={t`Dialog`}
      tabIndex={-1}
      className="fixed inset-x-2 top-16 z-30 mx-auto grid max-w-xl gap-2 rounded-md border border-control bg-surface p-3 shadow-lg"
    >
      {children}
      <Button className="justify-self-end" onClick={closeDialog}>{t`Close`}</Button>
    </div>
  );
}

const OpenDialog = lazyPart(async () => (await import('./OpenDialog.tsx')).OpenDialog);
