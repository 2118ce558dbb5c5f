import { t } from '../core/text/language.ts';
import { loadRichEditor, preferPlain, showRichEditor } from '../editor/rich.ts';
import { bootWorker } from './page/boot-worker.ts';
import { announce } from './page/announcements.ts';
import { whenIdle } from './page/idle.ts';
import { presentSettings, subscribeSettings } from './page/settings.ts';

/**
 * Loads the rich editor when the browser is idle, because the page must work first. Does nothing if
 * the plain editor was chosen.
 */
export function startRichEditor(): void {
  if (preferPlain()) return;
  follow();
  subscribeSettings(follow);
}

function follow(): void {
  const isWanted = presentSettings().editor === 'rich';
  showRichEditor(isWanted);
  if (!isWanted) return;
  whenIdle(() => {
    loadRichEditor({ createWorker: bootWorker }).catch(() =>
      announce(t`The rich editor could not be loaded. The plain editor has the same functions.`),
    );
  }, 1500);
}
