import type { Translations } from '../../core/text/language.ts';

/**
 * The doctor's sentences about keys, about the text around a token, and with a good verdict
 * (`core/diagnose/families/*.ts`).
 */
export const diagnoseKeys: Translations = {
  'The token is signed with the secret "{0}", which it contains itself, as "{1}". Anyone can guess it.\nGive the signer its own random secret.':
    'Das Token ist mit dem Geheimnis „{0}“ signiert, das es selbst enthält (als „{1}“). Jeder kann es erraten.\nZum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',
  'The token is signed with the secret "{0}", which is nearly the same as "{1}" in the token itself. Anyone can guess it.\nGive the signer its own random secret.':
    'Das Token ist mit dem Geheimnis „{0}“ signiert, das fast gleich als „{1}“ im Token selbst steht. Jeder kann es erraten.\nZum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',

  "The signature matches the key in the token's own header ({0}: {1}). That proves that the sender has this key, not who the sender is.\nCheck with a key that you got from the issuer.":
    'Die Signatur passt zu dem Schlüssel im Header des Tokens selbst ({0}: {1}). Das beweist, dass der Absender ihn hat, nicht, wer der Absender ist.\nMit einem Schlüssel prüfen, der vom Aussteller kommt.',

  'The signature is an HMAC whose secret is {0} of {1}, a private key used as a shared secret. Every verifier then needs the private key.\nSign with an asymmetric algorithm such as RS256 or ES256 instead.':
    'Die Signatur ist ein HMAC, und sein Geheimnis ist {0} eines Schlüssels ({1}): Ein privater Schlüssel dient als gemeinsames Geheimnis. Jeder Prüfer braucht dann den privaten Schlüssel.\nStattdessen mit einem asymmetrischen Algorithmus wie RS256 oder ES256 signieren.',
  'The signature is an HMAC whose secret is {0} of {1}, a public key used as a shared secret. Critical: anyone who has the public key can create such tokens.\nVerifiers must reject HS algorithms where a public key is expected (CVE-2015-9235).':
    'Die Signatur ist ein HMAC, und sein Geheimnis ist {0} eines Schlüssels ({1}): Ein öffentlicher Schlüssel dient als gemeinsames Geheimnis. Kritisch: Wer den öffentlichen Schlüssel hat, kann solche Tokens erzeugen.\nPrüfer müssen HS-Algorithmen ablehnen, wo ein öffentlicher Schlüssel erwartet wird (CVE-2015-9235).',
  'the text': 'der Text',
  'the base64': 'das Base64',
  'the DER bytes': 'die DER-Bytes',
  'the JWK text': 'der JWK-Text',
  '{0} (with CRLF line endings)': '{0} (mit Zeilenenden CRLF)',
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

  'The token is inside a command, or a line of code or configuration. Only its value was read.':
    'Das Token steht in einem Befehl oder in einer Zeile Code oder Konfiguration. Gelesen wurde nur sein Wert.',
  'The token is inside a cookie line. Only its value was read.':
    'Das Token steht in einer Cookie-Zeile. Gelesen wurde nur sein Wert.',
  'The token is inside a URL. Anyone who sees the URL or a log of it has the token (RFC 6750 §2.3).':
    'Das Token steht in einer URL. Wer die URL oder ein Protokoll davon sieht, hat das Token (RFC 6750 §2.3).',
  'The token is inside JSON. Only its value was read.': 'Das Token steht in JSON. Gelesen wurde nur sein Wert.',
  'The token has its scheme (Bearer, DPoP or a whole Authorization header) in front. Jotscope skipped it; a library that gets the whole value fails.':
    'Vor dem Token steht sein Schema (Bearer, DPoP oder ein ganzer Authorization-Header). Jotscope hat es übergangen; eine Bibliothek, die den ganzen Wert bekommt, scheitert.',
  'The scheme before the token is “{0}”. A server that expects “Bearer” finds no token, such as passport-jwt with fromAuthHeaderAsBearerToken.\nSend “Bearer” before the token, or let the server expect “JWT” (in passport-jwt: fromAuthHeaderWithScheme).':
    'Das Schema vor dem Token ist „{0}“. Ein Server, der „Bearer“ erwartet, findet kein Token, etwa passport-jwt mit fromAuthHeaderAsBearerToken.\n„Bearer“ vor dem Token senden, oder den Server „JWT“ erwarten lassen (in passport-jwt: fromAuthHeaderWithScheme).',
  'The space between the scheme and the token is missing. A server that looks for “Bearer ” finds no token.\nAdd a space after the scheme.':
    'Zwischen Schema und Token fehlt das Leerzeichen. Ein Server, der „Bearer “ sucht, findet kein Token.\nNach dem Schema ein Leerzeichen schreiben.',
  'There is a colon after the scheme. A server that looks for “Bearer ” finds no token.\nRemove the colon.':
    'Nach dem Schema steht ein Doppelpunkt. Ein Server, der „Bearer “ sucht, findet kein Token.\nDen Doppelpunkt entfernen.',
  'There is {0} after the token. Jotscope skipped it; a library that gets it fails.\nRemove it.':
    'Nach dem Token steht {0}. Jotscope hat es übergangen; eine Bibliothek, die es bekommt, scheitert.\nEntfernen.',
  'The scheme is in front of the token twice. A server removes only the first, so the second becomes part of the token.\nStore the token without “Bearer”, or send it without adding “Bearer” again.':
    'Das Schema steht zweimal vor dem Token. Ein Server entfernt nur das erste, sodass das zweite zum Token gehört.\nDas Token ohne „Bearer“ speichern oder beim Senden kein zweites „Bearer“ voranstellen.',
  'The token is in brackets, which documentation puts around a placeholder. A server that gets them rejects the token.\nSend the token without the brackets, after “Bearer” and one space.':
    'Das Token steht in Klammern, die eine Dokumentation um einen Platzhalter setzt. Ein Server, der sie bekommt, lehnt das Token ab.\nDas Token ohne Klammern senden, nach „Bearer“ und einem Leerzeichen.',
  'There are quotes between the scheme and the token, so a server that gets them rejects it.\nDecode the JSON string, or the bytes in Python, before you put the token into the header.':
    'Zwischen Schema und Token stehen Anführungszeichen; ein Server, der sie bekommt, lehnt es ab.\nDen JSON-String oder in Python die Bytes dekodieren, bevor das Token in den Header kommt.',
  'The token has no kid. It matches the only key of your set, but a library that looks up the key by its kid rejects it.\nThe signer should write the kid of the key into the header: “{0}”.':
    'Das Token hat kein kid. Es passt zum einzigen Schlüssel des Sets, aber eine Bibliothek, die den Schlüssel über sein kid sucht, lehnt es ab.\nDer Signierer sollte das kid des Schlüssels in den Header schreiben: „{0}“.',
  'The quotes around the token are part of the value, so a server that gets them rejects it.\nSend the token itself, and not the result of JSON.stringify or of a JSON answer.':
    'Die Anführungszeichen um das Token gehören zum Wert; ein Server, der sie bekommt, lehnt es ab.\nDas Token selbst senden, nicht das Ergebnis von JSON.stringify oder eine JSON-Antwort.',
  'The token is in quotes. Jotscope skipped them; a library that gets them fails.':
    'Das Token steht in Anführungszeichen. Jotscope hat sie übergangen; eine Bibliothek, die sie bekommt, scheitert.',
  'The whole token is base64-encoded again. Jotscope decoded it once; a library that gets the outer text fails.':
    'Das ganze Token ist noch einmal Base64-kodiert. Jotscope hat es einmal dekodiert; eine Bibliothek, die den äußeren Text bekommt, scheitert.',
  'The token is percent-encoded. Jotscope decoded it; a library that gets the encoded text fails.':
    'Das Token ist prozentkodiert. Jotscope hat es dekodiert; eine Bibliothek, die den kodierten Text bekommt, scheitert.',
  'The token is broken into lines. Jotscope joined the pieces; a library that gets the line breaks fails.':
    'Das Token ist auf Zeilen verteilt. Jotscope hat die Stücke verbunden; eine Bibliothek, die die Zeilenumbrüche bekommt, scheitert.',
  'The token contains spaces or tabs. Jotscope joined the pieces; a library that gets the spaces fails.':
    'Im Token stehen Leerzeichen oder Tabulatoren. Jotscope hat die Stücke verbunden; eine Bibliothek, die sie bekommt, scheitert.',
  'There are invisible characters in the token or next to it. Jotscope skipped them; a library that gets them fails.':
    'Im Token oder daneben stehen unsichtbare Zeichen. Jotscope hat sie übergangen; eine Bibliothek, die sie bekommt, scheitert.',
  'The first characters of the token are missing: a header starts with "ey".\nCopy the token from its first character.':
    'Die ersten Zeichen des Tokens fehlen: Ein Header beginnt mit „ey“.\nAb dem ersten Zeichen kopieren.',
  'There is an ellipsis in the middle: the token was truncated for display.\nCopy it from somewhere that shows all of it.':
    'In der Mitte stehen Auslassungspunkte: Das Token wurde für die Anzeige gekürzt.\nDort kopieren, wo es vollständig ist.',
  'The end of the token is missing: what is there has exactly {0} characters, the size of a column or field that cut it off.\nMake the column or field longer, and request a new token.':
    'Das Ende des Tokens fehlt: Was da ist, hat genau {0} Zeichen, die Größe einer Spalte oder eines Feldes, die es abgeschnitten hat.\nDie Spalte oder das Feld verlängern und ein neues Token anfordern.',
  'The end of the token is missing: it was cut off when it was copied or stored (a column or cookie of 4,096 bytes).':
    'Das Ende des Tokens fehlt: Es wurde beim Kopieren oder Speichern abgeschnitten (eine Spalte oder ein Cookie mit 4.096 Bytes).',
  'The signature was masked before the token was shown, so it cannot be checked.\nCopy the token from somewhere that does not mask it.':
    'Die Signatur wurde vor dem Anzeigen des Tokens unkenntlich gemacht, ist also nicht zu prüfen.\nDas Token dort kopieren, wo sie lesbar ist.',
  'A dot between the parts is missing.\nCopy the whole token again.':
    'Ein Punkt zwischen den Teilen fehlt.\nDas ganze Token noch einmal kopieren.',
  'There are extra characters after the complete signature.\nRemove them.':
    'Auf die vollständige Signatur folgen noch Zeichen.\nEntfernen.',

  'key {0} of {1}, which has no kid': 'Schlüssel {0} von {1}, der keine kid hat',
  'key {0} of {1}, whose kid is “{2}”': 'Schlüssel {0} von {1}, dessen kid „{2}“ ist',
  "The token's kid “{0}” points to key {1}, but the signature matches {2}.\nEither the signer must write the kid of the key it signs with, or the key set must be corrected.":
    'Die kid „{0}“ des Tokens nennt Schlüssel {1}, die Signatur passt aber zu {2}.\nEntweder beim Signieren die kid des richtigen Schlüssels schreiben, oder den Schlüsselsatz berichtigen.',
  "None of your keys has the token's kid “{0}”, but the signature matches {1}.\nThe signer and the key set must use the same kid.":
    'Kein Schlüssel hier hat die kid „{0}“ des Tokens, die Signatur passt aber zu {1}.\nBeim Signieren und im Schlüsselsatz dieselbe kid verwenden.',
  'The signature matches {0}, but the key says "use": "{1}". It is not meant for signatures, so verifiers skip it.\nThe issuer must correct that member.':
    'Die Signatur passt zu diesem Schlüssel: {0}. Er sagt aber "use": "{1}", ist also nicht für Signaturen gedacht, und Prüfer übergehen ihn.\nDer Aussteller muss dieses Element berichtigen.',
  'The signature matches {0}, but the key says "alg": "{1}". It is not meant for {2}, so verifiers skip it.\nThe issuer must correct that member.':
    'Die Signatur passt zu diesem Schlüssel: {0}. Er sagt aber "alg": "{1}", ist also nicht für {2} gedacht, und Prüfer übergehen ihn.\nDer Aussteller muss dieses Element berichtigen.',
  'The signature matches {0}, but the key says "key_ops": "{1}". It is not meant to verify, so verifiers skip it.\nThe issuer must correct that member.':
    'Die Signatur passt zu diesem Schlüssel: {0}. Er sagt aber "key_ops": "{1}", ist also nicht zum Prüfen gedacht, und Prüfer übergehen ihn.\nDer Aussteller muss dieses Element berichtigen.',

  'the {0} (kid “{1}”)': '{0} (kid „{1}“)',

  'Enter the secret that the signer uses.': 'Das Geheimnis eingeben, mit dem signiert wird.',
  '{0} keys have the kid “{1}”, the {2}. Many verifiers use only the first.\nThe issuer must give each key its own kid (RFC 7517 §4.5).':
    '{0} Schlüssel haben die kid „{1}“ ({2}). Viele Prüfer verwenden nur den ersten.\nDer Aussteller muss jedem Schlüssel eine eigene kid geben (RFC 7517 §4.5).',
  '{0} needs {1}, but your key reads as a shared secret.':
    'Für {0} nötig: {1}. Was im Schlüsselfeld steht, liest sich als gemeinsames Geheimnis.',
  'Enter the shared secret, or look up which algorithm the issuer signs with.':
    'Das gemeinsame Geheimnis eingeben, oder nachsehen, mit welchem Algorithmus der Aussteller signiert.',
  "Fetch the issuer's keys again, because they may have been rotated. Check that issuer and environment are the right ones.":
    'Die Schlüssel des Ausstellers neu holen, denn sie können gewechselt worden sein. Prüfen, ob Aussteller und Umgebung die richtigen sind.',

  'The key is in the RSA format PKCS#1 (RSA PUBLIC KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl rsa -RSAPublicKey_in -in key.pem -pubout':
    'Der Schlüssel ist im RSA-Format PKCS#1 (RSA PUBLIC KEY), das WebCrypto, jose und Java nicht lesen.\nDafür umwandeln: openssl rsa -RSAPublicKey_in -in key.pem -pubout',
  'The key is in the RSA format PKCS#1 (RSA PRIVATE KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl pkcs8 -topk8 -nocrypt -in key.pem':
    'Der Schlüssel ist im RSA-Format PKCS#1 (RSA PRIVATE KEY), das WebCrypto, jose und Java nicht lesen.\nDafür umwandeln: openssl pkcs8 -topk8 -nocrypt -in key.pem',
  'The key is in the EC format SEC1 (EC PRIVATE KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl pkcs8 -topk8 -nocrypt -in key.pem':
    'Der Schlüssel ist im EC-Format SEC1 (EC PRIVATE KEY), das WebCrypto, jose und Java nicht lesen.\nDafür umwandeln: openssl pkcs8 -topk8 -nocrypt -in key.pem',
  'The private key is encrypted and was opened with the passphrase. Programs need the passphrase as well.\nTo verify, the public key is enough: openssl pkey -in key.pem -pubout':
    'Der private Schlüssel ist verschlüsselt und wurde mit der Passphrase geöffnet. Auch Programme brauchen die Passphrase.\nZum Prüfen genügt der öffentliche Schlüssel: openssl pkey -in key.pem -pubout',
  'The PEM block says {0} but contains {1}. Jotscope read it anyway.\nCorrect the label, because stricter programs reject it.':
    'Der PEM-Block sagt {0}, der Inhalt ist aber: {1}. Jotscope hat ihn trotzdem gelesen.\nDie Bezeichnung berichtigen, denn strengere Programme lehnen ihn ab.',
  '"{0}" in the JWK starts with a zero byte, which RFC 7518 §2 forbids. Jotscope skipped it.\nRemove it where the JWK is created: Java\'s BigInteger.toByteArray adds it.':
    '„{0}“ im JWK beginnt mit einem Nullbyte, was RFC 7518 §2 verbietet. Jotscope hat es übergangen.\nDort entfernen, wo das JWK entsteht: BigInteger.toByteArray in Java fügt es hinzu.',
  'The Key box contains a private key ({0}), but the public key is enough to verify. A verifier should never have the private key.\nUse the public key.':
    'Im Schlüsselfeld steht ein privater Schlüssel ({0}), zum Prüfen genügt aber der öffentliche. Ein Prüfer sollte den privaten nie haben.\nDen öffentlichen Schlüssel verwenden.',
  'The token has no kid, so each of your {0} keys was tried. It matches key {1}.':
    'Das Token nennt keine kid, also wurde jeder der {0} Schlüssel versucht. Es passt zu Schlüssel {1}.',
  'The token has no kid, and of your {0} keys only key {1} fits it.':
    'Das Token nennt keine kid, und von den {0} Schlüsseln passt nur Schlüssel {1} dazu.',
  'The token has no kid, so each of the {0} keys that fit it, of your {1}, was tried. It matches key {2}.':
    'Das Token nennt keine kid, also wurde jeder der {0} passenden von {1} Schlüsseln versucht. Es passt zu Schlüssel {2}.',
  'The signer should write the kid: many verifiers reject a token without one if the set has several keys.':
    'Beim Signieren die kid schreiben: Viele Prüfer lehnen ein Token ohne kid ab, wenn der Satz mehrere Schlüssel hat.',
  'in the same text as the token': 'im selben Text wie das Token',
  'in the same text as the token, as “{0}”': 'im selben Text wie das Token, als „{0}“',
  'The signature matches the key {0}.\nPut it into the Key box.':
    'Die Signatur passt zu dem Schlüssel, der {0} steht.\nIn das Schlüsselfeld setzen.',
  'The signature matches the key {0}, not the one in the Key box.\nUse the matching key.':
    'Die Signatur passt zu dem Schlüssel, der {0} steht, nicht zu dem im Schlüsselfeld.\nDen passenden verwenden.',
  'your only key, which has no kid': 'dem einzigen Schlüssel, der keine kid hat',
  'your only key, whose kid is “{0}”': 'dem einzigen Schlüssel, dessen kid „{0}“ ist',
  'This is a JWK Set with one key, and it works here. Functions that need a single key (importJWK, createPublicKey) need the object inside "keys".':
    'Das ist ein JWK-Set mit einem Schlüssel, und hier geht das. Funktionen, die einen einzelnen Schlüssel erwarten (importJWK, createPublicKey), brauchen das Objekt in „keys“.',
  'The secret is a public key, so it is not secret. Critical: anyone who has it can create such tokens.\nVerifiers must reject HS algorithms where a public key is expected (CVE-2015-9235).':
    'Das Geheimnis ist ein öffentlicher Schlüssel und damit nicht geheim. Kritisch: Wer ihn hat, kann solche Tokens erzeugen.\nPrüfer müssen HS-Algorithmen ablehnen, wo ein öffentlicher Schlüssel erwartet wird (CVE-2015-9235).',

  'Either the signature was not made with the key here, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder stammt die Signatur nicht von dem Schlüssel hier, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden.',
  'Either the signature does not match the key here, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder gehört die Signatur nicht zu dem Schlüssel hier, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden.',
  'Either the signature was not made with any of the {0} keys that fit, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder stammt die Signatur von keinem der {0} passenden Schlüssel, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden.',
  'Either the signature does not match any of the {0} keys that fit, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder gehört die Signatur zu keinem der {0} passenden Schlüssel, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden.',
  'Either the signature was not made with {0}, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder stammt die Signatur von einem anderen Geheimnis, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden. Geprüft mit: {0}.',
  'Either the signature does not match {0}, or the content was changed afterwards. Jotscope cannot tell which.':
    'Entweder gehört die Signatur zu einem anderen Schlüssel, oder der Inhalt wurde danach verändert. Beides ist nicht zu unterscheiden. Geprüft mit: {0}.',
  'Jotscope tried {0} ways the token or key could be damaged or misread. None of them verifies.':
    'Jotscope hat {0} Möglichkeiten versucht, wie Token oder Schlüssel beschädigt oder falsch gelesen sein könnten. Mit keiner lässt sich die Signatur bestätigen.',
  'Jotscope found nothing that could be damaged.': 'Jotscope hat nichts gefunden, was beschädigt sein könnte.',
  "Compare it with the secret in the signer's configuration: same environment (test or production), same version after a rotation, complete.":
    'Mit dem Geheimnis in der Konfiguration der signierenden Seite vergleichen: dieselbe Umgebung (Test oder Produktion), dieselbe Fassung nach einem Wechsel, vollständig.',
  'Check that the key is from the same issuer and environment (test or production) and was not rotated.':
    'Prüfen, ob der Schlüssel von demselben Aussteller und aus derselben Umgebung (Test oder Produktion) stammt und nicht gewechselt wurde.',

  'The signature matches the empty secret, so anyone can create such a token.\nGive the signer a secret.':
    'Die Signatur passt zum leeren Geheimnis, also kann jeder ein solches Token erzeugen.\nZum Signieren ein Geheimnis vorgeben.',
  'The secret ends with a line break, which is part of it here. Without the line break nothing verifies.\nTrim the secret where the signer reads it.':
    'Das Geheimnis endet mit einem Zeilenumbruch, und der gehört hier dazu. Ohne ihn lässt sich nichts bestätigen.\nDen Zeilenumbruch dort entfernen, wo das Geheimnis zum Signieren gelesen wird.',
  'The secret looks like hex, but it matches as text of {0} characters ({1}). A library that decodes it to {2} bytes will reject this token.':
    'Das Geheimnis sieht nach Hex aus, passt aber als Text von {0} Zeichen ({1}). Eine Bibliothek, die es zu {2} Bytes dekodiert, wird dieses Token ablehnen.',
  'The secret looks like base64, but it matches as text of {0} characters ({1}). A library that decodes it to fewer bytes will reject this token.':
    'Das Geheimnis sieht nach Base64 aus, passt aber als Text von {0} Zeichen ({1}). Eine Bibliothek, die es zu weniger Bytes dekodiert, wird dieses Token ablehnen.',

  'There is a token in the Key box, and the token box is empty.\nMove it there.':
    'Im Schlüsselfeld steht ein Token, und das Tokenfeld ist leer.\nDorthin verschieben.',
  'There is a token in the Key box and none in the token box.\nSwap them.':
    'Im Schlüsselfeld steht ein Token, im Tokenfeld keines.\nVertauschen.',
  'There is a key in the token box, and the Key box is empty.\nMove the key there, and paste the token here.':
    'Im Tokenfeld steht ein Schlüssel, und das Schlüsselfeld ist leer.\nDorthin verschieben, und hier das Token einfügen.',
  "The Key box contains the token itself, not a key.\nPaste the secret or the issuer's public key there.":
    'Im Schlüsselfeld steht das Token selbst, kein Schlüssel.\nDort das Geheimnis oder den öffentlichen Schlüssel des Ausstellers einfügen.',
  "The Key box contains another token, not a key.\nPaste the secret or the issuer's public key there.":
    'Im Schlüsselfeld steht ein anderes Token, kein Schlüssel.\nDort das Geheimnis oder den öffentlichen Schlüssel des Ausstellers einfügen.',

  'The signature is padded with =, so strict verifiers reject the token.\nThe signer must omit the padding (RFC 7515 §2).':
    'Die Signatur ist mit = aufgefüllt: Strenge Prüfer lehnen das Token ab.\nBeim Signieren das Padding weglassen (RFC 7515 §2).',
  'The {0} is padded with = and was signed that way, so strict verifiers reject the token.\nThe signer must omit the padding (RFC 7515 §2).':
    'Der {0} ist mit = aufgefüllt und wurde so signiert: Strenge Prüfer lehnen das Token ab.\nBeim Signieren das Padding weglassen (RFC 7515 §2).',
  'The signature contains + or /, so strict verifiers reject the token.\nThe signer must write base64url, with - and _ (RFC 7515 §2).':
    'Die Signatur enthält + oder /: Strenge Prüfer lehnen das Token ab.\nBeim Signieren Base64url schreiben, mit - und _ (RFC 7515 §2).',
  'The {0} contains + or / and was signed that way, so strict verifiers reject the token.\nThe signer must write base64url, with - and _ (RFC 7515 §2).':
    'Der {0} enthält + oder / und wurde so signiert: Strenge Prüfer lehnen das Token ab.\nBeim Signieren Base64url schreiben, mit - und _ (RFC 7515 §2).',
  'The last character of the signature has bits that belong to no byte, so strict verifiers reject the token.\nThe signer must set them to zero (RFC 4648 §3.5).':
    'Das letzte Zeichen der Signatur hat Bits, die zu keinem Byte gehören: Strenge Prüfer lehnen das Token ab.\nDiese Bits beim Signieren auf null setzen (RFC 4648 §3.5).',
  'The last character of the {0} has bits that belong to no byte and was signed that way, so strict verifiers reject the token.\nThe signer must set them to zero (RFC 4648 §3.5).':
    'Im {0} hat das letzte Zeichen Bits, die zu keinem Byte gehören, und wurde so signiert: Strenge Prüfer lehnen das Token ab.\nDiese Bits beim Signieren auf null setzen (RFC 4648 §3.5).',

  'The token is signed with the key of a Jotscope example, so anyone can create such a token.\nGive the signer its own key.':
    'Das Token ist mit dem Schlüssel eines Beispiels von Jotscope signiert, also kann jeder ein solches Token erzeugen.\nZum Signieren einen eigenen Schlüssel verwenden.',
  'The secret has only one or two bytes, so anyone can guess it by trying them all.\nGive the signer its own random secret.':
    'Das Geheimnis hat nur ein oder zwei Bytes, also kann es jeder durch Probieren erraten.\nDem Unterzeichner ein eigenes zufälliges Geheimnis geben.',
  'The bytes of the secret are all the same, repeat, or count up or down, so anyone can guess it.\nGive the signer its own random secret.':
    'Die Bytes des Geheimnisses sind alle gleich, wiederholen sich oder zählen auf- oder abwärts, also kann jeder es erraten.\nZum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',
  'The token is signed with the empty secret, so anyone can create such a token.\nGive the signer a secret: most likely a variable of its configuration is not set.':
    'Das Token ist mit dem leeren Geheimnis signiert, also kann jeder ein solches Token erzeugen.\nZum Signieren ein Geheimnis vorgeben: Wahrscheinlich ist eine Variable der Konfiguration nicht gesetzt.',
  'The token is signed with the well-known secret "{0}", base64-decoded, which anyone can use: it is in {1}.\nGive the signer its own random secret.':
    'Das Token ist mit dem bekannten Geheimnis „{0}“ signiert, aus Base64 dekodiert, das jeder verwenden kann. Fundstelle: {1}.\nZum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',
  'The token is signed with something that anyone can compute from the well-known secret "{0}": {1}. The secret is in {2}.\nGive the signer its own random secret.':
    'Das Token ist mit etwas signiert, das jeder aus dem bekannten Geheimnis „{0}“ berechnen kann: {1}. Das Geheimnis steht in {2}.\nGib dem Signierer ein eigenes zufälliges Geheimnis.',
  'The token is signed with something that anyone can compute from "{0}", which it contains itself, as "{1}".\nGive the signer its own random secret.':
    'Das Token ist mit etwas signiert, das jeder aus „{0}“ berechnen kann; das steht im Token selbst, als „{1}“.\nGib dem Signierer ein eigenes zufälliges Geheimnis.',
  'its hash ({0})': 'sein Hash ({0})',
  'The token is signed with the well-known secret "{0}", which anyone can use: it is in {1}.\nGive the signer its own random secret.':
    'Das Token ist mit dem bekannten Geheimnis „{0}“ signiert, das jeder verwenden kann. Fundstelle: {1}.\nZum Signieren ein eigenes, zufällig erzeugtes Geheimnis verwenden.',

  "Paste the issuer's public key as PEM or JWK, or its whole JWK Set.":
    'Den öffentlichen Schlüssel des Ausstellers als PEM oder JWK einfügen, oder sein ganzes JWK-Set.',
  "Paste the issuer's public key with the kid “{0}” as PEM or JWK, or the issuer's whole JWK Set.":
    'Den öffentlichen Schlüssel des Ausstellers mit der kid „{0}“ als PEM oder JWK einfügen, oder sein ganzes JWK-Set.',
  'The issuer usually publishes its keys: open {0} and paste the content of its "jwks_uri".':
    'Der Aussteller veröffentlicht seine Schlüssel gewöhnlich: {0} öffnen und den Inhalt der „jwks_uri“ darin einfügen.',
  'The issuer usually publishes its keys: open {0} and paste the content of its "jwks_uri". The token needs the key with the kid “{1}”.':
    'Der Aussteller veröffentlicht seine Schlüssel gewöhnlich: {0} öffnen und den Inhalt der „jwks_uri“ darin einfügen. Das Token braucht den mit der kid „{1}“.',
};
