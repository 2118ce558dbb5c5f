import { language, t } from '../../core/text/language.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from './announcements.ts';
import { cell, useCell } from './cell.ts';
import { speakIn } from './language.ts';
import { presentSettings, subscribeSettings } from './settings.ts';

const spoken = cell(language());

/**
 * Returns the current language. The component and everything below it render again when it changes.
 */
export const useLanguage = () => useCell(spoken);

/**
 * Uses the chosen language, now and after each change. Sentences from before are worded again in
 * the new language.
 */
export async function followLanguage(store: Store): Promise<void> {
  subscribeSettings(() => void change(store));
  await change(store);
}

async function change(store: Store): Promise<void> {
  const { language: chosen } = presentSettings();
  if (chosen === language()) return;
  // If the file cannot be loaded, the page keeps its language.
  await speakIn(chosen).catch(() => announce(t`That language could not be loaded.`));
  document.documentElement.lang = language();
  store.dispatch({ type: 'language-changed' });
  spoken.set(language());
}
