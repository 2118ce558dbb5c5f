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

  'alg is none, so this token has no key.': 'alg ist none, zu diesem Token gehört also kein Schlüssel.',
  'No key yet.': 'Es gibt noch keinen Schlüssel.',
  'None of your keys has the token\'s kid "{0}". {1}': 'Keiner der Schlüssel hat die kid „{0}“ des Tokens. {1}',
  "{0} needs {1}, not a shared secret. Paste the issuer's public key or the JWK Set from its jwks_uri.":
    'Für {0} nötig: {1}, kein gemeinsames Geheimnis. Den öffentlichen Schlüssel des Ausstellers einfügen oder das JWK-Set an seiner jwks_uri.',
  '{0} needs a shared secret; {1}. A verifier that used a public key as the secret would accept tokens that anyone can sign.':
    '{0} verlangt ein gemeinsames Geheimnis; {1}. Ein Prüfer, der einen öffentlichen Schlüssel als Geheimnis verwendet, nähme Tokens an, die jeder signieren kann.',
  '{0} needs {1}; {2}.': 'Für {0} nötig: {1}; {2}.',
  '{0} needs a key for {1}, but your key is for {2}.':
    '{0} verlangt einen Schlüssel für {1}, der vorhandene ist für {2}.',
  '{0} needs a key for {1}, but your keys are for others, such as {2}.':
    '{0} verlangt einen Schlüssel für {1}, die vorhandenen sind für andere, etwa {2}.',
  'The key says "{0}": "{1}", so it is not meant for {2} signatures.':
    'Der Schlüssel sagt "{0}": "{1}", ist also nicht für Signaturen mit {2} gedacht.',
  'The closest key says "{0}": "{1}", so it is not meant for {2} signatures.':
    'Der am ehesten passende Schlüssel sagt "{0}": "{1}", ist also nicht für Signaturen mit {2} gedacht.',
  'There is only a public key, which can verify. Signing needs the private key.':
    'Es gibt nur einen öffentlichen Schlüssel, mit dem sich prüfen lässt. Zum Signieren braucht es den privaten.',
  'Your only key was used.': 'Der einzige Schlüssel wurde verwendet.',
  'The token\'s kid is "{0}", but your only key has "{1}". A verifier that looks keys up by kid would not find it.':
    'Die kid des Tokens ist „{0}“, der einzige Schlüssel hat aber „{1}“. Ein Prüfer, der Schlüssel nach kid sucht, fände ihn nicht.',
  'Selected by kid "{0}".': 'Gewählt nach der kid „{0}“.',
  '{0} keys have the kid "{1}", and each was tried.': '{0} Schlüssel haben die kid „{1}“, jeder wurde versucht.',
  'Your only key was used. It has no kid to compare with the token\'s "{0}".':
    'Der einzige Schlüssel wurde verwendet. Er hat keine kid, die sich mit der des Tokens („{0}“) vergleichen ließe.',
  'None of your keys has the kid "{0}". The key without a kid was used.':
    'Keiner der Schlüssel hat die kid „{0}“. Der ohne kid wurde verwendet.',
  'None of your keys has the kid "{0}". {1} keys without a kid were tried.':
    'Keiner der Schlüssel hat die kid „{0}“. {1} ohne kid wurden versucht.',
  'The token has no kid. 1 of {0} keys fits {1} and was tried.':
    'Das Token hat keine kid. 1 von {0} Schlüsseln passt zu {1} und wurde versucht.',
  'The token has no kid. {0} of {1} keys fit {2}, and each was tried.':
    'Das Token hat keine kid. {0} von {1} Schlüsseln passen zu {2}, jeder wurde versucht.',
  'an OKP key': 'ein OKP-Schlüssel',
  'an AKP key': 'ein AKP-Schlüssel',
  'your key is {0}': 'vorhanden ist {0}',
  'none of your {0} keys is one (the first is {1})': 'keiner der {0} Schlüssel passt (der erste ist {1})',
  'Your keys have the kids {0} and {1} more.': 'Vorhandene kids: {0} und {1} weitere.',
  'Your key has the kid {0}.': 'Vorhandene kid: {0}.',
  'Your keys have the kids {0}.': 'Vorhandene kids: {0}.',

  'Line {0}, "{1}", is not a valid first line of a PEM block. It must be -----BEGIN …-----, with five hyphens on both sides.':
    'Zeile {0}, „{1}“, ist keine erste Zeile eines PEM-Blocks. Sie muss -----BEGIN …----- lauten, mit fünf Bindestrichen auf beiden Seiten.',
  'This PEM block says {0} but contains {1}. Paste the key itself.':
    'Dieser PEM-Block sagt {0}, der Inhalt ist aber: {1}. Den Schlüssel selbst einfügen.',
  'The PEM block "{0}" is a string inside JSON. Paste only that value, as a JSON parser reads it.':
    'Der PEM-Block „{0}“ steht als Text in JSON. Nur diesen Wert angeben, so wie ein JSON-Parser ihn liest.',
  'Characters are missing in the PEM block "{0}": line {1} has {2}, the other lines have {3}. Paste it again from its source.':
    'Im PEM-Block „{0}“ fehlen Zeichen: Zeile {1} hat {2}, die anderen Zeilen haben {3}. Noch einmal von der Quelle einfügen.',
  'The PEM block "{0}" has no end. The line -----END {1}----- is missing: paste the whole block.':
    'Der PEM-Block „{0}“ hat kein Ende. Die Zeile -----END {1}----- fehlt: den ganzen Block einfügen.',
  'The PEM block "{0}" ends in the middle of a base64 group on line {1}: characters are missing.':
    'Der PEM-Block „{0}“ endet mitten in einer Base64-Gruppe in Zeile {1}: Es fehlen Zeichen.',
  'The PEM block "{0}" contains {1} on line {2}, which is not valid base64. Remove it, or paste the block again.':
    'Im PEM-Block „{0}“ steht {1} in Zeile {2}; das ist kein Base64. Entfernen oder den Block neu einfügen.',
  'The PEM block "{0}" cannot be read: {1} (byte {2}). Paste it again from its source.':
    'Der PEM-Block „{0}“ ist nicht lesbar: {1} (Byte {2}). Neu aus der Quelle einfügen.',
  'The PEM block "{0}" does not contain a usable key. {1}':
    'Der PEM-Block „{0}“ enthält keinen verwendbaren Schlüssel. {1}',
  'PBES2 with {0}': 'PBES2 mit {0}',
  'PBKDF2 with {0}': 'PBKDF2 mit {0}',
  'PBKDF2 with {0} iterations': 'PBKDF2 mit {0} Iterationen',
  'This private key is encrypted ({0}). Enter its passphrase.':
    'Dieser private Schlüssel ist verschlüsselt ({0}). Seine Passphrase eingeben.',
  'The passphrase does not decrypt this private key. Check its case, and whitespace at its start and end.':
    'Die Passphrase entschlüsselt diesen privaten Schlüssel nicht. Groß- und Kleinschreibung und Leerraum am Anfang und Ende prüfen.',
  'This private key is encrypted with {0}, which this page cannot decrypt. Convert it ({1}).':
    'Dieser private Schlüssel ist mit {0} verschlüsselt, was sich hier nicht öffnen lässt. Umwandeln ({1}).',
  'This private key is encrypted, and over plain http the browser offers no decryption. Open this page over https or from localhost, or paste the decrypted key.':
    'Dieser private Schlüssel ist verschlüsselt, und über unverschlüsseltes http bietet der Browser keine Entschlüsselung. ' +
    'Diese Seite über https oder von localhost öffnen, oder den entschlüsselten Schlüssel einfügen.',
  'This is a key for {0}, which this page does not use. Supported: RSA, EC, Ed25519, Ed448 and ML-DSA keys.':
    'Das ist ein Schlüssel für {0}, den diese Seite nicht verwendet. Unterstützt: Schlüssel für RSA, EC, Ed25519, Ed448 und ML-DSA.',
  'The curve {0} is not used for JWTs. Supported: P-256, P-384, P-521, secp256k1, Ed25519 and Ed448. Names are case-sensitive.':
    'Die Kurve {0} wird für JWTs nicht verwendet. Verwendbar sind P-256, P-384, P-521, secp256k1, Ed25519 und Ed448; Groß- und Kleinschreibung zählt.',
  'The public point is not on the curve {0}: x or y is damaged, or the key is for another curve.':
    'Der öffentliche Punkt liegt nicht auf der Kurve {0}: x oder y ist beschädigt, oder der Schlüssel gehört zu einer anderen Kurve.',
  'This {0} private key contains only the expanded form. The 32-byte seed is required and cannot be computed from it. Export the key again from its source, with its seed.':
    'Dieser private {0}-Schlüssel enthält nur die erweiterte Form. Nötig ist der Seed von 32 Bytes, der sich daraus nicht berechnen lässt: den Schlüssel an seiner Quelle mit Seed neu exportieren.',
  'This looks like a JWK, but the JSON is invalid at line {0}, column {1}. {2}':
    'Das sieht nach einem JWK aus, das JSON ist aber ungültig in Zeile {0}, Spalte {1}. {2}',
  'This {0} key lacks the member "{1}". Paste the whole JWK.':
    'Diesem {0}-Schlüssel fehlt das Element „{1}“. Das ganze JWK einfügen.',
  'Unknown key type "{0}". kty must be RSA, EC, OKP, AKP or oct, spelled exactly like this.':
    'Unbekannter Schlüsseltyp „{0}“. kty ist RSA, EC, OKP, AKP oder oct, genau so geschrieben.',
  'Reading the key failed: {0}': 'Der Schlüssel ließ sich nicht lesen: {0}',
  'This JWK Set contains no keys: its "keys" list is empty.':
    'Dieses JWK-Set enthält keinen Schlüssel: Seine Liste „keys“ ist leer.',
  'This is a token, not a key. Paste it into the token box, and the secret or public key here.':
    'Das ist ein Token, kein Schlüssel. Es gehört in das Tokenfeld, hierher das Geheimnis oder der öffentliche Schlüssel.',
  'This PEM block says {0} but contains {1}. Jotscope uses it anyway; stricter programs reject it.':
    'Dieser PEM-Block sagt {0}, der Inhalt ist aber: {1}. Jotscope verwendet ihn trotzdem; strengere Programme lehnen ihn ab.',
  '{0} bits is too short: RFC 7518 requires 2048, and strict libraries reject this key.':
    '{0} Bit sind zu wenig: RFC 7518 verlangt 2048, und strenge Bibliotheken lehnen diesen Schlüssel ab.',
  'The member "{0}" starts with a zero byte, which RFC 7518 does not allow. Jotscope uses it anyway; stricter programs reject it.':
    'Das Element „{0}“ beginnt mit einem Nullbyte, was RFC 7518 nicht erlaubt. Jotscope verwendet es trotzdem; strengere Programme lehnen es ab.',
  'The member "{0}" is not strict base64url (it has padding, "+" or "/", or stray bits at its end). Jotscope uses it anyway; stricter programs reject it.':
    'Das Element „{0}“ ist kein strenges Base64url (es hat Padding, „+“ oder „/“ oder überzählige Bits am Ende). Jotscope verwendet es trotzdem; strengere Programme lehnen es ab.',
  'The member "{0}" has the wrong JSON type and is ignored.':
    'Das Element „{0}“ hat den falschen JSON-Typ und wird übergangen.',
  'The member "{0}" is in this JWK more than once. The last one is used; other programs use the first or reject the key.':
    'Das Element „{0}“ steht mehr als einmal in diesem JWK. Verwendet wird das letzte; andere Programme nehmen das erste oder lehnen den Schlüssel ab.',
  'The secret ends with a line break, which is part of it. Delete it if it was copied by accident.':
    'Das Geheimnis endet mit einem Zeilenumbruch, und der zählt mit. Löschen, falls er beim Kopieren mitkam.',
  'The PEM block "{0}" has the two characters \\n instead of line breaks, as in JSON or .env files. Replace each \\n with a line break.':
    'Im PEM-Block „{0}“ stehen die zwei Zeichen \\n, wo Zeilenumbrüche hingehören, wie in JSON oder .env-Dateien. Jedes \\n durch einen Zeilenumbruch ersetzen.',
  'The PEM block "{0}" is on one line. Add line breaks after the BEGIN line and before the END line.':
    'Der PEM-Block „{0}“ steht in einer Zeile. Nach der BEGIN-Zeile und vor der END-Zeile gehören Zeilenumbrüche.',
  'it is empty': 'er ist leer',
  'it ends too early, so characters are missing in it or at its end':
    'er endet zu früh, es fehlen also Zeichen im Inneren oder am Ende',
  'a length is left open, which DER does not allow': 'eine Länge ist offen gelassen, was DER nicht erlaubt',
  'a length is invalid': 'eine Länge ist ungültig',
  'a type is invalid': 'ein Typ ist ungültig',
  'it is nested too deeply': 'er ist zu tief verschachtelt',
  'it has too many elements': 'er hat zu viele Elemente',
  'there is more data after its end': 'nach seinem Ende folgen weitere Daten',
  'it contains neither a key nor a certificate': 'er enthält weder Schlüssel noch Zertifikat',
  'its algorithm cannot be read': 'sein Algorithmus ist nicht lesbar',
  'the private key in it cannot be read': 'der private Schlüssel darin ist nicht lesbar',
  'the public key in it cannot be read': 'der öffentliche Schlüssel darin ist nicht lesbar',
  'its public point cannot be read': 'sein öffentlicher Punkt ist nicht lesbar',
  'A certificate request is not a key. Paste the certificate or the public key.':
    'Ein Zertifikatsantrag ist kein Schlüssel: das Zertifikat oder den öffentlichen Schlüssel einfügen.',
  'PGP keys are not used for JWTs.': 'PGP-Schlüssel werden für JWTs nicht verwendet.',
  'Convert it ({0}).': 'Umwandeln ({0}).',
  'It only names a curve. Also paste the EC PRIVATE KEY block that follows it.':
    'Er nennt nur eine Kurve: auch den folgenden Block EC PRIVATE KEY einfügen.',
  'Paste a public key, a private key or a certificate.':
    'Einen öffentlichen Schlüssel, einen privaten Schlüssel oder ein Zertifikat einfügen.',
  'This EC key contains the parameters of its curve instead of its name. Convert it with: {0} (for a public key, add -pubin).':
    'Dieser EC-Schlüssel enthält die Parameter seiner Kurve statt ihres Namens. Umwandeln mit: {0} (bei einem öffentlichen Schlüssel mit -pubin).',
  'This EC key does not say which curve it is on. Paste the EC PARAMETERS block before it, or the key as PKCS#8.':
    'Dieser EC-Schlüssel sagt nicht, auf welcher Kurve er liegt. Den Block EC PARAMETERS davor einfügen, oder den Schlüssel als PKCS#8.',
  'This JSON looks like a JWK, but the member "kty" is missing. Add it: RSA, EC, OKP, AKP or oct.':
    'Dieses JSON sieht nach einem JWK aus, aber das Element „kty“ fehlt. Ergänzen: RSA, EC, OKP, AKP oder oct.',
  'The member "kty" of this JWK is not a string. It must be RSA, EC, OKP, AKP or oct.':
    'Das Element „kty“ dieses JWK ist keine Zeichenkette. Es muss RSA, EC, OKP, AKP oder oct sein.',
  'The member "keys" is not an array, so this is not a JWK Set.':
    'Das Element „keys“ ist kein Array, das ist also kein JWK-Set.',
  'An entry of this key list is not a JSON object.': 'Ein Eintrag dieser Liste von Schlüsseln ist kein JSON-Objekt.',
  'This is a discovery document. Open the URL in its "jwks_uri" and paste the keys from there.':
    'Das ist ein Discovery-Dokument. Die URL in seiner „jwks_uri“ öffnen und die Schlüssel von dort einfügen.',
  'The member "{0}" of this {1} key {2}': 'Das Element „{0}“ dieses {1}-Schlüssels {2}',
  'is not a string. Key values are base64url in double quotes.':
    'ist keine Zeichenkette. Werte von Schlüsseln sind Base64url in doppelten Anführungszeichen.',
  'is empty or zero.': 'ist leer oder null.',
  'has {0} at position {1}, which is not valid base64url.': 'ist kein Base64url: {0} an Stelle {1}.',
  'has {0} characters, which is not a possible base64url length: one is missing or extra.':
    'hat {0} Zeichen, eine Länge, die es in Base64url nicht gibt: Eines fehlt oder ist zu viel.',
  'has {0} instead of {1}. Leading zero bytes count.': 'hat {0}, nötig sind {1}. Führende Nullbytes zählen.',
  'is not a valid RSA exponent: it must be odd and at least 3. With a key like this, either anyone can sign or no one can.':
    'ist kein gültiger RSA-Exponent: Er muss ungerade und mindestens 3 sein. Mit einem solchen Schlüssel kann jeder signieren oder niemand.',
  'is not a valid private value, so it has no public key.':
    'ist kein gültiger privater Wert, also folgt kein öffentlicher Schlüssel daraus.',
  'Secret encoding is {0}, but character {1} is {2}. Correct it, or choose another encoding.':
    'Die Kodierung ist {0}, Zeichen {1} ist aber {2}. Berichtigen oder eine andere Kodierung wählen.',
  'Secret encoding is hex, but the number of digits is odd. Correct the secret, or choose another encoding.':
    'Die Kodierung ist Hex, die Anzahl der Ziffern ist aber ungerade. Das Geheimnis berichtigen oder eine andere Kodierung wählen.',
  'Secret encoding is {0}, but the last group of characters is incomplete. Correct the secret, or choose another encoding.':
    'Die Kodierung ist {0}, die letzte Zeichengruppe ist aber unvollständig. Das Geheimnis berichtigen oder eine andere Kodierung wählen.',
  'is a point of small order. With a key like this, anyone can sign (RFC 8032 §5.1.7).':
    'ist ein Punkt kleiner Ordnung. Mit einem solchen Schlüssel kann jeder signieren (RFC 8032 §5.1.7).',
  'The private value belongs to a different key than the public members next to it. They cannot verify what it signs.':
    'Der private Wert gehört zu einem anderen Schlüssel als die öffentlichen Werte daneben. Was er signiert, passt nicht zu ihnen.',
  'This key contains {0} but not d, so it can only verify. To sign, export it again with d. For a public key, remove them: anyone who has one of them can compute d.':
    'Dieser Schlüssel enthält {0}, aber nicht d, und kann daher nur prüfen. Zum Signieren mit d neu exportieren. Für einen öffentlichen Schlüssel entfernen: Mit jedem davon lässt sich d berechnen.',
  'This key is only for RSASSA-PSS, that is for PS256, PS384 and PS512 (RFC 4055 §1.2). Strict libraries reject it for RS256 and the like.':
    'Dieser Schlüssel ist nur für RSASSA-PSS, also PS256, PS384 und PS512 (RFC 4055 §1.2). Für RS256 und dergleichen lehnen ihn strenge Bibliotheken ab.',
  "The token's kid is not a string, so it selects no key (RFC 7515 §4.1.4). {0} of {1} keys fit {2} and were tried.":
    'Die kid des Tokens ist keine Zeichenkette und wählt also keinen Schlüssel (RFC 7515 §4.1.4). {0} von {1} Schlüsseln passen zu {2} und wurden versucht.',
  'Only this JWK was used. The other text in the Key box was skipped, although the signer may have used all of it as the secret.':
    'Verwendet wurde nur dieses JWK. Der übrige Text im Schlüsselfeld wurde übergangen, obwohl vielleicht alles zusammen das Geheimnis ist.',
  'Only the JWK in the Key box was used, and not the text next to it.':
    'Verwendet wurde nur das JWK im Schlüsselfeld, nicht der Text daneben.',
};
