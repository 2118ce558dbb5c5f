import type { Translations } from '../../core/text/language.ts';

/**
 * The doctor's sentences about secrets and keys in code, in lists of bytes or in XML, and about
 * missing ones (`core/diagnose/families`).
 */
export const diagnosePasted: Translations = {
  '{0} needs {1}.': 'Für {0} nötig: {1}.',
  'What is given is the address of keys. Press Fetch key set above, or open it in a tab of its own and paste what it shows.':
    'Angegeben ist die Adresse von Schlüsseln. Oben „Schlüssel abrufen“ drücken, oder die Adresse in einem eigenen Tab öffnen und einfügen, was sie zeigt.',
  'What is given is the fingerprint of a key, which names it and is not the key itself.':
    'Angegeben ist der Fingerabdruck eines Schlüssels: Er benennt ihn und ist nicht der Schlüssel selbst.',
  'What is given is the name of a setting and not its value. Look the value up where the program runs.':
    'Angegeben ist der Name einer Einstellung und nicht ihr Wert. Den Wert dort nachsehen, wo das Programm läuft.',
  'What is given is a placeholder for a setting and not its value. Look the value up where the program runs.':
    'Angegeben ist ein Platzhalter für eine Einstellung und nicht ihr Wert. Den Wert dort nachsehen, wo das Programm läuft.',
  'What is given is the name of an entry in a secret store and not what it holds. Fetch that from the store.':
    'Angegeben ist der Name eines Eintrags in einem Speicher für Geheimnisse und nicht dessen Inhalt. Den Inhalt dort abrufen.',
  'What is given is the path of a file and not what the file holds. Open the file and paste that, or drop it here.':
    'Angegeben ist der Pfad einer Datei und nicht ihr Inhalt. Die Datei öffnen und den Inhalt einfügen, oder sie hier ablegen.',
  'What is given is masked. Copy the secret from where it is shown.':
    'Der angegebene Wert ist verdeckt. Das Geheimnis dort kopieren, wo es gezeigt wird.',
  'What is given looks like the placeholder of an example. Put the real one there.':
    'Der angegebene Wert sieht wie der Platzhalter eines Beispiels aus. Den echten einsetzen.',
  'The key is written as {0} texts of source code that are joined. Give the text that they make, a line for each.':
    'Der Schlüssel steht als {0} Texte in Quellcode, die aneinandergehängt werden. Den Text angeben, der daraus entsteht, jeden Teil in einer eigenen Zeile.',
  'Each line of the key begins with "+", as in a diff. Take these away.':
    'Jede Zeile des Schlüssels beginnt mit „+“, wie in einem Diff. Diese Zeichen entfernen.',
  'Each line of the key ends with a backslash, as in a shell. Take these away.':
    'Jede Zeile des Schlüssels endet mit einem Backslash, wie in einer Shell. Diese Zeichen entfernen.',
  'Each line of the key begins with its number, as in an editor. Take these away.':
    'Jede Zeile des Schlüssels beginnt mit ihrer Nummer, wie in einem Editor. Die Nummern entfernen.',
  'The key has HTML line breaks (<br>), {0} in all. Put real ones there.':
    'Der Schlüssel hat Zeilenumbrüche von HTML (<br>), insgesamt {0}. Dort echte Umbrüche setzen.',
  'Whole lines of configuration are given; the key is the value of “{0}”. Give only that.':
    'Angegeben sind ganze Zeilen einer Konfiguration; der Schlüssel ist der Wert von „{0}“. Nur diesen angeben.',
  'The PEM block “{0}” has spaces in its lines, the first on line {1}, where its base64 has "+": it went through a form or an address. Encode "+" as %2B on its way there.':
    'Der PEM-Block „{0}“ hat Leerzeichen in seinen Zeilen, das erste in Zeile {1}, wo sein Base64 „+“ hat: Er ging durch ein Formular oder eine Adresse. Auf dem Weg dorthin „+“ als %2B kodieren.',
  'The key is written {0}, which is no JSON. Give it as JSON: names and texts in straight double quotation marks, no comma at the end.':
    'Der Schlüssel steht {0} da, was kein JSON ist. Als JSON angeben: Namen und Texte in geraden doppelten Anführungszeichen, kein Komma am Ende.',
  'with bare names': 'mit Namen ohne Anführungszeichen',
  'with single quotation marks': 'mit einfachen Anführungszeichen',
  'with typographic quotation marks': 'mit typografischen Anführungszeichen',
  'with a comma before a closing bracket': 'mit einem Komma vor einer schließenden Klammer',
  'with comments': 'mit Kommentaren',
  'This is the bare private value of a key on {0}, {1} bytes in {2}: its public key verifies the token. Verifiers want the public key, as PEM or JWK; keep the private one secret.':
    'Das ist der bloße private Wert eines Schlüssels auf {0}, {1} Bytes in {2}: Der öffentliche dazu bestätigt das Token. Prüfer wollen den öffentlichen Schlüssel, als PEM oder JWK; den privaten geheim halten.',
  'The key is a certificate inside XML, as SAML metadata has it. Put -----BEGIN CERTIFICATE----- before its base64 and -----END CERTIFICATE----- after it.':
    'Der Schlüssel ist ein Zertifikat in XML, wie in SAML-Metadaten. Vor sein Base64 -----BEGIN CERTIFICATE----- und dahinter -----END CERTIFICATE----- setzen.',
  'The key is an RSAKeyValue, the XML of .NET, which JWT libraries do not read. Give it as JWK or PEM: ExportSubjectPublicKeyInfoPem writes that.':
    'Der Schlüssel ist ein RSAKeyValue, das XML von .NET, das JWT-Bibliotheken nicht lesen. Als JWK oder PEM angeben: ExportSubjectPublicKeyInfoPem schreibt das.',
  'This is the modulus of an RSA key alone; with the usual exponent, 65537 (AQAB), it is a whole key. Give both, as JWK or PEM.':
    'Das ist allein der Modulus eines RSA-Schlüssels; mit dem üblichen Exponenten, 65537 (AQAB), ist es ein ganzer Schlüssel. Beide angeben, als JWK oder PEM.',
  'The key box holds a piece of code or a command; the secret is only what stands in its quotation marks ({0} … {1}). Delete the rest.':
    'Im Schlüsselfeld steht ein Stück Code oder ein Befehl; das Geheimnis ist nur, was darin in Anführungszeichen steht ({0} … {1}). Den Rest löschen.',
  'The key box holds a placeholder for the setting {0}; the secret is its default, which stands behind the colon. Delete the rest, or find out what the setting is where the signer runs.':
    'Im Schlüsselfeld steht ein Platzhalter für die Einstellung {0}; das Geheimnis ist ihr Vorgabewert hinter dem Doppelpunkt. Den Rest löschen, oder nachsehen, wie die Einstellung dort lautet, wo signiert wird.',
  'The key box holds an XML element ({0}); the secret is only its content. Delete the tags.':
    'Im Schlüsselfeld steht ein XML-Element ({0}); das Geheimnis ist nur sein Inhalt. Die Tags löschen.',
  'The key box holds a whole command; the secret is only what stands after "{0}=". Delete the rest.':
    'Im Schlüsselfeld steht ein ganzer Befehl; das Geheimnis ist nur, was hinter „{0}=“ steht. Den Rest löschen.',
  'The secret given is written as XML and HTML write it ({0} and the like); the signer used the characters themselves. Paste it with these.':
    'Das angegebene Geheimnis steht so da, wie XML und HTML es schreiben ({0} und dergleichen); signiert wurde mit den Zeichen selbst. Mit diesen einfügen.',
  'The secret is a list of {0}, one number each: the signer used these bytes and not the text of the list. Give them as base64 or hex.':
    'Das Geheimnis ist eine Liste von {0}, je eine Zahl: Signiert wurde mit diesen Bytes und nicht mit dem Text der Liste. Als Base64 oder Hex angeben.',
  'The secret is shown as programs show bytes, each as "x" with two digits behind a backslash: it is {0}, and the signer used these. Give them as base64 or hex.':
    'Das Geheimnis steht so da, wie Programme Bytes zeigen, mit „x“ und zwei Ziffern hinter einem Backslash: Es sind {0}, und mit diesen wurde signiert. Als Base64 oder Hex angeben.',
  'The secret given has {0} lines, and the signer used the first one alone: its configuration ends there. Make a secret without line breaks, such as openssl rand -hex 32.':
    'Das angegebene Geheimnis hat {0} Zeilen, und signiert wurde nur mit der ersten: Die Konfiguration endet dort. Ein Geheimnis ohne Zeilenumbrüche erzeugen, etwa mit openssl rand -hex 32.',
  'A long or typographic hyphen stands in the token, {0}, at its character {1}, where base64url has a plain one: a word processor put it there.':
    'Im Token steht ein langer oder typografischer Bindestrich, {0}, an der Stelle {1}, wo Base64url einen einfachen hat: Ein Textprogramm hat ihn gesetzt.',
  '{0} long or typographic hyphens stand in the token, the first, {1}, at its character {2}, where base64url has plain ones: a word processor put them there.':
    'Im Token stehen {0} lange oder typografische Bindestriche, der erste, {1}, an der Stelle {2}, wo Base64url einfache hat: Ein Textprogramm hat sie gesetzt.',
};
