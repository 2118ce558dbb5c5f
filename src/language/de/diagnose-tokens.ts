import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about a token (`core/diagnose/families/token`). */
export const diagnoseTokens: Translations = {
  'The header names its algorithm "{0}", which no JWT library knows; the signature is {1}. Have the signer write "alg":"{2}" (RFC 7518 §3.1, upper and lower case count).':
    'Der Header nennt seinen Algorithmus „{0}“, was keine JWT-Bibliothek kennt; die Signatur ist {1}. Beim Signieren "alg":"{2}" schreiben (RFC 7518 §3.1, Groß- und Kleinschreibung zählt).',
  'The header says {0}, but the signature is {1} ({2}). Have the signer write "alg":"{3}", or sign with {4}; a verifier must never choose by the signature.':
    'Der Header sagt {0}, aber die Signatur ist {1} ({2}). Beim Signieren "alg":"{3}" schreiben, oder mit {4} signieren; ein Prüfer darf nie nach der Signatur wählen.',
  'The header says {0}, but the signature is {1} ({2}). Have the signer write "alg":"{3}"; a verifier must never choose by the signature.':
    'Der Header sagt {0}, aber die Signatur ist {1} ({2}). Beim Signieren "alg":"{3}" schreiben; ein Prüfer darf nie nach der Signatur wählen.',
  'The signature was made with {0}, but {1} is {2} with {3} (RFC 7518 §3.4). Tell the signer to hash with {4}.':
    'Die Signatur wurde mit {0} gemacht, aber {1} ist {2} mit {3} (RFC 7518 §3.4). Beim Signieren {4} als Hash vorgeben.',

  'The token was signed with the SHA-256 of the nonce in its header: Microsoft does so for its own services, such as Graph. Do not verify it, pass it on; for your own API ask for a token with its own scope.':
    'Das Token wurde mit dem SHA-256 der Nonce in seinem Header signiert: Microsoft tut das für eigene Dienste wie Graph. Nicht prüfen, sondern weitergeben; für die eigene API ein Token mit eigenem Scope verlangen.',

  '{0} padded with = after signing: leave the padding out, base64url in a token has none (RFC 7515 §2).':
    '{0} nach dem Signieren mit = aufgefüllt: das Padding weglassen, Base64url in einem Token hat keines (RFC 7515 §2).',
  '{0} rewritten after signing with + and / where it had - and _: put those back.':
    '{0} nach dem Signieren mit + und / statt mit - und _ neu geschrieben: - und _ wieder einsetzen.',
  '{0} changed after signing in the last character, in bits that belong to no byte: the bytes are the same, the signed text is not.':
    '{0} nach dem Signieren im letzten Zeichen geändert, in Bits, die zu keinem Byte gehören: Die Bytes sind dieselben, der signierte Text nicht.',
  'Header, payload and signature were': 'Header, Payload und Signatur wurden',
  'Header and signature were': 'Header und Signatur wurden',
  'Payload and signature were': 'Payload und Signatur wurden',
  'Header and payload were': 'Header und Payload wurden',
  'The header was': 'Der Header wurde',
  'The payload was': 'Der Payload wurde',
  'The signature was computed over padded base64, and the padding left out afterwards: the signer must sign the very text that it sends, without = (RFC 7515 §5.1).':
    'Die Signatur wurde über aufgefülltes Base64 berechnet und das Padding danach weggelassen: Signiert werden muss genau der Text, der gesendet wird, ohne = (RFC 7515 §5.1).',
  'The signature was computed over the standard base64 alphabet, + and /, which became - and _ afterwards: the signer must sign the base64url text that it sends (RFC 7515 §5.1).':
    'Die Signatur wurde über das Standardalphabet von Base64 mit + und / berechnet, aus denen danach - und _ wurden: Signiert werden muss der Base64url-Text, der gesendet wird (RFC 7515 §5.1).',

  'The token is percent-encoded, from "{0}" at its character {1} on: decode it before it is read.':
    'Das Token ist prozentkodiert, ab „{0}“ an Stelle {1}: vor dem Lesen dekodieren.',
  'One invisible character stands in the token, {0}, at its character {1}: take out what does not show.':
    'Im Token steht ein unsichtbares Zeichen, {0}, an Stelle {1}: herausnehmen, was nicht zu sehen ist.',
  '{0} invisible characters stand in the token, the first, {1}, at its character {2}: take out what does not show.':
    'Im Token stehen {0} unsichtbare Zeichen, das erste, {1}, an Stelle {2}: herausnehmen, was nicht zu sehen ist.',
  'One white-space character stands in the token, {0}, at its character {1}: join its pieces without them.':
    'Im Token steht ein Leerraumzeichen, {0}, an Stelle {1}: die Stücke ohne dieses verbinden.',
  '{0} white-space characters stand in the token, the first, {1}, at its character {2}: join its pieces without them.':
    'Im Token stehen {0} Leerraumzeichen, das erste, {1}, an Stelle {2}: die Stücke ohne diese verbinden.',
  '{0} as two characters': '{0} als zwei Zeichen',

  'The payload was changed after signing: with "{0}": {1} in place of {2} it verifies.':
    'Der Payload wurde nach dem Signieren verändert: Mit „{0}“: {1} statt {2} lässt sich die Signatur bestätigen.',

  'The token was shortened when it was shown: an ellipsis stands at its character {0}. What is missing cannot be guessed; copy it from where it is whole.':
    'Das Token wurde für die Anzeige gekürzt: An Stelle {0} stehen Auslassungspunkte. Was fehlt, lässt sich nicht erraten; dort kopieren, wo es vollständig ist.',
  'The signature is missing: only the header is there. Copy the token again, to its end.':
    'Die Signatur fehlt: Nur der Header ist da. Das Token noch einmal und bis zum Ende kopieren.',
  'The signature is missing: the token ends in its second part, the payload. Copy the token again, to its end.':
    'Die Signatur fehlt: Das Token endet in seinem zweiten Teil, dem Payload. Das Token noch einmal und bis zum Ende kopieren.',
  "The dot before the signature may be missing: the payload's JSON ends before character {0} of the token, and {1} more characters follow. Put a dot there, or copy the token again, whole.":
    'Vielleicht fehlt der Punkt vor der Signatur: Das JSON des Payloads endet vor Zeichen {0} des Tokens, und es folgen noch {1} Zeichen. Dort einen Punkt setzen, oder das Token noch einmal und ganz kopieren.',
  'The dot between header and payload is missing: with one before character {0} the token verifies.':
    'Der Punkt zwischen Header und Payload fehlt: Mit einem vor Zeichen {0} lässt sich das Token bestätigen.',
  'The dot between payload and signature is missing: with one before character {0} the token verifies.':
    'Der Punkt zwischen Payload und Signatur fehlt: Mit einem vor Zeichen {0} lässt sich das Token bestätigen.',
  'Both dots are missing: with one before character {0} and one before character {1} the token verifies.':
    'Beide Punkte fehlen: Mit einem vor Zeichen {0} und einem vor Zeichen {1} lässt sich das Token bestätigen.',
  'A character that base64url does not have was put into the token, {0}, at its character {1}: take it out.':
    'In das Token geriet ein Zeichen, das es in base64url nicht gibt, {0}, an Stelle {1}: herausnehmen.',
  '{0} characters that base64url does not have were put into the token, the first, {1}, at its character {2}: take them out.':
    'In das Token gerieten {0} Zeichen, die es in base64url nicht gibt, das erste, {1}, an Stelle {2}: herausnehmen.',
  'A backslash stands in the token, at its character {0}, as Markdown and string literals escape with: take it out.':
    'Im Token steht ein Backslash, an Stelle {0}, wie Markdown und Zeichenketten im Code damit maskieren: herausnehmen.',
  '{0} backslashes stand in the token, the first at its character {1}, as Markdown and string literals escape with: take them out.':
    'Im Token stehen {0} Backslashes, der erste an Stelle {1}, wie Markdown und Zeichenketten im Code damit maskieren: herausnehmen.',
  'The signature has {0} bytes where {1} has {2}: the end of the token is missing. Copy it again, whole.':
    'Die Signatur hat {0} Bytes, wo {1} {2} hat: Das Ende des Tokens fehlt. Noch einmal und ganz kopieren.',
  'There are {0} parts where a token has three, and a second header begins in part {1}: parts of two tokens stand in one string. Copy one of them.':
    'Es gibt {0} Teile, wo ein Token drei hat, und in Teil {1} beginnt ein zweiter Header: Teile zweier Tokens stehen in einer Zeichenkette. Eines davon kopieren.',
  'There are {0} parts where a token has three: what follows the third, from character {1} on, does not belong to it.':
    'Es gibt {0} Teile, wo ein Token drei hat: Was auf den dritten folgt, ab Stelle {1}, gehört nicht dazu.',
  'more than ten': 'mehr als zehn',

  'This is an SD-JWT: the issuer signed only what stands before the first ~, the disclosures follow it. Verify that part alone.':
    'Das ist ein SD-JWT: Der Aussteller hat nur signiert, was vor der ersten Tilde (~) steht; danach folgen die Offenlegungen. Nur jenen Teil prüfen.',
  'The token ends before its character {0}, {1}: leave out what follows.':
    'Das Token endet vor seinem Zeichen {0}, {1}: weglassen, was folgt.',
  'The last character does not belong to the token: its signature, {0} bytes of {1}, ends before. Leave it out.':
    'Das letzte Zeichen gehört nicht zum Token: Seine Signatur ({1}: {0} Bytes) endet davor. Weglassen.',
  'The last {0} characters do not belong to the token: its signature, {1} bytes of {2}, ends before. Leave them out.':
    'Die letzten {0} Zeichen gehören nicht zum Token: Seine Signatur ({2}: {1} Bytes) endet davor. Weglassen.',
  "The token's last character is missing: with {0} at its end the signature has its {1} bytes and verifies. Copy the token whole.":
    'Das letzte Zeichen des Tokens fehlt: Mit {0} am Ende hat die Signatur ihre {1} Bytes und lässt sich bestätigen. Das Token ganz kopieren.',
  'The header cannot be read, but with {0} in its place the token verifies: it was changed after signing.':
    'Der Header ist nicht lesbar, aber mit {0} an seiner Stelle lässt sich das Token bestätigen: Er wurde nach dem Signieren verändert.',
  'The token\'s first character is missing: a token begins with "eyJ". Copy it from its beginning.':
    'Das erste Zeichen des Tokens fehlt: Ein Token beginnt mit „eyJ“. Von seinem Anfang an kopieren.',
  'The token\'s first {0} characters are missing: a token begins with "eyJ". Copy it from its beginning.':
    'Die ersten {0} Zeichen des Tokens fehlen: Ein Token beginnt mit „eyJ“. Von seinem Anfang an kopieren.',
  'The header is missing; with {0} before it the token verifies. Copy all three parts.':
    'Der Header fehlt; mit {0} davor lässt sich das Token bestätigen. Alle drei Teile kopieren.',

  'Parts of more than one token stand in one string; the one from character {0} to {1} verifies. Leave out the rest.':
    'Teile von mehr als einem Token stehen in einer Zeichenkette; das von Stelle {0} bis {1} lässt sich bestätigen. Den Rest weglassen.',
  'Parts of more than one token stand in one string; the header at character {0} belongs with the payload at {1} and the signature at {2}. Leave out the rest.':
    'Teile von mehr als einem Token stehen in einer Zeichenkette; der Header an Stelle {0} gehört zum Payload an Stelle {1} und zur Signatur an Stelle {2}. Den Rest weglassen.',

  'The header is no JSON object. Copy the token again, whole.':
    'Der Header ist kein JSON-Objekt. Das Token noch einmal und ganz kopieren.',
  'The token\'s first character is missing: with "{0}" before it the header can be read.':
    'Das erste Zeichen des Tokens fehlt: Mit „{0}“ davor ist der Header lesbar.',
  'The token\'s first {0} characters are missing: with "{1}" before it the header can be read.':
    'Die ersten {0} Zeichen des Tokens fehlen: Mit „{1}“ davor ist der Header lesbar.',
  'The name is "none" in small letters; other spellings were used to slip past verifiers.':
    'Der Name ist „none“ in Kleinbuchstaben; andere Schreibweisen dienten dazu, Prüfern zu entgehen.',
  'The header says "{0}", and the dot after the payload is missing: an unsecured token ends with it (RFC 7515 §6).':
    'Der Header sagt „{0}“, und der Punkt nach dem Payload fehlt: Ein ungesichertes Token endet damit (RFC 7515 §6).',
  'The header says "{0}": nothing protects the content, and anyone can write such a token. A verifier must refuse it.':
    'Der Header sagt „{0}“: Nichts schützt den Inhalt, und ein solches Token kann jeder schreiben. Ein Prüfer muss es ablehnen.',
  'The header says "{0}": yet there is a third part, which means nothing then. A verifier must refuse it.':
    'Der Header sagt „{0}“: Trotzdem gibt es einen dritten Teil, der dann nichts bedeutet. Ein Prüfer muss es ablehnen.',
  'The header names its algorithm "{0}", which no JWT library knows; probably {1} is meant. Have the signer write "alg":"{2}" (RFC 7518 §3.1, upper and lower case count).':
    'Der Header nennt seinen Algorithmus „{0}“, was keine JWT-Bibliothek kennt; gemeint ist wohl {1}. Beim Signieren "alg":"{2}" schreiben (RFC 7518 §3.1, Groß- und Kleinschreibung zählt).',
  'The header declares {0} critical, though the header does not even have it: a verifier that does not know it must refuse the token, whatever its signature (RFC 7515 §4.1.11).':
    'Der Header erklärt {0} für kritisch, obwohl er es nicht einmal enthält: Ein Prüfer, der das nicht kennt, muss das Token ablehnen, gleich welche Signatur es hat (RFC 7515 §4.1.11).',
  'The header declares {0} critical: a verifier that does not know it must refuse the token, whatever its signature (RFC 7515 §4.1.11).':
    'Der Header erklärt {0} für kritisch: Ein Prüfer, der das nicht kennt, muss das Token ablehnen, gleich welche Signatur es hat (RFC 7515 §4.1.11).',
  'The header says "b64":false: the payload stands in the token as it is, not in base64url, and is signed so (RFC 7797). The verifier must know this form.':
    'Der Header sagt "b64":false: Der Payload steht im Token, wie er ist, nicht in Base64url, und ist so signiert (RFC 7797). Der Prüfer muss diese Form kennen.',
  'The header says "b64":false but does not declare it critical: one verifier reads the payload as it is, another in base64url. Have the signer add "crit":["b64"] (RFC 7797 §6).':
    'Der Header sagt "b64":false, erklärt es aber nicht für kritisch: Der eine Prüfer liest den Payload, wie er ist, der andere in Base64url. Beim Signieren "crit":["b64"] hinzufügen (RFC 7797 §6).',
  'The token is for Microsoft Graph ("aud": "{0}"), and its header has a nonce, which Microsoft hashes before it signs: nobody else is to verify it. For your own API ask for a token with its own scope.':
    'Das Token ist für Microsoft Graph ("aud": "{0}"), und sein Header hat eine Nonce, die Microsoft vor dem Signieren hasht: Niemand sonst soll es prüfen. Für die eigene API ein Token mit eigenem Scope verlangen.',

  'This is a JWE of {0} parts, encrypted: it has no signature to check. Its recipient decrypts it; what is inside may be a signed token.':
    'Das ist ein JWE aus {0} Teilen, verschlüsselt: Es hat keine Signatur, die zu prüfen wäre. Sein Empfänger entschlüsselt es; darin kann ein signiertes Token stecken.',
  'This is a JWE of {0} parts, encrypted with {1}: it has no signature to check. Its recipient decrypts it; what is inside may be a signed token.':
    'Das ist ein JWE aus {0} Teilen, verschlüsselt mit {1}: Es hat keine Signatur, die zu prüfen wäre. Sein Empfänger entschlüsselt es; darin kann ein signiertes Token stecken.',
  '1 disclosure': '1 Offenlegung',
  '{0} disclosures': '{0} Offenlegungen',
  '{0} and a key binding JWT': '{0} und einem Key-Binding-JWT',
  'This is an SD-JWT with {0} after the first ~: the issuer signed what stands before it. Verify that part alone; the disclosures must match its hashes (RFC 9901).':
    'Das ist ein SD-JWT mit {0} nach der ersten Tilde (~): Der Aussteller hat signiert, was davor steht. Nur jenen Teil prüfen; die Offenlegungen müssen zu seinen Hashes passen (RFC 9901).',
  'The compact form has the protected header, the payload and the signature with dots between.':
    'Die kompakte Form hat den geschützten Header, den Payload und die Signatur mit Punkten dazwischen.',
  'This is a JWS in the flattened JSON serialization (RFC 7515 §7.2.2).':
    'Das ist ein JWS in der vereinfachten JSON-Serialisierung („flattened“, RFC 7515 §7.2.2).',
  'This is a JWS in the general JSON serialization with 1 signature (RFC 7515 §7.2.1).':
    'Das ist ein JWS in der allgemeinen JSON-Serialisierung („general“) mit 1 Signatur (RFC 7515 §7.2.1).',
  'This is a JWS in the general JSON serialization with {0} signatures (RFC 7515 §7.2.1). Each of them can be written as a token of its own; choose the one for this key.':
    'Das ist ein JWS in der allgemeinen JSON-Serialisierung („general“) mit {0} Signaturen (RFC 7515 §7.2.1). Jede davon lässt sich als eigenes Token schreiben; die für diesen Schlüssel wählen.',
  'The payload is empty, but there is a signature: it is kept elsewhere (detached, RFC 7515 Appendix F). Put it between the two dots, as it is, not in base64url (RFC 7797).':
    'Der Payload ist leer, aber es gibt eine Signatur: Er wird getrennt aufbewahrt („detached“, RFC 7515 Anhang F). Zwischen die beiden Punkte setzen, wie er ist, nicht in Base64url (RFC 7797).',
  'The payload is empty, but there is a signature: it is kept elsewhere (detached, RFC 7515 Appendix F). Put it between the two dots, in base64url.':
    'Der Payload ist leer, aber es gibt eine Signatur: Er wird getrennt aufbewahrt („detached“, RFC 7515 Anhang F). Zwischen die beiden Punkte setzen, in Base64url.',

  'without spaces and line breaks': 'ohne Leerzeichen und Zeilenumbrüche',
  'without spaces and without escapes that JSON does not ask for, as JSON.stringify does':
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
  'The payload was decoded and written anew after signing: the same content in other bytes. Signed was its JSON {0}; pass a token on as it came.':
    'Der Payload wurde nach dem Signieren dekodiert und neu geschrieben: derselbe Inhalt in anderen Bytes. Signiert wurde sein JSON so: {0}. Ein Token weitergeben, wie es kam.',
  'The header was decoded and written anew after signing: the same content in other bytes. Signed was its JSON {0}; pass a token on as it came.':
    'Der Header wurde nach dem Signieren dekodiert und neu geschrieben: derselbe Inhalt in anderen Bytes. Signiert wurde sein JSON so: {0}. Ein Token weitergeben, wie es kam.',
  'Header and payload were decoded and written anew after signing: the same content in other bytes. Signed was their JSON {0}; pass a token on as it came.':
    'Header und Payload wurden nach dem Signieren dekodiert und neu geschrieben: derselbe Inhalt in anderen Bytes. Signiert wurde ihr JSON so: {0}. Ein Token weitergeben, wie es kam.',

  'The header says {0}, but nothing stands behind the last dot: the token was never signed, or its signature was taken out. Copy it whole, or sign it.':
    'Der Header sagt {0}, aber nach dem letzten Punkt steht nichts: Das Token wurde nie signiert, oder seine Signatur wurde entfernt. Ganz kopieren, oder signieren.',
  'R and S of the signature are zero, which no signer makes: a forgery for verifiers that do not look (CVE-2022-21449, Java 15 to 18). Refuse it.':
    'R und S der Signatur sind null, was beim Signieren nie entsteht: eine Fälschung für Prüfer, die nicht hinsehen (CVE-2022-21449, Java 15 bis 18). Ablehnen.',
  '{0} of the signature is zero, which no signer makes: a forgery for verifiers that do not look (CVE-2022-21449, Java 15 to 18). Refuse it.':
    '{0} der Signatur ist null, was beim Signieren nie entsteht: eine Fälschung für Prüfer, die nicht hinsehen (CVE-2022-21449, Java 15 bis 18). Ablehnen.',

  'The signature is written in hexadecimal: a token has the {0} bytes themselves in base64url. Have the signer encode the raw digest, not its hexadecimal text.':
    'Die Signatur ist hexadezimal geschrieben: Ein Token hat die {0} Bytes selbst in Base64url. Beim Signieren den rohen Digest kodieren, nicht seinen hexadezimalen Text.',
  'The signature was written in hexadecimal and that text encoded in base64url: a token has the {0} bytes themselves in base64url. Have the signer encode the raw digest, not its hexadecimal text.':
    'Die Signatur wurde hexadezimal geschrieben und dieser Text in Base64url kodiert: Ein Token hat die {0} Bytes selbst in Base64url. Beim Signieren den rohen Digest kodieren, nicht seinen hexadezimalen Text.',
  'The signature was encoded twice, base64 within base64url: a token has its {0} bytes encoded once. Have the signer encode the raw bytes.':
    'Die Signatur wurde zweimal kodiert, Base64 in Base64url: Ein Token hat ihre {0} Bytes einmal kodiert. Beim Signieren die rohen Bytes kodieren.',
  'The signature is ASN.1 DER, {0} bytes beginning with 30: {1} wants R and S side by side, {2} bytes (RFC 7518 §3.4). Convert it, or have the signer write IEEE P1363.':
    'Die Signatur ist ASN.1 DER, {0} Bytes, die mit 30 beginnen: {1} verlangt R und S nebeneinander, {2} Bytes (RFC 7518 §3.4). Umwandeln, oder beim Signieren IEEE P1363 schreiben.',
  'The signature was made with a PSS salt of {0} bytes, the longest that fits: {1} wants {2}, as long as the hash (RFC 7518 §3.5). Set the salt length at the signer.':
    'Die Signatur wurde mit einem PSS-Salt von {0} Bytes gemacht, dem längsten, das passt: {1} verlangt {2}, so lang wie der Hash (RFC 7518 §3.5). Die Salt-Länge beim Signieren setzen.',
  'The signature was made with a PSS salt of {0} bytes: {1} wants {2}, as long as the hash (RFC 7518 §3.5). Set the salt length at the signer.':
    'Die Signatur wurde mit einem PSS-Salt von {0} Bytes gemacht: {1} verlangt {2}, so lang wie der Hash (RFC 7518 §3.5). Die Salt-Länge beim Signieren setzen.',

  'the payload as it is, not in base64url (as RFC 7797 allows only with "b64":false in the header)':
    'der Payload, wie er ist, nicht in Base64url (was RFC 7797 nur mit "b64":false im Header erlaubt)',
  'header and payload as they are, not in base64url': 'Header und Payload, wie sie sind, nicht in Base64url',
  'header and payload as they are, not in base64url and without the dot':
    'Header und Payload, wie sie sind, nicht in Base64url und ohne den Punkt',
  'the payload alone, not in base64url': 'allein der Payload, nicht in Base64url',
  'the payload alone, in base64url': 'allein der Payload, in Base64url',
  'What was signed is {0}: the signer must sign both parts in base64url with a dot between (RFC 7515 §5.1).':
    'Signiert wurde dies: {0}. Signiert werden müssen beide Teile in Base64url mit einem Punkt dazwischen (RFC 7515 §5.1).',
  'The signature has {0} as its character {1}, which base64url does not have. Copy the token again.':
    'Die Signatur hat als Zeichen {1} {0}, das Base64url nicht kennt. Das Token noch einmal kopieren.',
  'The signature has {0} characters, which base64url never has: one is missing or one too many. Copy the token again.':
    'Die Signatur hat {0} Zeichen, was bei Base64url nie vorkommt: Eines fehlt oder ist zu viel. Das Token noch einmal kopieren.',
  'The alg of the header contains {0}, which no name of an algorithm has. Have the signer remove it.':
    'Das alg des Headers enthält {0}, was in keinem Namen eines Algorithmus vorkommt. Der Aussteller soll es entfernen.',
};
