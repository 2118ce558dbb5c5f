import type { EntryId } from '../../core/glossary/entry.ts';
import { t } from '../../core/text/language.ts';
import type { HelpLink } from '../../ui/HelpMark.tsx';
import { cell, useCell } from './cell.ts';

/**
 * What the help panel shows: the id of a glossary entry. Any other text means the list of all
 * entries.
 */
type HelpPage = string;

export const helpContents: HelpPage = 'contents';
/** The introduction for a person who is new to tokens. */
export const helpForNewcomers: HelpPage = 'first-steps';

/** A page, and the search text on it. */
export type HelpStep = { readonly page: HelpPage; readonly sought: string };

/** The steps up to the current one, which is last, and the element that gets the focus back. */
type OpenHelp = { readonly trail: readonly HelpStep[]; readonly opener: Element | null };

/** null while it is closed. */
const help = cell<OpenHelp | null>(null);

/** Opens help at a page. If it is already open, the page before is one step back. */
export const openHelp = (page: HelpPage): void => help.set({ trail: trailWith(page), opener: document.activeElement });

/** Follows a link within help. */
export const readOn = (page: HelpPage): void =>
  help.set({ trail: trailWith(page), opener: help.get()?.opener ?? null });

function trailWith(page: HelpPage): readonly HelpStep[] {
  const trail = help.get()?.trail ?? [];
  const last = trail.at(-1);
  return last?.page === page && last.sought === '' ? trail : [...trail, { page, sought: '' }];
}

export function seekHelp(sought: string): void {
  const open = help.get();
  if (open !== null)
    help.set({
      ...open,
      trail: open.trail.map((step, at, { length }) => (at === length - 1 ? { ...step, sought } : step)),
    });
}

export function helpBack(): void {
  const open = help.get();
  if (open !== null && open.trail.length > 1) help.set({ ...open, trail: open.trail.slice(0, -1) });
}

/**
 * Closes help. The focus returns to the opener if it was in the panel, and otherwise stays where it
 * is.
 */
export function closeHelp(panel: Element | null): void {
  const opener = help.get()?.opener;
  const hadFocus = panel?.contains(document.activeElement) === true;
  help.set(null);
  if (hadFocus && opener instanceof HTMLElement) opener.focus();
}

/** null while it is closed. */
export const useHelpTrail = (): readonly HelpStep[] | null => useCell(help)?.trail ?? null;

/** Returns the help link for the question mark next to something with this name. */
export const helpOn = (topic: EntryId, name: string): HelpLink => ({
  topic,
  label: t`Help on ${name}`,
  onOpen: () => openHelp(topic),
});
