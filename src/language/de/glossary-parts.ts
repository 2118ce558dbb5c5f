import type { Translations } from '../../core/text/language.ts';

/** The glossary on the parts of a token (`core/glossary/topics/parts.ts`). */
export const glossaryParts: Translations = {
  'With HS256 it is HMACSHA256(base64url(header) + "." + base64url(payload), secret). The other algorithms sign the same text with a private key.':
    'Mit HS256 ist sie HMACSHA256(base64url(header) + "." + base64url(payload), Geheimnis). Die anderen Algorithmen signieren denselben Text mit einem privaten Schlüssel.',
  'A signed token in its compact form is three parts with dots between them: header, payload, signature. Each is written in base64url, so the whole fits into a URL or an HTTP header.':
    'Ein signiertes Token in kompakter Form besteht aus drei Teilen mit Punkten dazwischen: Header, Payload, Signatur. Jeder ist in Base64url geschrieben, so passt das Ganze in eine URL oder einen HTTP-Header.',
  'The encoding hides nothing: whoever holds the token can read it. Most headers begin with eyJ, which is an opening brace, a quotation mark and the first letter of a name.':
    'Die Kodierung verbirgt nichts: Wer das Token hat, kann es lesen. Die meisten Header beginnen mit eyJ; das sind eine öffnende Klammer, ein Anführungszeichen und der erste Buchstabe eines Namens.',
  'A JSON object that says how the token was made: by which algorithm (alg), often with which key (kid), and what kind of token it is (typ). Its members are called header parameters.':
    'Ein JSON-Objekt, das sagt, wie das Token entstand: mit welchem Algorithmus (alg), oft mit welchem Schlüssel (kid), und welche Art von Token es ist (typ). Seine Elemente heißen Header-Parameter.',
  'The signature covers it, but it must be read before the signature can be checked. Until then it is only what the sender says, so a verifier decides by itself which algorithms and keys it accepts.':
    'Die Signatur deckt ihn ab, aber er muss gelesen werden, bevor sie geprüft werden kann. Bis dahin ist er nur eine Aussage des Absenders; welche Algorithmen und Schlüssel er annimmt, entscheidet ein Prüfer deshalb selbst.',
  'The content of the token. In a JWT it is a JSON object, the claims set: each member says something about somebody, or about the token itself. A JWS may carry any other bytes, but then it is no JWT.':
    'Der Inhalt des Tokens. In einem JWT ist er ein JSON-Objekt, das Claims-Set: Jedes Element sagt etwas über jemanden oder über das Token selbst. Ein JWS kann beliebige andere Bytes tragen, aber dann ist es kein JWT.',
  'A claim is worth as much as the issuer is trusted, and only once signature, issuer, audience and times have been checked.':
    'Ein Claim ist so viel wert wie das Vertrauen in den Aussteller, und erst, wenn Signatur, Aussteller, Zielgruppe und Zeiten geprüft sind.',
  'Computed over the first two parts exactly as they are written, with the dot between them. One other character, be it a space inside the JSON, and it no longer fits.':
    'Berechnet über die ersten beiden Teile, genau wie sie geschrieben sind, mit dem Punkt dazwischen. Ein anderes Zeichen, und sei es ein Leerzeichen im JSON, und sie passt nicht mehr.',
  'It says that somebody with the key made this token, and that nothing was changed since. It hides nothing, and it does not say that the token is still valid.':
    'Sie sagt, dass jemand mit dem Schlüssel dieses Token erzeugt hat und dass seither nichts verändert wurde. Sie verbirgt nichts, und sie sagt nicht, dass das Token noch gilt.',
  Base64url: 'Base64url',
  'Bytes written in letters, digits, - and _: six bits a character. It differs from ordinary base64 in those two characters (there + and /) and in that a token leaves out the padding with =.':
    'Bytes in Buchstaben, Ziffern, - und _: sechs Bit je Zeichen. Von gewöhnlichem Base64 unterscheidet es sich in diesen beiden Zeichen (dort + und /) und darin, dass ein Token das Padding mit = weglässt.',
  'It is an encoding and no encryption: it needs no key, and anyone undoes it.':
    'Es ist eine Kodierung und keine Verschlüsselung: Es braucht keinen Schlüssel, und jeder macht sie rückgängig.',
  'Names of claims': 'Namen von Claims',
  "Registered claims stand in IANA's list and mean the same everywhere; none of them is required by the standard itself. Public claims have a name that cannot collide, such as a URL under the domain of whoever defined it. Private claims are agreed between issuer and verifier, and may collide.":
    'Registrierte Claims stehen in der Liste der IANA und bedeuten überall dasselbe; der Standard selbst verlangt keinen davon. Öffentliche Claims haben einen Namen, der nicht kollidieren kann, etwa eine URL unter der eigenen Domain. Private Claims sind zwischen Aussteller und Prüfer vereinbart und können kollidieren.',
  'Names are case-sensitive, and each should stand once: of doubled names one verifier takes the last, another refuses the token.':
    'Groß- und Kleinschreibung zählt, und jeder Name sollte einmal vorkommen: Bei doppelten nimmt der eine Prüfer den letzten, der andere lehnt das Token ab.',
  'JWT, JWS and JWE': 'JWT, JWS und JWE',
  'A JWT is a set of claims as JSON. It travels in one of two wrappers: as a JWS it is signed and has three parts, as a JWE it is encrypted and has five. Both can carry other content, too.':
    'Ein JWT sind Claims als JSON. Es reist in einer von zwei Hüllen: Als JWS ist es signiert und hat drei Teile, als JWE ist es verschlüsselt und hat fünf. Beide können auch anderen Inhalt tragen.',
  'A JWK describes a key, JWA lists the algorithms, and the family is called JOSE. A nested JWT is one inside another: signed first, then encrypted, with cty JWT in the outer header.':
    'Ein JWK beschreibt einen Schlüssel, JWA führt die Algorithmen auf, und die Familie heißt JOSE. Ein verschachteltes JWT ist eines in einem anderen: erst signiert, dann verschlüsselt, mit cty JWT im äußeren Header.',
  'JWE, the encrypted form': 'JWE, die verschlüsselte Form',
  'Five parts: header, encrypted content key, initialization vector, ciphertext, authentication tag. alg says how the content key reaches the recipient, enc how the content itself is encrypted. The header stays readable.':
    'Fünf Teile: Header, verschlüsselter Inhaltsschlüssel, Initialisierungsvektor, Geheimtext, Authentifizierungs-Tag. alg sagt, wie der Inhaltsschlüssel zum Empfänger kommt, enc, wie der Inhalt selbst verschlüsselt ist. Der Header bleibt lesbar.',
  'Anyone can encrypt with a public key, so a JWE made in that way does not say who sent it. Where that matters, sign first and encrypt the signed token.':
    'Mit einem öffentlichen Schlüssel kann jeder verschlüsseln; ein so entstandenes JWE sagt also nicht, wer es geschickt hat. Wo das zählt, erst signieren und dann das signierte Token verschlüsseln.',
};
