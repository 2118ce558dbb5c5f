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
      announce(isWorkKept() ? keptWorkWords() : t`This browser refused to keep anything.`);
    },
  );

export function forgetThisWork(): void {
  forgetWork();
  announce(t`Forgotten: nothing of this tab is kept over a reload.`);
}
