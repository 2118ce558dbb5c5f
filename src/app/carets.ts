import { useSyncExternalStore } from 'react';
import type { EditorName } from './editors.ts';

/** Where the caret was last, by editor, so that what is said of a place follows it and nothing else is rendered. */
const carets = new Map<EditorName, number>();
const listeners = new Set<() => void>();

export function caretWent(name: EditorName, offset: number): void {
  if (carets.get(name) === offset) return;
  carets.set(name, offset);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null until the editor had the caret. */
export const useCaret = (name: EditorName): number | null => useSyncExternalStore(subscribe, () => carets.get(name) ?? null);
