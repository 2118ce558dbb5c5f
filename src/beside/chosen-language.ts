import { readStored } from '../app/page/browser.ts';
import { parsedObject } from '../app/page/parsed.ts';
import { speak, type Translations } from '../core/text/language.ts';

/** Speaks as was chosen for the page. Read here from what is stored: the settings themselves come with React, and all of German with the page's own sentences, so that each page beside it loads but its own. */
export async function speakAsChosen(loadGerman: () => Promise<Translations>): Promise<void> {
  if (parsedObject(readStored('device', 'settings'))?.language !== 'de') return;
  try {
    speak({ language: 'de', translations: await loadGerman() });
  } catch {
    // Without the file the page speaks English.
  }
}
