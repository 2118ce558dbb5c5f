import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about a token (`core/diagnose/families/token`). */
export const diagnoseTokens: Translations = {
  'The header names the algorithm "{0}", which no JWT library knows. The signature is {1}.\nThe signer must write "alg":"{2}" (RFC 7518 §3.1, case-sensitive).':
    'Der Header nennt den Algorithmus „{0}“, den keine JWT-Bibliothek kennt. Die Signatur ist {1}.\nBeim Signieren "alg":"{2}" schreiben (RFC 7518 §3.1, Groß- und Kleinschreibung zählt).',
  'The header says {0}, but the signature is {1} ({2}).\nThe signer must write "alg":"{3}" or sign with {4}. A verifier must never choose the algorithm by the signature.':
    'Der Header sagt {0}, die Signatur ist aber {1} ({2}).\nBeim Signieren "alg":"{3}" schreiben, oder mit {4} signieren. Ein Prüfer darf den Algorithmus nie nach der Signatur wählen.',
  'The header says {0}, but the signature is {1} ({2}).\nThe signer must write "alg":"{3}". A verifier must never choose the algorithm by the signature.':
    'Der Header sagt {0}, die Signatur ist aber {1} ({2}).\nBeim Signieren "alg":"{3}" schreiben. Ein Prüfer darf den Algorithmus nie nach der Signatur wählen.',
  'The signature was made with {0}, but {1} is {2} with {3} (RFC 7518 §3.4).\nThe signer must hash with {4}.':
    'Die Signatur wurde mit {0} erzeugt, {1} ist aber {2} mit {3} (RFC 7518 §3.4).\nBeim Signieren {4} als Hash vorgeben.',

  "The token was signed with the SHA-256 of the nonce in its header. Microsoft does this for its own services, such as Graph.\nPass the token on without verifying it. For your own API, request a token with your API's scope.":
    'Das Token wurde mit dem SHA-256 der Nonce in seinem Header signiert. Microsoft tut das für eigene Dienste wie Graph.\nNicht prüfen, sondern weitergeben. Für die eigene API ein Token mit deren Scope anfordern.',

  '{0} padded with = after signing. Base64url in a token has no padding (RFC 7515 §2).\nRemove the padding.':
    '{0} nach dem Signieren mit = aufgefüllt. Base64url in einem Token hat kein Padding (RFC 7515 §2).\nDas Padding entfernen.',
  '{0} rewritten after signing with + and / instead of - and _.\nChange them back.':
    '{0} nach dem Signieren mit + und / statt mit - und _ neu geschrieben.\nZurückändern.',
  '{0} changed after signing in the last character, in bits that belong to no byte. The bytes are the same, but the signed text is not.':
    '{0} nach dem Signieren im letzten Zeichen geändert, in Bits, die zu keinem Byte gehören. Die Bytes sind dieselben, der signierte Text nicht.',
  'Header, payload and signature were': 'Header, Payload und Signatur wurden',
  'Header and signature were': 'Header und Signatur wurden',
  'Payload and signature were': 'Payload und Signatur wurden',
  'Header and payload were': 'Header und Payload wurden',
  'The header was': 'Der Header wurde',
  'The payload was': 'Der Payload wurde',
  'The signature was computed over padded base64, and the padding was removed afterwards.\nThe signer must sign exactly the text that it sends, without = (RFC 7515 §5.1).':
    'Die Signatur wurde über aufgefülltes Base64 berechnet und das Padding danach entfernt.\nSigniert werden muss genau der Text, der gesendet wird, ohne = (RFC 7515 §5.1).',
  'The signature was computed over standard base64, with + and /, which became - and _ afterwards.\nThe signer must sign the base64url text that it sends (RFC 7515 §5.1).':
    'Die Signatur wurde über Standard-Base64 mit + und / berechnet, woraus danach - und _ wurden.\nSigniert werden muss der Base64url-Text, der gesendet wird (RFC 7515 §5.1).',

  'The token is percent-encoded, starting with "{0}" at character {1}.\nDecode it before it is read.':
    'Das Token ist prozentkodiert, ab „{0}“ an Stelle {1}.\nVor dem Lesen dekodieren.',
  'The token contains an invisible character, {0}, at character {1}.\nRemove it.':
    'Im Token steht ein unsichtbares Zeichen, {0}, an Stelle {1}.\nEntfernen.',
  'The token contains {0} invisible characters, the first, {1}, at character {2}.\nRemove them.':
    'Im Token stehen {0} unsichtbare Zeichen, das erste, {1}, an Stelle {2}.\nEntfernen.',
  'The token contains a whitespace character, {0}, at character {1}.\nJoin the pieces without it.':
    'Im Token steht ein Leerraumzeichen, {0}, an Stelle {1}.\nDie Stücke ohne dieses verbinden.',
  'The token contains {0} whitespace characters, the first, {1}, at character {2}.\nJoin the pieces without them.':
    'Im Token stehen {0} Leerraumzeichen, das erste, {1}, an Stelle {2}.\nDie Stücke ohne diese verbinden.',
  '{0} as two characters': '{0} als zwei Zeichen',

  'The payload was changed after signing. With "{0}": {1} instead of {2}, the token verifies.':
    'Der Payload wurde nach dem Signieren verändert. Mit „{0}“: {1} statt {2} lässt sich das Token bestätigen.',

  'The token was truncated for display: there is an ellipsis at character {0}. The missing part cannot be guessed.\nCopy the token from somewhere that shows all of it.':
    'Das Token wurde für die Anzeige gekürzt: An Stelle {0} stehen Auslassungspunkte. Was fehlt, lässt sich nicht erraten.\nDort kopieren, wo es vollständig ist.',
  'The payload and signature are missing: only the header is here.\nCopy the whole token again.':
    'Payload und Signatur fehlen: Nur der Header ist da.\nDas ganze Token noch einmal kopieren.',
  'The signature is missing: the token ends in its second part, the payload.\nCopy the whole token again.':
    'Die Signatur fehlt: Das Token endet in seinem zweiten Teil, dem Payload.\nDas ganze Token noch einmal kopieren.',
  "The dot before the signature may be missing: the payload's JSON ends before character {0} of the token, and {1} more characters follow.\nInsert a dot there, or copy the whole token again.":
    'Vielleicht fehlt der Punkt vor der Signatur: Das JSON des Payloads endet vor Zeichen {0} des Tokens, und es folgen noch {1} Zeichen.\nDort einen Punkt setzen, oder das ganze Token noch einmal kopieren.',
  'The dot between header and payload is missing. With a dot before character {0}, the token verifies.':
    'Der Punkt zwischen Header und Payload fehlt. Mit einem vor Zeichen {0} lässt sich das Token bestätigen.',
  'The dot between payload and signature is missing. With a dot before character {0}, the token verifies.':
    'Der Punkt zwischen Payload und Signatur fehlt. Mit einem vor Zeichen {0} lässt sich das Token bestätigen.',
  'Both dots are missing. With one before character {0} and one before character {1}, the token verifies.':
    'Beide Punkte fehlen. Mit einem vor Zeichen {0} und einem vor Zeichen {1} lässt sich das Token bestätigen.',
  'The token contains a character that is not valid in base64url, {0}, at character {1}.\nRemove it.':
    'Im Token steht ein Zeichen, das es in Base64url nicht gibt, {0}, an Stelle {1}.\nEntfernen.',
  'The token contains {0} characters that are not valid in base64url, the first, {1}, at character {2}.\nRemove them.':
    'Im Token stehen {0} Zeichen, die es in Base64url nicht gibt, das erste, {1}, an Stelle {2}.\nEntfernen.',
  'The token contains a backslash at character {0}, an escape from Markdown or a string literal.\nRemove it.':
    'Im Token steht ein Backslash an Stelle {0}, ein Escape aus Markdown oder aus einer Zeichenkette im Code.\nEntfernen.',
  'The token contains {0} backslashes, the first at character {1}, escapes from Markdown or a string literal.\nRemove them.':
    'Im Token stehen {0} Backslashes, der erste an Stelle {1}, Escapes aus Markdown oder aus einer Zeichenkette im Code.\nEntfernen.',
  'The signature has {0} bytes, but {1} needs {2}: the end of the token is missing.\nCopy the whole token again.':
    'Die Signatur hat {0} Bytes, {1} braucht aber {2}: Das Ende des Tokens fehlt.\nDas ganze Token noch einmal kopieren.',
  'There are {0} parts, but a token has three, and a second header starts in part {1}: parts of two tokens are in one string.\nCopy one of them.':
    'Es gibt {0} Teile, ein Token hat aber drei, und in Teil {1} beginnt ein zweiter Header: Teile zweier Tokens stehen in einer Zeichenkette.\nEines davon kopieren.',
  'more than ten': 'mehr als zehn',

  'This is an SD-JWT: the issuer signed only the part before the first ~. The disclosures follow it.\nVerify only that part.':
    'Das ist ein SD-JWT: Der Aussteller hat nur den Teil vor der ersten Tilde (~) signiert. Danach folgen die Offenlegungen.\nNur den ersten Teil prüfen.',
  'The token ends before character {0}, {1}.\nRemove everything from there on.':
    'Das Token endet vor Zeichen {0}, {1}.\nAlles ab dort entfernen.',
  'The last character is not part of the token: its signature, {0} bytes of {1}, ends before it.\nRemove it.':
    'Das letzte Zeichen gehört nicht zum Token: Seine Signatur ({1}: {0} Bytes) endet davor.\nEntfernen.',
  'The last {0} characters are not part of the token: its signature, {1} bytes of {2}, ends before them.\nRemove them.':
    'Die letzten {0} Zeichen gehören nicht zum Token: Seine Signatur ({2}: {1} Bytes) endet davor.\nEntfernen.',
  "The token's last character is missing. With {0} at the end, the signature has its {1} bytes and verifies.\nCopy the whole token.":
    'Das letzte Zeichen des Tokens fehlt. Mit {0} am Ende hat die Signatur ihre {1} Bytes und lässt sich bestätigen.\nDas ganze Token kopieren.',
  'The header cannot be read, but with {0} in its place the token verifies. It was changed after signing.':
    'Der Header ist nicht lesbar, aber mit {0} an seiner Stelle lässt sich das Token bestätigen. Er wurde nach dem Signieren verändert.',
  'The token\'s first character is missing: a token starts with "eyJ".\nCopy the token from its start.':
    'Das erste Zeichen des Tokens fehlt: Ein Token beginnt mit „eyJ“.\nVon seinem Anfang an kopieren.',
  'The token\'s first {0} characters are missing: a token starts with "eyJ".\nCopy the token from its start.':
    'Die ersten {0} Zeichen des Tokens fehlen: Ein Token beginnt mit „eyJ“.\nVon seinem Anfang an kopieren.',
  'The header is missing. With {0} in front, the token verifies.\nCopy all three parts.':
    'Der Header fehlt. Mit {0} davor lässt sich das Token bestätigen.\nAlle drei Teile kopieren.',

  'Parts of several tokens are in one string. The token from character {0} to {1} verifies.\nRemove the rest.':
    'Teile mehrerer Tokens stehen in einer Zeichenkette. Das Token von Stelle {0} bis {1} lässt sich bestätigen.\nDen Rest entfernen.',
  'Parts of several tokens are in one string. The header at character {0} belongs with the payload at {1} and the signature at {2}.\nRemove the rest.':
    'Teile mehrerer Tokens stehen in einer Zeichenkette. Der Header an Stelle {0} gehört zum Payload an Stelle {1} und zur Signatur an Stelle {2}.\nDen Rest entfernen.',

  'The header is not a JSON object.\nCopy the whole token again.':
    'Der Header ist kein JSON-Objekt.\nDas ganze Token noch einmal kopieren.',
  'The token\'s first character is missing. With "{0}" in front, the header can be read.':
    'Das erste Zeichen des Tokens fehlt. Mit „{0}“ davor ist der Header lesbar.',
  'The token\'s first {0} characters are missing. With "{1}" in front, the header can be read.':
    'Die ersten {0} Zeichen des Tokens fehlen. Mit „{1}“ davor ist der Header lesbar.',
  'The name is "none" in lowercase. Other spellings were used to get past verifiers.':
    'Der Name ist „none“ in Kleinbuchstaben. Andere Schreibweisen dienten dazu, Prüfer zu umgehen.',
  'alg is "{0}", and the dot after the payload is missing. An unsecured token ends with a dot (RFC 7515 §6).':
    'alg ist „{0}“, und der Punkt nach dem Payload fehlt. Ein ungesichertes Token endet mit einem Punkt (RFC 7515 §6).',
  'alg is "{0}": nothing protects the content, and anyone can create such a token.\nA verifier must reject it.':
    'alg ist „{0}“: Nichts schützt den Inhalt, und jeder kann ein solches Token erzeugen.\nEin Prüfer muss es ablehnen.',
  'alg is "{0}", but there is a third part, which then has no meaning.\nA verifier must reject the token.':
    'alg ist „{0}“, trotzdem gibt es einen dritten Teil, der dann nichts bedeutet.\nEin Prüfer muss das Token ablehnen.',
  'The header names the algorithm "{0}", as NATS does for {1}. JWT libraries do not know the name.\nTo check the signature here, paste iss into the Key box: it is the public key of the account or operator that signed.':
    'Der Header nennt den Algorithmus „{0}“, wie es NATS für {1} tut. JWT-Bibliotheken kennen den Namen nicht.\nUm die Signatur hier zu prüfen, iss in das Schlüsselfeld einfügen: Es ist der öffentliche Schlüssel des Kontos oder Betreibers, der signiert hat.',
  'The header names the algorithm "{0}", as NATS does. The signature is {1}. JWT libraries do not know the name.\nVerify it with a library of NATS.':
    'Der Header nennt den Algorithmus „{0}“, wie es NATS tut. Die Signatur ist {1}. JWT-Bibliotheken kennen den Namen nicht.\nMit einer Bibliothek von NATS prüfen.',
  'The header names the algorithm "{0}", which no JWT library knows. It probably means {1}.\nThe signer must write "alg":"{2}" (RFC 7518 §3.1, case-sensitive).':
    'Der Header nennt den Algorithmus „{0}“, den keine JWT-Bibliothek kennt. Gemeint ist wohl {1}.\nBeim Signieren "alg":"{2}" schreiben (RFC 7518 §3.1, Groß- und Kleinschreibung zählt).',
  'The header marks {0} as critical but does not contain it. A verifier that does not know it must reject the token, even if the signature verifies (RFC 7515 §4.1.11).':
    'Der Header erklärt {0} für kritisch, enthält es aber nicht. Ein Prüfer, der das nicht kennt, muss das Token ablehnen, auch wenn die Signatur stimmt (RFC 7515 §4.1.11).',
  'The header marks {0} as critical. A verifier that does not know it must reject the token, even if the signature verifies (RFC 7515 §4.1.11).':
    'Der Header erklärt {0} für kritisch. Ein Prüfer, der das nicht kennt, muss das Token ablehnen, auch wenn die Signatur stimmt (RFC 7515 §4.1.11).',
  'The header says "b64":false: the payload is in the token as plain text, not in base64url, and is signed that way (RFC 7797).\nThe verifier must support this form.':
    'Der Header sagt "b64":false: Der Payload steht unkodiert im Token, nicht in Base64url, und ist so signiert (RFC 7797).\nDer Prüfer muss diese Form kennen.',
  'The header says "b64":false but does not mark it as critical. One verifier reads the payload as plain text, another as base64url.\nThe signer must add "crit":["b64"] (RFC 7797 §6).':
    'Der Header sagt "b64":false, erklärt es aber nicht für kritisch. Der eine Prüfer liest den Payload unkodiert, der andere als Base64url.\nBeim Signieren "crit":["b64"] hinzufügen (RFC 7797 §6).',
  'The token is for Microsoft Graph ("aud": "{0}"), and its header has a nonce, which Microsoft hashes before it signs. Only Microsoft can verify it.\nFor your own API, request a token with your API\'s scope.':
    'Das Token ist für Microsoft Graph ("aud": "{0}"), und sein Header hat eine Nonce, die Microsoft vor dem Signieren hasht. Nur Microsoft kann es prüfen.\nFür die eigene API ein Token mit deren Scope anfordern.',

  'This is a JWE with {0} parts. It is encrypted and has no signature to check. Only its recipient can decrypt it; it may contain a signed token.':
    'Das ist ein JWE aus {0} Teilen. Es ist verschlüsselt und hat keine Signatur, die zu prüfen wäre. Nur der Empfänger kann es entschlüsseln; es kann ein signiertes Token enthalten.',
  'This is a JWE with {0} parts. It is encrypted with {1} and has no signature to check. Only its recipient can decrypt it; it may contain a signed token.':
    'Das ist ein JWE aus {0} Teilen. Es ist mit {1} verschlüsselt und hat keine Signatur, die zu prüfen wäre. Nur der Empfänger kann es entschlüsseln; es kann ein signiertes Token enthalten.',
  '1 disclosure': '1 Offenlegung',
  '{0} disclosures': '{0} Offenlegungen',
  '{0} and a key binding JWT': '{0} und einem Key-Binding-JWT',
  'This is an SD-JWT with {0} after the first ~. The issuer signed only the part before it.\nVerify only that part. The disclosures must match its hashes (RFC 9901).':
    'Das ist ein SD-JWT mit {0} nach der ersten Tilde (~). Der Aussteller hat nur den Teil davor signiert.\nNur diesen Teil prüfen. Die Offenlegungen müssen zu seinen Hashes passen (RFC 9901).',
  'The compact form is the protected header, the payload and the signature, separated by dots.':
    'Die kompakte Form besteht aus dem geschützten Header, dem Payload und der Signatur, durch Punkte getrennt.',
  'This is a JWS in the flattened JSON serialization (RFC 7515 §7.2.2).':
    'Das ist ein JWS in der flachen JSON-Serialisierung („flattened“, RFC 7515 §7.2.2).',
  'This is a JWS in the general JSON serialization with 1 signature (RFC 7515 §7.2.1).':
    'Das ist ein JWS in der allgemeinen JSON-Serialisierung („general“) mit 1 Signatur (RFC 7515 §7.2.1).',
  'This is a JWS in the general JSON serialization with {0} signatures (RFC 7515 §7.2.1).\nEach of them can be written as a separate token. Choose the one for this key.':
    'Das ist ein JWS in der allgemeinen JSON-Serialisierung („general“) mit {0} Signaturen (RFC 7515 §7.2.1).\nJede davon lässt sich als eigenes Token schreiben. Die für diesen Schlüssel wählen.',
  'The payload is empty, but there is a signature: the payload is kept elsewhere (detached, RFC 7515 Appendix F).\nEnter it under Detached payload, exactly as it was signed.':
    'Der Payload ist leer, aber es gibt eine Signatur: Der Payload wird getrennt aufbewahrt („detached“, RFC 7515 Anhang F).\nUnter „Getrennter Payload“ eingeben, genau wie er signiert wurde.',

  'without spaces and line breaks': 'ohne Leerzeichen und Zeilenumbrüche',
  'without spaces and without escapes that JSON does not require, as JSON.stringify does':
    'ohne Leerzeichen und ohne Escapes, die JSON nicht verlangt, wie JSON.stringify es schreibt',
  "with a space after each comma and colon, as Python's json.dumps does":
    'mit einem Leerzeichen nach jedem Komma und Doppelpunkt, wie json.dumps in Python es schreibt',
  'with a space after each comma and colon, and nothing escaped':
    'mit einem Leerzeichen nach jedem Komma und Doppelpunkt, ohne Escapes',
  "without spaces, with / and all but ASCII escaped, as PHP's json_encode does":
    'ohne Leerzeichen, mit Escapes für / und alles außer ASCII, wie json_encode in PHP es schreibt',
  'without spaces, with all but ASCII escaped': 'ohne Leerzeichen, mit Escapes für alles außer ASCII',
  "without spaces, with <, > and & escaped, as Go's json.Marshal does":
    'ohne Leerzeichen, mit Escapes für <, > und &, wie json.Marshal in Go es schreibt',
  'with a space after each comma and colon and inside the braces':
    'mit einem Leerzeichen nach jedem Komma und Doppelpunkt und innerhalb der Klammern',
  'indented by 2 spaces': 'um 2 Leerzeichen eingerückt',
  'indented by 4 spaces': 'um 4 Leerzeichen eingerückt',
  'without spaces and with a line break at the end': 'ohne Leerzeichen und mit einem Zeilenumbruch am Ende',
  '{0}, names sorted': '{0}, Namen sortiert',
  'without spaces and with "alg" first': 'ohne Leerzeichen und mit „alg“ zuerst',
  'without spaces and with "typ" first': 'ohne Leerzeichen und mit „typ“ zuerst',
  'The payload was decoded and written again after signing: same content, different bytes. The signer signed its JSON {0}.\nPass a token on unchanged.':
    'Der Payload wurde nach dem Signieren dekodiert und neu geschrieben: gleicher Inhalt, andere Bytes. Signiert wurde sein JSON so: {0}.\nEin Token unverändert weitergeben.',
  'The header was decoded and written again after signing: same content, different bytes. The signer signed its JSON {0}.\nPass a token on unchanged.':
    'Der Header wurde nach dem Signieren dekodiert und neu geschrieben: gleicher Inhalt, andere Bytes. Signiert wurde sein JSON so: {0}.\nEin Token unverändert weitergeben.',
  'Header and payload were decoded and written again after signing: same content, different bytes. The signer signed their JSON {0}.\nPass a token on unchanged.':
    'Header und Payload wurden nach dem Signieren dekodiert und neu geschrieben: gleicher Inhalt, andere Bytes. Signiert wurde ihr JSON so: {0}.\nEin Token unverändert weitergeben.',

  'The header says {0}, but there is nothing after the last dot: the token was never signed, or its signature was removed.\nCopy the whole token, or sign it.':
    'Der Header sagt {0}, aber nach dem letzten Punkt steht nichts: Das Token wurde nie signiert, oder seine Signatur wurde entfernt.\nDas ganze Token kopieren, oder es signieren.',
  'R and S of the signature are zero, which no signer produces. It is a forgery for verifiers that do not check (CVE-2022-21449, Java 15 to 18).\nReject the token.':
    'R und S der Signatur sind null, was beim Signieren nie entsteht. Es ist eine Fälschung für Prüfer, die nicht darauf achten (CVE-2022-21449, Java 15 bis 18).\nDas Token ablehnen.',
  '{0} of the signature is zero, which no signer produces. It is a forgery for verifiers that do not check (CVE-2022-21449, Java 15 to 18).\nReject the token.':
    '{0} der Signatur ist null, was beim Signieren nie entsteht. Es ist eine Fälschung für Prüfer, die nicht darauf achten (CVE-2022-21449, Java 15 bis 18).\nDas Token ablehnen.',

  'The signature is written in hex, but a token has the {0} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.':
    'Die Signatur ist in Hex geschrieben, ein Token hat aber die {0} Bytes selbst in Base64url.\nBeim Signieren den rohen Digest kodieren, nicht seinen Hex-Text.',
  'The signature was written in hex, and that text was encoded in base64url. A token has the {0} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.':
    'Die Signatur wurde in Hex geschrieben und dieser Text in Base64url kodiert. Ein Token hat die {0} Bytes selbst in Base64url.\nBeim Signieren den rohen Digest kodieren, nicht seinen Hex-Text.',
  'The signature was encoded twice, base64 within base64url. A token has its {0} bytes encoded once.\nThe signer must encode the raw bytes.':
    'Die Signatur wurde zweimal kodiert, Base64 in Base64url. Ein Token hat ihre {0} Bytes einmal kodiert.\nBeim Signieren die rohen Bytes kodieren.',
  'The signature is ASN.1 DER, {0} bytes starting with 30. {1} needs R and S side by side, {2} bytes (RFC 7518 §3.4).\nConvert it, or change the signer to write IEEE P1363.':
    'Die Signatur ist ASN.1 DER, {0} Bytes, die mit 30 beginnen. {1} braucht R und S nebeneinander, {2} Bytes (RFC 7518 §3.4).\nUmwandeln, oder beim Signieren IEEE P1363 schreiben.',
  'The signature was made with a PSS salt of {0} bytes, the longest that fits. {1} requires {2}, as long as the hash (RFC 7518 §3.5).\nSet the salt length in the signer.':
    'Die Signatur wurde mit einem PSS-Salt von {0} Bytes erzeugt, dem längsten, das passt. {1} verlangt {2}, so lang wie der Hash (RFC 7518 §3.5).\nDie Salt-Länge beim Signieren setzen.',
  'The signature was made with a PSS salt of {0} bytes. {1} requires {2}, as long as the hash (RFC 7518 §3.5).\nSet the salt length in the signer.':
    'Die Signatur wurde mit einem PSS-Salt von {0} Bytes erzeugt. {1} verlangt {2}, so lang wie der Hash (RFC 7518 §3.5).\nDie Salt-Länge beim Signieren setzen.',

  'the payload as plain text, not in base64url (which RFC 7797 allows only with "b64":false in the header)':
    'der Payload unkodiert, nicht in Base64url (was RFC 7797 nur mit "b64":false im Header erlaubt)',
  'header and payload as plain text, not in base64url': 'Header und Payload unkodiert, nicht in Base64url',
  'header and payload as plain text, not in base64url and without the dot':
    'Header und Payload unkodiert, nicht in Base64url und ohne den Punkt',
  'only the payload, not in base64url': 'nur der Payload, nicht in Base64url',
  'The signer signed {0}.\nIt must sign both parts in base64url with a dot between them (RFC 7515 §5.1).':
    'Signiert wurde dies: {0}.\nSigniert werden müssen beide Teile in Base64url mit einem Punkt dazwischen (RFC 7515 §5.1).',
  'Character {0} of the signature is {1}, which is not valid in base64url.\nCopy the token again.':
    'Zeichen {0} der Signatur ist {1}, das es in Base64url nicht gibt.\nDas Token noch einmal kopieren.',
  'The signature has {0} characters, which is not a possible base64url length: one is missing or extra.\nCopy the token again.':
    'Die Signatur hat {0} Zeichen, eine Länge, die es bei Base64url nicht gibt: Eines fehlt oder ist zu viel.\nDas Token noch einmal kopieren.',
  'alg in the header contains {0}, which no algorithm name has.\nThe signer must remove it.':
    'alg im Header enthält {0}, was in keinem Namen eines Algorithmus vorkommt.\nBeim Signieren weglassen.',
  'The signer signed header and payload without the dot between them.\nIt must sign both parts with the dot between them (RFC 7515 §5.1).':
    'Der Signierer hat Header und Payload ohne den Punkt dazwischen signiert.\nEr muss beide Teile mit dem Punkt dazwischen signieren (RFC 7515 §5.1).',
};
