import { t } from '../core/text/language.ts';
import { noKey } from '../session/reduce.ts';
import type { Store } from '../session/store.ts';
import { announce } from './announcements.ts';

/** Larger files hold no token or key that anyone pastes, bytes. */
const largest = 5_000_000;

/** A file dropped anywhere is read, never navigated to: into the key box on it or if it holds a key, else as a token. */
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
  if (file.size > largest) return announce(t`${file.name} is larger than 5 MB: too large for a token or a key.`);
  const text = new TextDecoder('utf-8').decode(await file.arrayBuffer());
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    return announce(t`${file.name} is a binary file. Convert a DER key or certificate to PEM first: openssl pkey -inform DER -in ${file.name}.`);
  }
  if (isOnKey || looksLikeKey(text)) store.dispatch({ type: 'key-typed', key: { ...noKey, secretEncoding: store.get().key.secretEncoding, text } });
  else store.dispatch({ type: 'token-typed', text });
  announce(t`${file.name} was read; nothing was uploaded.`);
}

const looksLikeKey = (text: string): boolean => text.includes('-----BEGIN ') || /"(kty|keys)"\s*:/.test(text);
