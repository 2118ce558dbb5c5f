import type { Translations } from '../../core/text/language.ts';

/** What the help panel itself says, and the headings of its list. */
export const helpTexts: Translations = {
  'The parts of a token': 'Die Teile eines Tokens',
  'The verdicts and panes of this page': 'Die Urteile und Bereiche dieser Seite',
  'Choosing an algorithm': 'Den Algorithmus wählen',
  'Keys': 'Schlüssel',
  'Lifetime and revocation': 'Lebensdauer und Widerruf',
  'What to use tokens for': 'Wofür Tokens zu benutzen sind',
  'Attacks and what stops them': 'Angriffe und was dagegen hilft',
  'Claims by name': 'Claims nach Namen',
  'Header parameters by name': 'Header-Parameter nach Namen',
  'Algorithms by name': 'Algorithmen nach Namen',
};
