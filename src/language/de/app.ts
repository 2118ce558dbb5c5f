import type { Translations } from '../../core/text/language.ts';

/** What the page itself says: names of buttons, fields and panes. */
export const app: Translations = {
  'As the system': 'Wie das System',
  'Close': 'Schließen',
  'Dark': 'Dunkel',
  'Language': 'Sprache',
  'Light': 'Hell',
  'Settings': 'Einstellungen',
  'The header is no readable JSON object: mend it first.': 'Der Header ist kein lesbares JSON-Objekt: erst berichtigen.',
  'Theme': 'Farbschema',
};
