import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './browser.ts';

/** All that is ever stored, and only on this device: how the page looks. Never a token, a key or an expectation. */
export type Settings = { readonly theme: 'system' | 'light' | 'dark' };

const standard: Settings = { theme: 'system' };
const listeners = new Set<() => void>();
let settings = readSettings(readStored('device', 'settings'));

export const useSettings = (): Settings => useSyncExternalStore(subscribe, () => settings);

export function setTheme(theme: Settings['theme']): void {
  settings = { ...settings, theme };
  writeStored('device', 'settings', JSON.stringify(settings));
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was stored may be from another version, or not ours: anything unknown counts as not set. */
function readSettings(text: string | null): Settings {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    const theme = typeof stored === 'object' && stored !== null && 'theme' in stored ? stored.theme : null;
    return theme === 'light' || theme === 'dark' ? { theme } : standard;
  } catch {
    return standard;
  }
}
