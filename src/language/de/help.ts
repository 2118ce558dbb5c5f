import type { Translations } from '../../core/text/language.ts';

/** The help panel itself, and the headings of its list. */
export const helpTexts: Translations = {
  'The parts of a token': 'Die Teile eines Tokens',
  'The verdicts and panes of this page': 'Die Urteile und Bereiche dieser Seite',
  'Choosing an algorithm': 'Den Algorithmus wählen',
  'Lifetime and revocation': 'Lebensdauer und Widerruf',
  'What to use tokens for': 'Wofür Tokens zu benutzen sind',
  'Attacks and what stops them': 'Angriffe und was dagegen hilft',
  'Claims by name': 'Claims nach Namen',
  'Header parameters by name': 'Header-Parameter nach Namen',
  'Algorithms by name': 'Algorithmen nach Namen',

  'All topics': 'Alle Themen',
  Back: 'Zurück',
  'Close help': 'Hilfe schließen',
  'Close what is open': 'Schließen, was offen ist',
  Help: 'Hilfe',
  'Help on {0}': 'Hilfe: {0}',
  'Help for the focused item or the one under the pointer': 'Hilfe zum Element mit dem Fokus oder unter dem Zeiger',
  'In this token': 'In diesem Token',
  Keyboard: 'Tastatur',
  'One topic has these words.': 'Ein Thema enthält diese Wörter.',

  'Search help': 'Hilfe durchsuchen',
  'See also': 'Siehe auch',
  'the verdict Claims': 'Urteil „Claims“',
  'the verdict Signature': 'Urteil „Signatur“',
  'the verdict Structure': 'Urteil „Struktur“',
  '{0} at the cursor': '{0} am Cursor',
  '{0} topics have these words.': '{0} Themen enthalten diese Wörter.',
};
