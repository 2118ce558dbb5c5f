import type { Translations } from '../../core/text/language.ts';

/** The texts of `core/text`: characters by name, and what is wrong with a JSON text. */
export const coreGerman: Translations = {
  '{0} and {1}': '{0} und {1}',
  '"{0}"': '„{0}“',

  'a space': 'ein Leerzeichen',
  'a tab': 'ein Tabulator',
  'a line break': 'ein Zeilenumbruch',
  'a line break (CR)': 'ein Zeilenumbruch (CR)',
  'a double quote': 'ein Anführungszeichen',

  ' before {0}': ' vor: {0}',
  'the end of the text': 'Ende des Textes',
  'The text is empty. Write an object, such as {}.': 'Der Text ist leer. Ein Objekt schreiben, zum Beispiel {}.',
  'A name in double quotes is expected before {0}.': 'Ein Name in doppelten Anführungszeichen fehlt vor: {0}.',
  'A colon is missing between a name and its value{0}.':
    'Zwischen einem Namen und seinem Wert fehlt ein Doppelpunkt{0}.',
  'A comma is missing{0}.': 'Es fehlt ein Komma{0}.',
  'There is a comma before the closing {0}. Remove it.':
    'Vor der schließenden Klammer {0} steht ein Komma. Das Komma entfernen.',
  'The text ends before everything is closed: a } or ] is missing.':
    'Der Text endet, bevor alles geschlossen ist: Es fehlt eine } oder ].',
  '{0} does not close what was opened last: a } or ] is missing or is the wrong one.':
    '{0} schließt nicht, was zuletzt geöffnet wurde: Eine } oder ] fehlt oder ist die falsche.',
  'The closing double quote of {0} is missing.': 'Das schließende Anführungszeichen von {0} fehlt.',
  '{0} is not a JSON escape. Write a backslash as \\\\, and a character by its number as \\u and four hexadecimal digits.':
    '{0} ist keine Escape-Folge von JSON: Ein Backslash selbst wird \\\\ geschrieben, ein Zeichen nach seiner Nummer \\u mit vier Hexadezimalziffern.',
  'A string contains {0} unescaped. JSON requires {1} instead.':
    'Eine Zeichenkette enthält unmaskiert: {0}. JSON verlangt dafür {1}.',
  'JSON has no comments. Remove it.': 'JSON kennt keine Kommentare. Den Kommentar entfernen.',
  'The JSON ends before {0}. Remove what follows, unless a bracket was closed too early.':
    'Das JSON endet schon vor: {0}. Was folgt, entfernen, wenn nicht eine Klammer zu früh geschlossen wurde.',
  'This is nested deeper than 2,000 levels; it is not read further.':
    'Das ist tiefer als 2.000 Ebenen verschachtelt; weiter wird es nicht gelesen.',
  '{0} is not a JSON value. Put text in double quotes; write true, false and null in lowercase.':
    '{0} ist kein JSON-Wert. Text in doppelte Anführungszeichen setzen; true, false und null klein schreiben.',
  'A value is missing{0}.': 'Es fehlt ein Wert{0}.',
  '{0} is not a JSON number: it must not begin with a zero. Put it in double quotes if the zero matters.':
    '{0} ist keine JSON-Zahl: Sie darf nicht mit einer Null beginnen. Wenn die Null zählt, die Zahl in doppelte Anführungszeichen setzen.',
  '{0} is not a JSON number: it must not begin with a plus sign.':
    '{0} ist keine JSON-Zahl: Sie darf nicht mit einem Pluszeichen beginnen.',
  '{0} is not a JSON number: the point needs a digit on both sides.':
    '{0} ist keine JSON-Zahl: Der Punkt braucht auf beiden Seiten eine Ziffer.',
  '{0} is not a JSON number. If it is text, put it in double quotes.':
    '{0} ist keine JSON-Zahl. Wenn es Text ist, in doppelte Anführungszeichen setzen.',
  '{0} is not a JSON quote. Use the straight double quote.':
    '{0} ist in JSON kein Anführungszeichen. Das gerade doppelte verwenden.',
  'U+0000 (NUL) is not allowed here: the text looks like UTF-16, but JSON in a token is UTF-8.':
    'U+0000 (NUL) ist hier nicht erlaubt: Der Text sieht nach UTF-16 aus, JSON in einem Token ist aber UTF-8.',
  '{0} is not allowed here. Remove it.': '{0} ist hier nicht erlaubt. Es entfernen.',
};
