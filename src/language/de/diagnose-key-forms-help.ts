import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the form of a key (`core/diagnose/help/key-forms.ts`). */
export const diagnoseKeyFormsHelp: Translations = {
  'BEGIN RSA PUBLIC KEY and BEGIN RSA PRIVATE KEY are the old form of RSA keys. It works here; browsers, jose and Java refuse it.':
    'BEGIN RSA PUBLIC KEY und BEGIN RSA PRIVATE KEY sind die alte Form von RSA-Schlüsseln. Hier geht sie; Browser, jose und Java lehnen sie ab.',
  "openssl genrsa before version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM, and Go's x509.MarshalPKCS1PublicKey write it.":
    'openssl genrsa vor Version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM und x509.MarshalPKCS1PublicKey in Go schreiben sie.',
  'A PKCS#1 public key to BEGIN PUBLIC KEY.': 'Aus einem öffentlichen Schlüssel in PKCS#1 wird BEGIN PUBLIC KEY.',
  'The private key as BEGIN PRIVATE KEY.': 'Der private Schlüssel als BEGIN PRIVATE KEY.',
  'Reads both forms.': 'Liest beide Formen.',
  'Write the newer form.': 'Die neuere Form schreiben.',

  'BEGIN EC PRIVATE KEY is the older form of EC private keys. It works here; browsers, jose and Java refuse it.':
    'BEGIN EC PRIVATE KEY ist die ältere Form privater EC-Schlüssel. Hier geht sie; Browser, jose und Java lehnen sie ab.',
  'openssl ecparam -genkey writes it, together with a block BEGIN EC PARAMETERS.':
    'openssl ecparam -genkey schreibt sie, zusammen mit einem Block BEGIN EC PARAMETERS.',
  'Makes the newer form at once.': 'Erzeugt gleich die neuere Form.',
  'The public key as BEGIN PUBLIC KEY, from a private key of any form.':
    'Der öffentliche Schlüssel als BEGIN PUBLIC KEY, aus einem privaten Schlüssel jeder Form.',

  'The private key is locked with a passphrase. To verify, nobody needs it: the public key is enough.':
    'Der private Schlüssel ist mit einer Passphrase verschlossen. Zum Prüfen braucht ihn niemand: Der öffentliche Schlüssel genügt.',
  "openssl genrsa -aes256, openssl pkcs8 -topk8 or a certificate authority's tool asked for a passphrase.":
    'openssl genrsa -aes256, openssl pkcs8 -topk8 oder das Werkzeug einer Zertifizierungsstelle hat nach einer Passphrase gefragt.',
  'Enter the passphrase here, or paste the public key.':
    'Hier die Passphrase eingeben oder den öffentlichen Schlüssel einfügen.',
  'When signing, open it first.': 'Beim Signieren zuerst öffnen.',
  'importPKCS8 does not open it; Node does.': 'importPKCS8 öffnet ihn nicht; Node tut es.',

  'The PEM has the two characters \\n where line breaks belong, so programs see a single line.':
    'Im PEM stehen die zwei Zeichen \\n, wo Zeilenumbrüche hingehören; Programme sehen darum eine einzige Zeile.',
  'A key in a .env file, a JSON file (Google service accounts) or a variable of a CI system. In JSON the escapes are right, and a JSON parser resolves them; a shell and docker --env-file do not.':
    'Ein Schlüssel in einer .env-Datei, einer JSON-Datei (Dienstkonten von Google) oder einer Variablen eines CI-Systems. In JSON sind die Escapes richtig, und ein JSON-Parser löst sie auf; eine Shell und docker --env-file tun das nicht.',
  'Where the variable is read.': 'Dort, wo die Variable gelesen wird.',
  'Or keep the key in a file, or base64-encoded as a whole.':
    'Oder den Schlüssel in einer Datei aufbewahren, oder als Ganzes Base64-kodiert.',

  'The PEM stands on one line. The content is whole, but most programs need the first and last line to stand alone.':
    'Das PEM steht in einer Zeile. Der Inhalt ist vollständig, aber die meisten Programme verlangen, dass erste und letzte Zeile für sich stehen.',
  'A field for one line, a variable without quotation marks in a shell (echo $KEY joins lines by spaces), or a copy from a table.':
    'Ein einzeiliges Feld, in einer Shell eine Variable ohne Anführungszeichen (echo $KEY verbindet Zeilen mit Leerzeichen), oder eine Kopie aus einer Tabelle.',
  'With quotation marks line breaks stay.': 'Mit Anführungszeichen bleiben Zeilenumbrüche erhalten.',
  'Put the base64 on lines of its own, of 64 characters.': 'Das Base64 in eigene Zeilen zu 64 Zeichen schreiben.',

  'This is the base64 of a key, without the lines around it. Libraries that want PEM take such a text for a shared secret or refuse it.':
    'Das ist das Base64 eines Schlüssels ohne die Zeilen darum. Bibliotheken, die PEM erwarten, halten einen solchen Text für ein gemeinsames Geheimnis oder lehnen ihn ab.',
  "Keycloak shows its realm's public key like this; so do some consoles and Java programs that keep getEncoded() as base64.":
    'Keycloak zeigt den öffentlichen Schlüssel seines Realms so; ebenso manche Konsolen und Java-Programme, die getEncoded() als Base64 aufbewahren.',
  'Put the lines around it.': 'Die Zeilen darum schreiben.',
  'Reads it bare.': 'Liest ihn auch ohne diese Zeilen.',

  'The whole PEM, BEGIN line included, was encoded as base64 (LS0tLS1 is ----- encoded) and must be decoded once.':
    'Das ganze PEM mitsamt der BEGIN-Zeile wurde als Base64 kodiert (LS0tLS1 ist kodiertes -----) und muss einmal dekodiert werden.',
  'A way to keep a key with line breaks in a variable, and how Kubernetes shows the values of a Secret.':
    'So lässt sich ein Schlüssel mit Zeilenumbrüchen in einer Variablen halten, und so zeigt Kubernetes die Werte eines Secrets.',

  'The lines around the key are not as they must be: five hyphens, BEGIN or END, the label, five hyphens.':
    'Die Zeilen um den Schlüssel sind nicht, wie sie sein müssen: fünf Bindestriche, BEGIN oder END, die Bezeichnung, fünf Bindestriche.',
  'A hyphen lost when selecting, or turned into a dash by a word processor or chat; spaces before the lines from an indented YAML block.':
    'Ein Bindestrich ging beim Markieren verloren oder wurde von einer Textverarbeitung oder einem Chat zum Gedankenstrich; Leerzeichen vor den Zeilen durch einen eingerückten YAML-Block.',
  'Copy the block anew, or put the hyphens right.': 'Den Block neu kopieren, oder die Bindestriche richtigstellen.',
  'In YAML keep it as a literal block.': 'In YAML als wörtlichen Block (|) schreiben.',

  'The BEGIN line names another form than the content has, so that programs that go by the label fail.':
    'Die BEGIN-Zeile nennt eine andere Form, als der Inhalt hat; Programme, die sich nach der Bezeichnung richten, scheitern daran.',
  'The lines were written by hand: most often RSA PUBLIC KEY around what is a PUBLIC KEY, or PUBLIC KEY around a certificate.':
    'Die Zeilen wurden von Hand geschrieben: meist RSA PUBLIC KEY um etwas, das ein PUBLIC KEY ist, oder PUBLIC KEY um ein Zertifikat.',
  'PUBLIC KEY is for keys of every type, RSA PUBLIC KEY is the old form of RSA alone, CERTIFICATE is for certificates.':
    'PUBLIC KEY ist für Schlüssel jedes Typs, RSA PUBLIC KEY ist die alte Form allein für RSA, CERTIFICATE ist für Zertifikate.',
  'What is in it, whatever the label says.': 'Was darin steht, gleich was die Bezeichnung sagt.',

  'This is the base64 of an X.509 certificate, not of a key. The public key is inside.':
    'Das ist das Base64 eines X.509-Zertifikats, nicht eines Schlüssels. Der öffentliche Schlüssel steckt darin.',
  'Copied from x5c of a key set (Entra ID and Auth0 publish it) or from SAML metadata.':
    'Kopiert aus x5c eines Schlüsselsatzes (Entra ID und Auth0 veröffentlichen es) oder aus SAML-Metadaten.',
  'Takes the key out.': 'Nimmt den Schlüssel heraus.',
  'Imports a certificate.': 'Importiert ein Zertifikat.',
  'Takes no certificates: take the key out.': 'Nimmt keine Zertifikate: den Schlüssel herausnehmen.',
  'Parses certificates, too.': 'Liest auch Zertifikate ein.',

  'ssh-rsa AAAA… and its like are the form of OpenSSH. The key is good, but most JWT libraries do not read it.':
    'ssh-rsa AAAA… und dergleichen ist die Form von OpenSSH. Der Schlüssel ist gut, aber die meisten JWT-Bibliotheken lesen ihn nicht.',
  'The pair was made with ssh-keygen, and its .pub file was taken.':
    'Das Paar wurde mit ssh-keygen erzeugt, und genommen wurde seine .pub-Datei.',
  'To BEGIN PUBLIC KEY.': 'Daraus wird BEGIN PUBLIC KEY.',
  'A private key of OpenSSH to PKCS#8; it is changed in place, so use a copy.':
    'Aus einem privaten Schlüssel von OpenSSH wird PKCS#8; er wird an Ort und Stelle geändert, darum eine Kopie verwenden.',
  'Reads ssh-rsa as it is.': 'Liest ssh-rsa, wie es ist.',

  'The key is 04 followed by x and y in hex: the point itself, without a word on its curve.':
    'Der Schlüssel ist 04, gefolgt von x und y in Hex: der Punkt selbst, ohne ein Wort über seine Kurve.',
  'Smart cards, blockchain tools and hardware modules give public keys like this.':
    'Smartcards, Blockchain-Werkzeuge und Hardwaremodule geben öffentliche Schlüssel so aus.',
  'As a JWK: cut off 04, halve the rest, and write each half as base64url.':
    'Als JWK: 04 abschneiden, den Rest halbieren und jede Hälfte als Base64url schreiben.',
  'From the two numbers.': 'Aus den beiden Zahlen.',

  "In a JWK the member k is base64url of the secret's bytes. Here it holds the secret's characters themselves.":
    'In einem JWK ist das Element k das Base64url der Bytes des Geheimnisses. Hier enthält es die Zeichen des Geheimnisses selbst.',
  'The JWK was written by hand from a text secret.':
    'Das JWK wurde von Hand aus einem Geheimnis in Textform geschrieben.',
  'Encode it.': 'Kodieren.',
  'Let the library write it.': 'Von der Bibliothek schreiben lassen.',

  'n of the JWK begins with a zero byte (its text with A), which the standard forbids. Some libraries refuse the key, and its thumbprint comes out wrong.':
    'n des JWK beginnt mit einem Nullbyte (sein Text mit A), was der Standard verbietet. Manche Bibliotheken lehnen den Schlüssel ab, und sein Fingerabdruck wird falsch.',
  "Java's BigInteger.toByteArray() and ASN.1 put a zero byte before large numbers, as a sign; it was encoded along with the rest.":
    'BigInteger.toByteArray() in Java und ASN.1 setzen vor große Zahlen ein Nullbyte als Vorzeichen; es wurde mitkodiert.',
  'Let a library write the JWK.': 'Das JWK von einer Bibliothek schreiben lassen.',
  'Let Node write the JWK.': 'Das JWK von Node schreiben lassen.',
  'Without a sign byte.': 'Ohne Vorzeichenbyte.',
};
