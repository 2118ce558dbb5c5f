import type { Translations } from '../../core/text/language.ts';

/**
 * The doctor's sentences about keys, about the text around a token, and with a good verdict
 * (`core/diagnose/families/*.ts`).
 */
export const diagnoseKeys: Translations = {
  'The token is signed with the secret "{0}", which it holds itself, as "{1}", so that anybody can guess it. Give the signer a secret of its own, made at random.':
    'Das Token ist mit dem Geheimnis „{0}“ signiert, das es selbst enthält (als „{1}“), also kann es jeder erraten. Zum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',
  'The token is signed with the secret "{0}", which it nearly holds itself, as "{1}", so that anybody can guess it. Give the signer a secret of its own, made at random.':
    'Das Token ist mit dem Geheimnis „{0}“ signiert, das es beinahe selbst enthält (als „{1}“), also kann es jeder erraten. Zum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',

  "The signature belongs to the key in the token's own header ({0}: {1}). That proves that the sender holds it, not who the sender is: check with a key that comes from the issuer.":
    'Die Signatur gehört zu dem Schlüssel im Header des Tokens selbst ({0}: {1}). Das beweist, dass der Absender ihn hat, nicht, wer der Absender ist: mit einem Schlüssel prüfen, der vom Aussteller kommt.',

  'The signature is an HMAC whose secret is {0} of {1}: a private key taken for a shared secret. Whoever verifies it needs the private key: sign with an asymmetric algorithm such as RS256 or ES256 instead.':
    'Die Signatur ist ein HMAC, und sein Geheimnis ist {0} eines Schlüssels ({1}): Ein privater Schlüssel wurde für ein gemeinsames Geheimnis gehalten. Wer das prüft, braucht den privaten Schlüssel: stattdessen mit einem asymmetrischen Algorithmus wie RS256 oder ES256 signieren.',
  'The signature is an HMAC whose secret is {0} of {1}: a public key taken for a shared secret. This is critical, for anyone who has the public key can make such tokens: verifiers must refuse HS algorithms where a public key is expected (CVE-2015-9235).':
    'Die Signatur ist ein HMAC, und sein Geheimnis ist {0} eines Schlüssels ({1}): Ein öffentlicher Schlüssel wurde für ein gemeinsames Geheimnis gehalten. Das ist kritisch, denn wer den öffentlichen Schlüssel hat, kann solche Tokens machen: Prüfer müssen HS-Algorithmen ablehnen, wo ein öffentlicher Schlüssel erwartet wird (CVE-2015-9235).',
  'the text': 'der Text',
  'the base64': 'das Base64',
  'the DER bytes': 'die DER-Bytes',
  'the JWK text': 'der JWK-Text',
  '{0} (with CRLF line ends)': '{0} (mit Zeilenenden CRLF)',
  '{0} (with \\n for line breaks)': '{0} (mit \\n statt Zeilenumbrüchen)',
  '{0} (without a final line break)': '{0} (ohne Zeilenumbruch am Ende)',
  '{0} (with a final line break)': '{0} (mit Zeilenumbruch am Ende)',
  '{0} (without line breaks)': '{0} (ohne Zeilenumbrüche)',
  'the base64 of the certificate': 'das Base64 des Zertifikats',
  'the DER bytes of the certificate': 'die DER-Bytes des Zertifikats',
  'the certificate as PEM': 'das Zertifikat als PEM',
  'the text of the member "{0}"': 'der Text des Elements „{0}“',
  'the bytes of the member "{0}"': 'die Bytes des Elements „{0}“',
  'the point 04‖x‖y': 'der Punkt 04‖x‖y',
  'the PEM text ({0})': 'der PEM-Text ({0})',
  'the base64 ({0})': 'das Base64 ({0})',
  'the DER bytes ({0})': 'die DER-Bytes ({0})',

  'The token stands in a command, or in a line of code or configuration; only its value was read.':
    'Das Token steht in einem Befehl oder in einer Zeile Code oder Konfiguration; gelesen wurde nur sein Wert.',
  'The token stands in a cookie line; only its value was read.':
    'Das Token steht in einer Cookie-Zeile; gelesen wurde nur sein Wert.',
  'The token stands in an address. Whoever sees the address or its log has the token (RFC 6750 §2.3).':
    'Das Token steht in einer Adresse. Wer die Adresse oder ihr Protokoll sieht, hat das Token (RFC 6750 §2.3).',
  'The token stands in JSON; only its value was read.': 'Das Token steht in JSON; gelesen wurde nur sein Wert.',
  'The scheme (Bearer, DPoP or a whole Authorization header) stands before the token. It was left out; a library that is given the whole value fails.':
    'Vor dem Token steht das Schema (Bearer, DPoP oder ein ganzer Authorization-Header). Es wurde weggelassen; eine Bibliothek, die den ganzen Wert bekommt, scheitert.',
  'Quotation marks stand around the token. They were left out; a library that is given them fails.':
    'Um das Token stehen Anführungszeichen. Sie wurden weggelassen; eine Bibliothek, die sie bekommt, scheitert.',
  'The whole token is base64-encoded once more. It was decoded once; a library that is given the outer text fails.':
    'Das ganze Token ist noch einmal Base64-kodiert. Es wurde einmal dekodiert; eine Bibliothek, die den äußeren Text bekommt, scheitert.',
  'The token is percent-encoded. It was decoded; a library that is given the encoded text fails.':
    'Das Token ist prozentkodiert. Es wurde dekodiert; eine Bibliothek, die den kodierten Text bekommt, scheitert.',
  'The token is broken into lines. The pieces were joined; a library that is given the line breaks fails.':
    'Das Token ist auf Zeilen verteilt. Die Stücke wurden verbunden; eine Bibliothek, die die Zeilenumbrüche bekommt, scheitert.',
  'Spaces or tabs stand inside the token. The pieces were joined; a library that is given them fails.':
    'Im Token stehen Leerzeichen oder Tabulatoren. Die Stücke wurden verbunden; eine Bibliothek, die sie bekommt, scheitert.',
  'Invisible characters stand in the token or beside it. They were left out; a library that is given them fails.':
    'Im Token oder daneben stehen unsichtbare Zeichen. Sie wurden weggelassen; eine Bibliothek, die sie bekommt, scheitert.',
  'The first characters of the token are missing: a header begins with "ey". Copy it from its first character.':
    'Die ersten Zeichen des Tokens fehlen: Ein Header beginnt mit „ey“. Ab dem ersten Zeichen kopieren.',
  'An ellipsis stands in the middle: the token was cut when it was shown. Copy it from where it is whole.':
    'In der Mitte stehen Auslassungspunkte: Das Token wurde für die Anzeige gekürzt. Dort kopieren, wo es vollständig ist.',
  'The end of the token is missing: it was cut when it was copied or stored (a column or a cookie of 4,096 bytes).':
    'Das Ende des Tokens fehlt: Es wurde beim Kopieren oder Speichern abgeschnitten (eine Spalte oder ein Cookie von 4.096 Bytes).',
  'The signature was masked before the token was shown, so it cannot be checked. Take the token from where it is not masked.':
    'Die Signatur wurde vor dem Anzeigen des Tokens unkenntlich gemacht, ist also nicht zu prüfen. Das Token dort holen, wo sie lesbar ist.',
  'A dot between the parts is missing. Copy the token again, whole.':
    'Ein Punkt zwischen den Teilen fehlt. Das Token noch einmal und ganz kopieren.',
  'Characters follow the complete signature. Leave them out.':
    'Auf die vollständige Signatur folgen Zeichen. Weglassen.',

  'key {0} of the {1} given, which has no kid': 'Schlüssel {0} der {1} angegebenen, der keine kid hat',
  'key {0} of the {1} given, whose kid is “{2}”': 'Schlüssel {0} der {1} angegebenen, dessen kid „{2}“ ist',
  "The token's kid “{0}” names key {1}, but the signature belongs to {2}. Have the signer write the kid of the key it signs with, or the set name its keys right.":
    'Die kid „{0}“ des Tokens nennt Schlüssel {1}, aber die Signatur gehört zu {2}. Entweder beim Signieren die kid des Schlüssels schreiben, mit dem signiert wird, oder die Namen im Schlüsselsatz richtigstellen.',
  "No key given has the token's kid “{0}”; the signature belongs to {1}. Have the signer and the key set use the same kid.":
    'Kein angegebener Schlüssel hat die kid „{0}“ des Tokens; die Signatur gehört zu {1}. Beim Signieren und im Schlüsselsatz dieselbe kid verwenden.',
  'The signature belongs to {0}, but it says "use": "{1}", so it is not meant for signatures and verifiers pass it over. Have the issuer correct that member.':
    'Die Signatur gehört zu diesem Schlüssel: {0}. Er sagt aber "use": "{1}", ist also nicht für Signaturen gedacht, und Prüfer übergehen ihn. Der Aussteller sollte dieses Element berichtigen.',
  'The signature belongs to {0}, but it says "alg": "{1}", so it is not meant for {2} and verifiers pass it over. Have the issuer correct that member.':
    'Die Signatur gehört zu diesem Schlüssel: {0}. Er sagt aber "alg": "{1}", ist also nicht für {2} gedacht, und Prüfer übergehen ihn. Der Aussteller sollte dieses Element berichtigen.',
  'The signature belongs to {0}, but it says "key_ops": "{1}", so it is not meant to verify and verifiers pass it over. Have the issuer correct that member.':
    'Die Signatur gehört zu diesem Schlüssel: {0}. Er sagt aber "key_ops": "{1}", ist also nicht zum Prüfen gedacht, und Prüfer übergehen ihn. Der Aussteller sollte dieses Element berichtigen.',

  'the {0} (kid “{1}”)': '{0} (kid „{1}“)',

  'No key is given, and {0} needs {1}.': 'Es ist kein Schlüssel angegeben. Für {0} nötig: {1}.',
  'Enter the secret that the signer uses.': 'Das Geheimnis eingeben, mit dem signiert wird.',
  'The kid “{0}” names {1} keys, the {2}; many verifiers take only the first. Have the issuer give each key a kid of its own (RFC 7517 §4.5).':
    'Die kid „{0}“ nennt {1} Schlüssel ({2}); viele Prüfer nehmen nur den ersten. Der Aussteller sollte jedem Schlüssel eine eigene kid geben (RFC 7517 §4.5).',
  '{0} needs {1}, and what is given reads as a shared secret.':
    'Für {0} nötig: {1}. Was angegeben ist, liest sich als gemeinsames Geheimnis.',
  'Enter the shared secret, or look up with which algorithm the issuer signs.':
    'Das gemeinsame Geheimnis eingeben, oder nachsehen, mit welchem Algorithmus der Aussteller signiert.',
  "Fetch the issuer's keys again, for they may have been rotated, and check that they are of the right issuer and environment.":
    'Die Schlüssel des Ausstellers neu holen, denn er kann sie gewechselt haben, und prüfen, ob Aussteller und Umgebung die richtigen sind.',

  'The key is in the RSA form PKCS#1 (RSA PUBLIC KEY), which WebCrypto, jose and Java do not read. For those convert it: openssl rsa -RSAPublicKey_in -in key.pem -pubout':
    'Der Schlüssel ist in der RSA-Form PKCS#1 (RSA PUBLIC KEY), die WebCrypto, jose und Java nicht lesen. Dafür umwandeln: openssl rsa -RSAPublicKey_in -in key.pem -pubout',
  'The key is in the RSA form PKCS#1 (RSA PRIVATE KEY), which WebCrypto, jose and Java do not read. For those convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem':
    'Der Schlüssel ist in der RSA-Form PKCS#1 (RSA PRIVATE KEY), die WebCrypto, jose und Java nicht lesen. Dafür umwandeln: openssl pkcs8 -topk8 -nocrypt -in key.pem',
  'The key is in the EC form SEC1 (EC PRIVATE KEY), which WebCrypto, jose and Java do not read. For those convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem':
    'Der Schlüssel ist in der EC-Form SEC1 (EC PRIVATE KEY), die WebCrypto, jose und Java nicht lesen. Dafür umwandeln: openssl pkcs8 -topk8 -nocrypt -in key.pem',
  'The private key is encrypted and was opened with the passphrase. Programs need the passphrase too, and to verify the public key is enough: openssl pkey -in key.pem -pubout':
    'Der private Schlüssel ist verschlüsselt und wurde mit der Passphrase geöffnet. Auch Programme brauchen die Passphrase, und zum Prüfen genügt der öffentliche Schlüssel: openssl pkey -in key.pem -pubout',
  'The PEM block says {0} but holds {1}; it was read all the same. Correct the label, for stricter programs refuse it.':
    'Der PEM-Block sagt {0}, der Inhalt ist aber: {1}. Gelesen wurde er trotzdem. Die Bezeichnung berichtigen, denn strengere Programme lehnen ihn ab.',
  'The member "{0}" of the JWK begins with a zero byte, which RFC 7518 §2 forbids; it was left out here. Remove it where the JWK is made: Java\'s BigInteger.toByteArray adds it.':
    'Das Element „{0}“ des JWK beginnt mit einem Nullbyte, was RFC 7518 §2 verbietet; hier wurde es weggelassen. Dort entfernen, wo das JWK entsteht: BigInteger.toByteArray in Java fügt es hinzu.',
  'A private key is given ({0}) where the public one is enough to verify. Who only verifies should never hold it: paste the public half.':
    'Angegeben ist ein privater Schlüssel ({0}), wo zum Prüfen der öffentliche genügt. Wer nur prüft, sollte ihn nie haben: die öffentliche Hälfte einfügen.',
  'The token names no kid, so each of the {0} keys given was tried; it belongs to key {1}.':
    'Das Token nennt keine kid, also wurde jeder der {0} angegebenen Schlüssel versucht; es gehört zu Schlüssel {1}.',
  'The token names no kid, and of the {0} keys given only key {1} fits it.':
    'Das Token nennt keine kid, und von den {0} angegebenen Schlüsseln passt nur Schlüssel {1} dazu.',
  'The token names no kid, so each of the {0} keys that fit it, of {1} given, was tried; it belongs to key {2}.':
    'Das Token nennt keine kid, also wurde jeder der {0} passenden Schlüssel (von {1} angegebenen) versucht; es gehört zu Schlüssel {2}.',
  'Many verifiers refuse a token without kid when the set has several keys: have the signer write it.':
    'Viele Prüfer lehnen ein Token ohne kid ab, wenn der Satz mehrere Schlüssel hat: die kid beim Signieren schreiben.',
  'in the same text as the token': 'im selben Text wie das Token',
  'in the same text as the token, as “{0}”': 'im selben Text wie das Token, als „{0}“',
  'The signature belongs to the key that stands {0}. Put it into the key box.':
    'Die Signatur gehört zu dem Schlüssel, der {0} steht. In das Feld für den Schlüssel setzen.',
  'The signature belongs to the key that stands {0}, and not to what is in the key box. Use that one.':
    'Die Signatur gehört zu dem Schlüssel, der {0} steht, nicht zu dem, was im Feld für den Schlüssel steht. Jenen verwenden.',
  'the one key given, which has no kid': 'dem einen angegebenen Schlüssel, der keine kid hat',
  'the one key given, whose kid is “{0}”': 'dem einen angegebenen Schlüssel, dessen kid „{0}“ ist',
  'A JWK Set with one key is given, and it works here. Functions that want one key (importJWK, createPublicKey) need the object inside "keys".':
    'Angegeben ist ein JWK-Set mit einem Schlüssel, und hier geht das. Funktionen, die einen einzelnen Schlüssel erwarten (importJWK, createPublicKey), brauchen das Objekt in „keys“.',
  'The secret is a public key, which is no secret: anyone who has it can make such tokens (critical). Verifiers must refuse HS algorithms where a public key is expected (CVE-2015-9235).':
    'Das Geheimnis ist ein öffentlicher Schlüssel und damit keines: Wer ihn hat, kann solche Tokens machen (kritisch). Prüfer müssen HS-Algorithmen ablehnen, wo ein öffentlicher Schlüssel erwartet wird (CVE-2015-9235).',

  'The signature was not made with what is given here, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur stammt nicht von dem, was hier angegeben ist, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden.',
  'The signature does not belong to what is given here, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur gehört nicht zu dem, was hier angegeben ist, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden.',
  'The signature was not made with any of the {0} keys that fit, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur stammt von keinem der {0} passenden Schlüssel, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden.',
  'The signature does not belong to any of the {0} keys that fit, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur gehört zu keinem der {0} passenden Schlüssel, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden.',
  'The signature was not made with {0}, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur stammt von einem anderen Geheimnis, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden. Geprüft mit: {0}.',
  'The signature does not belong to {0}, or the content was changed afterwards: the two cannot be told apart.':
    'Die Signatur gehört zu einem anderen Schlüssel, oder der Inhalt wurde danach verändert: Beides ist nicht zu unterscheiden. Geprüft mit: {0}.',
  '{0} ways in which token and key may have been damaged or meant were tried, and none verifies.':
    '{0} Möglichkeiten, wie Token und Schlüssel beschädigt oder gemeint sein könnten, wurden versucht; mit keiner lässt sich die Signatur bestätigen.',
  'Nothing was found that may have been damaged.': 'Es fand sich nichts, was beschädigt sein könnte.',
  "Compare it with the secret in the signer's own configuration: the same environment (test, production), the same version after a rotation, the whole of it.":
    'Mit dem Geheimnis in der Konfiguration der signierenden Seite vergleichen: dieselbe Umgebung (Test, Produktion), dieselbe Fassung nach einem Wechsel, das ganze Geheimnis.',
  'Check that the key is of the same issuer and environment (test, production) and was not rotated.':
    'Prüfen, ob der Schlüssel von demselben Aussteller und aus derselben Umgebung (Test, Produktion) stammt und nicht gewechselt wurde.',

  'The signature matches with the empty secret, so anyone can make such a token. Give the signer a secret.':
    'Die Signatur passt zum leeren Geheimnis, also kann jeder ein solches Token machen. Zum Signieren ein Geheimnis vorgeben.',
  'The secret ends with a line break, which is a part of it here: whoever copies it without verifies nothing. Trim it where the signer reads it.':
    'Das Geheimnis endet mit einem Zeilenumbruch, und der gehört hier dazu: Wer es ohne ihn kopiert, kann nichts bestätigen. Dort abschneiden, wo es zum Signieren gelesen wird.',
  'The secret looks like hex, and its {0} characters as they stand ({1}) match. A library that decodes it to {2} bytes will refuse this token.':
    'Das Geheimnis sieht nach Hex aus, und seine {0} Zeichen passen so, wie sie dastehen ({1}). Eine Bibliothek, die es zu {2} Bytes dekodiert, wird dieses Token ablehnen.',
  'The secret looks like base64, and its {0} characters as they stand ({1}) match. A library that decodes it to fewer bytes will refuse this token.':
    'Das Geheimnis sieht nach Base64 aus, und seine {0} Zeichen passen so, wie sie dastehen ({1}). Eine Bibliothek, die es zu weniger Bytes dekodiert, wird dieses Token ablehnen.',

  'The box for the key holds a token, and the box for the token is empty. Move it there.':
    'Das Feld für den Schlüssel enthält ein Token, und das Feld für das Token ist leer. Dorthin verschieben.',
  'The box for the key holds a token, and the box for the token holds none. Swap them.':
    'Das Feld für den Schlüssel enthält ein Token, und das Feld für das Token enthält keines. Vertauschen.',
  'The box for the token holds a key, and the box for the key is empty. Move it there, and paste the token here.':
    'Das Feld für das Token enthält einen Schlüssel, und das Feld für den Schlüssel ist leer. Dorthin verschieben, und hier das Token einfügen.',
  "The box for the key holds the token itself, not a key. Put the secret or the issuer's public key there.":
    'Das Feld für den Schlüssel enthält das Token selbst, keinen Schlüssel. Dort das Geheimnis oder den öffentlichen Schlüssel des Ausstellers einfügen.',
  "The box for the key holds another token, not a key. Put the secret or the issuer's public key there.":
    'Das Feld für den Schlüssel enthält ein anderes Token, keinen Schlüssel. Dort das Geheimnis oder den öffentlichen Schlüssel des Ausstellers einfügen.',

  'The signature is padded with =: strict verifiers refuse the token. Have the signer leave the padding out (RFC 7515 §2).':
    'Die Signatur ist mit = aufgefüllt: Strenge Prüfer lehnen das Token ab. Beim Signieren das Padding weglassen (RFC 7515 §2).',
  'The {0} is padded with =, and was signed so: strict verifiers refuse the token. Have the signer leave the padding out (RFC 7515 §2).':
    'Der {0} ist mit = aufgefüllt und wurde so signiert: Strenge Prüfer lehnen das Token ab. Beim Signieren das Padding weglassen (RFC 7515 §2).',
  'The signature is written with + or /: strict verifiers refuse the token. Have the signer write base64url, with - and _ (RFC 7515 §2).':
    'Die Signatur ist mit + oder / geschrieben: Strenge Prüfer lehnen das Token ab. Beim Signieren Base64url schreiben, mit - und _ (RFC 7515 §2).',
  'The {0} is written with + or /, and was signed so: strict verifiers refuse the token. Have the signer write base64url, with - and _ (RFC 7515 §2).':
    'Der {0} ist mit + oder / geschrieben und wurde so signiert: Strenge Prüfer lehnen das Token ab. Beim Signieren Base64url schreiben, mit - und _ (RFC 7515 §2).',
  'The signature is ended by a character with bits that belong to no byte: strict verifiers refuse the token. Have the signer set them to zero (RFC 4648 §3.5).':
    'Die Signatur endet mit einem Zeichen, dessen Bits zu keinem Byte gehören: Strenge Prüfer lehnen das Token ab. Diese Bits beim Signieren auf null setzen (RFC 4648 §3.5).',
  'The {0} is ended by a character with bits that belong to no byte, and was signed so: strict verifiers refuse the token. Have the signer set them to zero (RFC 4648 §3.5).':
    'Der {0} endet mit einem Zeichen, dessen Bits zu keinem Byte gehören, und wurde so signiert: Strenge Prüfer lehnen das Token ab. Diese Bits beim Signieren auf null setzen (RFC 4648 §3.5).',

  'The token is signed with the key of an example of Jotscope, so anyone can make such a token. Give the signer a key of its own.':
    'Das Token ist mit dem Schlüssel eines Beispiels von Jotscope signiert, also kann jeder ein solches Token machen. Dem Unterzeichner einen eigenen Schlüssel geben.',
  'The bytes of the secret are all the same or count up or down, so anyone can guess it. Give the signer a random secret of its own.':
    'Die Bytes des Geheimnisses sind alle gleich oder zählen auf- oder abwärts, also kann jeder es erraten. Dem Unterzeichner ein eigenes, zufälliges Geheimnis geben.',
  'The token is signed with the empty secret, so anyone can make such a token. Give the signer a secret: most likely a variable of its configuration is not set.':
    'Das Token ist mit dem leeren Geheimnis signiert, also kann jeder ein solches Token machen. Zum Signieren ein Geheimnis vorgeben: Wahrscheinlich ist eine Variable der Konfiguration nicht gesetzt.',
  'The token is signed with the well-known secret "{0}", base64-decoded, which anybody can use: it is in {1}. Give the signer a secret of its own, made at random.':
    'Das Token ist mit dem bekannten Geheimnis „{0}“ signiert, aus Base64 dekodiert, das jeder verwenden kann. Fundstelle: {1}. Zum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',
  'The token is signed with the well-known secret "{0}", which anybody can use: it is in {1}. Give the signer a secret of its own, made at random.':
    'Das Token ist mit dem bekannten Geheimnis „{0}“ signiert, das jeder verwenden kann. Fundstelle: {1}. Zum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',

  "Paste the issuer's public key as PEM or JWK, or its whole JWK Set.":
    'Den öffentlichen Schlüssel des Ausstellers als PEM oder JWK einfügen, oder sein ganzes JWK-Set.',
  "Paste the issuer's public key as PEM or JWK, or its whole JWK Set, there the one with the kid “{0}”.":
    'Den öffentlichen Schlüssel des Ausstellers als PEM oder JWK einfügen, oder sein ganzes JWK-Set; gemeint ist der mit der kid „{0}“.',
  'The issuer usually publishes its keys: open {0} and paste what its "jwks_uri" leads to.':
    'Der Aussteller veröffentlicht seine Schlüssel gewöhnlich: {0} öffnen und einfügen, wohin „jwks_uri“ dort führt.',
  'The issuer usually publishes its keys: open {0} and paste what its "jwks_uri" leads to, there the one with the kid “{1}”.':
    'Der Aussteller veröffentlicht seine Schlüssel gewöhnlich: {0} öffnen und einfügen, wohin „jwks_uri“ dort führt; gemeint ist der mit der kid „{1}“.',
};
