import type { Translations } from '../../core/text/language.ts';

/** Comparing two tokens. */
export const compareGerman: Translations = {
  '1 is the same': '1 ist gleich',
  Compare: 'Vergleichen',
  'Compare with another token': 'Mit einem anderen Token vergleichen',
  Difference: 'Unterschied',
  'From the same text': 'Aus demselben Text',
  'Replace this token with it': 'Dieses Token dadurch ersetzen',
  'The other token': 'Das andere Token',
  'Same content, but in a different order or with different whitespace.':
    'Gleicher Inhalt, aber in anderer Reihenfolge oder mit anderem Leerraum.',
  'Identical.': 'Identisch.',
  'This token': 'Dieses Token',
  '{0} → {1} UTC, {2}': '{0} → {1} UTC, {2}',
  added: 'hinzugekommen',
  changed: 'geändert',
  removed: 'entfallen',
  same: 'gleich',
  '{0} are the same': '{0} sind gleich',
  '{0}, the same': '{0}, gleich',
};
