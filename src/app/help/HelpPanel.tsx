import { useEffect, useRef } from 'react';
import { findEntries } from '../../core/glossary/find-entries.ts';
import type { Entry } from '../../core/glossary/entry.ts';
import { glossaryEntries, glossaryEntry } from '../../core/glossary/glossary.ts';
import { t } from '../../core/text/language.ts';
import { isTouchOnly } from '../../editor/prefer-plain.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { HelpContents } from './HelpContents.tsx';
import { HelpEntry } from './HelpEntry.tsx';
import { TokenWalk } from './TokenWalk.tsx';
import { closeHelp, helpContents, helpForNewcomers, readOn, seekHelp, helpBack, type HelpStep } from '../page/help.ts';

type HelpPanelProps = { readonly step: HelpStep; readonly depth: number };

/**
 * The glossary next to the work. It covers no verdict, and the page stays usable. Each step is a
 * new panel, which takes the focus.
 */
export function HelpPanel({ step: { page, sought }, depth }: HelpPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const entry = glossaryEntry(page);
  const isContents = entry === null && page !== helpForNewcomers;
  useEffect(() => focusIn(panel.current), []);
  useEscape(panel);
  return (
    <aside
      ref={panel}
      aria-label={t`Help`}
      className="help-panel flex flex-col rounded-md border border-control bg-surface shadow-xl"
    >
      <div className="flex min-h-9 flex-wrap items-center gap-1 border-b border-border px-2 py-1">
        <h2 className="mr-auto text-sm font-semibold">{t`Help`}</h2>
        {depth > 1 ? <Button onClick={helpBack}>{t`Back`}</Button> : null}
        {isContents ? null : <Button onClick={() => readOn(helpContents)}>{t`All topics`}</Button>}
        <Button onClick={() => closeHelp(panel.current)}>{t`Close help`}</Button>
      </div>
      <form onSubmit={(event) => openFirst(event, sought)}>
        <Field className="px-2 pt-1.5 pb-2" label={t`Search help`} type="search" value={sought} onText={seekHelp} />
      </form>
      <div className="min-h-0 grow overflow-y-auto px-2 pb-3">
        {isContents || sought.trim() !== '' ? <HelpContents sought={sought} /> : <Page entry={entry} />}
      </div>
    </aside>
  );
}

const Page = ({ entry }: { readonly entry: Entry | null }) =>
  entry === null ? <TokenWalk /> : <HelpEntry entry={entry} />;

/** Makes Enter in the search open the first result. */
function openFirst(event: { preventDefault(): void }, sought: string): void {
  event.preventDefault();
  const [first] = findEntries(glossaryEntries, sought);
  if (first !== undefined && sought.trim() !== '') readOn(first.id);
}

/**
 * Moves the focus to the entry's heading, so that it is read aloud. Without an entry it goes to the
 * search, unless that would raise a touch screen's keyboard.
 */
function focusIn(panel: HTMLElement | null): void {
  const heading = panel?.querySelector<HTMLElement>('h3[tabindex]');
  const search = isTouchOnly() ? null : panel?.querySelector('input');
  (heading ?? search ?? panel?.querySelector('button'))?.focus();
}

function useEscape(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const listen = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      const isOver = target instanceof Element && target.closest('[role=dialog], [role=menu]') !== null;
      if (key === 'Escape' && !defaultPrevented && !isOver) closeHelp(panel.current);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [panel]);
}
