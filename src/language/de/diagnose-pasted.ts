import type { Translations } from '../../core/text/language.ts';

/**
 * The doctor's sentences about secrets and keys in code, in lists of bytes or in XML, and about
 * missing ones (`core/diagnose/families`).
 */
export const diagnosePasted: Translations = {
  '{0} needs {1}.': 'Für {0} nötig: {1}.',
  'This is a URL of keys, not a key.\nPress Fetch key set above, or open the URL in a new tab and paste what it shows.':
    'Das ist eine URL von Schlüsseln und kein Schlüssel.\nOben „Schlüssel abrufen“ drücken, oder die URL in einem neuen Tab öffnen und einfügen, was sie zeigt.',
  'This is the name of a setting, not its value.\nLook up the value where the program runs.':
    'Das ist der Name einer Einstellung und nicht ihr Wert.\nDen Wert dort nachsehen, wo das Programm läuft.',
  'This is a placeholder for a setting, not its value.\nLook up the value where the program runs.':
    'Das ist ein Platzhalter für eine Einstellung und nicht ihr Wert.\nDen Wert dort nachsehen, wo das Programm läuft.',
  'This is the name of an entry in a secret store, not its content.\nGet the content from the store.':
    'Das ist der Name eines Eintrags in einem Speicher für Geheimnisse und nicht dessen Inhalt.\nDen Inhalt dort abrufen.',
  'This is the path of a file, not its content.\nOpen the file and paste its content, or drop the file here.':
    'Das ist der Pfad einer Datei und nicht ihr Inhalt.\nDie Datei öffnen und den Inhalt einfügen, oder sie hier ablegen.',
  'This secret is masked.\nCopy it from where it is shown in full.':
    'Dieses Geheimnis ist verdeckt.\nDort kopieren, wo es vollständig gezeigt wird.',
  'This looks like the placeholder of an example.\nPaste the real secret.':
    'Das sieht wie der Platzhalter eines Beispiels aus.\nDas echte Geheimnis einfügen.',
  'The key is in source code, as {0} strings that are joined.\nPaste the joined text, one line for each string.':
    'Der Schlüssel steht in Quellcode, als {0} Zeichenketten, die verbunden werden.\nDen verbundenen Text einfügen, jede Zeichenkette in einer eigenen Zeile.',
  'Each line of the key starts with "-", as in a diff.\nRemove them.':
    'Jede Zeile des Schlüssels beginnt mit „-“, wie in einem Diff.\nEntfernen.',
  'Each line of the key is a comment.\nRemove the comment marks at the start of the lines.':
    'Jede Zeile des Schlüssels ist ein Kommentar.\nDie Kommentarzeichen am Anfang der Zeilen entfernen.',
  'Each line of the key starts with ">", as in a quoted email.\nRemove them.':
    'Jede Zeile des Schlüssels beginnt mit „>“, wie in einer zitierten E-Mail.\nEntfernen.',
  'The key contains {0} in one place, which stands for a space or a tab.\nRemove it.':
    'Der Schlüssel enthält an einer Stelle {0}; das steht für ein Leerzeichen oder einen Tabulator.\nEntfernen.',
  'The key contains {0} and the like in {1} places, which stand for spaces or tabs.\nRemove them.':
    'Der Schlüssel enthält {0} und Ähnliches an {1} Stellen; sie stehen für Leerzeichen oder Tabulatoren.\nEntfernen.',
  'Each line of the key starts with "+", as in a diff.\nRemove them.':
    'Jede Zeile des Schlüssels beginnt mit „+“, wie in einem Diff.\nDiese Zeichen entfernen.',
  'Each line of the key ends with a backslash, as in a shell.\nRemove them.':
    'Jede Zeile des Schlüssels endet mit einem Backslash, wie in einer Shell.\nDiese Zeichen entfernen.',
  'Each line of the key starts with its number, as in an editor.\nRemove the numbers.':
    'Jede Zeile des Schlüssels beginnt mit ihrer Nummer, wie in einem Editor.\nDie Nummern entfernen.',
  'The key has {0} HTML line breaks (<br>).\nReplace them with real ones.':
    'Der Schlüssel hat {0} Zeilenumbrüche von HTML (<br>).\nDurch echte ersetzen.',
  'These are whole configuration lines. The key is the value of “{0}”.\nPaste only that value.':
    'Das sind ganze Konfigurationszeilen. Der Schlüssel ist der Wert von „{0}“.\nNur diesen Wert einfügen.',
  'The PEM block “{0}” has spaces where its base64 has "+", the first on line {1}: it went through a form or a URL.\nEncode "+" as %2B before it goes there.':
    'Der PEM-Block „{0}“ hat Leerzeichen, wo sein Base64 „+“ hat, das erste in Zeile {1}: Er ging durch ein Formular oder eine URL.\n„+“ vorher als %2B kodieren.',
  'The key is written {0}, which is not valid JSON.\nWrite it as JSON: names and strings in straight double quotes, no comma at the end.':
    'Der Schlüssel ist {0} geschrieben, was kein gültiges JSON ist.\nAls JSON schreiben: Namen und Zeichenketten in geraden doppelten Anführungszeichen, kein Komma am Ende.',
  'with unquoted names': 'mit Namen ohne Anführungszeichen',
  'with single quotes': 'mit einfachen Anführungszeichen',
  'with typographic quotes': 'mit typografischen Anführungszeichen',
  'with a comma before a closing bracket': 'mit einem Komma vor einer schließenden Klammer',
  'with comments': 'mit Kommentaren',
  'This is the bare private value of a key on {0}, {1} bytes in {2}. Its public key verifies the token.\nGive verifiers the public key, as PEM or JWK, and keep the private one secret.':
    'Das ist der bloße private Wert eines Schlüssels auf {0}, {1} Bytes in {2}. Der öffentliche dazu bestätigt das Token.\nPrüfern den öffentlichen Schlüssel geben, als PEM oder JWK, und den privaten geheim halten.',
  'The key is a certificate inside XML, as in SAML metadata.\nAdd -----BEGIN CERTIFICATE----- before its base64 and -----END CERTIFICATE----- after it.':
    'Der Schlüssel ist ein Zertifikat in XML, wie in SAML-Metadaten.\nVor sein Base64 -----BEGIN CERTIFICATE----- und danach -----END CERTIFICATE----- setzen.',
  'The key is an RSAKeyValue, the XML of .NET, which JWT libraries cannot read.\nUse a JWK or PEM instead: ExportSubjectPublicKeyInfoPem writes PEM.':
    'Der Schlüssel ist ein RSAKeyValue, das XML von .NET, das JWT-Bibliotheken nicht lesen.\nStattdessen JWK oder PEM verwenden: ExportSubjectPublicKeyInfoPem schreibt PEM.',
  'This is only the modulus of an RSA key. With the usual exponent, 65537 (AQAB), it is a complete key.\nUse both, as JWK or PEM.':
    'Das ist nur der Modulus eines RSA-Schlüssels. Mit dem üblichen Exponenten, 65537 (AQAB), ist es ein vollständiger Schlüssel.\nBeide verwenden, als JWK oder PEM.',
  'The Key box contains code or a command. The secret is only the part in quotes ({0} … {1}).\nDelete the rest.':
    'Im Schlüsselfeld steht Code oder ein Befehl. Das Geheimnis ist nur der Teil in Anführungszeichen ({0} … {1}).\nDen Rest löschen.',
  'The Key box contains a placeholder for the setting {0}. The secret is its default, after the colon.\nDelete the rest, or find out the value of the setting where the signer runs.':
    'Im Schlüsselfeld steht ein Platzhalter für die Einstellung {0}. Das Geheimnis ist ihr Vorgabewert nach dem Doppelpunkt.\nDen Rest löschen, oder nachsehen, wie die Einstellung dort lautet, wo signiert wird.',
  'The Key box contains an XML element ({0}). The secret is only its content.\nDelete the tags.':
    'Im Schlüsselfeld steht ein XML-Element ({0}). Das Geheimnis ist nur sein Inhalt.\nDie Tags löschen.',
  'The Key box contains a whole command. The secret is only the part after "{0}=".\nDelete the rest.':
    'Im Schlüsselfeld steht ein ganzer Befehl. Das Geheimnis ist nur der Teil nach „{0}=“.\nDen Rest löschen.',
  'Your secret is escaped for XML or HTML ({0} and the like), but the signer used the characters themselves.\nPaste it unescaped.':
    'Das Geheimnis ist für XML oder HTML maskiert ({0} und dergleichen), signiert wurde aber mit den Zeichen selbst.\nOhne Maskierung einfügen.',
  'Your secret is a list of {0}, one number each. The signer used the bytes, not the text of the list.\nPaste them as base64 or hex.':
    'Das Geheimnis ist eine Liste von {0}, je eine Zahl. Signiert wurde mit den Bytes und nicht mit dem Text der Liste.\nAls Base64 oder Hex einfügen.',
  'Your secret is written as escaped bytes, each a backslash, "x" and two digits. It is {0}, and the signer used those bytes.\nPaste them as base64 or hex.':
    'Das Geheimnis steht als maskierte Bytes da, je ein Backslash, „x“ und zwei Ziffern. Es sind {0}, und mit diesen wurde signiert.\nAls Base64 oder Hex einfügen.',
  'Your secret has {0} lines, and the signer used only the first: its configuration ends there.\nCreate a secret without line breaks, for example with openssl rand -hex 32.':
    'Das Geheimnis hat {0} Zeilen, und signiert wurde nur mit der ersten: Die Konfiguration endet dort.\nEin Geheimnis ohne Zeilenumbrüche erzeugen, etwa mit openssl rand -hex 32.',
  'The token contains a typographic hyphen, {0}, at character {1}, where base64url has a plain one. A word processor put it there.':
    'Das Token enthält einen typografischen Bindestrich, {0}, an Stelle {1}, wo Base64url einen einfachen hat. Ein Textprogramm hat ihn gesetzt.',
  'The token contains {0} typographic hyphens, the first, {1}, at character {2}, where base64url has plain ones. A word processor put them there.':
    'Das Token enthält {0} typografische Bindestriche, den ersten, {1}, an Stelle {2}, wo Base64url einfache hat. Ein Textprogramm hat sie gesetzt.',
  'The token is inside a text that is base64-encoded, such as a name and a password (HTTP Basic, SASL PLAIN). Jotscope decoded it and read the token in it; a library that gets the outer text fails.':
    'Das Token steht in einem Text, der Base64-kodiert ist, etwa Name und Passwort (HTTP Basic, SASL PLAIN). Jotscope hat ihn dekodiert und das Token darin gelesen; eine Bibliothek, die den äußeren Text bekommt, scheitert.',
  'Characters of the token are written as JSON escapes: \\u002e is a dot. Jotscope decoded them; a library that gets the escapes fails.\nParse the JSON string before you use its value.':
    'Zeichen des Tokens stehen als JSON-Escapes da: \\u002e ist ein Punkt. Jotscope hat sie dekodiert; eine Bibliothek, die die Escapes bekommt, scheitert.\nDen JSON-String parsen, bevor sein Wert verwendet wird.',
  'The token is written as the hex digits of its characters. Jotscope decoded them; a library that gets the digits fails.':
    'Das Token steht als Hexziffern seiner Zeichen da. Jotscope hat sie dekodiert; eine Bibliothek, die die Ziffern bekommt, scheitert.',
  'There are characters in front of the token that do not belong to it: a token starts with "ey". Jotscope skipped them; a library that gets them fails.\nRemove them.':
    'Vor dem Token stehen Zeichen, die nicht dazugehören: Ein Token beginnt mit „ey“. Jotscope hat sie übersprungen; eine Bibliothek, die sie bekommt, scheitert.\nSie entfernen.',
};
