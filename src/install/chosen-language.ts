import type { Language } from '../core/text/language.ts';
import { readStored } from '../app/browser.ts';

/** The language that was chosen for the page. Read here from what is stored: the settings themselves come with React, which this page does without. */
export function chosenLanguage(): Language {
  try {
    const settings: unknown = JSON.parse(readStored('device', 'settings') ?? '{}');
    return typeof settings === 'object' && settings !== null && Reflect.get(settings, 'language') === 'de' ? 'de' : 'en';
  } catch {
    return 'en';
  }
}
