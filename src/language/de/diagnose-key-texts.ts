import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about the text of a key (`core/diagnose/families/key-text`). */
export const diagnoseKeyTexts: Translations = {
  'The member "{0}" of the JWK has {1} bytes where {2} has {3}: leading zero bytes were left out. Write coordinates at their full width (RFC 7518 §6.2.1.2).':
    'Das Element „{0}“ des JWK hat {1} Bytes, wo {2} {3} hat: Führende Nullbytes wurden weggelassen. Koordinaten in voller Breite schreiben (RFC 7518 §6.2.1.2).',
  'The member "{0}" of the JWK has {1} bytes where {2} has {3}: it begins with a zero byte too many. Write coordinates at their full width (RFC 7518 §6.2.1.2).':
    'Das Element „{0}“ des JWK hat {1} Bytes, wo {2} {3} hat: Es beginnt mit einem überzähligen Nullbyte. Koordinaten in voller Breite schreiben (RFC 7518 §6.2.1.2).',

  '“{0}…”': '„{0}…“',
  '“{0}”': '„{0}“',

  'The PEM block “{0}” has no last line. Add {1} on a line of its own.':
    'Der PEM-Block „{0}“ hat keine letzte Zeile. {1} in einer eigenen Zeile hinzufügen.',
  'The PEM block “{0}” has no first line. Add {1} on a line of its own.':
    'Der PEM-Block „{0}“ hat keine erste Zeile. {1} in einer eigenen Zeile hinzufügen.',
  'The PEM block begins as “{0}” and ends as “{1}”. Write the same label in both lines.':
    'Der PEM-Block beginnt als „{0}“ und endet als „{1}“. In beide Zeilen dieselbe Bezeichnung schreiben.',
  'Line {0} reads {1} where {2} belongs, with five hyphens on both sides. Write it so.':
    'In Zeile {0} steht {1}, wo {2} hingehört, mit fünf Bindestrichen auf beiden Seiten. So schreiben.',
  'The PEM block “{0}” holds {1} on line {2}, which is no base64. Paste the block without it.':
    'Im PEM-Block „{0}“ steht {1} in Zeile {2}; das ist kein Base64. Den Block ohne dieses Zeichen einfügen.',

  'The key is written with the characters \\n in one place where a line break belongs. Replace them by a line break, or unescape the setting before it is used.':
    'Der Schlüssel hat an einer Stelle die Zeichen \\n, wo ein Zeilenumbruch hingehört. Durch einen Zeilenumbruch ersetzen, oder die Escapes des Werts vor dem Gebrauch auflösen.',
  'The key is written with the characters \\n in {0} places where line breaks belong. Replace them by line breaks, or unescape the setting before it is used.':
    'Der Schlüssel hat an {0} Stellen die Zeichen \\n, wo Zeilenumbrüche hingehören. Durch Zeilenumbrüche ersetzen, oder die Escapes des Werts vor dem Gebrauch auflösen.',
  'The letter n stands in {0} places where line breaks belong: a shell took the backslashes of \\n away. Put the value in single quotation marks, or paste the key with its line breaks.':
    'An {0} Stellen steht der Buchstabe n, wo Zeilenumbrüche hingehören: Eine Shell hat die Backslashes von \\n verschluckt. Den Wert in einfache Anführungszeichen setzen, oder den Schlüssel mit seinen Zeilenumbrüchen einfügen.',
  'The PEM block “{0}” stands on one line: spaces stand where its line breaks were. Put line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile: Wo seine Zeilenumbrüche waren, stehen Leerzeichen. Nach der BEGIN-Zeile und vor der END-Zeile gehören Zeilenumbrüche.',
  'The PEM block “{0}” stands on one line: its line breaks are gone. Put line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile: Seine Zeilenumbrüche sind fort. Nach der BEGIN-Zeile und vor der END-Zeile gehören Zeilenumbrüche.',
  'The whole {0} was base64-encoded once more. Decode it once before it is used.':
    'Das Ganze ({0}) wurde noch einmal Base64-kodiert. Vor dem Gebrauch einmal dekodieren.',
  'PEM file': 'PEM-Datei',
  'base64 of the key': 'Base64 des Schlüssels',
  'line of an SSH key file': 'Zeile einer SSH-Schlüsseldatei',
  'a public key (SPKI)': 'ein öffentlicher Schlüssel (SPKI)',
  'a private key (PKCS#8)': 'ein privater Schlüssel (PKCS#8)',
  'an encrypted private key (PKCS#8)': 'ein verschlüsselter privater Schlüssel (PKCS#8)',
  'an RSA public key (PKCS#1)': 'ein öffentlicher RSA-Schlüssel (PKCS#1)',
  'an RSA private key (PKCS#1)': 'ein privater RSA-Schlüssel (PKCS#1)',
  'an EC private key (SEC1)': 'ein privater EC-Schlüssel (SEC1)',
  'an X.509 certificate': 'ein X.509-Zertifikat',
  'This is the bare {0} of {1}, {2} bytes of DER, without its BEGIN and END lines. Put -----BEGIN {3}----- before it and -----END {4}----- after it, on lines of their own.':
    'Das ist bloßes {0} ohne die Zeilen BEGIN und END; darin: {1}, {2} Bytes DER. -----BEGIN {3}----- davor und -----END {4}----- danach setzen, jeweils in einer eigenen Zeile.',

  'in the format of SSH ({0})': 'im Format von SSH ({0})',
  'in the SSH2 format of RFC 4716': 'im SSH2-Format von RFC 4716',
  'a private key in OpenSSH’s own format (its public half is read here)':
    'ein privater Schlüssel in OpenSSHs eigenem Format (gelesen wird hier seine öffentliche Hälfte)',
  'The key is {0}, which JWT libraries do not read. Use the PEM made from it here; for RSA and ECDSA ssh-keygen -e -m PKCS8 -f key.pub writes the same.':
    'Der Schlüssel ist {0}; JWT-Bibliotheken lesen das nicht. Das hier daraus erzeugte PEM verwenden; für RSA und ECDSA schreibt ssh-keygen -e -m PKCS8 -f key.pub dasselbe.',
  'This is {0}, {1} bytes in {2}, without the structure that says what it is. Give libraries the PEM or the JWK made from it.':
    'Das ist {0}, {1} Bytes in {2}, ohne die Struktur, die sagt, was es ist. Bibliotheken das daraus erzeugte PEM oder JWK geben.',
  'the bare coordinates x and y of a public key on {0}':
    'die bloßen Koordinaten x und y eines öffentlichen Schlüssels auf {0}',
  'the bare point 04‖x‖y of a public key on {0}': 'der bloße Punkt 04‖x‖y eines öffentlichen Schlüssels auf {0}',
  'the bare compressed point of a public key on {0}':
    'der bloße komprimierte Punkt eines öffentlichen Schlüssels auf {0}',
  'a bare {0} public key': 'ein bloßer öffentlicher {0}-Schlüssel',

  'The whole line is given, with the name “{0}” before the key. Give only what stands after it.':
    'Angegeben ist die ganze Zeile, mit dem Namen „{0}“ vor dem Schlüssel. Nur angeben, was danach steht.',
  'JSON stands around the key: it is a string in quotation marks. Give only that value.':
    'Um den Schlüssel steht JSON: Er ist eine Zeichenkette in Anführungszeichen. Nur diesen Wert angeben.',
  'JSON stands around the key: it is the value of “{0}”. Give only that value.':
    'Um den Schlüssel steht JSON: Er ist der Wert von „{0}“. Nur diesen Wert angeben.',
  'JSON stands around the keys: {0} of its values are keys. Give only the one that the token needs, or these alone.':
    'Um die Schlüssel steht JSON: {0} seiner Werte sind Schlüssel. Nur den angeben, den das Token braucht, oder nur diese.',
  'The JWK is written as a JSON string: {0} of its quotation marks have a backslash before them. Read that string once with a JSON parser.':
    'Das JWK ist als JSON-Zeichenkette geschrieben: Vor {0} seiner Anführungszeichen steht ein Backslash. Diese Zeichenkette einmal mit einem JSON-Parser lesen.',
  'The key is percent-encoded in one place, as in an address or a form. Decode it once before it is used.':
    'Der Schlüssel ist an einer Stelle prozentkodiert, wie in einer Adresse oder einem Formular. Vor dem Gebrauch einmal dekodieren.',
  'The key is percent-encoded in {0} places, as in an address or a form. Decode it once before it is used.':
    'Der Schlüssel ist an {0} Stellen prozentkodiert, wie in einer Adresse oder einem Formular. Vor dem Gebrauch einmal dekodieren.',
};
