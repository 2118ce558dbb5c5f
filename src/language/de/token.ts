import type { Translations } from '../../core/text/language.ts';

/** The verdict on the structure (`core/token`), and the examples. */
export const tokenGerman: Translations = {
  text: 'Text',
  empty: 'leer',
  'The header is JSON, but {0}: it must be an object, such as {"alg":"HS256"}.':
    'Der Header ist JSON, aber {0}: Er muss ein Objekt sein, zum Beispiel {"alg":"HS256"}.',
  'an array': 'ein Array',
  'a string': 'eine Zeichenkette',
  'a number': 'eine Zahl',
  'true or false': 'true oder false',
  'The header is empty: nothing stands before the first dot. Copy the token again, from its first character.':
    'Der Header ist leer: Vor dem ersten Punkt steht nichts. Das Token neu kopieren, ab dem ersten Zeichen.',
  'The header names no algorithm: add "alg" to it, such as "alg":"HS256" (RFC 7515 §4.1.1).':
    'Der Header nennt keinen Algorithmus: „alg“ ergänzen, zum Beispiel "alg":"HS256" (RFC 7515 §4.1.1).',
  'The "alg" of the header is no string: write the algorithm\'s name in double quotes.':
    'Das „alg“ des Headers ist keine Zeichenkette: den Namen in doppelte Anführungszeichen setzen.',
  'What follows the last part belongs to no token: character {0} is {1}. Leave it out.':
    'Was dem letzten Teil folgt, gehört zu keinem Token: Zeichen {0} ist {1}. Weglassen.',
  header: 'Header',
  payload: 'Payload',
  signature: 'Signatur',
  part: 'Teil',
  'encrypted key': 'verschlüsselter Schlüssel',
  'initialization vector': 'Initialisierungsvektor',
  ciphertext: 'Geheimtext',
  'authentication tag': 'Authentifizierungs-Tag',
  'The header is no UTF-8 from its byte {0} on (character {1} of the token): characters before it may be missing or changed.':
    'Der Header ist ab seinem Byte {0} kein UTF-8 (Zeichen {1} des Tokens): Davor fehlen vielleicht Zeichen oder sind verändert.',
  'The payload is no UTF-8 from its byte {0} on (character {1} of the token): it begins as JSON, which must be UTF-8.':
    'Der Payload ist ab seinem Byte {0} kein UTF-8 (Zeichen {1} des Tokens): Er beginnt als JSON, und das muss UTF-8 sein.',
  'The header decodes to text that is no JSON: a header begins with {, in base64url with "ey". Its first characters may be missing or changed.':
    'Der Header ergibt dekodiert Text, der kein JSON ist: Ein Header beginnt mit {, in Base64url mit „ey“. Vielleicht fehlen die ersten Zeichen oder sind verändert.',
  'The JSON of the {0} is broken at line {1}, column {2}. {3}': 'Fehlerhaftes JSON ({0}) in Zeile {1}, Spalte {2}. {3}',
  'Character {0} of the {1} (character {2} of the token) is {3}, which base64url does not have: {4}.':
    'Zeichen {0} im Teil „{1}“ (Zeichen {2} des Tokens) gibt es in Base64url nicht: {3}. Hinweis: {4}.',
  'The {0} has {1} characters, a length base64url never has: up to character {2} of the token one is missing or one too many. Copy the token again, whole.':
    'Der Teil „{0}“ hat {1} Zeichen, eine Länge, die Base64url nie hat: Bis Zeichen {2} des Tokens fehlt eines oder ist eines zu viel. Das Token neu und ganz kopieren.',
  'remove it': 'entfernen',
  'the token is percent-encoded, decode it first': 'das Token ist prozentkodiert, erst dekodieren',
  'the token was cut short when it was shown, copy it whole': 'das Token wurde in der Anzeige gekürzt, ganz kopieren',
  'padding can only stand at the end of a part, two of them at most':
    'Padding steht nur am Ende eines Teils, höchstens zweimal',
  'remove or correct it': 'entfernen oder berichtigen',
  'This is no token: it has no dot, and a JWS has three parts separated by dots.':
    'Das ist kein Token: Es hat keinen Punkt, und ein JWS hat drei durch Punkte getrennte Teile.',
  'There is only a header: payload and signature are missing. Copy the token again, to its end.':
    'Es gibt nur einen Header: Payload und Signatur fehlen. Das Token bis zum Ende neu kopieren.',
  'The signature is missing: a JWS has three parts separated by dots, here are two. Copy the token again, to its end; an unsecured one ends with a dot.':
    'Die Signatur fehlt: Ein JWS hat drei durch Punkte getrennte Teile, hier sind es zwei. Das Token bis zum Ende neu kopieren; ein ungesichertes endet mit einem Punkt.',
  'The token was shortened when it was shown: an ellipsis stands at its character {0}. Copy it from where it is whole.':
    'Das Token wurde für die Anzeige gekürzt: An Stelle {0} stehen Auslassungspunkte. Dort kopieren, wo es vollständig ist.',
  "The third part is missing, or the dot before it: the payload's JSON ends before character {0} of the token, but more characters follow.":
    'Es fehlt der dritte Teil oder der Punkt davor: Das JSON des Payloads endet vor Zeichen {0} des Tokens, aber es folgen noch Zeichen.',
  'The dot between header and payload is missing: put one before character {0} of the token, where a second object begins.':
    'Der Punkt zwischen Header und Payload fehlt: vor Zeichen {0} des Tokens einen setzen, wo ein zweites Objekt beginnt.',
  'There are {0} parts separated by dots, but a JWS has three: leave out what follows the third, or take apart two tokens that were joined.':
    'Es gibt {0} durch Punkte getrennte Teile, ein JWS hat aber drei: weglassen, was dem dritten folgt, oder zwei aneinandergefügte Tokens trennen.',
  'The header is that of a JWE ("enc"), which has five parts separated by dots; here is one. Copy the token again, whole.':
    'Der Header ist der eines JWE („enc“), das fünf durch Punkte getrennte Teile hat; hier ist einer. Das Token neu und ganz kopieren.',
  'The header is that of a JWE ("enc"), which has five parts separated by dots; here are {0}. Copy the token again, whole.':
    'Der Header ist der eines JWE („enc“), das fünf durch Punkte getrennte Teile hat; hier sind es {0}. Das Token neu und ganz kopieren.',

  'The header': 'Der Header',
  'The payload': 'Der Payload',
  'The signature': 'Die Signatur',
  'A part': 'Ein Teil',
  '{0} is padded with =, which RFC 7515 §2 leaves out: strict readers refuse it (character {1} of the token).':
    '{0} ist mit = aufgefüllt, was RFC 7515 §2 weglässt: Strenge Parser lehnen es ab (Zeichen {1} des Tokens).',
  '{0} uses + or /, where base64url has - and _: strict readers refuse it (character {1} of the token).':
    '{0} enthält + oder /, wo Base64url - und _ hat: Strenge Parser lehnen es ab (Zeichen {1} des Tokens).',
  '{0} ends in a character with bits that belong to no byte: another last character would give the same bytes (character {1} of the token).':
    '{0} endet mit einem Zeichen, dessen Bits zu keinem Byte gehören: Ein anderes letztes Zeichen ergäbe dieselben Bytes (Zeichen {1} des Tokens).',
  'A JWS may carry any JSON, but a JWT carries an object of claims (RFC 7519 §3).':
    'Ein JWS darf jedes JSON tragen, ein JWT aber trägt ein Objekt aus Claims (RFC 7519 §3).',
  'A JWS may carry any text, but a JWT carries an object of claims (RFC 7519 §3).':
    'Ein JWS darf jeden Text tragen, ein JWT aber trägt ein Objekt aus Claims (RFC 7519 §3).',
  'A JWS may carry any bytes, but a JWT carries an object of claims (RFC 7519 §3).':
    'Ein JWS darf beliebige Bytes tragen, ein JWT aber trägt ein Objekt aus Claims (RFC 7519 §3).',
  'The payload is empty; if it is kept elsewhere (detached, RFC 7515 Appendix F), the signature covers that one.':
    'Der Payload ist leer; liegt er anderswo („detached“, RFC 7515 Anhang F), gilt die Signatur dem dortigen.',
  '{0} and {1} others': '{0} und {1} weitere',
  'The header holds {0} more than once: most readers take the last, some refuse the token.':
    'Im Header steht {0} mehr als einmal: Die meisten Parser nehmen das letzte, manche lehnen das Token ab.',
  'The payload holds {0} more than once: most readers take the last, some refuse the token.':
    'Im Payload steht {0} mehr als einmal: Die meisten Parser nehmen das letzte, manche lehnen das Token ab.',
  'The header contains "enc", which belongs to a JWE. With three parts and this alg it is a JWS, and verifiers may reject it.':
    'Der Header enthält „enc“, das zu einem JWE gehört. Mit drei Teilen und diesem alg ist es ein JWS, und Prüfer lehnen es vielleicht ab.',
  'The header is missing: the first of the two parts is a payload, which names no algorithm. Copy the token again, from its first character.':
    'Der Header fehlt: Der erste der beiden Teile ist eine Payload, die keinen Algorithmus nennt. Das Token noch einmal kopieren, ab dem ersten Zeichen.',
};
