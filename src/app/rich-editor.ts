import { t } from '../core/text/language.ts';
import { loadRichEditor, preferPlain } from '../editor/rich.ts';
import { bootWorker } from './boot-worker.ts';
import { announce } from './announcements.ts';
import { whenIdle } from './idle.ts';

/** The page works first; the rich editor comes when the browser has nothing else to do. */
export function startRichEditor(): void {
  if (preferPlain()) return;
  whenIdle(() => {
    loadRichEditor({ createWorker: bootWorker }).catch(() => announce(t`The rich editor could not be loaded; the plain one does all the same work.`));
  }, 1500);
}
