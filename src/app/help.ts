import { useSyncExternalStore } from 'react';
import type { EntryId } from '../core/glossary/entry.ts';
import { t } from '../core/text/language.ts';
import type { HelpLink } from '../ui/HelpMark.tsx';

/** What the help panel shows: an entry of the glossary by its id; any other text is the list of all. */
export type HelpPage = string;

export const contents: HelpPage = 'contents';

/** A page, and what is sought on it. */
export type HelpStep = { readonly page: HelpPage; readonly sought: string };

/** The steps to the present one, which is the last; and what gets the focus back. */
type OpenHelp = { readonly trail: readonly HelpStep[]; readonly opener: Element | null };

let open: OpenHelp | null = null;
const listeners = new Set<() => void>();

function tell(next: OpenHelp | null): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens help at a page; if it is open already, the page before is one step back. */
export const openHelp = (page: HelpPage): void => tell({ trail: trailWith(page), opener: document.activeElement });

/** Follows a link within help. */
export const readOn = (page: HelpPage): void => tell({ trail: trailWith(page), opener: open?.opener ?? null });

function trailWith(page: HelpPage): readonly HelpStep[] {
  const trail = open?.trail ?? [];
  const last = trail.at(-1);
  return last?.page === page && last.sought === '' ? trail : [...trail, { page, sought: '' }];
}

export function seekHelp(sought: string): void {
  if (open !== null) tell({ ...open, trail: open.trail.map((step, at, { length }) => (at === length - 1 ? { ...step, sought } : step)) });
}

export function stepBack(): void {
  if (open !== null && open.trail.length > 1) tell({ ...open, trail: open.trail.slice(0, -1) });
}

/** The focus goes back if it was in the panel; elsewhere it stays. */
export function closeHelp(panel: Element | null): void {
  const opener = open?.opener;
  const hadFocus = panel?.contains(document.activeElement) === true;
  tell(null);
  if (hadFocus && opener instanceof HTMLElement) opener.focus();
}

/** null while it is closed. */
export const useHelpTrail = (): readonly HelpStep[] | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open?.trail ?? null,
  );

/** The help on something of that name, for the question mark beside it. */
export const helpOn = (topic: EntryId, name: string): HelpLink => ({ topic, label: t`Help on ${name}`, onOpen: () => openHelp(topic) });
