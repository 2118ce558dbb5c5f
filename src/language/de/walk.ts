import type { Translations } from '../../core/text/language.ts';

/** The walk through a token in the help panel (`app/help`). */
export const walkGerman: Translations = {
  'Explain this token': 'Dieses Token erklären',
  'walk, introduction, how is the signature made': 'Rundgang, Einführung, wie die Signatur entsteht',
  'How the signature is made': 'Wie die Signatur entsteht',
  'What a verifier checks': 'Was ein Prüfer prüft',
  'What is missing': 'Was fehlt',
  'Page {0} of {1}': 'Seite {0} von {1}',
  'Previous page': 'Vorige Seite',
  'Next page': 'Nächste Seite',
  'Paste a signed token to go on: its claims, its signature, and what a verifier checks.':
    'Ein signiertes Token einfügen, dann geht es weiter: seine Claims, seine Signatur und was ein Prüfer prüft.',
  'A verifier asks three questions, in this order. One “no” is enough to reject the token.':
    'Ein Prüfer stellt drei Fragen, in dieser Reihenfolge. Ein „Nein“ genügt, um das Token abzulehnen.',
  'Can the token be read?': 'Lässt sich das Token lesen?',
  'Is it from the right issuer, and unchanged?': 'Stammt es vom richtigen Aussteller, und ist es unverändert?',
  'Is it valid now, and for me?': 'Gilt es jetzt, und für mich?',
  'The token has no claim that could be checked.': 'Das Token hat keinen Claim, der sich prüfen ließe.',
  'Fill in Expectations to have issuer, audience and type checked as well.':
    'Erwartungen ausfüllen, damit auch Aussteller, Zielgruppe und Typ geprüft werden.',
  'Passed:': 'Bestanden:',
  'Failed:': 'Nicht bestanden:',
  'Warning:': 'Warnung:',
  'Not checked:': 'Nicht geprüft:',
  'The token never expires. A thief can use it for as long as the key is trusted.':
    'Das Token läuft nie ab. Ein Dieb kann es benutzen, solange dem Schlüssel vertraut wird.',
  'A verifier cannot tell who issued it or which keys to use.':
    'Ein Prüfer kann nicht erkennen, wer es ausgestellt hat und welche Schlüssel zu verwenden sind.',
  'Any service could accept it, even one that it was not meant for.':
    'Jeder Dienst könnte es annehmen, auch einer, für den es nicht bestimmt ist.',
  'It does not say who it is about.': 'Es sagt nicht, um wen es geht.',
  'Its age is unknown.': 'Sein Alter ist unbekannt.',
  'A denylist cannot name this one token. Optional.': 'Eine Sperrliste kann dieses eine Token nicht nennen. Optional.',
  'A verifier with several keys has to try each of them. Optional.':
    'Ein Prüfer mit mehreren Schlüsseln muss alle probieren. Optional.',
  'Everything that verifiers usually need is there.': 'Alles, was Prüfer meist brauchen, ist da.',
  'This token does not contain:': 'Dieses Token enthält nicht:',
  'A token also cannot say whether it was stolen, or revoked after it was issued. A verifier that must know has to ask the issuer.':
    'Ein Token kann auch nicht sagen, ob es gestohlen oder später widerrufen wurde. Ein Prüfer, der das wissen muss, muss den Aussteller fragen.',
  'Learn lets you try that: log in, steal a token, log out, and see what still works.':
    'Unter „Lernen“ lässt sich das ausprobieren: anmelden, ein Token stehlen, abmelden und sehen, was noch gilt.',
  'The first part says how the token is signed. It is JSON, written in base64url so that it fits into a URL.':
    'Der erste Teil sagt, wie das Token signiert ist. Er ist JSON, als Base64url geschrieben, damit er in eine URL passt.',
  'Anyone can write a header. A verifier must not let it choose the algorithm.':
    'Einen Header kann jeder schreiben. Ein Prüfer darf ihn den Algorithmus nicht bestimmen lassen.',
  'The second part contains the claims: what the issuer says. Anyone who has the token can read them.':
    'Der zweite Teil enthält die Claims: was der Aussteller sagt. Alle, die das Token haben, können sie lesen.',
  'The payload of this token is not a JSON object, so it has no claims.':
    'Der Payload dieses Tokens ist kein JSON-Objekt, also hat es keine Claims.',
  'Select it in the {0} box': 'Im Feld {0} markieren',
  'Not a registered header parameter. Issuer and verifier agree on its meaning.':
    'Kein registrierter Header-Parameter. Aussteller und Prüfer vereinbaren seine Bedeutung.',
  'Not a registered claim. Issuer and verifier agree on its meaning.':
    'Kein registrierter Claim. Aussteller und Prüfer vereinbaren seine Bedeutung.',
  '{0} Here: {1}.': '{0} Hier: {1}.',
  'The third part is computed from the first two. Each step shows the formula and its value for this token.':
    'Der dritte Teil wird aus den ersten beiden berechnet. Jeder Schritt zeigt die Formel und ihren Wert für dieses Token.',
  'The steps cannot be shown for this token: its algorithm is unknown, its payload is not encoded, or it is very long.':
    'Für dieses Token lassen sich die Schritte nicht zeigen: Sein Algorithmus ist unbekannt, sein Payload ist nicht kodiert, oder es ist sehr lang.',
  'A verifier computes the same from the token that it got, and compares.':
    'Ein Prüfer rechnet mit dem Token, das er bekommen hat, dasselbe nach und vergleicht.',
  'The header is written as UTF-8 bytes. base64url turns them into letters, digits, - and _.':
    'Der Header wird als UTF-8-Bytes geschrieben. Base64url macht daraus Buchstaben, Ziffern, - und _.',
  'The same for the payload.': 'Dasselbe für den Payload.',
  'Both are joined with a dot. These {0} bytes are signed, and nothing else.':
    'Beide werden mit einem Punkt verbunden. Diese {0} Bytes werden signiert, und sonst nichts.',
  'alg is none, so nothing is computed. Anyone can create such a token.':
    'alg ist none, also wird nichts berechnet. Ein solches Token kann jeder erzeugen.',
  "{0} takes all bytes of the signing input, and the issuer's private key. It computes the hash itself.":
    '{0} nimmt alle Bytes der Signatureingabe und den privaten Schlüssel des Ausstellers. Den Hashwert berechnet es selbst.',
  'The bytes are hashed. If a single bit changes, the hash is different.':
    'Die Bytes werden gehasht. Ändert sich ein einziges Bit, ist der Hashwert ein anderer.',
  "The issuer's private key turns the hash into the signature. The private key is not in the token, and a verifier does not need it.":
    'Der private Schlüssel des Ausstellers macht aus dem Hashwert die Signatur. Er ist nicht im Token, und ein Prüfer braucht ihn nicht.',
  '{0} mixes the secret with these bytes and hashes them, twice (RFC 2104). Put the secret into the Key box to see the values.':
    '{0} mischt das Geheimnis mit diesen Bytes und hasht sie, zweimal (RFC 2104). Mit dem Geheimnis im Schlüsselfeld erscheinen die Werte.',
  'K is the secret, padded with zeros. Each of its bytes is XORed with 36 (hex). These bytes come first, the signing input after them, and all of it is hashed (RFC 2104).':
    'K ist das Geheimnis, mit Nullen aufgefüllt. Jedes Byte wird mit 36 (hex) XOR-verknüpft. Diese Bytes kommen zuerst, danach die Signatureingabe, und alles wird gehasht (RFC 2104).',
  'Then the same with 5c (hex) and the first hash. The result is what the signature must be.':
    'Dann dasselbe mit 5c (hex) und dem ersten Hashwert. Das Ergebnis ist, was die Signatur sein muss.',
  'With the public key, anyone can reverse the signature. The result ends with the same hash.':
    'Mit dem öffentlichen Schlüssel kann jeder die Signatur zurückrechnen. Das Ergebnis endet mit demselben Hashwert.',
  'With your key, reversing the signature gives this. It does not end with the hash, so the signature was made with another key or for other bytes.':
    'Mit diesem Schlüssel ergibt die zurückgerechnete Signatur dies. Es endet nicht mit dem Hashwert, sie gehört also zu einem anderen Schlüssel oder zu anderen Bytes.',
  'The signature of this token consists of two values, R and S, one after the other.':
    'Die Signatur dieses Tokens besteht aus zwei Werten, R und S, hintereinander.',
  'The signature of this token has {0} bytes.': 'Die Signatur dieses Tokens hat {0} Bytes.',
  'base64url of these bytes is the third part of the token.': 'Base64url dieser Bytes ist der dritte Teil des Tokens.',
};
