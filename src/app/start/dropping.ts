import type { Store } from '../../session/state/store.ts';

/**
 * A file dropped anywhere is read, never navigated to: into the key box on it or if it holds a key,
 * else as a token.
 */
export function listenForDrops(store: Store): () => void {
  const over = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const file = event.dataTransfer?.files[0];
    const isOnKey = event.target instanceof Element && event.target.closest('.pane-key') !== null;
    if (file !== undefined) void take(store, file, isOnKey);
  };
  addEventListener('dragover', over, true);
  addEventListener('drop', drop, true);
  return () => {
    removeEventListener('dragover', over, true);
    removeEventListener('drop', drop, true);
  };
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

async function take(store: Store, file: File, isOnKey: boolean): Promise<void> {
  const { takeFile } = await import('./take-file.ts');
  await takeFile(store, file, isOnKey);
}
