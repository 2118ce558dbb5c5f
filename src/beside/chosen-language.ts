import { readStored } from './storage.ts';
import { parsedObject } from './parsed.ts';
import { setSpeech, type Translations } from '../core/text/language.ts';

/**
 * Switches to the language that was chosen for the main page. It is read from storage here, because
 * the settings module depends on React. Each page loads only the German of its own sentences.
 */
export async function speakAsChosen(loadGerman: () => Promise<Translations>): Promise<void> {
  if (parsedObject(readStored('device', 'settings'))?.language !== 'de') return;
  try {
    setSpeech({ language: 'de', translations: await loadGerman() });
  } catch {
    // If the file does not load, the page stays English.
  }
}
