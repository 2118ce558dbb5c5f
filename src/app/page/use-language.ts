import { language, t } from '../../core/text/language.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from './announcements.ts';
import { cell, useCell } from './cell.ts';
import { speakIn } from './language.ts';
import { presentSettings, subscribeSettings } from './settings.ts';

const spoken = cell(language());

/** The language that is spoken: whoever asks is rendered again when it changes, with all below. */
export const useLanguage = () => useCell(spoken);

/**
 * Speaks in the language that is chosen, now and whenever another one is. What was said before is
 * said anew.
 */
export async function followLanguage(store: Store): Promise<void> {
  subscribeSettings(() => void change(store));
  await change(store);
}

async function change(store: Store): Promise<void> {
  const { language: chosen } = presentSettings();
  if (chosen === language()) return;
  // The file may be out of reach: the page goes on in the language that it has.
  await speakIn(chosen).catch(() => announce(t`That language could not be loaded.`));
  document.documentElement.lang = language();
  store.dispatch({ type: 'language-changed' });
  spoken.set(language());
}
