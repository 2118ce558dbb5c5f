import type { Translations } from '../../core/text/language.ts';

/** Comparing two tokens. */
export const compareGerman: Translations = {
  '1 is the same': '1 ist gleich',
  Compare: 'Vergleichen',
  'Compare with another token': 'Mit einem anderen Token vergleichen',
  Difference: 'Unterschied',
  'From the same text': 'Aus demselben Text',
  'Put it in place of this one': 'Statt dieses Tokens verwenden',
  'The other token': 'Das andere Token',
  'The same content, written in another order or with other white space.':
    'Der gleiche Inhalt, in anderer Reihenfolge oder mit anderem Leerraum geschrieben.',
  'The same to the letter.': 'Zeichen für Zeichen gleich.',
  'This token': 'Dieses Token',
  added: 'hinzugekommen',
  changed: 'geändert',
  removed: 'entfallen',
  same: 'gleich',
  '{0} are the same': '{0} sind gleich',
  '{0}, the same': '{0}, gleich',
};
