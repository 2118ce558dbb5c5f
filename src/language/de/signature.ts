import type { Translations } from '../../core/text/language.ts';

/**
 * The verdict on the signature (`session/signature/signature-words.ts`) and the texts of the
 * cryptography (`core/crypto`).
 */
export const signatureGerman: Translations = {
  'Not checked: {0}': 'Nicht geprüft: {0}',
  'Does not match: {0}': 'Passt nicht: {0}',
  'Checking …': 'Wird geprüft …',
  'Verified with {0}.': 'Bestätigt mit: {0}.',
  'Verified, but {0}. The signature was checked with {1}.': 'Bestätigt, aber {0}. Geprüft wurde mit: {1}.',
  'the public key from {0}': 'dem öffentlichen Schlüssel aus: {0}',
  'the private value of the key belongs to another key':
    'der private Wert des Schlüssels gehört zu einem anderen Schlüssel',
  'Its public members were used. What the private value signs does not verify with them.':
    'Verwendet wurden seine öffentlichen Werte. Was der private Wert signiert, passt nicht zu ihnen.',
  'The private value of the key belongs to another key than its public members.':
    'Der private Wert des Schlüssels gehört zu einem anderen Schlüssel als seine öffentlichen Werte.',
  'the key is only for RSASSA-PSS': 'der Schlüssel ist nur für RSASSA-PSS',
  'Strict libraries reject it for {0} (RFC 4055 §1.2).': 'Strenge Bibliotheken lehnen ihn für {0} ab (RFC 4055 §1.2).',
  'the member {0} of the key has the wrong JSON type': 'das Element {0} des Schlüssels hat den falschen JSON-Typ',
  'Strict libraries reject such a key (RFC 7517 §4).':
    'Strenge Bibliotheken lehnen einen solchen Schlüssel ab (RFC 7517 §4).',
  'the certificate of the key expired on {0}': 'das Zertifikat des Schlüssels ist am {0} abgelaufen',
  'Only the key in it was used. The certificate itself is not checked.':
    'Verwendet wurde nur der Schlüssel darin. Das Zertifikat selbst wird nicht geprüft.',
  'the key came in the same text as the token': 'der Schlüssel kam im selben Text wie das Token',
  'The author of that text may have created both.': 'Wer diesen Text schrieb, kann beides erzeugt haben.',
  'the key came from {0}, a URL that the token itself chose':
    'der Schlüssel kam von {0}, einer URL, die das Token selbst gewählt hat',
  "The creator of the token also chose the key. Get the issuer's key from the issuer.":
    'Wer das Token erzeugte, wählte auch den Schlüssel. Den Schlüssel des Ausstellers beim Aussteller holen.',
  'the claim {0} of the token contains the key': 'der Claim {0} des Tokens enthält den Schlüssel',
  'the token itself contains the key': 'das Token selbst enthält den Schlüssel',
  "the token's own header ({0}) contains the key": 'der Schlüssel steht auch im Header des Tokens selbst ({0})',
  'Make sure that you got the key from the issuer, and not from the token.':
    'Sicherstellen, dass der Schlüssel vom Aussteller kommt und nicht aus dem Token.',
  'the key came with the link': 'der Schlüssel kam mit dem Link',
  'The creator of the link may also have created the token.':
    'Wer den Link erzeugte, kann auch das Token erzeugt haben.',
  "the key came from {0}, found through the token's issuer":
    'der Schlüssel kam von {0}, gefunden über den Aussteller des Tokens',
  'The creator of the token also chose the issuer. Expect this issuer if you trust it.':
    'Wer das Token erzeugte, wählte auch den Aussteller. Wer ihm vertraut, trägt ihn bei den Erwartungen ein.',
  'the key belongs to an example, so anyone can sign with it':
    'der Schlüssel gehört zu einem Beispiel, also kann jeder damit signieren',
  'Paste your own key.': 'Den eigenen Schlüssel einfügen.',
  'the secret is a public key, so anyone who has it can sign':
    'das Geheimnis ist ein öffentlicher Schlüssel, also kann jeder signieren, der ihn hat',
  'Verifiers must reject HS algorithms where they expect a public key (CVE-2015-9235).':
    'Prüfer müssen HS-Algorithmen ablehnen, wo sie einen öffentlichen Schlüssel erwarten (CVE-2015-9235).',
  'the secret is publicly known, so anyone can sign with it':
    'das Geheimnis ist öffentlich bekannt, also kann jeder damit signieren',
  'Give the signer its own random secret.': 'Dem Signierer ein eigenes, zufälliges Geheimnis geben.',
  'the secret is empty, so anyone can sign with it': 'das Geheimnis ist leer, also kann jeder damit signieren',
  'Give the signer a secret.': 'Dem Signierer ein Geheimnis geben.',
  'the secret has {0} bits, but {1} requires at least {2}':
    'das Geheimnis hat {0} Bit, {1} verlangt aber mindestens {2}',
  'jjwt, Nimbus JOSE and .NET reject it; jose and many others do not.':
    'jjwt, Nimbus JOSE und .NET lehnen es ab; jose und viele andere nicht.',
  'the RSA key has fewer than 2048 bits': 'der RSA-Schlüssel hat weniger als 2048 Bit',
  'Strict libraries reject it (RFC 7518 §3.3).': 'Strenge Bibliotheken lehnen ihn ab (RFC 7518 §3.3).',
  'the key says in use, key_ops or alg that it is for something else':
    'der Schlüssel sagt in use, key_ops oder alg, dass er für anderes gedacht ist',
  'Strict libraries reject it.': 'Strenge Bibliotheken lehnen ihn ab.',
  'crit is malformed, or names an extension that libraries do not understand':
    'crit ist fehlerhaft oder nennt eine Erweiterung, die Bibliotheken nicht verstehen',
  'strict libraries reject how a part of the token is written':
    'strenge Bibliotheken lehnen ab, wie ein Teil des Tokens geschrieben ist',
  'It is not plain base64url: it has padding, + or /, or stray bits at its end (RFC 7515 §2).':
    'Er ist kein reines Base64url: Er hat Füllzeichen, + oder / oder überzählige Bits am Ende (RFC 7515 §2).',
  'They must reject the token (RFC 7515 §4.1.11).': 'Sie müssen das Token ablehnen (RFC 7515 §4.1.11).',
  'many libraries do not support this algorithm': 'viele Bibliotheken unterstützen diesen Algorithmus nicht',
  'strict libraries reject the signature': 'strenge Bibliotheken lehnen die Signatur ab',
  'strict libraries reject this token': 'strenge Bibliotheken lehnen dieses Token ab',
  'Something in the token or the key is not as the specification requires.':
    'Etwas am Token oder am Schlüssel ist nicht, wie die Spezifikation es verlangt.',
  'the key in the Key box is the token’s own, and you did not provide it yourself. The signature matches it.':
    'Der Schlüssel im Schlüsselfeld ist der des Tokens selbst und wurde nicht eigens eingegeben. Die Signatur passt zu ihm.',
  'the {0}': '{0}',
  '{0} (kid “{1}”)': '{0} (kid „{1}“)',

  'no token yet.': 'es gibt noch kein Token.',
  'this is a JWE: it is encrypted and has no signature of its own.':
    'Das ist ein JWE: Es ist verschlüsselt und hat keine eigene Signatur.',
  'the header cannot be read, so the algorithm is unknown.':
    'Der Header ist nicht lesbar, also ist der Algorithmus unbekannt.',
  'the header has no alg, which RFC 7515 §4.1.1 requires. Choose one in the Algorithm menu.':
    'Der Header hat kein alg, das RFC 7515 §4.1.1 verlangt. Im Menü „Algorithmus“ einen wählen.',
  '“{0}” is not a signature algorithm that Jotscope knows. Names are case-sensitive; the Algorithm menu lists them all.':
    '„{0}“ ist kein Signaturalgorithmus, den Jotscope kennt. Groß- und Kleinschreibung zählt; das Menü „Algorithmus“ führt alle auf.',
  'the signature is missing, but {0} requires one.': 'Die Signatur fehlt, aber {0} verlangt eine.',
  'the signature cannot be read: its character {0} is {1}, which is not valid in base64url.':
    'Die Signatur ist nicht lesbar: Ihr Zeichen {0} ist {1}, das Base64url nicht kennt.',
  'the signature cannot be read: {0} characters is not a possible base64url length.':
    'Die Signatur ist nicht lesbar: {0} Zeichen sind keine mögliche Länge in Base64url.',
  'header or payload was padded with = after signing. Without it the signature matches.':
    'Header oder Payload wurde nach dem Signieren mit = aufgefüllt. Ohne = stimmt die Signatur.',
  'header or payload was rewritten with + and / after signing. With - and _ the signature matches.':
    'Header oder Payload wurde nach dem Signieren mit + und / geschrieben. Mit - und _ stimmt die Signatur.',
  'the last character of header or payload was changed after signing. With the original one the signature matches.':
    'Das letzte Zeichen von Header oder Payload wurde nach dem Signieren geändert. Mit dem ursprünglichen stimmt die Signatur.',
  'there are more parts than a token has, so no verifier accepts it. The signature matches the first three.':
    'Es sind mehr Teile, als ein Token hat, also nimmt es kein Prüfer an. Zu den ersten drei passt die Signatur.',
  'something in the token is not base64url, so no verifier accepts it, although the signature matches these characters. Structure says where.':
    'Etwas im Token ist kein Base64url, also nimmt es kein Prüfer an, obwohl die Signatur zu diesen Zeichen passt. „Struktur“ sagt, wo.',
  'the JSON around the signature breaks a rule of its form, so a careful verifier does not accept it, although the signature matches. Structure says which rule.':
    'Das JSON um die Signatur verletzt eine Regel seiner Form, also nimmt es ein sorgfältiger Prüfer nicht an, obwohl die Signatur passt. „Struktur“ sagt, welche.',
  'no key yet. {0} needs {1}.': 'Noch kein Schlüssel. Für {0} nötig: {1}.',
  'this is not a JWT, so it has no signature to check.': 'Das ist kein JWT, also gibt es keine Signatur zu prüfen.',
  'the content is detached: the signature covers content that is not in the token. Enter it in the field Detached payload.':
    'Der Inhalt ist getrennt: Die Signatur gilt für einen Inhalt, der nicht im Token steht. Ihn in das Feld „Getrennter Payload“ eingeben.',
  'You edited the content after it was signed, and the signature still covers the old content.\nSign it again, or undo the edit.':
    'Der Inhalt wurde nach dem Signieren hier bearbeitet, und die Signatur gilt noch für den alten Inhalt.\nNeu signieren, oder die Änderung rückgängig machen.',
  'You started this token here, and it is not signed yet.\nPaste a key that can sign, or press Generate key. Then press Sign.':
    'Dieses Token wurde hier begonnen und ist noch nicht signiert.\nEinen Schlüssel einfügen, der signieren kann, oder „Schlüssel erzeugen“ drücken. Danach „Signieren“ drücken.',
  '{0} Fetch the issuer’s keys again.': '{0} Die Schlüssel des Ausstellers neu abrufen.',
  'the key in the box belongs to an example and does not fit this token. Paste your own: {0} needs {1}.':
    'Der Schlüssel im Feld gehört zu einem Beispiel und passt nicht zu diesem Token. Für {0} nötig: {1}; den eigenen einfügen.',
  'you edited the content but have not signed it. {0} needs {1} that can sign.':
    'Der Inhalt wurde bearbeitet und noch nicht signiert. {0} verlangt zum Signieren: {1}.',
  'you edited the content, and the signature still covers the old content. To sign, {0} needs {1} that can sign.':
    'Der Inhalt wurde bearbeitet, und die Signatur gilt noch für den alten. {0} verlangt zum Signieren: {1}.',
  'alg “{0}” means unsecured, but there is a third part. RFC 7518 §3.6 requires it to be empty.':
    'alg „{0}“ bedeutet ungesichert, und doch gibt es einen dritten Teil. RFC 7518 §3.6 verlangt einen leeren.',
  'unsecured, and the last dot is missing: a token with alg none ends with a dot.':
    'Ungesichert, und der letzte Punkt fehlt: Ein Token mit alg none endet mit einem Punkt.',
  'unsecured. Nothing protects this content: anyone can create a token like this.':
    'Ungesichert. Nichts schützt diesen Inhalt: Ein solches Token kann jeder erzeugen.',
  'The registered spelling is “none”. Other spellings have fooled some verifiers.':
    'Die registrierte Schreibweise ist „none“. Andere haben manche Prüfer getäuscht.',
  'any of the {0} keys that fit': 'jedem der {0} passenden Schlüssel',
  'This key belongs to an example. Paste your own.': 'Dieser Schlüssel gehört zu einem Beispiel. Den eigenen einfügen.',
  'wrong secret, or the content was changed. Checked with {0}.':
    'Falsches Geheimnis, oder der Inhalt wurde verändert. Geprüft mit: {0}.',
  'wrong key, or the content was changed. Checked with {0}.':
    'Falscher Schlüssel, oder der Inhalt wurde verändert. Geprüft mit: {0}.',
  'That proves possession, not who issued it: paste the issuer’s key.':
    'Das beweist Besitz, nicht wer es ausgestellt hat: den Schlüssel des Ausstellers einfügen.',
  'the only key is the one in the token itself, and that key cannot be read.':
    'Der einzige Schlüssel ist der im Token selbst, und der ist nicht lesbar.',
  'the only key is the one in the token itself, and the signature matches it.':
    'Der einzige Schlüssel ist der im Token selbst, und die Signatur passt zu ihm.',
  'the only key is the one in the token itself, and the signature does not match it.':
    'Der einzige Schlüssel ist der im Token selbst, und die Signatur passt nicht zu ihm.',

  ' or ': ' oder ',
  none: 'keine',
  'This page cannot compute {0}.': '{0} lässt sich hier nicht berechnen.',
  'The member {0} is missing.': 'Das Element {0} fehlt.',
  'an Edwards or Montgomery curve key': 'ein Schlüssel einer Edwards- oder Montgomery-Kurve',
  'a post-quantum key': 'ein Post-Quanten-Schlüssel',
  'This browser cannot generate keys for {0}.': 'Dieser Browser erzeugt keine Schlüssel für {0}.',
  'This browser offers no hash functions here.': 'Dieser Browser bietet hier keine Hashfunktionen.',
  'An RSA key of {0} bits is too short for a {1} signature.':
    'Ein RSA-Schlüssel mit {0} Bit ist für eine Signatur mit {1} zu kurz.',
  'The modulus n or the exponent is missing.': 'Der Modulus n oder der Exponent fehlt.',
  'The signature value is out of range.': 'Der Wert der Signatur liegt außerhalb des Bereichs.',
  'The member {0} has {1} bits, which is too long to compute with.':
    'Das Element {0} hat {1} Bit: zu lang, um damit zu rechnen.',
  'n, e and d do not belong together.': 'n, e und d gehören nicht zusammen.',
  'Browsers offer no cryptography over plain http. Open this page over https or from localhost, or use the one-file build.':
    'Über unverschlüsseltes http bietet der Browser einer Seite keine Kryptografie. Die Seite über https oder von localhost öffnen, oder die Version in einer Datei verwenden.',
  'Unknown algorithm "{0}". Names are case-sensitive: check the spelling of alg.':
    'Unbekannter Algorithmus „{0}“. Groß- und Kleinschreibung zählt: die Schreibweise von alg prüfen.',
  'The algorithm "none" has no signature, so there is nothing to check and nothing to sign.':
    'Der Algorithmus „none“ hat keine Signatur, also gibt es nichts zu prüfen und nichts zu signieren.',
  '{0} needs {1}, but this is {2}.': 'Für {0} nötig: {1}. Gegeben: {2}.',
  '{0} needs a key for {1}, but this one is for {2}.': '{0} verlangt einen Schlüssel für {1}, dieser ist aber für {2}.',
  'This is a public key: it can verify, but signing needs the private key.':
    'Das ist ein öffentlicher Schlüssel: Mit ihm lässt sich prüfen, aber zum Signieren braucht es den privaten.',
  'The computation failed: {0}': 'Die Berechnung schlug fehl: {0}',
  'This key could not be used: {0}': 'Dieser Schlüssel konnte nicht verwendet werden: {0}',
  'The secret has {0} bits, but the algorithm requires at least {1}. jjwt, Nimbus JOSE and .NET reject it; jose and many others do not.':
    'Das Geheimnis hat {0} Bit, und der Algorithmus verlangt mindestens {1}: jjwt, Nimbus JOSE und .NET lehnen es ab, jose und viele andere nicht.',

  'a shared secret': 'ein gemeinsames Geheimnis',
  'an RSA key': 'ein RSA-Schlüssel',
  'an EC key': 'ein EC-Schlüssel',
  'a P-256 key': 'ein P-256-Schlüssel',
  'a P-384 key': 'ein P-384-Schlüssel',
  'a P-521 key': 'ein P-521-Schlüssel',
  'a secp256k1 key': 'ein secp256k1-Schlüssel',
  'an Ed25519 key': 'ein Ed25519-Schlüssel',
  'an Ed25519 or Ed448 key': 'ein Ed25519- oder Ed448-Schlüssel',
  'an Ed448 key': 'ein Ed448-Schlüssel',
  'an ML-DSA-44 key': 'ein ML-DSA-44-Schlüssel',
  'an ML-DSA-65 key': 'ein ML-DSA-65-Schlüssel',
  'an ML-DSA-87 key': 'ein ML-DSA-87-Schlüssel',
  'no key': 'kein Schlüssel',
  'HMAC with SHA-256': 'HMAC mit SHA-256',
  'HMAC with SHA-384': 'HMAC mit SHA-384',
  'HMAC with SHA-512': 'HMAC mit SHA-512',
  'RSA signature (PKCS #1 v1.5) with SHA-256': 'RSA-Signatur (PKCS #1 v1.5) mit SHA-256',
  'RSA signature (PKCS #1 v1.5) with SHA-384': 'RSA-Signatur (PKCS #1 v1.5) mit SHA-384',
  'RSA signature (PKCS #1 v1.5) with SHA-512': 'RSA-Signatur (PKCS #1 v1.5) mit SHA-512',
  'RSA-PSS signature with SHA-256': 'RSA-PSS-Signatur mit SHA-256',
  'RSA-PSS signature with SHA-384': 'RSA-PSS-Signatur mit SHA-384',
  'RSA-PSS signature with SHA-512': 'RSA-PSS-Signatur mit SHA-512',
  'ECDSA on P-256 with SHA-256': 'ECDSA auf P-256 mit SHA-256',
  'ECDSA on P-384 with SHA-384': 'ECDSA auf P-384 mit SHA-384',
  'ECDSA on P-521 with SHA-512': 'ECDSA auf P-521 mit SHA-512',
  'ECDSA on secp256k1 with SHA-256': 'ECDSA auf secp256k1 mit SHA-256',
  'EdDSA on Ed25519': 'EdDSA auf Ed25519',
  'EdDSA on Ed25519 or Ed448': 'EdDSA auf Ed25519 oder Ed448',
  'EdDSA on Ed448': 'EdDSA auf Ed448',
  'ML-DSA, parameter set 44 (post-quantum)': 'ML-DSA, Parametersatz 44 (Post-Quanten)',
  'ML-DSA, parameter set 65 (post-quantum)': 'ML-DSA, Parametersatz 65 (Post-Quanten)',
  'ML-DSA, parameter set 87 (post-quantum)': 'ML-DSA, Parametersatz 87 (Post-Quanten)',
  'No signature (unsecured)': 'Keine Signatur (ungesichert)',
  'One shared secret of at least 32 bytes signs and verifies. Only for parties that fully trust each other.':
    'Ein gemeinsames Geheimnis von mindestens 32 Bytes signiert und prüft: für Parteien, die einander ganz vertrauen.',
  'Like HS256, with a longer hash and a secret of at least 48 bytes.':
    'Wie HS256, mit längerem Hash und einem Geheimnis von mindestens 48 Bytes.',
  'Like HS256, with a longer hash and a secret of at least 64 bytes.':
    'Wie HS256, mit längerem Hash und einem Geheimnis von mindestens 64 Bytes.',
  'The most widely supported signature with a key pair. Anyone with the public key can verify, only the issuer can sign.':
    'Die am weitesten verbreitete Signatur mit Schlüsselpaar: Mit dem öffentlichen Schlüssel prüft jeder, nur der Aussteller signiert.',
  'Like RS256, with a longer hash.': 'Wie RS256, mit längerem Hash.',
  'RSA with the newer, randomized padding. It uses the same keys as RS256 and is the better choice of the two.':
    'RSA mit dem neueren, zufälligen Padding; es verwendet dieselben Schlüssel wie RS256 und ist von beiden die bessere Wahl.',
  'Like PS256, with a longer hash.': 'Wie PS256, mit längerem Hash.',
  'Elliptic curve signature: short keys and tokens, widely supported.':
    'Signatur mit elliptischen Kurven: kurze Schlüssel und Tokens, weit verbreitet.',
  'Like ES256, on a larger curve with a longer hash.': 'Wie ES256, auf einer größeren Kurve mit längerem Hash.',
  'Like ES256, on the curve P-521 (not 512) with SHA-512.': 'Wie ES256, auf der Kurve P-521 (nicht 512) mit SHA-512.',
  'ECDSA on the curve of Bitcoin and Ethereum, used by decentralized identifiers.':
    'ECDSA auf der Kurve von Bitcoin und Ethereum, verwendet bei dezentralen Identifikatoren.',
  'EdDSA with its curve in the name, as RFC 9864 requires: fast, short, not randomized.':
    'EdDSA mit der Kurve im Namen, wie RFC 9864 es verlangt: schnell, kurz, ohne Zufall.',
  'The older name, which does not say the curve. New tokens should use Ed25519 or Ed448 (RFC 9864).':
    'Der ältere Name, der die Kurve dem Schlüssel überlässt; neue Tokens sollten Ed25519 oder Ed448 sagen (RFC 9864).',
  'EdDSA on the larger curve. Few libraries support it.':
    'EdDSA auf der größeren Kurve; wenige Bibliotheken unterstützen es.',
  'A lattice signature, designed to resist quantum computers. Tokens have over 3,000 characters.':
    'Gitterbasierte Signatur, die Quantencomputern standhalten soll: ein Token von über 3.000 Zeichen.',
  'Like ML-DSA-44, at a higher security level. Tokens have over 4,000 characters.':
    'Wie ML-DSA-44, auf höherer Sicherheitsstufe: ein Token von über 4.000 Zeichen.',
  'Like ML-DSA-44, at the highest security level. Tokens have over 6,000 characters.':
    'Wie ML-DSA-44, auf höchster Sicherheitsstufe: ein Token von über 6.000 Zeichen.',
  'Nothing protects the content: anyone can create such a token, and a verifier must reject it unless configured otherwise.':
    'Nichts schützt den Inhalt: Ein solches Token kann jeder erzeugen, und ein Prüfer muss es ablehnen, wenn er nicht anders konfiguriert ist.',
  'the alg contains {0}, which no algorithm name contains. The signer must remove it, or choose one in the Algorithm menu.':
    'Das alg enthält {0}, das kein Algorithmusname enthält. Der Signierer muss es entfernen; oder im Menü „Algorithmus“ einen wählen.',
  "the header's alg is not a string. RFC 7515 §4.1.1 requires an algorithm: choose one in the Algorithm menu.":
    'Das alg des Headers ist keine Zeichenkette. RFC 7515 §4.1.1 verlangt einen Algorithmus: im Menü „Algorithmus“ einen wählen.',
};
