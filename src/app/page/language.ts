import { setSpeech, type Language, type Translations } from '../../core/text/language.ts';

/** English stands in the code; every other language is a file, loaded when it is chosen. */
const loaders: Readonly<Record<Language, () => Promise<Translations>>> = {
  en: async () => ({}),
  de: async () => (await import('../../language/german.ts')).germanSpeech,
};

/** From here on this realm, the page or a worker, says everything in that language. */
export async function speakIn(language: Language): Promise<void> {
  setSpeech({ language, translations: await loaders[language]() });
}
