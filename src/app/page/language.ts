import { setSpeech, type Language, type Translations } from '../../core/text/language.ts';

/** English is in the code. Every other language is a file, loaded when it is chosen. */
const loaders: Readonly<Record<Language, () => Promise<Translations>>> = {
  en: async () => ({}),
  de: async () => (await import('../../language/german.ts')).germanSpeech,
};

/** Makes this realm, the page or a worker, use a language from now on. */
export async function speakIn(language: Language): Promise<void> {
  setSpeech({ language, translations: await loaders[language]() });
}
