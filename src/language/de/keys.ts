import type { Translations } from '../../core/text/language.ts';

/** The texts of `core/keys`: keys by name, what is wrong with a key, and which one is chosen. */
export const keysGerman: Translations = {
  '1 byte': '1 Byte',
  '{0} bytes': '{0} Bytes',
  'Shared secret, {0} ({1} bits)': 'Gemeinsames Geheimnis, {0} ({1} Bit)',
  'X.509 certificate: {0}, {1}': 'X.509-Zertifikat: {0}, {1}',
  '{0} private key': 'Privater {0}-Schlüssel',
  '{0} public key': 'Öffentlicher {0}-Schlüssel',
  '{0}, {1} bits': '{0}, {1} Bit',

  'an {0} public key (SPKI)': 'ein öffentlicher {0}-Schlüssel (SPKI)',
  'an {0} private key (PKCS#8)': 'ein privater {0}-Schlüssel (PKCS#8)',
  'an {0} private key (encrypted PKCS#8)': 'ein privater {0}-Schlüssel (verschlüsseltes PKCS#8)',
  'an {0} public key (PKCS#1)': 'ein öffentlicher {0}-Schlüssel (PKCS#1)',
  'an {0} private key (PKCS#1)': 'ein privater {0}-Schlüssel (PKCS#1)',
  'an {0} private key (SEC1)': 'ein privater {0}-Schlüssel (SEC1)',
  'an X.509 certificate with an {0} key': 'ein X.509-Zertifikat mit einem {0}-Schlüssel',

  'This token says alg none: no key belongs to it.': 'Dieses Token sagt alg none: Kein Schlüssel gehört dazu.',
  'No key is given.': 'Es ist kein Schlüssel angegeben.',
  'No key given has the kid "{0}" that the token asks for. {1}':
    'Kein angegebener Schlüssel hat die kid „{0}“, nach der das Token verlangt. {1}',
  "{0} needs {1}, not a shared secret. Paste the issuer's public key, or the JWK Set at its jwks_uri.":
    'Für {0} nötig: {1}, kein gemeinsames Geheimnis. Den öffentlichen Schlüssel des Ausstellers einfügen oder das JWK-Set an seiner jwks_uri.',
  '{0} needs a shared secret; {1}. A verifier that took a public key for the secret would accept tokens that anyone can sign.':
    '{0} verlangt ein gemeinsames Geheimnis; {1}. Ein Prüfer, der einen öffentlichen Schlüssel für das Geheimnis hielte, nähme Tokens an, die jeder signieren kann.',
  '{0} needs {1}; {2}.': 'Für {0} nötig: {1}; {2}.',
  '{0} needs a key for {1}; the key given is for {2}.':
    '{0} verlangt einen Schlüssel für {1}; der angegebene ist für {2}.',
  '{0} needs a key for {1}; the keys given are others, one for {2}.':
    '{0} verlangt einen Schlüssel für {1}; die angegebenen sind andere, einer für {2}.',
  'The key says "{0}": "{1}", so it is not meant for {2} signatures.':
    'Der Schlüssel sagt "{0}": "{1}", ist also nicht für Signaturen mit {2} gedacht.',
  'The nearest of the keys says "{0}": "{1}", so it is not meant for {2} signatures.':
    'Der nächstliegende der Schlüssel sagt "{0}": "{1}", ist also nicht für Signaturen mit {2} gedacht.',
  'Only a public key is given: it verifies. Signing needs the private key.':
    'Es ist nur ein öffentlicher Schlüssel angegeben: Mit ihm lässt sich prüfen. Zum Signieren braucht es den privaten.',
  'The one key given is used.': 'Der eine angegebene Schlüssel wird verwendet.',
  'The token names the kid "{0}", and the one key given bears "{1}": a verifier that looks keys up by kid would not find it.':
    'Das Token nennt die kid „{0}“, und der eine angegebene Schlüssel trägt „{1}“: Ein Prüfer, der Schlüssel nach kid sucht, fände ihn nicht.',
  'The kid "{0}" names this key.': 'Die kid „{0}“ nennt diesen Schlüssel.',
  'The kid "{0}" names {1} keys, each is tried.': 'Die kid „{0}“ nennt {1} Schlüssel, jeder wird versucht.',
  'The one key given is used; it bears no kid to compare with the token\'s "{0}".':
    'Der eine angegebene Schlüssel wird verwendet; er trägt keine kid, die sich mit der des Tokens („{0}“) vergleichen ließe.',
  'No key given bears the kid "{0}"; the key without a kid is used.':
    'Kein angegebener Schlüssel trägt die kid „{0}“; der ohne kid wird verwendet.',
  'No key given bears the kid "{0}"; {1} keys without a kid are tried.':
    'Kein angegebener Schlüssel trägt die kid „{0}“; {1} ohne kid werden versucht.',
  'The token names no kid: 1 of {0} keys fits {1}, it is tried.':
    'Das Token nennt keine kid: 1 von {0} Schlüsseln passt zu {1} und wird versucht.',
  'The token names no kid: {0} of {1} keys fit {2}, each is tried.':
    'Das Token nennt keine kid: {0} von {1} Schlüsseln passen zu {2}, jeder wird versucht.',
  'an OKP key': 'ein OKP-Schlüssel',
  'an AKP key': 'ein AKP-Schlüssel',
  'the key given is {0}': 'angegeben ist {0}',
  'none of the {0} keys given is one, the first is {1}':
    'keiner der {0} angegebenen Schlüssel passt, der erste ist {1}',
  'There are {0} and {1} more.': 'Vorhanden: {0} und {1} weitere.',
  'There is {0}.': 'Vorhanden: {0}.',
  'There are {0}.': 'Vorhanden: {0}.',

  'Line {0}, "{1}", is no first line of a PEM block. It must read -----BEGIN …-----, with five hyphens on both sides.':
    'Zeile {0}, „{1}“, ist keine erste Zeile eines PEM-Blocks. Sie muss -----BEGIN …----- lauten, mit fünf Bindestrichen auf beiden Seiten.',
  'This PEM block says {0} but holds {1}. Paste the key itself.':
    'Dieser PEM-Block sagt {0}, der Inhalt ist aber: {1}. Den Schlüssel selbst einfügen.',
  'The PEM block "{0}" stands as a text inside JSON. Give only that value, as a JSON parser reads it.':
    'Der PEM-Block „{0}“ steht als Text in JSON. Nur diesen Wert angeben, so wie ein JSON-Parser ihn liest.',
  'The PEM block "{0}" lacks characters inside: line {1} has {2} where the other lines have {3}. Paste it again from its source.':
    'Im PEM-Block „{0}“ fehlen Zeichen: Zeile {1} hat {2}, die anderen Zeilen haben {3}. Noch einmal von der Quelle einfügen.',
  'The PEM block "{0}" has no end. The line -----END {1}----- is missing: paste the whole block.':
    'Der PEM-Block „{0}“ hat kein Ende. Die Zeile -----END {1}----- fehlt: den ganzen Block einfügen.',
  'The PEM block "{0}" ends in the middle of a base64 group on line {1}: characters are missing.':
    'Der PEM-Block „{0}“ endet mitten in einer Base64-Gruppe in Zeile {1}: Es fehlen Zeichen.',
  'The PEM block "{0}" holds {1} on line {2}, which is no base64. Remove it, or paste the block again.':
    'Im PEM-Block „{0}“ steht {1} in Zeile {2}; das ist kein Base64. Entfernen oder den Block neu einfügen.',
  'The PEM block "{0}" cannot be read: {1} (byte {2}). Paste it again from its source.':
    'Der PEM-Block „{0}“ ist nicht lesbar: {1} (Byte {2}). Neu aus der Quelle einfügen.',
  'The PEM block "{0}" holds no key that can be used here. {1}':
    'Der PEM-Block „{0}“ enthält keinen Schlüssel, der hier zu verwenden ist. {1}',
  'PBES2 with {0}': 'PBES2 mit {0}',
  'PBKDF2 with {0}': 'PBKDF2 mit {0}',
  'PBKDF2 with {0} iterations': 'PBKDF2 mit {0} Iterationen',
  'This private key is encrypted ({0}). Enter its passphrase.':
    'Dieser private Schlüssel ist verschlüsselt ({0}). Seine Passphrase eingeben.',
  'The passphrase does not open this private key. Check upper and lower case and white space at its ends.':
    'Die Passphrase öffnet diesen privaten Schlüssel nicht. Groß- und Kleinschreibung und Leerraum an den Enden prüfen.',
  'This private key is encrypted with {0}, which cannot be opened here. Convert it ({1}).':
    'Dieser private Schlüssel ist mit {0} verschlüsselt, was sich hier nicht öffnen lässt. Umwandeln ({1}).',
  'This private key is encrypted, and over plain http the browser offers no decryption. Open this page over https or from localhost, or paste the decrypted key.':
    'Dieser private Schlüssel ist verschlüsselt, und über unverschlüsseltes http bietet der Browser keine Entschlüsselung. ' +
    'Diese Seite über https oder von localhost öffnen, oder den entschlüsselten Schlüssel einfügen.',
  'This is a key for {0}, with which no JWT is signed here. RSA, EC, Ed25519, Ed448 and ML-DSA keys can be used.':
    'Das ist ein Schlüssel für {0}, womit hier kein JWT signiert wird. Verwendbar sind Schlüssel für RSA, EC, Ed25519, Ed448 und ML-DSA.',
  'The curve {0} is not used for JWTs. P-256, P-384, P-521, secp256k1, Ed25519 and Ed448 can be used; names are case-sensitive.':
    'Die Kurve {0} wird für JWTs nicht gebraucht. Verwendbar sind P-256, P-384, P-521, secp256k1, Ed25519 und Ed448; Groß- und Kleinschreibung zählt.',
  'The public point is not on the curve {0}: x or y is damaged, or the key is for another curve.':
    'Der öffentliche Punkt liegt nicht auf der Kurve {0}: x oder y ist beschädigt, oder der Schlüssel gehört zu einer anderen Kurve.',
  'This {0} private key holds only the expanded form. The 32-byte seed is needed and cannot be computed from it: export the key again from where it was made, with its seed.':
    'Dieser private {0}-Schlüssel enthält nur die erweiterte Form. Nötig ist der Seed von 32 Bytes, der sich daraus nicht berechnen lässt: den Schlüssel an seiner Quelle mit Seed neu exportieren.',
  'This looks like a JWK but is broken JSON at line {0}, column {1}. {2}':
    'Das sieht nach einem JWK aus, ist aber fehlerhaftes JSON in Zeile {0}, Spalte {1}. {2}',
  'This {0} key lacks the member "{1}". Paste the whole JWK.':
    'Diesem {0}-Schlüssel fehlt das Element „{1}“. Das ganze JWK einfügen.',
  'The key type "{0}" is not known. kty is one of RSA, EC, OKP, AKP and oct, spelled exactly so.':
    'Der Schlüsseltyp „{0}“ ist nicht bekannt. kty ist RSA, EC, OKP, AKP oder oct, genau so geschrieben.',
  'Reading the key failed: {0}': 'Der Schlüssel war nicht zu lesen: {0}',
  'This JWK Set holds no key: its list "keys" is empty.':
    'Dieses JWK-Set enthält keinen Schlüssel: Seine Liste „keys“ ist leer.',
  'This is a token, not a key. Paste it into "Encoded token", and the secret or the public key here.':
    'Das ist ein Token, kein Schlüssel. Es gehört in das Feld für das Token, hierher das Geheimnis oder der öffentliche Schlüssel.',
  'This PEM block says {0} but holds {1}. It is used all the same; stricter programs refuse it.':
    'Dieser PEM-Block sagt {0}, der Inhalt ist aber: {1}. Er wird trotzdem verwendet; strengere Programme lehnen ihn ab.',
  '{0} bits are too few: RFC 7518 demands 2048, and strict libraries refuse this key.':
    '{0} Bit sind zu wenig: RFC 7518 verlangt 2048, und strenge Bibliotheken lehnen diesen Schlüssel ab.',
  'The member "{0}" begins with a zero byte, which RFC 7518 does not allow. It is used all the same; stricter programs refuse it.':
    'Das Element „{0}“ beginnt mit einem Nullbyte, was RFC 7518 nicht erlaubt. Es wird trotzdem verwendet; strengere Programme lehnen es ab.',
  'The member "{0}" is not plain base64url (it has padding, "+" or "/", or stray bits at its end). It is used all the same; stricter programs refuse it.':
    'Das Element „{0}“ ist kein reines Base64url (es hat Padding, „+“ oder „/“ oder überzählige Bits am Ende). Es wird trotzdem verwendet; strengere Programme lehnen es ab.',
  'The member "{0}" has the wrong JSON type and is left out of account.':
    'Das Element „{0}“ hat den falschen JSON-Typ und bleibt außer Betracht.',
  'The member "{0}" is in this JWK more than once. The last one is used; other programs use the first or reject the key.':
    'Das Element „{0}“ steht mehr als einmal in diesem JWK. Verwendet wird das letzte; andere Programme nehmen das erste oder lehnen den Schlüssel ab.',
  'The secret ends with a line break, which counts as part of it. Delete it if it came along by copying.':
    'Das Geheimnis endet mit einem Zeilenumbruch, und der zählt mit. Löschen, falls er beim Kopieren mitkam.',
  'The PEM block "{0}" is written with the two characters \\n where line breaks belong, as in JSON or .env files. Replace each \\n by a line break.':
    'Im PEM-Block „{0}“ stehen die zwei Zeichen \\n, wo Zeilenumbrüche hingehören, wie in JSON oder .env-Dateien. Jedes \\n durch einen Zeilenumbruch ersetzen.',
  'The PEM block "{0}" stands on one line. Put line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile. Nach der BEGIN-Zeile und vor der END-Zeile gehören Zeilenumbrüche.',
  'it is empty': 'er ist leer',
  'it ends too early, so characters are missing inside or at its end':
    'er endet zu früh, es fehlen also Zeichen im Inneren oder am Ende',
  'a length is left open, which DER does not allow': 'eine Länge ist offen gelassen, was DER nicht erlaubt',
  'a length makes no sense': 'eine Länge ergibt keinen Sinn',
  'a type makes no sense': 'ein Typ ergibt keinen Sinn',
  'it is nested too deeply': 'er ist zu tief verschachtelt',
  'it has too many elements': 'er hat zu viele Elemente',
  'something follows after its end': 'nach seinem Ende folgt noch etwas',
  'it holds neither a key nor a certificate': 'er enthält weder Schlüssel noch Zertifikat',
  'its algorithm cannot be read': 'sein Algorithmus ist nicht lesbar',
  'the private key in it cannot be read': 'der private Schlüssel darin ist nicht lesbar',
  'the public key in it cannot be read': 'der öffentliche Schlüssel darin ist nicht lesbar',
  'its public point cannot be read': 'sein öffentlicher Punkt ist nicht lesbar',
  'A certificate request is no key: paste the certificate or the public key.':
    'Ein Zertifikatsantrag ist kein Schlüssel: das Zertifikat oder den öffentlichen Schlüssel einfügen.',
  'PGP keys are not used for JWTs.': 'PGP-Schlüssel werden für JWTs nicht gebraucht.',
  'Convert it ({0}).': 'Umwandeln ({0}).',
  'It only names a curve: paste the EC PRIVATE KEY block that follows it, too.':
    'Er nennt nur eine Kurve: auch den folgenden Block EC PRIVATE KEY einfügen.',
  'A public key, a private key or a certificate is needed.':
    'Nötig ist ein öffentlicher Schlüssel, ein privater Schlüssel oder ein Zertifikat.',
  'This EC key spells out its curve instead of naming it. Convert it with: {0} (for a public key add -pubin).':
    'Dieser EC-Schlüssel schreibt seine Kurve aus, statt sie zu nennen. Umwandeln mit: {0} (bei einem öffentlichen Schlüssel mit -pubin).',
  'This EC key does not say on which curve it is. Paste the EC PARAMETERS block before it, or the key as PKCS#8.':
    'Dieser EC-Schlüssel sagt nicht, auf welcher Kurve er liegt. Den Block EC PARAMETERS davor einfügen, oder den Schlüssel als PKCS#8.',
  'This JSON looks like a JWK, but the member "kty" is missing. Add it: RSA, EC, OKP, AKP or oct.':
    'Dieses JSON sieht nach einem JWK aus, aber das Element „kty“ fehlt. Ergänzen: RSA, EC, OKP, AKP oder oct.',
  'The member "kty" of this JWK is no text. It is one of RSA, EC, OKP, AKP and oct.':
    'Das Element „kty“ dieses JWK ist kein Text. Es ist RSA, EC, OKP, AKP oder oct.',
  'The member "keys" is no list, so this is no JWK Set.':
    'Das Element „keys“ ist keine Liste, das ist also kein JWK-Set.',
  'An entry of this list of keys is no JSON object.': 'Ein Eintrag dieser Liste von Schlüsseln ist kein JSON-Objekt.',
  'This is a discovery document. Open the address in its "jwks_uri" and paste the keys from there.':
    'Das ist ein Discovery-Dokument. Die Adresse in seiner „jwks_uri“ öffnen und die Schlüssel von dort einfügen.',
  'The member "{0}" of this {1} key {2}': 'Das Element „{0}“ dieses {1}-Schlüssels {2}',
  'is no text. Values of keys are base64url in quotation marks.':
    'ist kein Text. Werte von Schlüsseln sind Base64url in Anführungszeichen.',
  'is empty or zero.': 'ist leer oder null.',
  'has {0} at position {1}, which is no base64url.': 'ist kein Base64url: {0} an Stelle {1}.',
  'has {0} characters, which no base64url has: one is missing or too many.':
    'hat {0} Zeichen, wie kein Base64url: Eines fehlt oder ist zu viel.',
  'has {0} where {1} are needed. Leading zero bytes count.': 'hat {0}, nötig sind {1}. Führende Nullbytes zählen.',
  'is no RSA exponent: it must be odd and at least 3. With such a key anyone can write a signature, or nobody.':
    'ist kein RSA-Exponent: Er muss ungerade und mindestens 3 sein. Mit einem solchen Schlüssel kann jeder eine Signatur schreiben oder niemand.',
  'is no valid private value, so no public key follows from it.':
    'ist kein gültiger privater Wert, also folgt kein öffentlicher Schlüssel daraus.',
  'The secret is to be read as {0}, but character {1} is {2}. Correct it, or choose another secret encoding.':
    'Das Geheimnis soll als {0} gelesen werden, aber als Zeichen {1} steht da: {2}. Berichtigen oder eine andere Kodierung wählen.',
  'The secret is to be read as hex, but it ends too early: the number of digits is odd. Correct it, or choose another secret encoding.':
    'Das Geheimnis soll als Hex gelesen werden, endet aber zu früh: Die Zahl der Ziffern ist ungerade. Berichtigen oder eine andere Kodierung wählen.',
  'The secret is to be read as {0}, but it ends too early: its last group is incomplete. Correct it, or choose another secret encoding.':
    'Das Geheimnis soll als {0} gelesen werden, endet aber zu früh: Seine letzte Gruppe ist unvollständig. Berichtigen oder eine andere Kodierung wählen.',
  'is a point of small order. With such a key anyone can write a signature (RFC 8032 §5.1.7).':
    'ist ein Punkt kleiner Ordnung. Mit einem solchen Schlüssel kann jeder eine Signatur schreiben (RFC 8032 §5.1.7).',
  'The private value belongs to another key than the public members next to it. What it signs does not verify with them.':
    'Der private Wert gehört zu einem anderen Schlüssel als die öffentlichen Werte daneben. Was er signiert, passt nicht zu ihnen.',
  'This key is only for RSASSA-PSS, that is for PS256, PS384 and PS512 (RFC 4055 §1.2). Strict libraries reject it for RS256 and the like.':
    'Dieser Schlüssel ist nur für RSASSA-PSS, also PS256, PS384 und PS512 (RFC 4055 §1.2). Für RS256 und dergleichen lehnen ihn strenge Bibliotheken ab.',
  "The token's kid is not a string, so it names no key (RFC 7515 §4.1.4): {0} of {1} given keys fit {2} and were tried.":
    'Das kid des Tokens ist kein String und benennt also keinen Schlüssel (RFC 7515 §4.1.4): {0} von {1} Schlüsseln passen zu {2} und wurden probiert.',
  'Only this JWK was used. The other text in the Key box was skipped, although the signer may have used all of it as the secret.':
    'Verwendet wurde nur dieser JWK. Der übrige Text im Schlüsselfeld wurde übergangen, obwohl vielleicht alles zusammen das Geheimnis ist.',
  'Only the JWK in the Key box was used, and not the text next to it.':
    'Verwendet wurde nur der JWK im Schlüsselfeld, nicht der Text daneben.',
};
