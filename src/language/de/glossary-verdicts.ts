import type { Translations } from '../../core/text/language.ts';

/** The glossary on the verdicts and on choosing an algorithm (`core/glossary/topics`). */
export const glossaryVerdicts: Translations = {
  'The verdict on the structure': 'Das Urteil über die Struktur',
  'Whether the text can be read as a token at all: its parts, their base64url, the UTF-8 and the JSON inside. Where something is broken it says at which place.':
    'Ob der Text überhaupt als Token lesbar ist: seine Teile, deren Base64url, das UTF-8 und das JSON darin. Wo etwas fehlerhaft ist, nennt es die Stelle.',
  'Well-formed says nothing about who made the token: a forged one is well-formed, too.':
    'Wohlgeformt sagt nichts darüber, von wem das Token stammt: Wohlgeformt ist auch ein gefälschtes.',
  'The verdict on the signature': 'Das Urteil über die Signatur',
  'Verified: a key given here fits. Does not match: it was computed, and it does not fit. Then the key is another one or the content was changed; mathematics cannot tell these apart.':
    'Bestätigt: Ein hier angegebener Schlüssel passt. Passt nicht: Es wurde gerechnet, und es passt nicht. Dann ist der Schlüssel ein anderer, oder der Inhalt wurde verändert; die Mathematik kann das nicht unterscheiden.',
  'Not checked: there was nothing to compute with, or the answer would be worth nothing, as with a key that the token itself brings.':
    'Nicht geprüft: Es gab nichts, womit zu rechnen wäre, oder die Antwort wäre nichts wert, wie bei einem Schlüssel, den das Token selbst mitbringt.',
  'Verified is not yet accepted: an expired token keeps its good signature. That is why there are several verdicts.':
    'Bestätigt ist noch nicht angenommen: Ein abgelaufenes Token behält seine gute Signatur. Deshalb gibt es mehrere Urteile.',
  'The verdict on the claims': 'Das Urteil über die Claims',
  'What a strict verifier would say of the claims at this moment: the times against the clock, and issuer, audience, type and all else that stands under Expectations.':
    'Was ein strenger Prüfer in diesem Augenblick zu den Claims sagen würde: die Zeiten gegen die Uhr, dazu Aussteller, Zielgruppe, Typ und alles Weitere, das unter „Erwartungen“ steht.',
  'What nobody expects is not checked, and the verdict names it. It does not look at the signature: a forged token may hold the best of claims, so both verdicts must be good.':
    'Was niemand erwartet, wird nicht geprüft, und das Urteil nennt es. Die Signatur betrachtet es nicht: Ein gefälschtes Token kann die besten Claims haben, also müssen beide Urteile gut sein.',
  'The verdict on decryption': 'Das Urteil über die Entschlüsselung',
  'Whether a key given here opens a JWE. The authentication tag fails for a wrong key and for changed content alike.':
    'Ob ein hier angegebener Schlüssel ein JWE öffnet. Das Authentifizierungs-Tag schlägt bei falschem Schlüssel ebenso fehl wie bei verändertem Inhalt.',
  'That it opens does not say who sent it, if it was encrypted with a public key. A signed token inside has a verdict of its own.':
    'Wurde mit einem öffentlichen Schlüssel verschlüsselt, sagt das Öffnen nicht, wer es geschickt hat. Ein signiertes Token darin hat ein eigenes Urteil.',
  'Why a token does not verify or is not accepted. “Proven cause” means that Jotscope changed the token or the key this way, computed the signature again, and it verified. “Found” is a fact read off the token or the key. “Good to know” is shown next to a token that verifies.':
    'Warum sich ein Token nicht bestätigen lässt oder nicht angenommen wird. „Bewiesene Ursache“ heißt: Jotscope hat Token oder Schlüssel so geändert und neu gerechnet, und die Signatur stimmt. „Gefunden“ ist eine Tatsache, die sich an Token oder Schlüssel ablesen lässt. „Gut zu wissen“ steht bei einem Token, das sich bestätigen lässt.',
  'Nothing is changed by looking. Apply makes the repair, Undo repair takes it back.':
    'Durch Ansehen ändert sich nichts. „Anwenden“ führt die Reparatur aus, „Reparatur rückgängig machen“ nimmt sie zurück.',
  'What rules see in the token: what is dangerous, missing for its kind, or odd. Each is a fact with the place where it stands, how grave it is, and the section that says so.':
    'Was Regeln im Token sehen: was gefährlich ist, für seine Art fehlt oder seltsam ist. Jeder Befund ist eine Tatsache mit ihrer Stelle, ihrer Schwere und dem Abschnitt, der es sagt.',
  'A finding is no verdict: a token with grave ones may verify and be accepted, and one without any may be forged.':
    'Ein Befund ist kein Urteil: Ein Token mit schweren Befunden kann bestätigt und angenommen werden, und eines ohne Befunde kann gefälscht sein.',
  'The kind of token (access token, ID token, DPoP proof …) is read from typ, claims and issuer. It decides what must be there and what must not.':
    'Die Art des Tokens (Access-Token, ID-Token, DPoP-Nachweis …) wird aus typ, Claims und Aussteller gelesen. Sie entscheidet, was da sein muss und was nicht da sein darf.',
  "What the verifier's side knows before any token arrives: which issuer, which audience (its own name), which type and which algorithms it accepts, and how far the clocks may differ.":
    'Was die Seite des Prüfers weiß, bevor ein Token kommt: welchen Aussteller, welche Zielgruppe (den eigenen Namen), welchen Typ und welche Algorithmen sie annimmt, und wie weit die Uhren auseinandergehen dürfen.',
  "These come from the verifier's configuration, never from the token. A verifier that expects nothing accepts every token that the same key has ever signed.":
    'Das kommt aus den Einstellungen des Prüfers, nie aus dem Token. Ein Prüfer, der nichts erwartet, nimmt jedes Token an, das derselbe Schlüssel je signiert hat.',
  'HMAC or a key pair': 'HMAC oder ein Schlüsselpaar',
  'HMAC (HS256 and its like): one shared secret signs and verifies. Whoever can check a token can also make one, so it suits a service that checks only its own tokens, or a few that trust each other fully.':
    'HMAC (HS256 und Verwandte): Ein gemeinsames Geheimnis signiert und prüft. Wer ein Token prüfen kann, kann auch eines herstellen; das passt für einen Dienst, der nur eigene Tokens prüft, oder für wenige, die einander völlig vertrauen.',
  'A key pair (RS, PS, ES, EdDSA, ML-DSA): the private key signs, the public one only verifies and may be published. It is the choice wherever issuer and verifier are not the same, as with every identity provider.':
    'Ein Schlüsselpaar (RS, PS, ES, EdDSA, ML-DSA): Der private Schlüssel signiert, der öffentliche prüft nur und darf veröffentlicht werden. Das ist die Wahl, wo Aussteller und Prüfer nicht dieselben sind, wie bei jedem Identitätsanbieter.',
  'HMAC is faster and its tokens are shorter; the price is one secret at every verifier. And only the signature of a key pair can show a third party who signed.':
    'HMAC ist schneller, seine Tokens sind kürzer; der Preis ist ein Geheimnis bei jedem Prüfer. Und nur die Signatur eines Schlüsselpaars kann einem Dritten zeigen, wer signiert hat.',
  'RSA, ECDSA or EdDSA': 'RSA, ECDSA oder EdDSA',
  'RSA (RS256, PS256) is understood everywhere and quick to verify; its keys have 2048 bits or more, and the signature is as long as the key, 256 bytes at least. RS256 has the older padding, PS256 the newer one with the better proof of security.':
    'RSA (RS256, PS256) wird überall verstanden und ist schnell geprüft; die Schlüssel haben 2048 Bit oder mehr, und die Signatur ist so lang wie der Schlüssel, mindestens 256 Bytes. RS256 hat das ältere Padding, PS256 das neuere mit dem besseren Sicherheitsbeweis.',
  'ECDSA (ES256) has short keys and signatures of 64 bytes. Each signature needs a secret number of its own: one that comes twice, or can be guessed, gives the private key away. Good libraries derive it from the key and the content.':
    'ECDSA (ES256) hat kurze Schlüssel und Signaturen von 64 Bytes. Jede Signatur braucht eine eigene geheime Zahl: Kommt eine zweimal vor oder lässt sie sich erraten, verrät das den privaten Schlüssel. Gute Bibliotheken leiten sie aus Schlüssel und Inhalt ab.',
  'EdDSA (Ed25519) is as short, quick, and needs no such number: the best choice where all sides support it.':
    'EdDSA (Ed25519) ist ebenso kurz, schnell und braucht keine solche Zahl: die beste Wahl, wo alle Seiten es können.',
  'ML-DSA is meant to withstand quantum computers, with signatures of thousands of bytes.':
    'ML-DSA soll Quantencomputern standhalten, mit Signaturen von Tausenden Bytes.',
  'alg none: no signature at all': 'alg none: gar keine Signatur',
  'An unsecured token ends with a dot and has an empty third part. Nothing protects it: anyone can write one.':
    'Ein ungesichertes Token endet mit einem Punkt und hat einen leeren dritten Teil. Nichts schützt es: Jeder kann eines schreiben.',
  'In the attack the header of a real token is set to none, the signature is dropped and the claims are changed. Verifiers that believe the header accept it.':
    'Beim Angriff wird der Header eines echten Tokens auf none gesetzt, die Signatur entfernt und die Claims werden geändert. Prüfer, die dem Header glauben, nehmen es an.',
  'So a verifier must refuse none unless its caller asked for exactly that. It compares alg with the names it allows, not with a list of forbidden ones, which another spelling such as nOnE slips past.':
    'Ein Prüfer muss none deshalb ablehnen, wenn nicht genau das verlangt wurde. Er vergleicht alg mit den erlaubten Namen, nicht mit einer Liste verbotener, an der eine andere Schreibweise wie nOnE vorbeikommt.',
};
