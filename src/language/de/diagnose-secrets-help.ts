import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the shared secret (`core/diagnose/help/secrets.ts`). */
export const diagnoseSecretsHelp: Translations = {
  'The token was read, but nothing says who signed it. Anyone can create a token that reads like this one.':
    'Das Token wurde gelesen, aber nichts sagt, wer es signiert hat. Ein Token, das sich so liest, kann jeder erzeugen.',
  'Decoding does not need a key. A backend that only decodes, and never verifies, accepts anything it is sent.':
    'Dekodieren braucht keinen Schlüssel. Ein Backend, das nur dekodiert und nie prüft, glaubt alles, was man ihm schickt.',
  "For HS256, HS384 and HS512 paste the shared secret. For the others paste the issuer's public key, or the key set at the jwks_uri of its discovery document.":
    'Für HS256, HS384 und HS512 das gemeinsame Geheimnis einfügen. Für die anderen den öffentlichen Schlüssel des Ausstellers, oder den Schlüsselsatz an der jwks_uri seines Discovery-Dokuments.',
  'decode() does not verify; verify() does.': 'decode() prüft nicht; verify() prüft.',
  'decodeJwt() does not verify; jwtVerify() does.': 'decodeJwt() prüft nicht; jwtVerify() prüft.',

  'Your secret is base64 of the bytes that signed the token. One side decodes it, the other uses its characters.':
    'Das Geheimnis ist Base64 der Bytes, mit denen das Token signiert wurde. Die eine Seite dekodiert es, die andere verwendet seine Zeichen.',
  'jjwt reads a string as base64: signWith(alg, String) and setSigningKey(String). So do JHipster (base64-secret), Kong with secret_is_base64, and programs that keep random bytes as text. Most other libraries read a string as UTF-8.':
    'jjwt liest einen String als Base64: signWith(alg, String) und setSigningKey(String). Ebenso JHipster (base64-secret), Kong mit secret_is_base64 und Programme, die zufällige Bytes als Text aufbewahren. Die meisten anderen Bibliotheken lesen eine Zeichenkette als UTF-8.',
  'Choose Base64 under "Secret encoding" here, and decode the secret in the program that does not decode it.':
    'Hier unter „Kodierung“ Base64 wählen, und das Geheimnis in dem Programm dekodieren, das es nicht tut.',

  'Your secret is hex of the bytes that signed the token: two digits for each byte.':
    'Das Geheimnis ist Hex der Bytes, mit denen das Token signiert wurde: zwei Ziffern je Byte.',
  'Secrets made with openssl rand -hex 32, or shown by a database or a key store, are hex. The signer decoded the hex; the other side uses the digits as text.':
    'Geheimnisse aus openssl rand -hex 32, oder wie eine Datenbank oder ein Schlüsselspeicher sie anzeigt, sind Hex. Beim Signieren wurde das Hex dekodiert; die andere Seite verwendet die Ziffern als Text.',
  'Choose Hex under "Secret encoding" here, and decode the secret in the program that does not decode it.':
    'Hier unter „Kodierung“ Hex wählen, und das Geheimnis in dem Programm dekodieren, das es nicht tut.',
  'For jsonwebtoken and for jose.': 'Für jsonwebtoken und für jose.',
  'For PyJWT.': 'Für PyJWT.',
  'Since Java 17.': 'Seit Java 17.',
  'Since .NET 5.': 'Seit .NET 5.',
  'From encoding/hex.': 'Aus encoding/hex.',
  'For both libraries.': 'Für beide Bibliotheken.',

  'The secret was decoded here, but the signer used its characters unchanged.':
    'Das Geheimnis wurde hier dekodiert, signiert wurde aber mit seinen Zeichen selbst.',
  'A secret of random bytes is often kept as base64 or hex and then used as a plain string, because jsonwebtoken, PyJWT, golang-jwt with []byte(secret) and php-jwt use it unchanged. That is fine as long as both sides do the same.':
    'Ein Geheimnis aus zufälligen Bytes wird oft als Base64 oder Hex aufbewahrt und dann als einfache Zeichenkette verwendet, denn jsonwebtoken, PyJWT, golang-jwt mit []byte(secret) und php-jwt verwenden es unverändert. Das ist in Ordnung, solange beide Seiten dasselbe tun.',
  'Choose UTF-8 text under "Secret encoding" here, and do not decode the secret in your verifier.':
    'Hier unter „Kodierung“ UTF-8-Text wählen, und das Geheimnis beim Prüfen nicht dekodieren.',

  'The token verifies with the digits as text. Decoded from hex, the same secret would be another key of half the length.':
    'Mit den Ziffern als Text lässt sich das Token bestätigen. Aus Hex dekodiert wäre dasselbe Geheimnis ein anderer Schlüssel von halber Länge.',
  'openssl rand -hex, md5 and sha256 sums and UUIDs look like bytes in hex, but a program that passes the string to a library signs with its characters.':
    'openssl rand -hex, MD5- und SHA-256-Summen und UUIDs sehen nach Bytes in Hex aus, aber wer einer Bibliothek die Zeichenkette übergibt, signiert mit deren Zeichen.',
  'There is nothing to fix here. Tell the other side not to decode it, and count 4 bits per digit: 64 digits have the strength that HS256 requires.':
    'Hier ist nichts zu reparieren. Der anderen Seite sagen, dass sie nicht dekodieren soll, und 4 Bit je Ziffer rechnen: 64 Ziffern haben die Stärke, die HS256 verlangt.',

  'The token verifies with the characters unchanged. Decoded from base64, the same secret would be another key.':
    'Mit den Zeichen selbst lässt sich das Token bestätigen. Aus Base64 dekodiert wäre dasselbe Geheimnis ein anderer Schlüssel.',
  "Many services hand out random secrets in the base64 alphabet and use them as text. jjwt's string overloads would decode it and fail.":
    'Viele Dienste geben zufällige Geheimnisse im Alphabet von Base64 aus und verwenden sie als Text. Die String-Überladungen von jjwt würden es dekodieren und scheitern.',
  'There is nothing to fix here. Tell the other side not to decode it.':
    'Hier ist nichts zu reparieren. Der anderen Seite sagen, dass sie nicht dekodieren soll.',

  'The secret is not valid base64. The signer decoded it anyway: it dropped characters outside the alphabet and an incomplete group at the end.':
    'Das Geheimnis ist kein gültiges Base64. Beim Signieren wurde es trotzdem dekodiert: Zeichen außerhalb des Alphabets und eine unvollständige Gruppe am Ende fielen weg.',
  'jjwt up to 0.9 decodes a string with DatatypeConverter.parseBase64Binary, which skips such characters and drops the rest. PHP\'s base64_decode without its second argument also skips them. So a plain secret with "-", "_" or spaces silently becomes a shorter, weaker key.':
    'jjwt bis 0.9 dekodiert ein Geheimnis, das als String kommt, mit DatatypeConverter.parseBase64Binary; das überspringt solche Zeichen und schneidet den Rest ab. Auch base64_decode in PHP überspringt sie ohne sein zweites Argument. So wird aus einem einfachen Geheimnis mit „-“, „_“ oder Leerzeichen ohne Fehlermeldung ein kürzerer, schwächerer Schlüssel.',
  'Change to a new random secret. Until then, use the bytes that the lenient decoder produced.':
    'Auf ein neues zufälliges Geheimnis wechseln. Bis dahin die Bytes verwenden, die der nachsichtige Decoder ergab.',
  'Since 0.10 this throws a DecodingException. Use the characters, or valid base64.':
    'Seit 0.10 löst das eine DecodingException aus. Die Zeichen verwenden, oder gültiges Base64.',
  'Decodes strictly: returns false instead of a wrong key.':
    'Dekodiert streng: ergibt false statt eines falschen Schlüssels.',

  'Decoding the secret once gives base64 again; only the second decoding gives the bytes that signed the token.':
    'Einmal dekodiert ergibt das Geheimnis wieder Base64; erst das zweite Dekodieren ergibt die Bytes, mit denen das Token signiert wurde.',
  "Kubernetes shows the values of a Secret in base64 (under data), whatever they contain. A value that was already base64 is then encoded twice. Helm's b64enc on an encoded value does the same.":
    'Kubernetes zeigt die Werte eines Secrets in Base64 (unter data), was immer sie enthalten. Ein Wert, der schon Base64 war, ist dann zweimal kodiert. b64enc von Helm auf einem kodierten Wert bewirkt dasselbe.',
  'Read the value decoded.': 'Den Wert dekodiert lesen.',
  'In a Kubernetes manifest put text under stringData, not under data.':
    'In einem Kubernetes-Manifest gehört Text unter stringData, nicht unter data.',

  'The token verifies with a key that is in documentation, a tutorial or a default configuration. Anyone can sign such tokens.':
    'Das Token lässt sich mit einem Schlüssel bestätigen, der in einer Dokumentation, einer Anleitung oder einer Standardkonfiguration steht. Solche Tokens kann jeder signieren.',
  'A default that was never changed, a debugger\'s placeholder, or a variable that is not set, which String(…) or `${…}` turned into "undefined" or "null".':
    'Eine Vorgabe, die nie geändert wurde; der Platzhalter eines Debuggers; oder eine nicht gesetzte Variable, aus der durch String(…) oder `${…}` der Text „undefined“ oder „null“ wurde.',
  'Generates 32 random bytes in base64; -A keeps longer output on one line.':
    'Erzeugt 32 zufällige Bytes, in Base64 geschrieben; -A hält ein längeres in einer Zeile.',
  'Do not start without a secret.': 'Ohne Geheimnis den Start verweigern.',
  'Instead of a default.': 'Statt einer Vorgabe.',
  'Raises KeyError if it is not set.': 'Löst KeyError aus, wo es nicht gesetzt ist.',

  'The token verifies with an empty secret. Anyone can sign such tokens, so a verifier must not accept them.':
    'Das Token lässt sich mit einem leeren Geheimnis bestätigen. Solche Tokens kann jeder signieren, also darf kein Prüfer sie annehmen.',
  "A variable that is not set: Go's os.Getenv and PHP's getenv() ?: '' return an empty string. jsonwebtoken and jose reject an empty secret, as does PyJWT since 2.13; golang-jwt does not.":
    "Eine nicht gesetzte Variable: os.Getenv in Go und getenv() ?: '' in PHP ergeben einen leeren Text. jsonwebtoken und jose lehnen ein leeres Geheimnis ab, PyJWT seit 2.13 auch; golang-jwt nicht.",
  'Do not start without one.': 'Ohne eines den Start verweigern.',

  'The signature is right, but the secret is shorter than the hash. It could be guessed, and strict libraries reject it.':
    'Die Signatur stimmt, aber das Geheimnis ist kürzer als der Hash. Es ließe sich erraten, und strenge Bibliotheken lehnen es ab.',
  'A word or a password as the secret. HS256 needs 32 bytes, HS384 48, HS512 64.':
    'Ein Wort oder ein Passwort als Geheimnis. HS256 braucht 32 Bytes, HS384 48, HS512 64.',
  'Throws a WeakKeyException.': 'Löst eine WeakKeyException aus.',
  'Throws a KeyLengthException.': 'Löst eine KeyLengthException aus.',
  'Throws IDX10720 (older versions IDX10653, below 16 bytes).':
    'Meldet IDX10720 (ältere Versionen IDX10653, unter 16 Bytes).',
  'Since version 7: "Provided key is too short".': 'Seit Version 7: „Provided key is too short“.',
  'Since 4.2: "Key provided is shorter than 256 bits".': 'Seit 4.2: „Key provided is shorter than 256 bits“.',
  'Warns; rejects it with the option.': 'Warnt; mit der Option lehnt es ab.',
  'jsonwebtoken, jose and golang-jwt silently accept it.':
    'jsonwebtoken, jose und golang-jwt nehmen es ohne Meldung an.',

  'The signature was not made with this secret or any usual variant of it. Jotscope cannot tell a changed token from another secret.':
    'Die Signatur stammt weder von diesem Geheimnis noch von einer üblichen Abwandlung. Ein verändertes Token und ein anderes Geheimnis sind nicht zu unterscheiden.',
  'The secret of another environment, a secret that was changed after the token was issued, or a token that was changed on its way.':
    'Das Geheimnis einer anderen Umgebung, eines, das nach der Ausstellung des Tokens geändert wurde, oder ein Token, das unterwegs verändert wurde.',
  "Compare environments: does the token's iss belong to the place where the secret comes from? Then get a new token and try again.":
    'Umgebungen vergleichen: Gehört iss des Tokens zu dem Ort, von dem das Geheimnis stammt? Dann mit einem frischen Token erneut versuchen.',
  'Let both sides print a fingerprint of the secret, such as the first 8 digits of its SHA-256, and compare.':
    'Beide Seiten einen Fingerabdruck des Geheimnisses ausgeben lassen, etwa die ersten 8 Ziffern seines SHA-256, und vergleichen.',

  'You changed the header or the payload, and the signature still covers the old content. It cannot match.':
    'Header oder Payload wurde hier geändert, und die Signatur gilt noch für den alten Inhalt. Sie kann nicht passen.',
  'Signing needs the secret or the private key. The Key box has only a public key, or none.':
    'Zum Signieren braucht es das Geheimnis oder den privaten Schlüssel. Im Schlüsselfeld steht nur ein öffentlicher Schlüssel oder keiner.',
  'Paste the secret or the private key and press Sign, or undo the edit.':
    'Das Geheimnis oder den privaten Schlüssel einfügen und „Signieren“ drücken, oder die Änderung rückgängig machen.',

  'With the original content the signature matches, so the content was changed after it was signed.':
    'Mit dem ursprünglichen Inhalt stimmt die Signatur, also wurde er nach dem Signieren verändert.',
  'Someone edited the token, or a program between issuer and verifier rewrote a claim. Signatures exist so that verifiers reject such a token.':
    'Jemand hat das Token bearbeitet, oder ein Programm zwischen Aussteller und Prüfer hat einen Claim umgeschrieben. Signaturen sind dazu da, dass ein solches Token abgelehnt wird.',
  'Pass the token on unchanged. To change a claim, the issuer must sign a new token.':
    'Das Token unverändert weitergeben. Um einen Claim zu ändern, muss der Aussteller ein neues Token signieren.',

  'There is a token in the Key box. A token is signed with a key but is not a key.':
    'Im Schlüsselfeld steht ein Token. Ein Token wird mit einem Schlüssel signiert und ist selbst keiner.',
  'The wrong text was copied, or the arguments of a call were swapped: every library expects the token first and the key second.':
    'Das Falsche wurde kopiert, oder die Argumente eines Aufrufs wurden vertauscht: Jede Bibliothek erwartet zuerst das Token und dann den Schlüssel.',
  'Paste the secret, the public key or the key set.':
    'Das Geheimnis, den öffentlichen Schlüssel oder den Schlüsselsatz einfügen.',
};
