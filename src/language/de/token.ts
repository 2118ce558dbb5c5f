import type { Translations } from '../../core/text/language.ts';

/** The verdict on the structure (`core/token`), and the examples. */
export const tokenGerman: Translations = {
  text: 'Text',
  empty: 'leer',
  'The header is JSON, but {0}. It must be an object, such as {"alg":"HS256"}.':
    'Der Header ist JSON, aber {0}: Er muss ein Objekt sein, zum Beispiel {"alg":"HS256"}.',
  'an array': 'ein Array',
  'a string': 'eine Zeichenkette',
  'a number': 'eine Zahl',
  'true or false': 'true oder false',
  'The header is empty: there is nothing before the first dot. Copy the whole token again.':
    'Der Header ist leer: Vor dem ersten Punkt steht nichts. Das ganze Token noch einmal kopieren.',
  'The header has no algorithm. Add "alg", such as "alg":"HS256" (RFC 7515 §4.1.1).':
    'Der Header hat keinen Algorithmus. „alg“ ergänzen, zum Beispiel "alg":"HS256" (RFC 7515 §4.1.1).',
  'The header\'s "alg" is not a string. Write the algorithm\'s name in double quotes.':
    'Das „alg“ des Headers ist keine Zeichenkette: den Namen in doppelte Anführungszeichen setzen.',
  'The text after the last part does not belong to the token: character {0} is {1}. Remove it.':
    'Der Text nach dem letzten Teil gehört nicht zum Token: Zeichen {0} ist {1}. Ihn entfernen.',
  header: 'Header',
  payload: 'Payload',
  signature: 'Signatur',
  part: 'Teil',
  'encrypted key': 'verschlüsselter Schlüssel',
  'initialization vector': 'Initialisierungsvektor',
  ciphertext: 'Geheimtext',
  'authentication tag': 'Authentifizierungs-Tag',
  'The header is not valid UTF-8 from byte {0} on (character {1} of the token). Characters before it may be missing or changed.':
    'Der Header ist ab Byte {0} kein gültiges UTF-8 (Zeichen {1} des Tokens). Davor fehlen vielleicht Zeichen oder sind verändert.',
  'The payload is not valid UTF-8 from byte {0} on (character {1} of the token). It starts as JSON, which must be UTF-8.':
    'Der Payload ist ab Byte {0} kein gültiges UTF-8 (Zeichen {1} des Tokens). Er beginnt als JSON, und das muss UTF-8 sein.',
  'The header decodes to text that is not JSON. A header starts with {, which is "ey" in base64url. Its first characters may be missing or changed.':
    'Der Header ergibt dekodiert Text, der kein JSON ist. Ein Header beginnt mit {, in Base64url mit „ey“. Vielleicht fehlen die ersten Zeichen oder sind verändert.',
  'Invalid JSON in the {0} at line {1}, column {2}. {3}': 'Fehlerhaftes JSON ({0}) in Zeile {1}, Spalte {2}. {3}',
  'Character {0} of the {1} (character {2} of the token) is {3}, which is not valid in base64url: {4}.':
    'Zeichen {0} im Teil „{1}“ (Zeichen {2} des Tokens) gibt es in Base64url nicht: {3}. Hinweis: {4}.',
  'The {0} has {1} characters, which is not a possible base64url length: up to character {2} of the token, one is missing or extra. Copy the whole token again.':
    'Der Teil „{0}“ hat {1} Zeichen, und das ist in Base64url nicht möglich: Bis Zeichen {2} des Tokens fehlt eines oder ist eines zu viel. Das ganze Token noch einmal kopieren.',
  'remove it': 'entfernen',
  'the token is percent-encoded; decode it first': 'das Token ist prozentkodiert, erst dekodieren',
  'the token was truncated for display; copy all of it':
    'das Token wurde für die Anzeige gekürzt; vollständig kopieren',
  'padding is allowed only at the end of a part, at most two characters':
    'Padding ist nur am Ende eines Teils erlaubt, höchstens zwei Zeichen',
  'remove or correct it': 'entfernen oder berichtigen',
  'This is not a token: a JWS has three parts separated by dots, but this has no dot.':
    'Das ist kein Token: Ein JWS hat drei durch Punkte getrennte Teile, und hier ist kein Punkt.',
  'Only the header is here. The payload and signature are missing: copy the whole token again.':
    'Nur der Header ist da. Payload und Signatur fehlen: das ganze Token noch einmal kopieren.',
  'The signature is missing: a JWS has three parts separated by dots, but this has two. Copy the whole token again. (An unsecured token ends with a dot.)':
    'Die Signatur fehlt: Ein JWS hat drei durch Punkte getrennte Teile, hier sind es zwei. Das ganze Token noch einmal kopieren. (Ein ungesichertes Token endet mit einem Punkt.)',
  'The token was truncated for display: there is an ellipsis at character {0}. Copy it from somewhere that shows all of it.':
    'Das Token wurde für die Anzeige gekürzt: An Stelle {0} stehen Auslassungspunkte. Es dort kopieren, wo es vollständig steht.',
  "The third part is missing, or the dot before it. The payload's JSON ends before character {0} of the token, but more characters follow.":
    'Es fehlt der dritte Teil oder der Punkt davor: Das JSON des Payloads endet vor Zeichen {0} des Tokens, aber es folgen noch Zeichen.',
  'The dot between header and payload is missing. Insert one before character {0} of the token, where a second object starts.':
    'Der Punkt zwischen Header und Payload fehlt. Vor Zeichen {0} des Tokens einen einfügen, dort beginnt ein zweites Objekt.',
  'There are {0} parts separated by dots, but a JWS has three. Remove what follows the third part, or separate two joined tokens.':
    'Es sind {0} durch Punkte getrennte Teile, ein JWS hat aber drei. Entfernen, was dem dritten folgt, oder zwei aneinandergefügte Tokens trennen.',
  'The header is that of a JWE ("enc"), which has five parts separated by dots, but this has one. Copy the whole token again.':
    'Der Header ist der eines JWE („enc“), das fünf durch Punkte getrennte Teile hat; hier ist nur einer. Das ganze Token noch einmal kopieren.',
  'The header is that of a JWE ("enc"), which has five parts separated by dots, but this has {0}. Copy the whole token again.':
    'Der Header ist der eines JWE („enc“), das fünf durch Punkte getrennte Teile hat; hier sind es {0}. Das ganze Token noch einmal kopieren.',

  'The header': 'Der Header',
  'The payload': 'Der Payload',
  'The signature': 'Die Signatur',
  'A part': 'Ein Teil',
  '{0} is padded with =, which RFC 7515 §2 does not allow: strict parsers reject it (character {1} of the token).':
    '{0} ist mit = aufgefüllt, was RFC 7515 §2 nicht erlaubt: Strenge Parser lehnen es ab (Zeichen {1} des Tokens).',
  '{0} uses + or /, where base64url has - and _: strict parsers reject it (character {1} of the token).':
    '{0} enthält + oder /, wo Base64url - und _ hat: Strenge Parser lehnen es ab (Zeichen {1} des Tokens).',
  '{0} ends in a character with bits that belong to no byte: another last character would give the same bytes (character {1} of the token).':
    '{0} endet mit einem Zeichen, dessen Bits zu keinem Byte gehören: Ein anderes letztes Zeichen ergäbe dieselben Bytes (Zeichen {1} des Tokens).',
  'A JWS can contain any JSON, but a JWT contains an object of claims (RFC 7519 §3).':
    'Ein JWS kann jedes JSON enthalten, ein JWT aber enthält ein Objekt aus Claims (RFC 7519 §3).',
  'A JWS can contain any text, but a JWT contains an object of claims (RFC 7519 §3).':
    'Ein JWS kann jeden Text enthalten, ein JWT aber enthält ein Objekt aus Claims (RFC 7519 §3).',
  'A JWS can contain any bytes, but a JWT contains an object of claims (RFC 7519 §3).':
    'Ein JWS kann beliebige Bytes enthalten, ein JWT aber enthält ein Objekt aus Claims (RFC 7519 §3).',
  'The payload is empty. If it is detached (RFC 7515 Appendix F), the signature covers the payload that is kept elsewhere.':
    'Der Payload ist leer. Ist er getrennt („detached“, RFC 7515 Anhang F), gilt die Signatur für den Payload, der anderswo liegt.',
  '{0} and {1} others': '{0} und {1} weitere',
  'The header contains {0} more than once: most parsers use the last, some reject the token.':
    'Im Header steht {0} mehr als einmal: Die meisten Parser nehmen das letzte, manche lehnen das Token ab.',
  'The payload contains {0} more than once: most parsers use the last, some reject the token.':
    'Im Payload steht {0} mehr als einmal: Die meisten Parser nehmen das letzte, manche lehnen das Token ab.',
  'The header contains "enc", which belongs to a JWE. With three parts and this alg it is a JWS, and verifiers may reject it.':
    'Der Header enthält „enc“, das zu einem JWE gehört. Mit drei Teilen und diesem alg ist es ein JWS, und Prüfer lehnen es vielleicht ab.',
  'The header is missing: the first of the two parts is a payload, which has no algorithm. Copy the whole token again.':
    'Der Header fehlt: Der erste der beiden Teile ist ein Payload, der keinen Algorithmus nennt. Das ganze Token noch einmal kopieren.',
};
