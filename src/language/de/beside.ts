import type { Translations } from '../../core/text/language.ts';

/** What several pages of the build say. */
export const besideGerman: Translations = {
  'Back to Jotscope': 'Zurück zu Jotscope',
  Copied: 'Kopiert',
};
