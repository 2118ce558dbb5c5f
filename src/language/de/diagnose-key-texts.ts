import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about the text of a key (`core/diagnose/families/key-text`). */
export const diagnoseKeyTexts: Translations = {
  '"{0}" in the JWK has {1} bytes, but {2} needs {3}: leading zero bytes are missing.\nWrite coordinates at their full width (RFC 7518 §6.2.1.2).':
    '„{0}“ im JWK hat {1} Bytes, {2} braucht aber {3}: Führende Nullbytes fehlen.\nKoordinaten in voller Breite schreiben (RFC 7518 §6.2.1.2).',
  '"{0}" in the JWK has {1} bytes, but {2} needs {3}: it starts with an extra zero byte.\nWrite coordinates at their full width (RFC 7518 §6.2.1.2).':
    '„{0}“ im JWK hat {1} Bytes, {2} braucht aber {3}: Es beginnt mit einem überzähligen Nullbyte.\nKoordinaten in voller Breite schreiben (RFC 7518 §6.2.1.2).',

  'The JWK has no member "{0}". The other members leave only "{1}" (RFC 7518 §6).\nAdd it to the JWK.':
    'Der JWK hat kein Feld „{0}“. Die anderen Felder lassen nur „{1}“ zu (RFC 7518 §6).\nEs in den JWK aufnehmen.',
  'The member "{0}" of the JWK is {1}, but libraries accept only "{2}" here (RFC 7518 §6).\nWrite it like this in the JWK.':
    'Das Feld „{0}“ des JWK ist {1}, Bibliotheken nehmen hier aber nur „{2}“ an (RFC 7518 §6).\nEs im JWK so schreiben.',
  'The JWK has no exponent "e". With the usual one, 65537 (AQAB), it is a complete key.\nAdd "e":"AQAB" to the JWK.':
    'Der JWK hat keinen Exponenten „e“. Mit dem üblichen, 65537 (AQAB), ist er ein vollständiger Schlüssel.\n"e":"AQAB" in den JWK aufnehmen.',
  'The JWK has a certificate in "x5c", but not the members of the key itself, so most libraries cannot use it.\nUse the certificate as PEM, or add "n" and "e", or "x" and "y" (RFC 7517 §4.7).':
    'Der JWK hat ein Zertifikat in „x5c“, aber nicht die Felder des Schlüssels selbst, deshalb können die meisten Bibliotheken ihn nicht verwenden.\nDas Zertifikat als PEM verwenden, oder „n“ und „e“ beziehungsweise „x“ und „y“ hinzufügen (RFC 7517 §4.7).',
  'The JSON of the key is incomplete or damaged: {0} Jotscope could still read the members.\nCopy the whole JSON from its source.':
    'Das JSON des Schlüssels ist unvollständig oder beschädigt: {0} Jotscope konnte die Felder trotzdem lesen.\nDas ganze JSON aus seiner Quelle kopieren.',
  'The members of the key are not written as JSON.\nLet the program that printed them write JSON: {"kty":"RSA",…}.':
    'Die Felder des Schlüssels sind nicht als JSON geschrieben.\nDas Programm, das sie ausgegeben hat, JSON schreiben lassen: {"kty":"RSA",…}.',
  'with line breaks inside strings': 'mit Zeilenumbrüchen in Zeichenketten',
  'as Python prints it': 'wie Python ihn ausgibt',
  'This is what openssl prints of an RSA key: modulus and exponent as numbers. Libraries cannot read that.\nUse the PEM: openssl rsa -pubin -in key.pem, without -text and -noout.':
    'Das ist, was openssl von einem RSA-Schlüssel ausgibt: Modulus und Exponent als Zahlen. Bibliotheken können das nicht lesen.\nDas PEM verwenden: openssl rsa -pubin -in key.pem, ohne -text und -noout.',
  'This is what openssl prints of a key: its public point in hex. Libraries cannot read that.\nUse the PEM: openssl pkey -pubin -in key.pem, without -text and -noout.':
    'Das ist, was openssl von einem Schlüssel ausgibt: sein öffentlicher Punkt in Hex. Bibliotheken können das nicht lesen.\nDas PEM verwenden: openssl pkey -pubin -in key.pem, ohne -text und -noout.',
  'The key is inside a PKCS #7 file (.p7b), which JWT libraries cannot read.\nTake the certificates out: openssl pkcs7 -in file.p7b -print_certs.':
    'Der Schlüssel steckt in einer PKCS-#7-Datei (.p7b), die JWT-Bibliotheken nicht lesen können.\nDie Zertifikate herausnehmen: openssl pkcs7 -in file.p7b -print_certs.',

  '“{0}”': '„{0}“',

  'The PEM block “{0}” has no last line.\nAdd {1} on its own line.':
    'Der PEM-Block „{0}“ hat keine letzte Zeile.\n{1} in einer eigenen Zeile hinzufügen.',
  'The PEM block “{0}” has no first line.\nAdd {1} on its own line.':
    'Der PEM-Block „{0}“ hat keine erste Zeile.\n{1} in einer eigenen Zeile hinzufügen.',
  'The PEM block starts as “{0}” and ends as “{1}”.\nWrite the same label in both lines.':
    'Der PEM-Block beginnt als „{0}“ und endet als „{1}“.\nIn beide Zeilen dieselbe Bezeichnung schreiben.',
  'Line {0} reads {1}, but must be {2}, with five hyphens on both sides.\nCorrect the line.':
    'In Zeile {0} steht {1}, dort gehört aber {2} hin, mit fünf Bindestrichen auf beiden Seiten.\nDie Zeile berichtigen.',
  'The PEM block “{0}” contains {1} on line {2}, which is not base64.\nPaste the block without it.':
    'Im PEM-Block „{0}“ steht {1} in Zeile {2}. Das ist kein Base64.\nDen Block ohne dieses Zeichen einfügen.',

  'The key has the characters \\n in one place where a line break belongs.\nReplace them with a line break, or unescape the setting before it is used.':
    'Der Schlüssel hat an einer Stelle die Zeichen \\n, wo ein Zeilenumbruch hingehört.\nDurch einen Zeilenumbruch ersetzen, oder die Escapes des Werts vor dem Gebrauch auflösen.',
  'The key has the characters \\n in {0} places where line breaks belong.\nReplace them with line breaks, or unescape the setting before it is used.':
    'Der Schlüssel hat an {0} Stellen die Zeichen \\n, wo Zeilenumbrüche hingehören.\nDurch Zeilenumbrüche ersetzen, oder die Escapes des Werts vor dem Gebrauch auflösen.',
  'The key has the letter n in {0} places where line breaks belong: a shell removed the backslashes of \\n.\nPut the value in single quotes, or paste the key with its line breaks.':
    'Der Schlüssel hat an {0} Stellen den Buchstaben n, wo Zeilenumbrüche hingehören: Eine Shell hat die Backslashes von \\n entfernt.\nDen Wert in einfache Anführungszeichen setzen, oder den Schlüssel mit seinen Zeilenumbrüchen einfügen.',
  'The PEM block “{0}” is on one line: spaces replaced its line breaks.\nAdd line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile: Leerzeichen ersetzen seine Zeilenumbrüche.\nNach der BEGIN-Zeile und vor der END-Zeile Zeilenumbrüche einfügen.',
  'The PEM block “{0}” is on one line: its line breaks are gone.\nAdd line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile: Seine Zeilenumbrüche fehlen.\nNach der BEGIN-Zeile und vor der END-Zeile Zeilenumbrüche einfügen.',
  'The whole {0} is base64-encoded again.\nDecode it once before it is used.':
    'Das Ganze ({0}) ist noch einmal Base64-kodiert.\nVor dem Gebrauch einmal dekodieren.',
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
  'This is the bare {0} of {1}, {2} bytes of DER, without BEGIN and END lines.\nAdd -----BEGIN {3}----- before it and -----END {4}----- after it, each on its own line.':
    'Das ist bloßes {0} ohne die Zeilen BEGIN und END. Darin: {1}, {2} Bytes DER.\n-----BEGIN {3}----- davor und -----END {4}----- danach setzen, jeweils in einer eigenen Zeile.',

  'in the format of SSH ({0})': 'im Format von SSH ({0})',
  'in the SSH2 format of RFC 4716': 'im SSH2-Format von RFC 4716',
  'a private key in OpenSSH’s own format (Jotscope reads its public key)':
    'ein privater Schlüssel in OpenSSHs eigenem Format (Jotscope liest den öffentlichen daraus)',
  'The key is {0}, which JWT libraries cannot read.\nUse the PEM that Jotscope makes from it. For RSA and ECDSA, ssh-keygen -e -m PKCS8 -f key.pub writes the same.':
    'Der Schlüssel ist {0}; JWT-Bibliotheken lesen das nicht.\nDas PEM verwenden, das Jotscope daraus macht. Für RSA und ECDSA schreibt ssh-keygen -e -m PKCS8 -f key.pub dasselbe.',
  'This is {0}, {1} bytes in {2}, without the structure that says what it is.\nUse the PEM or JWK made from it in libraries.':
    'Das ist {0}, {1} Bytes in {2}, ohne die Struktur, die sagt, was es ist.\nIn Bibliotheken das daraus erzeugte PEM oder JWK verwenden.',
  'the bare coordinates x and y of a public key on {0}':
    'die bloßen Koordinaten x und y eines öffentlichen Schlüssels auf {0}',
  'the bare point 04‖x‖y of a public key on {0}': 'der bloße Punkt 04‖x‖y eines öffentlichen Schlüssels auf {0}',
  'the bare compressed point of a public key on {0}':
    'der bloße komprimierte Punkt eines öffentlichen Schlüssels auf {0}',
  'a bare {0} public key': 'ein bloßer öffentlicher {0}-Schlüssel',

  'This is the whole line, with the name “{0}” before the key.\nPaste only the part after the name.':
    'Das ist die ganze Zeile, mit dem Namen „{0}“ vor dem Schlüssel.\nNur den Teil nach dem Namen einfügen.',
  'The key is inside JSON, as a string in quotes.\nPaste only that value.':
    'Der Schlüssel steht in JSON, als Zeichenkette in Anführungszeichen.\nNur diesen Wert einfügen.',
  'The key is inside JSON, as the value of “{0}”.\nPaste only that value.':
    'Der Schlüssel steht in JSON, als Wert von „{0}“.\nNur diesen Wert einfügen.',
  'The keys are inside JSON: {0} of its values are keys.\nPaste only the key that the token needs, or only these values.':
    'Die Schlüssel stehen in JSON: {0} seiner Werte sind Schlüssel.\nNur den einfügen, den das Token braucht, oder nur diese Werte.',
  'The JWK is written as a JSON string: {0} of its quotes have a backslash before them.\nParse that string once as JSON.':
    'Das JWK ist als JSON-Zeichenkette geschrieben: Vor {0} seiner Anführungszeichen steht ein Backslash.\nDiese Zeichenkette einmal mit einem JSON-Parser lesen.',
  'The key is percent-encoded in one place, as in a URL or a form.\nDecode it once before it is used.':
    'Der Schlüssel ist an einer Stelle prozentkodiert, wie in einer URL oder einem Formular.\nVor dem Gebrauch einmal dekodieren.',
  'The key is percent-encoded in {0} places, as in a URL or a form.\nDecode it once before it is used.':
    'Der Schlüssel ist an {0} Stellen prozentkodiert, wie in einer URL oder einem Formular.\nVor dem Gebrauch einmal dekodieren.',
  'The Key box contains a certificate. Jotscope took the public key from it, but PyJWT and other libraries that need a public key cannot read a certificate.\nExtract the key for them: openssl x509 -in cert.pem -noout -pubkey':
    'Im Schlüsselfeld steht ein Zertifikat. Jotscope hat den öffentlichen Schlüssel daraus genommen, aber PyJWT und andere Bibliotheken, die einen öffentlichen Schlüssel brauchen, können kein Zertifikat lesen.\nDen Schlüssel dafür herausholen: openssl x509 -in cert.pem -noout -pubkey',
};
