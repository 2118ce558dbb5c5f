import { t } from '../../core/text/language.ts';
import { whenLoaded } from '../../ui/load.tsx';
import { announce } from '../page/announcements.ts';
import { keptWorkWords } from './kept-work-words.ts';
import { forgetWork, isWorkKept, keepWork } from '../page/work-consent.ts';

/**
 * Starts to keep this tab's work over a reload, unless the browser refuses. The check comes first:
 * work is never kept without it.
 */
export const keepThisWork = (): Promise<void> =>
  whenLoaded(
    () => import('../../session/share/kept-check.ts'),
    () => {
      keepWork();
      announce(isWorkKept() ? keptWorkWords() : t`The browser did not allow saving.`);
    },
  );

export function forgetThisWork(): void {
  forgetWork();
  announce(t`Deleted. Nothing in this tab will survive a reload.`);
}
