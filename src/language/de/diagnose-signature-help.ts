import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the signature (`core/diagnose/help/signature.ts`). */
export const diagnoseSignatureHelp: Translations = {
  'The ECDSA signature is right, but it is written as ASN.1 DER. A JWS has r and s side by side, each at full length: 64 bytes for ES256.':
    'Die ECDSA-Signatur stimmt, ist aber als ASN.1 DER geschrieben. Ein JWS hat r und s hintereinander, beide in voller Länge: 64 Bytes für ES256.',
  "openssl, PHP's openssl_sign, Node's crypto.sign, Java's SHA256withECDSA, Python's cryptography, Go's ecdsa.SignASN1 and AWS KMS all return DER. JWT libraries convert it; code that signs directly must convert it itself.":
    'openssl, openssl_sign in PHP, crypto.sign in Node, SHA256withECDSA in Java, cryptography in Python, ecdsa.SignASN1 in Go und AWS KMS liefern alle DER. JWT-Bibliotheken wandeln es um; Code, der von Hand signiert, muss es selbst tun.',
  'Request the other format.': 'Das andere Format verlangen.',
  '32 is for P-256, 48 for P-384, 66 for P-521.': '32 gilt für P-256, 48 für P-384, 66 für P-521.',
  'Since Java 9.': 'Seit Java 9.',
  'Converts a signature from elsewhere.': 'Wandelt eine Signatur von anderswo um.',
  'ECDsa.SignData already returns r and s by default.': 'ECDsa.SignData liefert ohne weitere Angaben schon r und s.',
  'From the r and s of ecdsa.Sign.': 'Aus r und s von ecdsa.Sign.',
  'Converts automatically: let it sign.': 'Wandelt von selbst um: das Signieren der Bibliothek überlassen.',

  'The signature is right, but its bytes were turned into text, for example hex. A JWS needs base64url of the bytes, encoded once.':
    'Die Signatur stimmt, aber ihre Bytes wurden zu Text, etwa zu Hex. Ein JWS braucht das Base64url der Bytes, einmal kodiert.',
  "createHmac(…).digest('hex') in Node, hexdigest() in Python and hash_hmac without its fourth argument in PHP return hex text. It then goes into the token, often base64-encoded as well.":
    "createHmac(…).digest('hex') in Node, hexdigest() in Python, hash_hmac ohne viertes Argument in PHP: Alle liefern Hex-Text, der dann ins Token kommt, oft noch Base64-kodiert.",
  'Request base64url.': 'Base64url verlangen.',
  'digest, not hexdigest.': 'digest, nicht hexdigest.',
  'true gives bytes.': 'true liefert Bytes.',
  '-binary gives bytes.': '-binary liefert Bytes.',

  'The header names a signing algorithm, but the third part is empty. A verifier must reject this token.':
    'Der Header nennt einen Signaturalgorithmus, aber der dritte Teil ist leer. Ein Prüfer muss dieses Token ablehnen.',
  'The token was cut off at its last dot, its signature was removed on purpose (logs and support tools do that), or someone is testing whether the verifier checks it.':
    'Das Token wurde am letzten Punkt abgeschnitten, seine Signatur wurde mit Absicht entfernt (Protokolle und Support-Werkzeuge tun das), oder jemand probiert, ob der Prüfer sie ansieht.',
  'Get the whole token from where it was issued. A program that accepted this one does not verify: fix that first.':
    'Das ganze Token dort holen, wo es ausgestellt wurde. Ein Programm, das dieses annahm, prüft nicht: zuerst das beheben.',

  'The third part has a character that is not valid in base64url, or a length that base64url cannot have.':
    'Der dritte Teil hat ein Zeichen, das Base64url nicht kennt, oder eine Länge, die Base64url nie hat.',
  'Word processors and chats replace hyphens and quotes, or a letter of another script looks the same.':
    'Textverarbeitungen und Chats ersetzen Bindestriche und Anführungszeichen; ein Buchstabe einer anderen Schrift sieht gleich aus.',
  'Copy the token again from where it was issued, as plain text.':
    'Das Token dort, wo es ausgestellt wurde, noch einmal als reinen Text kopieren.',

  'r or s of this ECDSA signature is zero, which no signer produces. It is an attack: some faulty verifiers accept it for any content.':
    'r oder s dieser ECDSA-Signatur ist null, was beim Signieren nie entsteht. Es ist ein Angriff: Manche fehlerhaften Prüfer nehmen sie für jeden Inhalt an.',
  'Java 15 to 18 accepted such signatures until April 2022 (CVE-2022-21449, "psychic signatures").':
    'Java 15 bis 18 nahm solche Signaturen bis April 2022 an (CVE-2022-21449, „psychic signatures“).',
  'Update to 17.0.3, 18.0.1 or later; Java 11 and 8 were not affected.':
    'Auf 17.0.3, 18.0.1 oder später aktualisieren; Java 11 und 8 waren nicht betroffen.',
  'Find out where the token came from. It does not happen by accident.':
    'Herausfinden, woher das Token kam: Zufällig entsteht so eines nicht.',

  'The PSS signature is right, but its salt is not as long as the hash, which PS256, PS384 and PS512 require. Some verifiers accept any length, others reject it.':
    'Die PSS-Signatur stimmt, aber ihr Salt hat nicht die Länge des Hashs, die PS256, PS384 und PS512 verlangen. Manche Prüfer nehmen jede Länge an, andere lehnen sie ab.',
  "By default, Node's crypto.sign and older openssl use the longest salt. Java's PSSParameterSpec.DEFAULT has 20 bytes. jwt-go 3 and early PyJWT also used the longest.":
    'crypto.sign in Node und älteres openssl nehmen ohne weitere Angaben das längste Salt. PSSParameterSpec.DEFAULT in Java hat 20 Bytes. jwt-go 3 und frühe PyJWT nahmen ebenfalls das längste.',
  'As long as the hash.': 'So lang wie der Hash.',
  '32, 48 or 64 bytes.': '32, 48 oder 64 Bytes.',
  'Not PSSSaltLengthAuto when signing.': 'Beim Signieren nicht PSSSaltLengthAuto.',

  'The signature verifies, but with another algorithm than alg names. Every verifier that relies on the header rejects it.':
    'Die Signatur lässt sich bestätigen, aber mit einem anderen Algorithmus, als alg nennt. Jeder Prüfer, der sich nach dem Header richtet, lehnt sie ab.',
  'The header is written by hand or fixed in a template, and the signing call uses another hash or padding: sha512 under HS256, PSS under RS256, a KMS key configured for the other one.':
    'Der Header ist von Hand geschrieben oder steht fest in einer Vorlage, und der Aufruf zum Signieren verwendet einen anderen Hash oder ein anderes Padding: sha512 unter HS256, PSS unter RS256, ein für das andere eingerichteter Schlüssel in einem KMS.',
  'Let the library write alg from the algorithm it signs with. If header and signer are separate, change one of the two.':
    'alg von der Bibliothek schreiben lassen, nach dem Algorithmus, mit dem sie signiert. Sind Header und Signieren getrennt, eines von beiden ändern.',
  'Also sets the header.': 'Setzt auch den Header.',

  'alg is a name from a programming language or from XML signatures, or the right name in another case. JOSE names are fixed and case-sensitive.':
    'alg enthält einen Namen einer Programmiersprache oder der XML-Signaturen, oder den richtigen in anderer Schreibung. JOSE-Namen stehen fest, und Groß- und Kleinschreibung zählt.',
  'Java\'s SHA256withRSA and HmacSHA256, "hs256", or the URL http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, which .NET writes if signing credentials use HmacSha256Signature and no map shortens it.':
    'SHA256withRSA und HmacSHA256 aus Java, „hs256“, oder die URL http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, die .NET schreibt, wenn Signing Credentials HmacSha256Signature verwenden und keine Zuordnung sie kürzt.',
  'The constant without "Signature".': 'Die Konstante ohne „Signature“.',
  'Write the registered name: HS256, RS256, PS256, ES256, EdDSA … It is signed with the rest, so the token must be issued again.':
    'Den registrierten Namen schreiben: HS256, RS256, PS256, ES256, EdDSA … Er ist mitsigniert, also muss das Token neu ausgestellt werden.',

  'alg is none: the token has no signature, so anyone could have created it. A verifier must reject it unless it is configured to expect exactly that.':
    'alg ist none: Es gibt keine Signatur, also kann jeder das erzeugt haben. Ein Prüfer muss es ablehnen, wenn er nicht eigens dafür eingerichtet ist.',
  'Some libraries create it if no key is given: jjwt without signWith, or a sign call with the algorithm none. Attackers create it by hand, in spellings such as nOnE.':
    'Manche Bibliotheken erzeugen es, wenn kein Schlüssel angegeben ist: jjwt ohne signWith, oder ein Aufruf zum Signieren mit dem Algorithmus none. Angreifer machen es von Hand, in Schreibweisen wie nOnE.',
  'Sign the token, and name the accepted algorithms in the verifier.':
    'Das Token signieren, und beim Prüfen die zulässigen Algorithmen vorgeben.',

  'An unsecured token ends with a dot and an empty third part. Here the dot is missing.':
    'Ein ungesichertes Token endet mit einem Punkt und einem leeren dritten Teil. Hier fehlt der Punkt.',
  'It was assembled by hand, or the dot was removed as if it ended a sentence.':
    'Es wurde von Hand zusammengesetzt, oder der Punkt wurde wie ein Satzpunkt abgeschnitten.',
  'End it with the dot. Or better, sign it.': 'Mit dem Punkt beenden. Besser: signieren.',

  'The nonce in the header was hashed before signing, so the token as sent never verifies in the usual way. Only Microsoft Graph can check it.':
    'Die Nonce im Header wurde vor dem Signieren gehasht; so, wie das Token gesendet wird, lässt es sich auf gewöhnliche Weise nie bestätigen. Prüfen kann es nur Microsoft Graph.',
  'Your program requested a token for Graph from Entra ID (a scope such as User.Read, or none) and sends it to your own API. aud is then 00000003-0000-0000-c000-000000000000 or https://graph.microsoft.com.':
    'Das Programm hat Entra ID um ein Token für Graph gebeten (ein Scope wie User.Read oder keiner) und gibt es an die eigene API weiter. aud ist dann 00000003-0000-0000-c000-000000000000 oder https://graph.microsoft.com.',
  'Under "Expose an API", define your own scope, and request that one.':
    'Unter „Expose an API“ (Eine API verfügbar machen) einen eigenen Scope anlegen und diesen verlangen.',
  'For client credentials.': 'Für Client Credentials.',
  'Do not verify tokens for Graph: pass them to Graph, which answers 401 if they are not valid.':
    'Tokens für Graph nicht prüfen: an Graph weitergeben; sind sie nicht gültig, antwortet es mit 401.',

  'crit in the header lists an extension. A verifier that does not understand it must reject the token, even if the signature matches.':
    'crit im Header nennt eine Erweiterung. Ein Prüfer, der sie nicht versteht, muss das Token ablehnen, auch wenn die Signatur passt.',
  'An issuer with its own extension, or a token made to find verifiers that skip this rule, as Authlib (CVE-2025-59420) and PyJWT before 2.12 (CVE-2026-32597) did.':
    'Ein Aussteller mit einer eigenen Erweiterung, oder ein Token, das Prüfer finden soll, die diese Regel übergehen, wie es Authlib (CVE-2025-59420) und PyJWT vor 2.12 (CVE-2026-32597) taten.',
  'If your code handles the extension, name it here. The value says whether it must be signed.':
    'Behandelt der eigene Code die Erweiterung, sie hier angeben. Der Wert sagt, ob sie signiert sein muss.',
  'Name those that your code handles.': 'Die nennen, die der eigene Code behandelt.',
  'Update to 2.12 or later.': 'Auf 2.12 oder später aktualisieren.',
  'If you do not need it, the issuer must omit crit.': 'Wird sie nicht gebraucht, muss der Aussteller crit weglassen.',

  'With "b64": false, the signature covers the payload\'s own bytes instead of their base64url. Most JWT libraries do not support it, and a JWT must not use it.':
    'Mit "b64": false deckt die Signatur die Bytes des Payloads selbst ab statt ihres Base64url. Die meisten JWT-Bibliotheken unterstützen das nicht, und ein JWT darf es nicht verwenden.',
  'Open banking and webhook signatures use it, with a payload that is sent separately.':
    'Open Banking und Signaturen von Webhooks verwenden es, zusammen mit einem getrennt übertragenen Payload.',
  'Not jwtVerify, but:': 'Nicht jwtVerify, sondern:',
  'With a separate payload.': 'Mit getrenntem Payload.',

  'The middle part is empty: the payload is sent separately, for example as the body of the request. Its exact bytes are needed to check the signature.':
    'Der mittlere Teil ist leer: Der Payload wird getrennt übertragen, etwa als Body der Anfrage, und wird zum Prüfen der Signatur bytegenau gebraucht.',
  'Signatures over HTTP messages (x-jws-signature in open banking, webhooks) omit the payload from the token.':
    'Signaturen über HTTP-Nachrichten (x-jws-signature im Open Banking, Webhooks) lassen den Payload aus dem Token weg.',
  'Put the base64url of the exact body between the two dots. A body that was parsed and written again will not match.':
    'Das Base64url des genauen Bodys zwischen die beiden Punkte setzen. Ein Body, der geparst und neu geschrieben wurde, passt nicht.',
  'Accepts it separately.': 'Nimmt den Payload getrennt entgegen.',
  'payload is the base64url of the body.': 'payload ist das Base64url des Bodys.',
  'Only together with "b64": false.': 'Nur zusammen mit "b64": false.',
  'In Express, keep the raw body.': 'In Express den rohen Body behalten.',

  'This is JSON with protected, payload and signature (or signatures), not the compact form with two dots that JWTs have.':
    'Das ist JSON mit protected, payload und signature (oder signatures), nicht die kompakte Form mit zwei Punkten, die JWTs haben.',
  'ACME, signed documents and data with several signatures use it. A JWT is always compact.':
    'ACME, signierte Dokumente und Dinge mit mehreren Signaturen verwenden es. Ein JWT ist immer kompakt.',
  'For one signature flattenedVerify, for a list:': 'Für eine Signatur flattenedVerify, für eine Liste:',
  'For one or several signatures.': 'Für eine oder mehrere Signaturen.',
  'With one signature, and no unprotected header that matters, it can be written in compact form.':
    'Mit einer Signatur, und ohne einen ungeschützten Header von Belang, lässt es sich kompakt schreiben.',

  "Five parts: this is a JWE. Its content is encrypted. It must be decrypted with the recipient's key before there is a signature to check, if it has one.":
    'Fünf Teile: Das ist ein JWE. Sein Inhalt ist verschlüsselt und muss mit dem Schlüssel des Empfängers entschlüsselt werden, bevor es eine Signatur zu prüfen gibt, falls es eine gibt.',
  'The issuer encrypts for the recipient: encrypted ID tokens, NextAuth.js sessions, Auth0 access tokens requested without an audience.':
    'Der Aussteller verschlüsselt für den Empfänger: verschlüsselte ID-Tokens, Sitzungen von NextAuth.js, Access-Tokens von Auth0, die ohne audience angefordert wurden.',
  "With the recipient's private key or the shared secret.":
    'Mit dem privaten Schlüssel des Empfängers oder dem gemeinsamen Geheimnis.',
  'Decrypts.': 'Entschlüsselt.',
  'jsonwebtoken, PyJWT, golang-jwt and firebase/php-jwt do not support JWE: use jose, jwcrypto or joserfc, go-jose, web-token/jwt-framework.':
    'jsonwebtoken, PyJWT, golang-jwt und firebase/php-jwt kennen kein JWE: jose, jwcrypto oder joserfc, go-jose, web-token/jwt-framework verwenden.',
  'For an Auth0 access token, request it with the audience of your API. Then it is signed.':
    'Ein Access-Token von Auth0: mit der audience der eigenen API anfordern, dann ist es signiert.',

  'The signed token is the part before the first tilde. The parts after it disclose single claims, whose hashes are in the signed part.':
    'Das signierte Token ist der Teil vor der ersten Tilde. Die Teile danach legen einzelne Claims offen, deren Hashes im signierten Teil stehen.',
  'Verifiable credentials use it, so their holder can show some claims and keep others private.':
    'Verifiable Credentials verwenden es, damit ihr Inhaber manche Claims zeigen und andere zurückhalten kann.',
  "Verify the part before the first ~ as an ordinary JWS, then compare each disclosure's hash with the list _sd; a library for SD-JWT does both.":
    'Den Teil vor der ersten Tilde (~) als gewöhnliches JWS prüfen, dann den Hash jeder Offenlegung mit der Liste _sd vergleichen; eine Bibliothek für SD-JWT tut beides.',
  'Does not support disclosures: remove them to check only the signature.':
    'Unterstützt keine Offenlegungen: entfernen, um nur die Signatur zu prüfen.',
};
