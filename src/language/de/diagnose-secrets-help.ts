import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the shared secret (`core/diagnose/help/secrets.ts`). */
export const diagnoseSecretsHelp: Translations = {
  'The token was read, but nothing says who signed it. Anyone can write a token that reads like this one.':
    'Das Token wurde gelesen, aber nichts sagt, wer es signiert hat. Ein Token, das sich so liest, kann jeder schreiben.',
  'Decoding needs no key. A backend that only decodes, and never verifies, believes whatever it is sent.':
    'Dekodieren braucht keinen Schlüssel. Ein Backend, das nur dekodiert und nie prüft, glaubt alles, was man ihm schickt.',
  "For HS256, HS384 and HS512 paste the shared secret. For the others paste the issuer's public key, or the key set at the jwks_uri of its discovery document.":
    'Für HS256, HS384 und HS512 das gemeinsame Geheimnis einfügen. Für die anderen den öffentlichen Schlüssel des Ausstellers, oder den Schlüsselsatz an der jwks_uri seines Discovery-Dokuments.',
  'decode() does not verify; verify() does.': 'decode() prüft nicht; verify() prüft.',
  'decodeJwt() does not verify; jwtVerify() does.': 'decodeJwt() prüft nicht; jwtVerify() prüft.',

  'The secret given is base64 of the bytes that signed the token. One side decodes it, the other uses its characters.':
    'Das angegebene Geheimnis ist Base64 der Bytes, mit denen das Token signiert wurde. Die eine Seite dekodiert es, die andere verwendet seine Zeichen.',
  'jjwt takes a secret given as a string for base64: signWith(alg, String) and setSigningKey(String). So do tokens from JHipster (base64-secret), from Kong with secret_is_base64, and from whoever keeps random bytes as text. Most other libraries take a string as UTF-8.':
    'jjwt hält ein Geheimnis, das als String kommt, für Base64: signWith(alg, String) und setSigningKey(String). Ebenso Tokens von JHipster (base64-secret), von Kong mit secret_is_base64 und überall, wo zufällige Bytes als Text aufbewahrt werden. Die meisten anderen Bibliotheken nehmen eine Zeichenkette als UTF-8.',
  'Choose Base64 under "Secret encoding" here, and decode the secret in the program that does not.':
    'Hier unter „Kodierung“ Base64 wählen, und das Geheimnis in dem Programm dekodieren, das es nicht tut.',

  'The secret given is the hex spelling of the bytes that signed the token: two digits for each byte.':
    'Das angegebene Geheimnis ist die Hex-Schreibweise der Bytes, mit denen das Token signiert wurde: zwei Ziffern je Byte.',
  'Secrets made with openssl rand -hex 32, or shown by a database or a key store, are hex. The signer decoded it; the other side uses the digits as text.':
    'Geheimnisse aus openssl rand -hex 32, oder wie eine Datenbank oder ein Schlüsselspeicher sie anzeigt, sind Hex. Beim Signieren wurde es dekodiert; die andere Seite verwendet die Ziffern als Text.',
  'Choose Hex under "Secret encoding" here, and decode the secret in the program that does not.':
    'Hier unter „Kodierung“ Hex wählen, und das Geheimnis in dem Programm dekodieren, das es nicht tut.',
  'For jsonwebtoken and for jose.': 'Für jsonwebtoken und für jose.',
  'For PyJWT.': 'Für PyJWT.',
  'Since Java 17.': 'Seit Java 17.',
  'Since .NET 5.': 'Seit .NET 5.',
  'From encoding/hex.': 'Aus encoding/hex.',
  'For both libraries.': 'Für beide Bibliotheken.',

  'The secret was decoded here, but the signer used its characters as they stand.':
    'Das Geheimnis wurde hier dekodiert, signiert wurde aber mit seinen Zeichen, wie sie dastehen.',
  'A secret made of random bytes is often kept as base64 or hex and then used as a plain string, because jsonwebtoken, PyJWT, golang-jwt with []byte(secret) and php-jwt take it as it is. That is no mistake, as long as both sides do the same.':
    'Ein Geheimnis aus zufälligen Bytes wird oft als Base64 oder Hex aufbewahrt und dann als einfache Zeichenkette verwendet, denn jsonwebtoken, PyJWT, golang-jwt mit []byte(secret) und php-jwt nehmen es, wie es ist. Das ist kein Fehler, solange beide Seiten dasselbe tun.',
  'Choose UTF-8 text under "Secret encoding" here, and do not decode the secret in your verifier.':
    'Hier unter „Kodierung“ UTF-8-Text wählen, und das Geheimnis beim Prüfen nicht dekodieren.',

  'The token verifies with the digits as text. Decoded from hex, the same secret would be another key of half the length.':
    'Mit den Ziffern als Text lässt sich das Token bestätigen. Aus Hex dekodiert wäre dasselbe Geheimnis ein anderer Schlüssel von halber Länge.',
  'openssl rand -hex, md5 and sha256 sums and UUIDs look like bytes in hex, but whoever hands the string to a library signs with its characters.':
    'openssl rand -hex, MD5- und SHA-256-Summen und UUIDs sehen nach Bytes in Hex aus, aber wer einer Bibliothek die Zeichenkette übergibt, signiert mit deren Zeichen.',
  'Nothing to mend here. Tell the other side not to decode it, and count 4 bits a digit: 64 digits have the strength that HS256 asks for.':
    'Hier ist nichts zu reparieren. Der anderen Seite sagen, dass sie nicht dekodieren soll, und 4 Bit je Ziffer rechnen: 64 Ziffern haben die Stärke, die HS256 verlangt.',

  'The token verifies with the characters as they stand. Decoded from base64, the same secret would be another key.':
    'Mit den Zeichen, wie sie dastehen, lässt sich das Token bestätigen. Aus Base64 dekodiert wäre dasselbe Geheimnis ein anderer Schlüssel.',
  "Many services hand out random secrets in the base64 alphabet and use them as text. jjwt's string overloads would decode it and fail.":
    'Viele Dienste geben zufällige Geheimnisse im Alphabet von Base64 aus und verwenden sie als Text. Die String-Überladungen von jjwt würden es dekodieren und scheitern.',
  'Nothing to mend here. Tell the other side not to decode it.':
    'Hier ist nichts zu reparieren. Der anderen Seite sagen, dass sie nicht dekodieren soll.',

  'The secret is no proper base64. The signer decoded it all the same: characters outside the alphabet dropped, an incomplete group at the end cut off.':
    'Das Geheimnis ist kein richtiges Base64. Beim Signieren wurde es trotzdem dekodiert: Zeichen außerhalb des Alphabets fielen weg, eine unvollständige Gruppe am Ende wurde abgeschnitten.',
  'jjwt up to 0.9 decodes a secret given as a string with DatatypeConverter.parseBase64Binary, which skips such characters and cuts the rest. PHP\'s base64_decode without its second argument skips them too. So a plain secret with "-", "_" or spaces becomes a shorter, weaker key without an error.':
    'jjwt bis 0.9 dekodiert ein Geheimnis, das als String kommt, mit DatatypeConverter.parseBase64Binary; das überspringt solche Zeichen und schneidet den Rest ab. Auch base64_decode in PHP überspringt sie ohne sein zweites Argument. So wird aus einem einfachen Geheimnis mit „-“, „_“ oder Leerzeichen ohne Fehlermeldung ein kürzerer, schwächerer Schlüssel.',
  'Change to a new random secret. Until then use the bytes that the lenient decoder made.':
    'Auf ein neues zufälliges Geheimnis wechseln. Bis dahin die Bytes verwenden, die der nachsichtige Decoder ergab.',
  'Since 0.10 this throws a DecodingException. Use the characters, or real base64.':
    'Seit 0.10 löst das eine DecodingException aus. Die Zeichen verwenden, oder richtiges Base64.',
  'Decode strictly: false instead of a wrong key.': 'Streng dekodieren: false statt eines falschen Schlüssels.',

  'Decoding the secret once gives base64 again; only the second decoding gives the bytes that signed the token.':
    'Einmal dekodiert ergibt das Geheimnis wieder Base64; erst das zweite Dekodieren ergibt die Bytes, mit denen das Token signiert wurde.',
  "Kubernetes shows the values of a Secret in base64 (under data), whatever they hold. A value that was base64 already is then encoded twice. Helm's b64enc on an encoded value does the same.":
    'Kubernetes zeigt die Werte eines Secrets in Base64 (unter data), was immer sie enthalten. Ein Wert, der schon Base64 war, ist dann zweimal kodiert. b64enc von Helm auf einem kodierten Wert bewirkt dasselbe.',
  'Read the value decoded.': 'Den Wert dekodiert lesen.',
  'In a Kubernetes manifest put text under stringData, not under data.':
    'In einem Kubernetes-Manifest gehört Text unter stringData, nicht unter data.',

  'The token verifies with a secret that stands in documentation, a tutorial or a default configuration. Anyone can sign such tokens.':
    'Das Token lässt sich mit einem Geheimnis bestätigen, das in einer Dokumentation, einer Anleitung oder einer Standardkonfiguration steht. Solche Tokens kann jeder signieren.',
  'A default that was never changed; a debugger\'s placeholder; or a variable that is not set, whose text became "undefined" or "null" by String(…) or `${…}`.':
    'Eine Vorgabe, die nie geändert wurde; der Platzhalter eines Debuggers; oder eine nicht gesetzte Variable, aus der durch String(…) oder `${…}` der Text „undefined“ oder „null“ wurde.',
  'Makes 32 random bytes, written in base64; -A keeps a longer one on one line.':
    'Erzeugt 32 zufällige Bytes, in Base64 geschrieben; -A hält ein längeres in einer Zeile.',
  'Refuse to start without a secret.': 'Ohne Geheimnis den Start verweigern.',
  'Instead of a default.': 'Statt einer Vorgabe.',
  'Raises KeyError where it is not set.': 'Löst KeyError aus, wo es nicht gesetzt ist.',

  'The token verifies with a secret of no characters at all. Anyone can sign such tokens, so a verifier must not accept them.':
    'Das Token lässt sich mit einem Geheimnis ohne ein einziges Zeichen bestätigen. Solche Tokens kann jeder signieren, also darf kein Prüfer sie annehmen.',
  "A variable that is not set: Go's os.Getenv and PHP's getenv() ?: '' give an empty text. jsonwebtoken and jose refuse an empty secret, as does PyJWT since 2.13; golang-jwt does not.":
    "Eine nicht gesetzte Variable: os.Getenv in Go und getenv() ?: '' in PHP ergeben einen leeren Text. jsonwebtoken und jose lehnen ein leeres Geheimnis ab, PyJWT seit 2.13 auch; golang-jwt nicht.",
  'Refuse to start without one.': 'Ohne eines den Start verweigern.',

  'The signature is right, but the secret is shorter than the hash. It could be guessed, and strict libraries refuse it.':
    'Die Signatur stimmt, aber das Geheimnis ist kürzer als der Hash. Es ließe sich erraten, und strenge Bibliotheken lehnen es ab.',
  'A word or a password as the secret. HS256 needs 32 bytes, HS384 48, HS512 64.':
    'Ein Wort oder ein Passwort als Geheimnis. HS256 braucht 32 Bytes, HS384 48, HS512 64.',
  'Throws a WeakKeyException.': 'Löst eine WeakKeyException aus.',
  'Throws a KeyLengthException.': 'Löst eine KeyLengthException aus.',
  'Throws IDX10720 (older versions IDX10653, below 16 bytes).':
    'Meldet IDX10720 (ältere Versionen IDX10653, unter 16 Bytes).',
  'Since version 7: "Provided key is too short".': 'Seit Version 7: „Provided key is too short“.',
  'Since 4.2: "Key provided is shorter than 256 bits".': 'Seit 4.2: „Key provided is shorter than 256 bits“.',
  'Warns; refuses with the option.': 'Warnt; mit der Option lehnt es ab.',
  'jsonwebtoken, jose and golang-jwt take it without a word.':
    'jsonwebtoken, jose und golang-jwt nehmen es kommentarlos.',

  'The signature is not by this secret, nor by any usual variant of it. A changed token and another secret cannot be told apart.':
    'Die Signatur stammt weder von diesem Geheimnis noch von einer üblichen Abwandlung. Ein verändertes Token und ein anderes Geheimnis sind nicht zu unterscheiden.',
  'The secret of another environment, one that was changed after the token was issued, or a token that was altered on its way.':
    'Das Geheimnis einer anderen Umgebung, eines, das nach der Ausstellung des Tokens geändert wurde, oder ein Token, das unterwegs verändert wurde.',
  "Compare environments: does the token's iss belong to the place the secret comes from? Then take a fresh token and try again.":
    'Umgebungen vergleichen: Gehört iss des Tokens zu dem Ort, von dem das Geheimnis stammt? Dann mit einem frischen Token erneut versuchen.',
  'Let both sides print a fingerprint of the secret, such as the first 8 digits of its SHA-256, and compare.':
    'Beide Seiten einen Fingerabdruck des Geheimnisses ausgeben lassen, etwa die ersten 8 Ziffern seines SHA-256, und vergleichen.',

  'Header or payload was changed here, and the old signature stayed. It cannot fit any more.':
    'Header oder Payload wurde hier geändert, und die alte Signatur blieb stehen. Sie kann nicht mehr passen.',
  'Signing needs the secret or the private key. Only a public key was given, or none.':
    'Zum Signieren braucht es das Geheimnis oder den privaten Schlüssel. Angegeben ist nur ein öffentlicher Schlüssel oder keiner.',
  'Give the secret or the private key and press Sign, or undo the edit.':
    'Das Geheimnis oder den privaten Schlüssel angeben und „Signieren“ drücken, oder die Änderung rückgängig machen.',

  'With the content put back the signature is right, so the content was altered after it was signed.':
    'Mit dem ursprünglichen Inhalt stimmt die Signatur, also wurde er nach dem Signieren verändert.',
  'Somebody edited the token, or a program between issuer and verifier rewrote a claim. Refusing such a token is what signatures are for.':
    'Jemand hat das Token bearbeitet, oder ein Programm zwischen Aussteller und Prüfer hat einen Claim umgeschrieben. Signaturen sind dazu da, dass ein solches Token abgelehnt wird.',
  'Pass the token on to the letter. To change a claim, have the issuer sign a new token.':
    'Das Token buchstabengetreu weitergeben. Um einen Claim zu ändern, den Aussteller ein neues Token signieren lassen.',

  'The key field holds a token. A token is signed by a key, and is none.':
    'Das Feld für den Schlüssel enthält ein Token. Ein Token wird mit einem Schlüssel signiert und ist selbst keiner.',
  'The wrong thing was copied, or the arguments of a call were swapped: every library wants the token first and the key second.':
    'Das Falsche wurde kopiert, oder die Argumente eines Aufrufs wurden vertauscht: Jede Bibliothek erwartet zuerst das Token und dann den Schlüssel.',
  'Paste the secret, the public key or the key set.':
    'Das Geheimnis, den öffentlichen Schlüssel oder den Schlüsselsatz einfügen.',
};
