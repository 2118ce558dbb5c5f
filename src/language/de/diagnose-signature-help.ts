import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the signature (`core/diagnose/help/signature.ts`). */
export const diagnoseSignatureHelp: Translations = {
  'The ECDSA signature is right, but written as ASN.1 DER. A JWS has r and s one after the other, each at full length: 64 bytes for ES256.':
    'Die ECDSA-Signatur stimmt, ist aber als ASN.1 DER geschrieben. Ein JWS hat r und s hintereinander, beide in voller Länge: 64 Bytes für ES256.',
  "openssl, PHP's openssl_sign, Node's crypto.sign, Java's SHA256withECDSA, Python's cryptography, Go's ecdsa.SignASN1 and AWS KMS all give DER. JWT libraries convert it; code that signs by hand has to do so itself.":
    'openssl, openssl_sign in PHP, crypto.sign in Node, SHA256withECDSA in Java, cryptography in Python, ecdsa.SignASN1 in Go und AWS KMS liefern alle DER. JWT-Bibliotheken wandeln es um; Code, der von Hand signiert, muss es selbst tun.',
  'Ask for the other form.': 'Die andere Form verlangen.',
  '32 is for P-256, 48 for P-384, 66 for P-521.': '32 gilt für P-256, 48 für P-384, 66 für P-521.',
  'Since Java 9.': 'Seit Java 9.',
  'Converts a signature from elsewhere.': 'Wandelt eine Signatur von anderswo um.',
  'ECDsa.SignData gives r and s already, unless it is told otherwise.':
    'ECDsa.SignData liefert schon r und s, wenn nichts anderes verlangt wird.',
  'From the r and s of ecdsa.Sign.': 'Aus r und s von ecdsa.Sign.',
  'Converts by itself: let it sign.': 'Wandelt von selbst um: das Signieren der Bibliothek überlassen.',

  'The signature is right, but its bytes were turned to hex digits, where a JWS wants base64url of the bytes.':
    'Die Signatur stimmt, aber ihre Bytes wurden zu Hex-Ziffern, wo ein JWS das Base64url der Bytes verlangt.',
  "createHmac(…).digest('hex') in Node, hexdigest() in Python, hash_hmac without its fourth argument in PHP: all give hex text, which is then put into the token, often base64-encoded on top.":
    "createHmac(…).digest('hex') in Node, hexdigest() in Python, hash_hmac ohne viertes Argument in PHP: Alle liefern Hex-Text, der dann ins Token kommt, oft noch Base64-kodiert.",
  'Ask for base64url.': 'Base64url verlangen.',
  'digest, not hexdigest.': 'digest, nicht hexdigest.',
  'true gives bytes.': 'true liefert Bytes.',
  '-binary gives bytes.': '-binary liefert Bytes.',

  'The header names a signing algorithm, but the third part is empty. A verifier must refuse this token.':
    'Der Header nennt einen Signaturalgorithmus, aber der dritte Teil ist leer. Ein Prüfer muss dieses Token ablehnen.',
  'The token was cut at its last dot, its signature was taken out on purpose (logs and support tools do that), or somebody tries whether the verifier looks at it.':
    'Das Token wurde am letzten Punkt abgeschnitten, seine Signatur wurde mit Absicht entfernt (Protokolle und Support-Werkzeuge tun das), oder jemand probiert, ob der Prüfer sie ansieht.',
  'Take the whole token from where it was issued. A program that accepted this one does not verify: repair that first.':
    'Das ganze Token dort holen, wo es ausgestellt wurde. Ein Programm, das dieses annahm, prüft nicht: zuerst das beheben.',

  'The third part has a character that base64url does not have, or a length that base64url never has.':
    'Der dritte Teil hat ein Zeichen, das Base64url nicht kennt, oder eine Länge, die Base64url nie hat.',
  'Word processors and chats replace hyphens and quotes; a letter of another script looks the same.':
    'Textverarbeitungen und Chats ersetzen Bindestriche und Anführungszeichen; ein Buchstabe einer anderen Schrift sieht gleich aus.',
  'Copy the token again from where it was issued, as plain text.':
    'Das Token dort, wo es ausgestellt wurde, noch einmal als reinen Text kopieren.',

  'r or s of this ECDSA signature is zero, which no signer makes. It is an attack: some broken verifiers accept it for any content.':
    'r oder s dieser ECDSA-Signatur ist null, was beim Signieren nie entsteht. Es ist ein Angriff: Manche fehlerhaften Prüfer nehmen sie für jeden Inhalt an.',
  'Java 15 to 18 accepted such signatures until April 2022 (CVE-2022-21449, "psychic signatures").':
    'Java 15 bis 18 nahm solche Signaturen bis April 2022 an (CVE-2022-21449, „psychic signatures“).',
  'Update to 17.0.3, 18.0.1 or later; Java 11 and 8 were not affected.':
    'Auf 17.0.3, 18.0.1 oder später aktualisieren; Java 11 und 8 waren nicht betroffen.',
  'Find out where the token came from: nobody gets one by accident.':
    'Herausfinden, woher das Token kam: Zufällig entsteht so eines nicht.',

  'The PSS signature is right, but its salt has not the length of the hash, which PS256, PS384 and PS512 demand. Some verifiers accept any length, others refuse it.':
    'Die PSS-Signatur stimmt, aber ihr Salt hat nicht die Länge des Hashs, die PS256, PS384 und PS512 verlangen. Manche Prüfer nehmen jede Länge an, andere lehnen sie ab.',
  "Node's crypto.sign takes the longest salt unless told otherwise, as older openssl does; Java's PSSParameterSpec.DEFAULT has 20 bytes; jwt-go 3 and early PyJWT used the longest, too.":
    'crypto.sign in Node nimmt das längste Salt, wenn nichts anderes verlangt wird, wie auch älteres openssl; PSSParameterSpec.DEFAULT in Java hat 20 Bytes; jwt-go 3 und frühe PyJWT nahmen ebenfalls das längste.',
  'As long as the hash.': 'So lang wie der Hash.',
  '32, 48 or 64 bytes.': '32, 48 oder 64 Bytes.',
  'Not PSSSaltLengthAuto when signing.': 'Beim Signieren nicht PSSSaltLengthAuto.',

  'The signature verifies, but with another algorithm of the same family than alg names. Every verifier that goes by the header refuses it.':
    'Die Signatur lässt sich bestätigen, aber mit einem anderen Algorithmus derselben Familie, als alg nennt. Jeder Prüfer, der sich nach dem Header richtet, lehnt sie ab.',
  'The header is written by hand, or fixed in a template, and the signing call was set to another hash or padding: sha512 under HS256, PSS under RS256, a key in a KMS set up for the other one.':
    'Der Header ist von Hand geschrieben oder steht fest in einer Vorlage, und der Aufruf zum Signieren verwendet einen anderen Hash oder ein anderes Padding: sha512 unter HS256, PSS unter RS256, ein für das andere eingerichteter Schlüssel in einem KMS.',
  'Let the library write alg from the algorithm it signs with. If header and signer are apart, change one of the two.':
    'alg von der Bibliothek schreiben lassen, nach dem Algorithmus, mit dem sie signiert. Sind Header und Signieren getrennt, eines von beiden ändern.',
  'Sets the header too.': 'Setzt auch den Header.',

  'alg holds a name of a programming language or of XML signatures, or the right one in other letters. JOSE names are fixed and case-sensitive.':
    'alg enthält einen Namen einer Programmiersprache oder der XML-Signaturen, oder den richtigen in anderer Schreibung. JOSE-Namen stehen fest, und Groß- und Kleinschreibung zählt.',
  'Java\'s SHA256withRSA and HmacSHA256, "hs256", or the address http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, which .NET writes when signing credentials are made with HmacSha256Signature and no map shortens it.':
    'SHA256withRSA und HmacSHA256 aus Java, „hs256“, oder die Adresse http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, die .NET schreibt, wenn Signing Credentials mit HmacSha256Signature angelegt werden und keine Zuordnung sie kürzt.',
  'The constant without "Signature".': 'Die Konstante ohne „Signature“.',
  'Write the registered name: HS256, RS256, PS256, ES256, EdDSA … It is signed with the rest, so the token must be issued anew.':
    'Den registrierten Namen schreiben: HS256, RS256, PS256, ES256, EdDSA … Er ist mitsigniert, also muss das Token neu ausgestellt werden.',

  'alg is none: there is no signature, so anyone can have written this. A verifier must refuse it unless it was told to expect exactly that.':
    'alg ist none: Es gibt keine Signatur, also kann jeder das geschrieben haben. Ein Prüfer muss es ablehnen, wenn ihm nicht gesagt wurde, genau das zu erwarten.',
  'Some libraries make it when no key is given: jjwt without signWith, or a sign call with the algorithm none. Attackers make it by hand, in spellings such as nOnE.':
    'Manche Bibliotheken erzeugen es, wenn kein Schlüssel angegeben ist: jjwt ohne signWith, oder ein Aufruf zum Signieren mit dem Algorithmus none. Angreifer machen es von Hand, in Schreibweisen wie nOnE.',
  'Sign the token, and have the verifier name the algorithms it accepts.':
    'Das Token signieren, und beim Prüfen die zulässigen Algorithmen vorgeben.',

  'An unsecured token ends with a dot and an empty third part. Here the dot is missing.':
    'Ein ungesichertes Token endet mit einem Punkt und einem leeren dritten Teil. Hier fehlt der Punkt.',
  'It was put together by hand, or the dot was lost when a sentence-ending dot was cut off.':
    'Es wurde von Hand zusammengesetzt, oder der Punkt ging verloren, als ein Satzpunkt abgeschnitten wurde.',
  'End it with the dot. Better sign it.': 'Mit dem Punkt beenden. Besser: signieren.',

  'The nonce in the header was hashed before signing, so the token as sent never verifies by ordinary means. Only Microsoft Graph is meant to check it.':
    'Die Nonce im Header wurde vor dem Signieren gehasht; so, wie das Token gesendet wird, lässt es sich auf gewöhnliche Weise nie bestätigen. Prüfen soll es allein Microsoft Graph.',
  'Your program asked Entra ID for a token for Graph (a scope such as User.Read, or none) and passes it to your own API. aud is then 00000003-0000-0000-c000-000000000000 or https://graph.microsoft.com.':
    'Das Programm hat Entra ID um ein Token für Graph gebeten (ein Scope wie User.Read oder keiner) und gibt es an die eigene API weiter. aud ist dann 00000003-0000-0000-c000-000000000000 oder https://graph.microsoft.com.',
  'Under "Expose an API" define a scope of your own, and ask for that one.':
    'Unter „Expose an API“ (Eine API verfügbar machen) einen eigenen Scope anlegen und diesen verlangen.',
  'For client credentials.': 'Für Client Credentials.',
  'Do not verify tokens for Graph: pass them to Graph, which answers 401 if they are no good.':
    'Tokens für Graph nicht prüfen: an Graph weitergeben; taugen sie nichts, antwortet es mit 401.',

  'The header lists under crit an extension that a verifier must understand or else refuse the token. The signature may match all the same.':
    'Der Header führt unter crit eine Erweiterung auf, die ein Prüfer verstehen muss; sonst muss er das Token ablehnen. Die Signatur kann trotzdem passen.',
  'An issuer that uses an extension of its own, or a token made to find verifiers that skip this rule, as Authlib did (CVE-2025-59420) and PyJWT before 2.12 (CVE-2026-32597).':
    'Ein Aussteller mit einer eigenen Erweiterung, oder ein Token, das Prüfer finden soll, die diese Regel übergehen, wie es Authlib (CVE-2025-59420) und PyJWT vor 2.12 (CVE-2026-32597) taten.',
  'If your code handles the extension, say so; the value is whether it must be signed.':
    'Behandelt der eigene Code die Erweiterung, das angeben; der Wert sagt, ob sie signiert sein muss.',
  'Name those that your code handles.': 'Die nennen, die der eigene Code behandelt.',
  'Update to 2.12 or later.': 'Auf 2.12 oder später aktualisieren.',
  'If nobody needs it, have the issuer leave crit out.': 'Braucht es niemand, den Aussteller crit weglassen lassen.',

  'With "b64": false the signature covers the payload\'s own bytes instead of their base64url. Most JWT libraries do not support it, and a JWT must not use it.':
    'Mit "b64": false deckt die Signatur die Bytes des Payloads selbst ab statt ihres Base64url. Die meisten JWT-Bibliotheken unterstützen das nicht, und ein JWT darf es nicht verwenden.',
  'Open banking and webhook signatures use it, together with a payload that travels apart.':
    'Open Banking und Signaturen von Webhooks verwenden es, zusammen mit einem getrennt übertragenen Payload.',
  'Not jwtVerify, but:': 'Nicht jwtVerify, sondern:',
  'With the payload apart.': 'Mit getrenntem Payload.',

  'The middle part is empty: the payload travels apart, for instance as the body of the request, and is needed to the byte to check the signature.':
    'Der mittlere Teil ist leer: Der Payload wird getrennt übertragen, etwa als Body der Anfrage, und wird zum Prüfen der Signatur bytegenau gebraucht.',
  'Signatures over HTTP messages (x-jws-signature in open banking, webhooks) leave the payload out of the token.':
    'Signaturen über HTTP-Nachrichten (x-jws-signature im Open Banking, Webhooks) lassen den Payload aus dem Token weg.',
  'Put the base64url of the exact body between the two dots. A body that was parsed and written again will not fit.':
    'Das Base64url des genauen Bodys zwischen die beiden Punkte setzen. Ein Body, der geparst und neu geschrieben wurde, passt nicht.',
  'Takes it apart.': 'Nimmt den Payload getrennt entgegen.',
  'payload is the base64url of the body.': 'payload ist das Base64url des Bodys.',
  'Only together with "b64": false.': 'Nur zusammen mit "b64": false.',
  'In Express, keep the raw body.': 'In Express den rohen Body behalten.',

  'This is JSON with protected, payload and signature (or signatures), not the compact form with two dots that JWTs have.':
    'Das ist JSON mit protected, payload und signature (oder signatures), nicht die kompakte Form mit zwei Punkten, die JWTs haben.',
  'ACME, signed documents and things with several signatures use it. A JWT is always compact.':
    'ACME, signierte Dokumente und Dinge mit mehreren Signaturen verwenden es. Ein JWT ist immer kompakt.',
  'For one signature flattenedVerify, for a list:': 'Für eine Signatur flattenedVerify, für eine Liste:',
  'For one or several signatures.': 'Für eine oder mehrere Signaturen.',
  'With one signature, and no unprotected header that matters, it can be written compactly.':
    'Mit einer Signatur, und ohne einen ungeschützten Header von Belang, lässt es sich kompakt schreiben.',

  "Five parts: this is a JWE. Its content is encrypted, and must be decrypted with the recipient's key before there is a signature to check, if there is one.":
    'Fünf Teile: Das ist ein JWE. Sein Inhalt ist verschlüsselt und muss mit dem Schlüssel des Empfängers entschlüsselt werden, bevor es eine Signatur zu prüfen gibt, falls es eine gibt.',
  'The issuer encrypts for the recipient: encrypted ID tokens, NextAuth.js sessions, Auth0 access tokens asked for without an audience.':
    'Der Aussteller verschlüsselt für den Empfänger: verschlüsselte ID-Tokens, Sitzungen von NextAuth.js, Access-Tokens von Auth0, die ohne audience angefordert wurden.',
  "With the recipient's private key or the shared secret.":
    'Mit dem privaten Schlüssel des Empfängers oder dem gemeinsamen Geheimnis.',
  'Decrypts.': 'Entschlüsselt.',
  'jsonwebtoken, PyJWT, golang-jwt and firebase/php-jwt know no JWE: use jose, jwcrypto or joserfc, go-jose, web-token/jwt-framework.':
    'jsonwebtoken, PyJWT, golang-jwt und firebase/php-jwt kennen kein JWE: jose, jwcrypto oder joserfc, go-jose, web-token/jwt-framework verwenden.',
  'An Auth0 access token: ask for it with the audience of your API, then it is signed.':
    'Ein Access-Token von Auth0: mit der audience der eigenen API anfordern, dann ist es signiert.',

  'The signed token is what stands before the first tilde. The parts after it disclose single claims, whose hashes the signed part holds.':
    'Das signierte Token ist, was vor der ersten Tilde steht. Die Teile danach legen einzelne Claims offen, deren Hashes der signierte Teil enthält.',
  'Verifiable credentials use it, so that their holder can show some claims and withhold others.':
    'Verifiable Credentials verwenden es, damit ihr Inhaber manche Claims zeigen und andere zurückhalten kann.',
  "Verify the part before the first ~ as an ordinary JWS, then compare each disclosure's hash with the list _sd; a library for SD-JWT does both.":
    'Den Teil vor der ersten Tilde (~) als gewöhnliches JWS prüfen, dann den Hash jeder Offenlegung mit der Liste _sd vergleichen; eine Bibliothek für SD-JWT tut beides.',
  'Knows no disclosures: cut them off for the signature alone.':
    'Kennt keine Offenlegungen: für die Signatur allein abschneiden.',
};
