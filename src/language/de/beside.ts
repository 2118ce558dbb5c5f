import type { Translations } from '../../core/text/language.ts';

/** What several pages of the build say. */
export const besideGerman: Translations = {
  'Back to Jotscope': 'Zurück zu Jotscope',
  Copied: 'Kopiert',
  'Jotscope does not run inside another page, because that page could mislead you.':
    'Jotscope läuft nicht innerhalb einer anderen Seite, weil diese täuschen könnte.',
  'Open in a tab': 'In einem Tab öffnen',
};
