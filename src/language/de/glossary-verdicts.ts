import type { Translations } from '../../core/text/language.ts';

/** The glossary on the verdicts and on choosing an algorithm (`core/glossary/topics`). */
export const glossaryVerdicts: Translations = {
  'Structure verdict': 'Urteil „Struktur“ erklärt',
  'Structure says whether the text can be read as a token: its parts, their base64url, the UTF-8 and the JSON inside. If something is broken, it says where.':
    '„Struktur“ sagt, ob der Text als Token lesbar ist: seine Teile, deren Base64url, das UTF-8 und das JSON darin. Ist etwas fehlerhaft, sagt sie, wo.',
  'Well-formed says nothing about who created the token. A forged token is well-formed as well.':
    'Wohlgeformt sagt nichts darüber, von wem das Token stammt. Auch ein gefälschtes ist wohlgeformt.',
  'Signature verdict': 'Urteil „Signatur“ erklärt',
  'Verified: the signature matches one of your keys. Does not match: it was computed and is different. Either the key is wrong or the content was changed. The signature itself cannot tell which.':
    'Bestätigt: Die Signatur passt zu einem der Schlüssel. Passt nicht: Sie wurde berechnet und ist eine andere. Entweder ist der Schlüssel falsch, oder der Inhalt wurde verändert. Die Signatur selbst verrät nicht, was davon.',
  'Not checked: there was no key to compute with, or the answer would prove nothing, as with a key from the token itself.':
    'Nicht geprüft: Es gab keinen Schlüssel zum Rechnen, oder die Antwort würde nichts beweisen, wie bei einem Schlüssel aus dem Token selbst.',
  'Verified does not mean accepted: an expired token still has a valid signature. That is why there are several verdicts.':
    'Bestätigt heißt nicht angenommen: Auch ein abgelaufenes Token hat noch eine gültige Signatur. Deshalb gibt es mehrere Urteile.',
  'Claims verdict': 'Urteil „Claims“ erklärt',
  'Claims says what a strict verifier would say about the claims now. It checks the times against the clock, and issuer, audience, type and everything else in Expectations.':
    '„Claims“ sagt, was ein strenger Prüfer jetzt zu den Claims sagen würde. Geprüft werden die Zeiten gegen die Uhr, dazu Aussteller, Zielgruppe, Typ und alles Weitere unter „Erwartungen“.',
  'Anything without an expectation is not checked, and the verdict says so. It does not look at the signature: a forged token can have perfect claims, so both verdicts must be good.':
    'Was ohne Erwartung ist, wird nicht geprüft, und das Urteil sagt es. Die Signatur betrachtet es nicht: Ein gefälschtes Token kann perfekte Claims haben, also müssen beide Urteile gut sein.',
  'Decryption verdict': 'Urteil „Entschlüsselung“ erklärt',
  'Decryption says whether one of your keys decrypts a JWE. The authentication tag fails both for a wrong key and for changed content.':
    '„Entschlüsselung“ sagt, ob einer der Schlüssel ein JWE öffnet. Das Authentifizierungs-Tag passt bei falschem Schlüssel ebenso wenig wie bei verändertem Inhalt.',
  'If the JWE was encrypted with a public key, decrypting it does not say who sent it. A signed token inside has its own verdict.':
    'Wurde das JWE mit einem öffentlichen Schlüssel verschlüsselt, sagt das Entschlüsseln nicht, wer es geschickt hat. Ein signiertes Token darin hat ein eigenes Urteil.',
  'Why a token does not verify or is not accepted. “Proven cause” means that Jotscope changed the token or the key this way, computed the signature again, and it verified. “Found” is a fact read off the token or the key. “Good to know” is shown next to a token that verifies.':
    'Warum sich ein Token nicht bestätigen lässt oder nicht angenommen wird. „Bewiesene Ursache“ heißt: Jotscope hat Token oder Schlüssel so geändert und neu gerechnet, und die Signatur stimmt. „Gefunden“ ist eine Tatsache, die am Token oder Schlüssel abzulesen ist. „Gut zu wissen“ steht neben einem Token, das sich bestätigen lässt.',
  'Looking at a cause changes nothing. Apply makes the repair, and Undo repair reverses it.':
    'Durch Ansehen ändert sich nichts. „Anwenden“ führt die Reparatur aus, „Reparatur rückgängig machen“ nimmt sie zurück.',
  'Findings are what rules see in the token: what is dangerous, missing for its type, or odd. Each one is a fact with its place, its severity and its source.':
    '„Befunde“ sind, was Regeln im Token sehen: was gefährlich ist, für seine Art fehlt oder ungewöhnlich ist. Jeder ist eine Tatsache mit ihrer Stelle, ihrer Schwere und ihrer Quelle.',
  'A finding is not a verdict. A token with severe findings may verify and be accepted, and one without findings may be forged.':
    'Ein Befund ist kein Urteil: Ein Token mit schweren Befunden kann bestätigt und angenommen werden, und eines ohne Befunde kann gefälscht sein.',
  'The type of token (access token, ID token, DPoP proof …) is recognized from typ, claims and issuer. It decides what the token must contain and must not contain.':
    'Die Art des Tokens (Access-Token, ID-Token, DPoP-Nachweis …) wird an typ, Claims und Aussteller erkannt. Sie entscheidet, was das Token enthalten muss und was nicht darin sein darf.',
  'Expectations are what a verifier knows before any token arrives: the issuer, the audience (its own name), the type and the algorithms it accepts, and how far the clocks may differ.':
    '„Erwartungen“ sind, was ein Prüfer weiß, bevor ein Token kommt: den Aussteller, die Zielgruppe (den eigenen Namen), den Typ und die Algorithmen, die er annimmt, und wie weit die Uhren abweichen dürfen.',
  "They come from the verifier's configuration, never from the token. A verifier without expectations accepts every token that the same key has ever signed.":
    'Sie kommen aus der Konfiguration des Prüfers, nie aus dem Token. Ein Prüfer ohne Erwartungen nimmt jedes Token an, das derselbe Schlüssel je signiert hat.',
  'HMAC or a key pair': 'HMAC oder ein Schlüsselpaar',
  'HMAC (HS256, HS384, HS512): one shared secret signs and verifies. Anyone who can check a token can also create one. It suits a service that checks only its own tokens, or a few services that fully trust each other.':
    'HMAC (HS256, HS384, HS512): Ein gemeinsames Geheimnis signiert und prüft. Wer ein Token prüfen kann, kann auch eines erzeugen. Das passt für einen Dienst, der nur eigene Tokens prüft, oder für wenige, die einander völlig vertrauen.',
  'A key pair (RS, PS, ES, EdDSA, ML-DSA): the private key signs. The public key only verifies and can be published. Use it if issuer and verifier are different parties, as with every identity provider.':
    'Ein Schlüsselpaar (RS, PS, ES, EdDSA, ML-DSA): Der private Schlüssel signiert, der öffentliche prüft nur und darf veröffentlicht werden. Das ist die Wahl, wo Aussteller und Prüfer nicht dieselben sind, wie bei jedem Identitätsanbieter.',
  'HMAC is faster and its tokens are shorter, but every verifier has the secret. Only a signature made with a key pair can show a third party who signed.':
    'HMAC ist schneller, und seine Tokens sind kürzer, aber jeder Prüfer hat das Geheimnis. Nur die Signatur eines Schlüsselpaars kann einem Dritten zeigen, wer signiert hat.',
  'RSA, ECDSA or EdDSA': 'RSA, ECDSA oder EdDSA',
  'RSA (RS256, PS256) is supported everywhere and fast to verify. Its keys have 2048 bits or more, and the signature is as long as the key, at least 256 bytes. RS256 uses the older padding, PS256 the newer one with the better security proof.':
    'RSA (RS256, PS256) wird überall verstanden und ist schnell geprüft; die Schlüssel haben 2048 Bit oder mehr, und die Signatur ist so lang wie der Schlüssel, mindestens 256 Bytes. RS256 hat das ältere Padding, PS256 das neuere mit dem besseren Sicherheitsbeweis.',
  'ECDSA (ES256) has short keys and signatures of 64 bytes. Each signature needs its own secret number. A number that repeats or can be guessed reveals the private key. Good libraries derive it from the key and the content.':
    'ECDSA (ES256) hat kurze Schlüssel und Signaturen von 64 Bytes. Jede Signatur braucht eine eigene geheime Zahl: Kommt eine zweimal vor oder lässt sie sich erraten, verrät das den privaten Schlüssel. Gute Bibliotheken leiten sie aus Schlüssel und Inhalt ab.',
  'EdDSA (Ed25519) is just as short, fast, and does not need such a number. It is the best choice if all sides support it.':
    'EdDSA (Ed25519) ist ebenso kurz, schnell und braucht keine solche Zahl: die beste Wahl, wo alle Seiten es können.',
  'ML-DSA is meant to withstand quantum computers, with signatures of thousands of bytes.':
    'ML-DSA soll Quantencomputern standhalten, mit Signaturen von Tausenden Bytes.',
  'alg none: no signature': 'alg none: gar keine Signatur',
  'An unsecured token ends with a dot and has an empty third part. Nothing protects it: anyone can create one.':
    'Ein ungesichertes Token endet mit einem Punkt und hat einen leeren dritten Teil. Nichts schützt es: Jeder kann eines erzeugen.',
  'In the attack, alg in the header of a real token is set to none, the signature is removed and the claims are changed. Verifiers that trust the header accept it.':
    'Beim Angriff wird alg im Header eines echten Tokens auf none gesetzt, die Signatur entfernt, und die Claims werden geändert. Prüfer, die dem Header vertrauen, nehmen es an.',
  'So a verifier must reject none unless it is configured to accept it. It should compare alg with a list of allowed names. A list of forbidden names misses other spellings such as nOnE.':
    'Ein Prüfer muss none deshalb ablehnen, wenn er nicht eigens dafür eingerichtet ist. Er sollte alg mit einer Liste erlaubter Namen vergleichen. Eine Liste verbotener übersieht andere Schreibweisen wie nOnE.',
};
