import { readStored } from '../app/browser.ts';
import { parsedObject } from '../app/parsed.ts';
import { speak } from '../core/text/language.ts';

/** Speaks as was chosen for the page. Read here from what is stored: the settings themselves come with React, and all of German with the page's own sentences. */
export async function speakAsChosen(): Promise<void> {
  if (parsedObject(readStored('device', 'settings'))?.language !== 'de') return;
  try {
    speak('de', (await import('../language/de/hosting.ts')).hosting);
  } catch {
    // Without the file the page speaks English.
  }
}
