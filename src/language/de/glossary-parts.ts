import type { Translations } from '../../core/text/language.ts';

/** The glossary on the parts of a token (`core/glossary/topics/parts.ts`). */
export const glossaryParts: Translations = {
  'With HS256 it is HMACSHA256(base64url(header) + "." + base64url(payload), secret). Algorithms with key pairs sign the same text with a private key.':
    'Mit HS256 ist sie HMACSHA256(base64url(header) + "." + base64url(payload), Geheimnis). Die anderen Algorithmen signieren denselben Text mit einem privaten Schlüssel.',
  'A signed token in compact form has three parts separated by dots: header, payload and signature. Each part is encoded as base64url, so the token fits into a URL or an HTTP header.':
    'Ein signiertes Token in kompakter Form besteht aus drei Teilen mit Punkten dazwischen: Header, Payload, Signatur. Jeder ist in Base64url geschrieben, so passt das Ganze in eine URL oder einen HTTP-Header.',
  'The encoding hides nothing: anyone who has the token can read it. Most headers begin with eyJ, which encodes an opening brace, a double quote and the first letter of a name.':
    'Die Kodierung verbirgt nichts: Wer das Token hat, kann es lesen. Die meisten Header beginnen mit eyJ; das sind eine öffnende Klammer, ein Anführungszeichen und der erste Buchstabe eines Namens.',
  'The header is a JSON object that says how the token was made: the algorithm (alg), often the key (kid), and the type of token (typ). Its members are called header parameters.':
    'Der Header ist ein JSON-Objekt, das sagt, wie das Token erzeugt wurde: mit welchem Algorithmus (alg), oft mit welchem Schlüssel (kid), und welche Art von Token es ist (typ). Seine Elemente heißen Header-Parameter.',
  'The signature covers the header, but the header must be read before the signature can be checked. Until then it is only what the sender claims. So the verifier must decide which algorithms and keys it accepts.':
    'Die Signatur deckt den Header ab, aber er muss gelesen werden, bevor sie geprüft werden kann. Bis dahin ist er nur eine Behauptung des Absenders. Der Prüfer muss deshalb selbst entscheiden, welche Algorithmen und Schlüssel er annimmt.',
  'The payload is the content of the token. In a JWT it is a JSON object, the claims set. Each claim says something about the subject or about the token itself. A JWS can contain any other bytes, but then it is not a JWT.':
    'Der Payload ist der Inhalt des Tokens. In einem JWT ist er ein JSON-Objekt, das Claims-Set: Jeder Claim sagt etwas über das Subjekt oder über das Token selbst. Ein JWS kann beliebige andere Bytes enthalten, aber dann ist es kein JWT.',
  'A claim is only as reliable as its issuer, and only after signature, issuer, audience and times have been checked.':
    'Ein Claim ist nur so verlässlich wie sein Aussteller, und erst, wenn Signatur, Aussteller, Zielgruppe und Zeiten geprüft sind.',
  'The signature is computed over the first two parts exactly as they are written, with the dot between them. If a single character changes, even a space inside the JSON, the signature no longer matches.':
    'Die Signatur wird über die ersten beiden Teile berechnet, genau wie sie geschrieben sind, mit dem Punkt dazwischen. Ändert sich ein Zeichen, und sei es ein Leerzeichen im JSON, passt sie nicht mehr.',
  'It proves that someone with the key created this token and that nothing has changed since. It does not hide the content, and it does not say that the token is still valid.':
    'Sie beweist, dass jemand mit dem Schlüssel dieses Token erzeugt hat und dass seither nichts verändert wurde. Sie verbirgt nichts, und sie sagt nicht, dass das Token noch gilt.',
  Base64url: 'Base64url',
  'Base64url writes bytes as letters, digits, - and _, with six bits per character. Standard base64 uses + and / instead, and adds padding with =, which tokens omit.':
    'Base64url schreibt Bytes als Buchstaben, Ziffern, - und _, sechs Bit je Zeichen. Standard-Base64 verwendet stattdessen + und / und füllt mit = auf, was Tokens weglassen.',
  'It is an encoding, not encryption: anyone can decode it without a key.':
    'Es ist eine Kodierung und keine Verschlüsselung: Jeder kann sie ohne Schlüssel rückgängig machen.',
  'Claim names': 'Claim-Namen',
  "Registered claims are in IANA's list and mean the same everywhere. The standard itself requires none of them. Public claims have a name that cannot collide, such as a URL under the domain of its author. Issuer and verifier agree on private claims, which can collide.":
    'Registrierte Claims stehen in der Liste der IANA und bedeuten überall dasselbe; der Standard selbst verlangt keinen davon. Öffentliche Claims haben einen Namen, der nicht kollidieren kann, etwa eine URL unter der eigenen Domain. Private Claims sind zwischen Aussteller und Prüfer vereinbart und können kollidieren.',
  'Names are case-sensitive, and each should occur once. If a name is duplicated, some verifiers use the last value and others reject the token.':
    'Groß- und Kleinschreibung zählt, und jeder Name sollte einmal vorkommen. Bei doppelten nehmen manche Prüfer den letzten Wert, andere lehnen das Token ab.',
  'JWT, JWS and JWE': 'JWT, JWS und JWE',
  'A JWT is a set of claims as JSON. It has one of two formats: a JWS is signed and has three parts, and a JWE is encrypted and has five. Both can also contain other content.':
    'Ein JWT sind Claims als JSON. Es hat eines von zwei Formaten: Als JWS ist es signiert und hat drei Teile, als JWE ist es verschlüsselt und hat fünf. Beide können auch anderen Inhalt haben.',
  'A JWK describes a key, JWA lists the algorithms, and the family of standards is called JOSE. A nested JWT is signed first and then encrypted, with cty JWT in the outer header.':
    'Ein JWK beschreibt einen Schlüssel, JWA führt die Algorithmen auf, und die Familie heißt JOSE. Ein verschachteltes JWT ist eines in einem anderen: erst signiert, dann verschlüsselt, mit cty JWT im äußeren Header.',
  'JWE, the encrypted format': 'JWE, die verschlüsselte Form',
  'A JWE has five parts: header, encrypted content key, initialization vector, ciphertext and authentication tag. alg says how the recipient gets the content key, and enc how the content is encrypted. The header stays readable.':
    'Ein JWE hat fünf Teile: Header, verschlüsselter Inhaltsschlüssel, Initialisierungsvektor, Geheimtext und Authentifizierungs-Tag. alg sagt, wie der Inhaltsschlüssel zum Empfänger kommt, enc, wie der Inhalt selbst verschlüsselt ist. Der Header bleibt lesbar.',
  'Anyone can encrypt with a public key, so such a JWE does not say who sent it. If that matters, sign first and then encrypt the signed token.':
    'Mit einem öffentlichen Schlüssel kann jeder verschlüsseln; ein so entstandenes JWE sagt also nicht, wer es geschickt hat. Wo das zählt, erst signieren und dann das signierte Token verschlüsseln.',
};
