import { Fragment, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { isFrom } from '../../core/keys/origin.ts';
import { t } from '../../core/text/language.ts';
import { hasTextAround, printWork } from '../../session/share/kept-work.ts';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { Boundary, type Failure } from '../../ui/Boundary.tsx';
import { Button } from '../../ui/Button.tsx';
import { NotLoaded } from '../../ui/load.tsx';
import { keepOnce } from './work-consent.ts';
import { copyText, isOffline, isScriptGone, keepsFailures, reloadPage } from './browser.ts';
import { failureDetails } from './failure-details.ts';
import { useStore } from './use-session.ts';

/*
 * Notices in place of a part that failed. They load with the page and use nothing that could be
 * missing or could itself have failed.
 */

type Frame = ComponentType<{ readonly children: ReactNode }>;
type GuardProps = {
  /** The name of the part, for the notice. */
  readonly name: string;
  readonly className?: string;
  /** The element around the notice. */
  readonly frame?: Frame;
  readonly children: ReactNode;
};

/**
 * Keeps a failure to its part: a notice takes the place of the part, and the rest of the page keeps
 * working.
 */
export const Guard = ({ name, className = '', frame: Around = Fragment, children }: GuardProps) => (
  <Boundary
    renderFailure={(failure) => (
      <Around>
        <FailedPart name={name} className={className} {...failure} />
      </Around>
    )}
  >
    {children}
  </Boundary>
);

function FailedPart({ name, className, ...failure }: Failure & Required<Pick<GuardProps, 'name' | 'className'>>) {
  const store = useStore();
  useRetryOnNewInput(store, failure.retry);
  return (
    <section
      aria-label={name}
      className={`grid content-start gap-2 rounded-md border border-border bg-surface p-2 text-xs ${className}`}
    >
      <p role="alert">{failureWords(name, failure.error)}</p>
      <Buttons store={store} failure={failure} />
    </section>
  );
}

/** Tries again on each new input, because the part may work with other inputs. */
function useRetryOnNewInput(store: Store, retry: () => void): void {
  useEffect(() => {
    const { source, key, policy } = store.get();
    return store.subscribe(() => {
      const now = store.get();
      if (now.source !== source || now.key !== key || now.policy !== policy) retry();
    });
  }, [store, retry]);
}

const failureWords = (name: string, error: unknown): string =>
  error instanceof NotLoaded
    ? `${name}: ${notLoadedWords()}`
    : t`${name}: this part of the page failed. The other parts still work, and your text is still here.`;

/**
 * Returns why a part of the page was not loaded, as far as that is known without asking a server.
 */
export function notLoadedWords(): string {
  if (isScriptGone())
    return t`this part was not loaded, because a newer version of Jotscope was published. Reload to get it.`;
  if (isOffline()) return t`this part was not loaded because you are offline.`;
  if (keepsFailures()) return t`this part was not loaded. This browser tries again only after a reload.`;
  return t`this part was not loaded. The connection may be interrupted, or a newer version was published.`;
}

/**
 * `Try again` if that can help, and what fits the failure: a reload if a file is missing, the details
 * if the code is at fault.
 */
function Buttons({
  store,
  failure: { error, components, retry },
}: {
  readonly store: Store;
  readonly failure: Failure;
}) {
  return (
    <span className="flex flex-wrap gap-2">
      {error instanceof NotLoaded && keepsFailures() ? null : <Button onClick={retry}>{t`Try again`}</Button>}
      {error instanceof NotLoaded ? (
        <ReloadButton store={store} />
      ) : (
        <CopyOnly name={t`Copy details`} text={() => failureDetails(error, components)} />
      )}
    </span>
  );
}

/**
 * Reloads, and keeps the text for this one reload. A key is never stored, so the button warns if
 * one must be copied first.
 */
export function ReloadButton({ store }: { readonly store: Store }) {
  const [warning, setWarning] = useState<string | null>(null);
  const press = (): void => {
    const lost = warning === null ? lostWords(store.get()) : null;
    if (lost !== null) return setWarning(lost);
    const work = workOf(store.get());
    const isKept = work === null || keepOnce(work);
    if (isKept || warning === unsavedWords()) reloadPage();
    else setWarning(unsavedWords());
  };
  return (
    <>
      <Button onClick={press}>{warning === null ? t`Reload, keep the text` : t`Reload now`}</Button>
      {warning === null ? null : <span role="alert">{warning}</span>}
    </>
  );
}

function workOf(session: Session): string | null {
  try {
    return printWork(session);
  } catch {
    return null;
  }
}

const unsavedWords = (): string => t`The browser did not allow saving.`;

/** Returns what a reload would lose; null if it loses nothing. */
function lostWords(session: Session): string | null {
  const lost = [lostText(session), lostKey(session)].filter((words) => words !== null);
  return lost.length === 0 ? null : lost.join(' ');
}

function lostText(session: Session): string | null {
  if (workOf(session) === null)
    return t`Reloading loses the text in the token box: it is too long, contains a key, or is not a token. Copy it first.`;
  return hasTextAround(session.source)
    ? t`Reloading keeps only the token and loses the text around it. Copy it first.`
    : null;
}

const lostKey = ({ key }: Session): string | null =>
  key.text === '' || isFrom(key, 'example') ? null : t`Reloading loses the key: keys are never stored. Copy it first.`;

/** Copies without the page's announcements, because they may have failed. */
function CopyOnly({ name, text }: { readonly name: string; readonly text: () => string }) {
  const [words, setWords] = useState(name);
  const copy = async (): Promise<void> =>
    setWords((await copyText(text())) ? t`Copied` : t`The browser refused to copy.`);
  return <Button onClick={() => void copy()}>{words}</Button>;
}

/**
 * Keeps a failure of the page itself from emptying it. Token and key stay in the store and can be
 * copied.
 */
export const PageGuard = ({ store, children }: { readonly store: Store; readonly children: ReactNode }) => (
  <Boundary
    renderFailure={(failure) => (
      <main className="grid content-start gap-3 p-4 text-sm">
        <h1 className="text-base font-bold">Jotscope</h1>
        <p role="alert">{t`The page failed. Your token and key are still here and can be copied.`}</p>
        <span className="flex flex-wrap gap-2">
          <CopyOnly name={t`Copy token`} text={() => boxTextOf(store.get().source)} />
          <CopyOnly name={t`Copy key`} text={() => store.get().key.text} />
        </span>
        <Buttons store={store} failure={failure} />
        {failure.error instanceof NotLoaded ? null : (
          <span className="flex flex-wrap gap-2">
            <ReloadButton store={store} />
          </span>
        )}
      </main>
    )}
  >
    {children}
  </Boundary>
);
