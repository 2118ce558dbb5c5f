import { t } from '../../core/text/language.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import type { Drop } from './take-file.ts';

/**
 * Reads a file that is dropped anywhere, and never navigates to it. It goes into the Key box if it
 * fell there or contains a key, and otherwise into the token box.
 */
export function listenForDrops(store: Store): () => void {
  const over = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const dropped = dropOf(event);
    if (dropped !== null) void take(store, dropped);
  };
  addEventListener('dragover', over, true);
  addEventListener('drop', drop, true);
  return () => {
    removeEventListener('dragover', over, true);
    removeEventListener('drop', drop, true);
  };
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Read during the event, because afterwards the browser no longer distinguishes a folder from a
 * file.
 */
function dropOf({ dataTransfer, target }: DragEvent): Drop | null {
  const { files, items } = dataTransfer ?? {};
  const file = files?.[0];
  if (files === undefined || file === undefined) return null;
  const isFolder = items?.[0]?.webkitGetAsEntry()?.isDirectory === true;
  const isOnKey = target instanceof Element && target.closest('.pane-key') !== null;
  return { file, isFolder, count: files.length, isOnKey };
}

async function take(store: Store, dropped: Drop): Promise<void> {
  try {
    const { takeFile } = await import('./take-file.ts');
    announce(await takeFile(store, dropped));
  } catch {
    announce(t`The part of this page that reads files could not be loaded. Nothing was changed.`);
  }
}
