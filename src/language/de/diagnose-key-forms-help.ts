import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the form of a key (`core/diagnose/help/key-forms.ts`). */
export const diagnoseKeyFormsHelp: Translations = {
  'BEGIN RSA PUBLIC KEY and BEGIN RSA PRIVATE KEY are the old format of RSA keys. It works here; browsers, jose and Java reject it.':
    'BEGIN RSA PUBLIC KEY und BEGIN RSA PRIVATE KEY sind das alte Format von RSA-Schlüsseln. Hier geht es; Browser, jose und Java lehnen es ab.',
  "openssl genrsa before version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM, and Go's x509.MarshalPKCS1PublicKey write it.":
    'openssl genrsa vor Version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM und x509.MarshalPKCS1PublicKey in Go schreiben sie.',
  'Converts a PKCS#1 public key to BEGIN PUBLIC KEY.':
    'Wandelt einen öffentlichen PKCS#1-Schlüssel in BEGIN PUBLIC KEY um.',
  'The private key as BEGIN PRIVATE KEY.': 'Der private Schlüssel als BEGIN PRIVATE KEY.',
  'Reads both formats.': 'Liest beide Formate.',
  'Write the newer format.': 'Das neuere Format schreiben.',

  'BEGIN EC PRIVATE KEY is the older format of EC private keys. It works here; browsers, jose and Java reject it.':
    'BEGIN EC PRIVATE KEY ist das ältere Format privater EC-Schlüssel. Hier geht es; Browser, jose und Java lehnen es ab.',
  'openssl ecparam -genkey writes it, together with a block BEGIN EC PARAMETERS.':
    'openssl ecparam -genkey schreibt sie, zusammen mit einem Block BEGIN EC PARAMETERS.',
  'Generates the newer format directly.': 'Erzeugt gleich das neuere Format.',
  'The public key as BEGIN PUBLIC KEY, from a private key in any format.':
    'Der öffentliche Schlüssel als BEGIN PUBLIC KEY, aus einem privaten Schlüssel in jedem Format.',

  'The private key is encrypted with a passphrase. To verify, you do not need it: the public key is enough.':
    'Der private Schlüssel ist mit einer Passphrase verschlüsselt. Zum Prüfen ist er nicht nötig: Der öffentliche Schlüssel genügt.',
  "openssl genrsa -aes256, openssl pkcs8 -topk8 or a certificate authority's tool asked for a passphrase.":
    'openssl genrsa -aes256, openssl pkcs8 -topk8 oder das Werkzeug einer Zertifizierungsstelle hat nach einer Passphrase gefragt.',
  'Enter the passphrase here, or paste the public key.':
    'Hier die Passphrase eingeben oder den öffentlichen Schlüssel einfügen.',
  'When signing, decrypt it first.': 'Beim Signieren zuerst entschlüsseln.',
  'importPKCS8 does not decrypt it; Node does.': 'importPKCS8 entschlüsselt ihn nicht; Node tut es.',

  'The PEM has the two characters \\n where line breaks belong, so programs see a single line.':
    'Im PEM stehen die zwei Zeichen \\n, wo Zeilenumbrüche hingehören; Programme sehen darum eine einzige Zeile.',
  'A key in a .env file, a JSON file (Google service accounts) or a variable of a CI system. In JSON the escapes are right, and a JSON parser resolves them; a shell and docker --env-file do not.':
    'Ein Schlüssel in einer .env-Datei, einer JSON-Datei (Dienstkonten von Google) oder einer Variablen eines CI-Systems. In JSON sind die Escapes richtig, und ein JSON-Parser löst sie auf; eine Shell und docker --env-file tun das nicht.',
  'Do this where the variable is read.': 'Dort, wo die Variable gelesen wird.',
  'Or keep the key in a file, or base64-encoded as a whole.':
    'Oder den Schlüssel in einer Datei aufbewahren, oder als Ganzes Base64-kodiert.',

  'The PEM is on one line. The content is complete, but most programs need the first and last line on their own.':
    'Das PEM steht in einer Zeile. Der Inhalt ist vollständig, aber die meisten Programme verlangen, dass erste und letzte Zeile für sich stehen.',
  'A single-line field, a variable without quotes in a shell (echo $KEY joins lines with spaces), or a copy from a table.':
    'Ein einzeiliges Feld, in einer Shell eine Variable ohne Anführungszeichen (echo $KEY verbindet Zeilen mit Leerzeichen), oder eine Kopie aus einer Tabelle.',
  'With quotes, line breaks are kept.': 'Mit Anführungszeichen bleiben Zeilenumbrüche erhalten.',
  'Put the base64 on separate lines of 64 characters.': 'Das Base64 in eigene Zeilen zu 64 Zeichen schreiben.',

  'This is the base64 of a key, without the lines around it. Libraries that expect PEM use such a text as a shared secret or reject it.':
    'Das ist das Base64 eines Schlüssels ohne die Zeilen darum. Bibliotheken, die PEM erwarten, verwenden einen solchen Text als gemeinsames Geheimnis oder lehnen ihn ab.',
  "Keycloak shows its realm's public key like this; so do some consoles and Java programs that keep getEncoded() as base64.":
    'Keycloak zeigt den öffentlichen Schlüssel seines Realms so; ebenso manche Konsolen und Java-Programme, die getEncoded() als Base64 aufbewahren.',
  'Add the lines around it.': 'Die Zeilen darum schreiben.',
  'Reads it without these lines.': 'Liest ihn auch ohne diese Zeilen.',

  'The whole PEM, BEGIN line included, was encoded as base64 (LS0tLS1 is ----- encoded) and must be decoded once.':
    'Das ganze PEM mitsamt der BEGIN-Zeile wurde als Base64 kodiert (LS0tLS1 ist kodiertes -----) und muss einmal dekodiert werden.',
  'This is a way to keep a key with line breaks in a variable, and how Kubernetes shows the values of a Secret.':
    'So lässt sich ein Schlüssel mit Zeilenumbrüchen in einer Variablen halten, und so zeigt Kubernetes die Werte eines Secrets.',

  'The lines around the key are wrong. They must be: five hyphens, BEGIN or END, the label, five hyphens.':
    'Die Zeilen um den Schlüssel stimmen nicht. Sie müssen so sein: fünf Bindestriche, BEGIN oder END, die Bezeichnung, fünf Bindestriche.',
  'A hyphen was missed when selecting, or a word processor or chat turned it into a dash; an indented YAML block adds spaces before the lines.':
    'Ein Bindestrich ging beim Markieren verloren oder wurde von einer Textverarbeitung oder einem Chat zum Gedankenstrich; Leerzeichen vor den Zeilen durch einen eingerückten YAML-Block.',
  'Copy the block again, or correct the hyphens.': 'Den Block neu kopieren, oder die Bindestriche berichtigen.',
  'In YAML, write it as a literal block.': 'In YAML als wörtlichen Block (|) schreiben.',

  'The BEGIN line names a format that the content does not have, so programs that rely on the label fail.':
    'Die BEGIN-Zeile nennt ein Format, das der Inhalt nicht hat; Programme, die sich nach der Bezeichnung richten, scheitern daran.',
  'The lines were written by hand: most often RSA PUBLIC KEY around a PUBLIC KEY, or PUBLIC KEY around a certificate.':
    'Die Zeilen wurden von Hand geschrieben: meist RSA PUBLIC KEY um etwas, das ein PUBLIC KEY ist, oder PUBLIC KEY um ein Zertifikat.',
  'PUBLIC KEY is for keys of every type, RSA PUBLIC KEY is the old format for RSA only, CERTIFICATE is for certificates.':
    'PUBLIC KEY ist für Schlüssel jedes Typs, RSA PUBLIC KEY ist das alte Format nur für RSA, CERTIFICATE ist für Zertifikate.',
  'Shows the content, whatever the label says.': 'Zeigt den Inhalt, gleich was die Bezeichnung sagt.',

  'This is the base64 of an X.509 certificate, not of a key. The public key is inside.':
    'Das ist das Base64 eines X.509-Zertifikats, nicht eines Schlüssels. Der öffentliche Schlüssel steckt darin.',
  'Copied from x5c of a key set (Entra ID and Auth0 publish it) or from SAML metadata.':
    'Kopiert aus x5c eines Schlüsselsatzes (Entra ID und Auth0 veröffentlichen es) oder aus SAML-Metadaten.',
  'An X.509 certificate contains the public key, next to a name, dates and the signature of its issuer. Many libraries do not look for the key in it.':
    'Ein X.509-Zertifikat enthält den öffentlichen Schlüssel, dazu Namen, Daten und die Signatur seines Ausstellers. Viele Bibliotheken suchen den Schlüssel nicht darin.',
  'Providers show it as their signing certificate, and cloud consoles offer it for download as a .pem or .cer file.':
    'Anbieter zeigen es als ihr Signaturzertifikat, und Cloud-Konsolen bieten es als .pem- oder .cer-Datei an.',
  'Extracts the key.': 'Holt den Schlüssel heraus.',
  'Imports a certificate.': 'Importiert ein Zertifikat.',
  'Does not accept certificates: extract the key.': 'Nimmt keine Zertifikate an: den Schlüssel herausholen.',
  'Also parses certificates.': 'Liest auch Zertifikate ein.',

  'ssh-rsa AAAA… and similar lines are the format of OpenSSH. The key is fine, but most JWT libraries cannot read it.':
    'ssh-rsa AAAA… und dergleichen ist das Format von OpenSSH. Der Schlüssel ist in Ordnung, aber die meisten JWT-Bibliotheken lesen ihn nicht.',
  'The pair was generated with ssh-keygen, and its .pub file was used.':
    'Das Paar wurde mit ssh-keygen erzeugt, und genommen wurde seine .pub-Datei.',
  'Converts it to BEGIN PUBLIC KEY.': 'Wandelt ihn in BEGIN PUBLIC KEY um.',
  'Converts an OpenSSH private key to PKCS#8 in place, so use a copy.':
    'Wandelt einen privaten OpenSSH-Schlüssel an Ort und Stelle in PKCS#8 um, darum eine Kopie verwenden.',
  'Reads ssh-rsa directly.': 'Liest ssh-rsa, wie es ist.',

  'The key is bare bytes in hex, such as 04 followed by x and y. Nothing in it says which curve it is on.':
    'Der Schlüssel besteht aus bloßen Bytes in Hex, etwa 04, gefolgt von x und y. Nichts darin sagt, auf welcher Kurve er liegt.',
  'Smart cards, blockchain tools and hardware modules export public keys like this.':
    'Smartcards, Blockchain-Werkzeuge und Hardwaremodule geben öffentliche Schlüssel so aus.',
  'As a JWK: cut off 04, halve the rest, and write each half as base64url.':
    'Als JWK: 04 abschneiden, den Rest halbieren und jede Hälfte als Base64url schreiben.',
  'From the two numbers.': 'Aus den beiden Zahlen.',

  "In a JWK, k is base64url of the secret's bytes. Here it contains the secret's characters themselves.":
    'In einem JWK ist das Element k das Base64url der Bytes des Geheimnisses. Hier enthält es die Zeichen des Geheimnisses selbst.',
  'Someone wrote the JWK by hand from a text secret.':
    'Das JWK wurde von Hand aus einem Geheimnis in Textform geschrieben.',
  'Encode it.': 'Kodieren.',
  'Let the library write it.': 'Von der Bibliothek schreiben lassen.',

  'n in the JWK starts with a zero byte (its text starts with A), which the standard forbids. Some libraries reject the key, and its thumbprint is wrong.':
    'n im JWK beginnt mit einem Nullbyte (sein Text mit A), was der Standard verbietet. Manche Bibliotheken lehnen den Schlüssel ab, und sein Fingerabdruck ist falsch.',
  "Java's BigInteger.toByteArray() and ASN.1 put a zero byte before large numbers as a sign. It was encoded with the rest.":
    'BigInteger.toByteArray() in Java und ASN.1 setzen vor große Zahlen ein Nullbyte als Vorzeichen; es wurde mitkodiert.',
  'Let a library write the JWK.': 'Das JWK von einer Bibliothek schreiben lassen.',
  'Let Node write the JWK.': 'Das JWK von Node schreiben lassen.',
  'Without a sign byte.': 'Ohne Vorzeichenbyte.',
};
