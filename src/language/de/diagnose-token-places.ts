import type { Translations } from '../../core/text/language.ts';

/**
 * Causes in the text and the format around a token, and in its characters and parts: headlines,
 * sentences and help (`token-places.ts`, `token-content.ts`).
 */
export const diagnoseTokenPlaces: Translations = {
  'the token is in other text': 'das Token steht in anderem Text',
  'the token is in base64-encoded JSON': 'das Token steht in Base64-kodiertem JSON',
  'the token is split over several cookies': 'das Token ist auf mehrere Cookies verteilt',
  'the cookie has its own signature': 'das Cookie hat eine eigene Signatur',
  'the token has a prefix': 'das Token hat ein Präfix',
  'the token is in an email source': 'das Token stammt aus dem Quelltext einer Mail',
  'tags or entities of HTML in the token': 'HTML-Tags oder -Entities im Token',
  'a foreign character in the token': 'ein fremdes Zeichen im Token',
  'the token has too many parts': 'das Token hat zu viele Teile',
  'this is the decoded token': 'das ist das dekodierte Token',
  'both boxes contain the same text': 'in beiden Feldern steht derselbe Text',
  'the signature is from a sample token': 'die Signatur stammt von einem Beispiel-Token',
  'other bytes were signed': 'andere Bytes wurden signiert',
  'a byte-order mark in the JSON': 'eine Byte Order Mark im JSON',
  'the payload is not JSON': 'der Payload ist kein JSON',
  'no token in this text': 'hier ist kein Token',
  'the header names no algorithm': 'der Header nennt keinen Algorithmus',
  'the signature has an impossible length': 'die Signatur hat eine unmögliche Länge',
  'the signature lost a zero byte': 'der Signatur fehlt ein Nullbyte',

  'the surrounding message, table, log or YAML': 'die Nachricht, Tabelle, YAML-Datei oder das Log ringsum',
  'the base64 and JSON around the token': 'Base64 und JSON um das Token',
  'the names of the cookies that contain its pieces': 'die Namen der Cookies mit seinen Stücken',
  'the signature of the cookie': 'die Signatur des Cookies',
  'the prefix before the token': 'das Präfix vor dem Token',
  'quoted-printable escapes': 'Escapes von quoted-printable',
  'the "!" with which a mail program cut the line': 'das „!“, mit dem ein Mailprogramm die Zeile geteilt hat',
  'A mail program cut the token with "!" and a line break, as some do in lines of more than 990 characters. Jotscope joined the pieces; a library that gets the characters fails.':
    'Ein Mailprogramm hat das Token mit „!“ und einem Zeilenumbruch geteilt, wie manche es in Zeilen von über 990 Zeichen tun. Jotscope hat die Stücke verbunden; eine Bibliothek, die die Zeichen bekommt, scheitert.',
  'HTML tags and entities': 'HTML-Tags und -Entities',

  'The token is split over numbered cookies, because one cookie has at most 4,096 bytes. Jotscope joined the pieces; a library that gets one of them fails.':
    'Das Token ist auf nummerierte Cookies verteilt, weil ein Cookie höchstens 4.096 Bytes hat. Jotscope hat die Stücke verbunden; eine Bibliothek, die nur eines bekommt, scheitert.',
  'The token is inside JSON that is base64-encoded. Jotscope decoded it and read the first token in it; a library that gets the outer text fails.':
    'Das Token steht in JSON, das Base64-kodiert ist. Jotscope hat es dekodiert und das erste Token darin gelesen; eine Bibliothek, die den äußeren Text bekommt, scheitert.',
  'The framework signed the cookie: there is "s:" before the token and the framework\'s own signature after it. Jotscope read the three parts between them. Let the framework unsign the cookie before you verify the token.':
    'Das Framework hat das Cookie signiert: Vor dem Token steht „s:“, danach die Signatur des Frameworks. Jotscope hat die drei Teile dazwischen gelesen. Erst das Framework die Signatur des Cookies prüfen lassen, dann das Token prüfen.',
  'The token has a prefix. Jotscope read what follows the prefix; a JWT library needs the same part, while the product itself needs the whole text.':
    'Das Token hat ein Präfix. Jotscope hat gelesen, was danach kommt; eine JWT-Bibliothek braucht denselben Teil, das Produkt selbst den ganzen Text.',
  'The token is from the source of an email: "=" ends a line that continues, and "=3D" is an equals sign (quoted-printable, RFC 2045 §6.7). Jotscope decoded it; a library that gets the source fails.':
    'Das Token stammt aus dem Quelltext einer Mail: „=“ beendet eine Zeile, die weitergeht, und „=3D“ ist ein Gleichheitszeichen (quoted-printable, RFC 2045 §6.7). Jotscope hat es dekodiert; eine Bibliothek, die den Quelltext bekommt, scheitert.',
  'There are HTML tags or entities in the token or next to it. Jotscope removed them; a library that gets them fails.':
    'Im Token oder daneben stehen HTML-Tags oder -Entities. Jotscope hat sie entfernt; eine Bibliothek, die sie bekommt, scheitert.',
  'The token is inside other text, such as an HTTP message, a table, a log, YAML or a stack trace. Only the token was read.':
    'Das Token steht in anderem Text, etwa in einer HTTP-Nachricht, einer Tabelle, einem Log, in YAML oder einem Stacktrace. Nur das Token wurde gelesen.',
  'This is a Branca token, not a JWT: it is encrypted with a shared key. Read it with a Branca library.':
    'Das ist ein Branca-Token und kein JWT: Es ist mit einem gemeinsamen Schlüssel verschlüsselt. Mit einer Branca-Bibliothek lesen.',
  'This is the user as Azure App Service passes it on (x-ms-client-principal): base64 of JSON, not signed. Find the token in x-ms-token-aad-id-token or in the request before the proxy.':
    'Das ist der Benutzer, wie Azure App Service ihn weitergibt (x-ms-client-principal): Base64 von JSON, nicht signiert. Das Token steht in x-ms-token-aad-id-token oder in der Anfrage vor dem Proxy.',
  'This is base64 of a claims set, not a token: only the payload, without header and signature. Either the middle part of a token was copied, or a proxy such as Envoy or Istio passed it on after it checked the token. Copy the whole token, from the request before the proxy.':
    'Das ist Base64 einer Claims-Menge, kein Token: nur der Payload, ohne Header und Signatur. Entweder wurde der mittlere Teil eines Tokens kopiert, oder ein Proxy wie Envoy oder Istio hat ihn weitergegeben, nachdem er das Token geprüft hat. Das ganze Token kopieren, aus der Anfrage vor dem Proxy.',
  'These are the decoded header and payload of a token, not the token. The signature cannot be restored from them. Copy the encoded token, or create a new one from them.':
    'Das sind Header und Payload eines Tokens, dekodiert, und nicht das Token. Die Signatur lässt sich daraus nicht wiederherstellen. Das kodierte Token kopieren oder aus ihnen ein neues erzeugen.',

  'The encoded header starts with a byte-order mark (U+FEFF), so its JSON cannot be read.\nThe signer must write the JSON without the mark: its text was saved as "UTF-8 with BOM".':
    'Der kodierte Header beginnt mit einer Byte Order Mark (U+FEFF), deshalb ist sein JSON nicht lesbar.\nDer Signierer muss das JSON ohne BOM schreiben: Der Text wurde als „UTF-8 mit BOM“ gespeichert.',
  'The encoded payload starts with a byte-order mark (U+FEFF), so its JSON cannot be read.\nThe signer must write the JSON without the mark: its text was saved as "UTF-8 with BOM".':
    'Der kodierte Payload beginnt mit einer Byte Order Mark (U+FEFF), deshalb ist sein JSON nicht lesbar.\nDer Signierer muss das JSON ohne BOM schreiben: Der Text wurde als „UTF-8 mit BOM“ gespeichert.',
  'The signer must serialize the claims as one JSON object before it signs them (RFC 7519 §7.2).':
    'Der Signierer muss die Claims als ein JSON-Objekt schreiben, bevor er sie signiert (RFC 7519 §7.2).',
  'typ says JWT, but the payload is not valid JSON. {0}': 'typ sagt JWT, aber der Payload ist kein gültiges JSON. {0}',
  'typ says JWT, but the payload is not text: its bytes are not UTF-8.':
    'typ sagt JWT, aber der Payload ist kein Text: Seine Bytes sind kein UTF-8.',
  'typ says JWT, but the payload is a JSON value other than an object.':
    'typ sagt JWT, aber der Payload ist ein JSON-Wert, der kein Objekt ist.',
  'typ says JWT, but the payload is plain text and not a JSON object.':
    'typ sagt JWT, aber der Payload ist einfacher Text und kein JSON-Objekt.',
  'The header has no "alg", which RFC 7515 §4.1.1 requires, so no verifier knows how to check the signature.\nThe signer must write it, for example "alg":"HS256".':
    'Der Header hat kein „alg“, das RFC 7515 §4.1.1 verlangt. Kein Prüfer weiß deshalb, wie die Signatur zu prüfen ist.\nDer Signierer muss es schreiben, etwa "alg":"HS256".',
  '"alg" in the header is not a string, which RFC 7515 §4.1.1 requires, so no verifier knows how to check the signature.\nThe signer must write it, for example "alg":"HS256".':
    '„alg“ im Header ist keine Zeichenkette, wie RFC 7515 §4.1.1 verlangt. Kein Prüfer weiß deshalb, wie die Signatur zu prüfen ist.\nDer Signierer muss es schreiben, etwa "alg":"HS256".',
  'The signature belongs to the sample token of {0}, but the content is different: it was edited or copied without signing.\nSign the content with your own key.':
    'Die Signatur gehört zum Beispiel-Token von {0}, der Inhalt ist aber ein anderer: Er wurde bearbeitet oder kopiert, ohne zu signieren.\nDen Inhalt mit dem eigenen Schlüssel signieren.',
  'This text contains no token: it does not have three parts of base64url separated by dots.\nPaste the token itself; it starts with "ey".':
    'Dieser Text enthält kein Token: Es gibt keine drei Base64url-Teile mit Punkten dazwischen.\nDas Token selbst einfügen; es beginnt mit „ey“.',
  'The signature has the form of ASN.1 DER, {0} bytes starting with 30. {1} needs R and S side by side, {2} bytes (RFC 7518 §3.4).\nConvert it, or change the signer to write IEEE P1363.':
    'Die Signatur hat die Form von ASN.1 DER, {0} Bytes, die mit 30 beginnen. {1} braucht R und S nebeneinander, {2} Bytes (RFC 7518 §3.4).\nSie umwandeln, oder den Signierer IEEE P1363 schreiben lassen.',
  'The signature consists of {0} hex digits, but a token has the {1} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.':
    'Die Signatur besteht aus {0} Hex-Ziffern; ein Token hat aber die {1} Bytes selbst in Base64url.\nDer Signierer muss die Bytes kodieren und nicht ihren Hex-Text.',
  'The signature has {0} bytes, but {1} needs {2}. No key can verify it.':
    'Die Signatur hat {0} Bytes, {1} braucht aber {2}. Kein Schlüssel kann sie bestätigen.',
  'Copy the token again. If it is complete, the signer wrote something other than the signature.':
    'Das Token noch einmal kopieren. Ist es vollständig, hat der Signierer etwas anderes als die Signatur geschrieben.',
  '{0} bytes is the length of {1}. Check which algorithm the signer really uses.':
    '{0} Bytes ist die Länge von {1}. Nachsehen, welchen Algorithmus der Signierer wirklich verwendet.',
  'HMAC with {0}, which JOSE does not have': 'HMAC mit {0}, das es in JOSE nicht gibt',
  'as many as the RSA modulus, 128 or more': 'so viele wie der RSA-Modulus, mindestens 128',
  '64 or 114 bytes': '64 oder 114 Bytes',
  'The token has more than three parts. With the first three alone it verifies.\nRemove the rest, from the third dot on.':
    'Das Token hat mehr als drei Teile. Mit den ersten drei allein lässt es sich bestätigen.\nDen Rest ab dem dritten Punkt entfernen.',
  'There are {0} parts, but a signed token has three and an encrypted one has five. Everything from character {1} on is not part of a signed token.\nCopy the token alone.':
    'Es sind {0} Teile; ein signiertes Token hat aber drei und ein verschlüsseltes fünf. Alles ab Zeichen {1} gehört nicht zu einem signierten Token.\nDas Token allein kopieren.',
  'The signer signed only the second part, the payload in base64url, as NATS did in version 1 of its tokens.\nIt must sign both parts with the dot between them (RFC 7515 §5.1).':
    'Der Signierer hat nur den zweiten Teil signiert, den Payload in Base64url, wie NATS in Version 1 seiner Tokens.\nEr muss beide Teile mit dem Punkt dazwischen signieren (RFC 7515 §5.1).',
  'Both boxes contain the same text, and it is not a token.\nPaste the token into the token box; it starts with "ey".':
    'In beiden Feldern steht derselbe Text, und er ist kein Token.\nDas Token in das Tokenfeld einfügen; es beginnt mit „ey“.',
  'The signature is {0} bytes long and lacks {1}. With {2} bytes it verifies.\nThe signer must write numbers at their full width (RFC 7518 §3.4); this fails about once in a hundred tokens.':
    'Die Signatur ist {0} Bytes lang, und ihr fehlt {1}. Mit {2} Bytes lässt sie sich bestätigen.\nDer Signierer muss Zahlen in voller Breite schreiben (RFC 7518 §3.4); der Fehler trifft etwa eines von hundert Tokens.',
  'its first byte, which is zero': 'ihr erstes Byte, eine Null',
  'the leading zero of R': 'die führende Null von R',
  'the leading zero of S': 'die führende Null von S',
  'the leading zeros of R and S': 'je eine führende Null von R und S',
  'the end of the token is missing. Copy the whole token.': 'das Ende des Tokens fehlt. Das ganze Token kopieren.',

  'The token is in the middle of other text. A library needs only the token.':
    'Das Token steht mitten in anderem Text. Eine Bibliothek braucht nur das Token.',
  'A whole HTTP request, the output of kubectl or psql, a line of a log, YAML, a REPL or a stack trace was copied with it.':
    'Eine ganze HTTP-Anfrage, die Ausgabe von kubectl oder psql, eine Log-Zeile, YAML, eine REPL oder ein Stacktrace wurde mitkopiert.',
  'Copy only the token: from "ey" to the last character of its third part.':
    'Nur das Token kopieren: von „ey“ bis zum letzten Zeichen seines dritten Teils.',
  'kubectl prints the token alone.': 'kubectl schreibt das Token allein.',
  'psql prints a value alone.': 'psql schreibt einen Wert allein.',
  'The token, or only its claims, is inside JSON that was base64-encoded as a whole. It looks like a token because it also starts with "ey".':
    'Das Token, oder nur seine Claims, steht in JSON, das als Ganzes Base64-kodiert wurde. Es sieht wie ein Token aus, weil es auch mit „ey“ beginnt.',
  'The session cookie of Supabase (base64-…), the header in which Envoy or Istio passes on the claims they checked, or x-ms-client-principal of Azure App Service.':
    'Das Sitzungs-Cookie von Supabase (base64-…), der Header, in dem Envoy oder Istio geprüfte Claims weitergeben, oder x-ms-client-principal von Azure App Service.',
  'Decode the base64, parse the JSON, and use the member with the token, such as access_token.':
    'Base64 dekodieren, das JSON lesen und das Feld mit dem Token verwenden, etwa access_token.',
  "Supabase's session.": 'Die Sitzung von Supabase.',
  'If there are only claims, no signature came with them. Accept such a header only from your own proxy.':
    'Sind es nur Claims, kam keine Signatur mit. Einen solchen Header nur vom eigenen Proxy annehmen.',
  'The token is longer than one cookie may be, so it was cut into numbered cookies. It is the pieces together.':
    'Das Token ist länger, als ein Cookie sein darf, und wurde auf nummerierte Cookies verteilt. Es besteht aus allen Stücken.',
  'Auth.js and Supabase write name.0, name.1 and so on; ASP.NET Core writes nameC1, nameC2. Only the first piece was copied or passed on.':
    'Auth.js und Supabase schreiben name.0, name.1 und so weiter, ASP.NET Core nameC1, nameC2. Nur das erste Stück wurde kopiert oder weitergegeben.',
  'Join the values in the order of their numbers, with nothing between them.':
    'Die Werte in der Reihenfolge ihrer Nummern verbinden, ohne etwas dazwischen.',
  'Keep the token small: fewer groups and roles, or a session ID in the cookie and the token on the server.':
    'Das Token klein halten: weniger Gruppen und Rollen, oder im Cookie eine Sitzungs-ID und das Token auf dem Server.',
  'The framework signs its cookies. The value is "s:", then the token, then a dot and the signature of the cookie, which is not part of the token.':
    'Das Framework signiert seine Cookies. Der Wert ist „s:“, das Token, ein Punkt und die Signatur des Cookies, die nicht zum Token gehört.',
  'express-session and cookie-parser with a secret. req.cookies has the value as it was sent.':
    'express-session und cookie-parser mit einem Geheimnis. req.cookies enthält den Wert, wie er gesendet wurde.',
  'Checks and removes the signature of the cookie.': 'Prüft und entfernt die Signatur des Cookies.',
  'Without the middleware.': 'Ohne die Middleware.',
  'A product put its own prefix directly before the JWT. The prefix is not signed and not part of the JWT.':
    'Ein Produkt hat sein Präfix direkt vor das JWT gesetzt. Das Präfix ist nicht signiert und gehört nicht zum JWT.',
  'Prefixes help to find leaked credentials in code. GitHub writes ghs_, the number of the app and _ before the tokens of its apps.':
    'Mit Präfixen lassen sich Zugangsdaten finden, die versehentlich in Code stehen. GitHub schreibt ghs_, die Nummer der App und _ vor die Tokens seiner Apps.',
  'Send the whole text to the product. To read or verify the JWT, remove the prefix first.':
    'Dem Produkt den ganzen Text schicken. Um das JWT zu lesen oder zu prüfen, das Präfix vorher entfernen.',
  'Everything from the first "eyJ".': 'Alles ab dem ersten „eyJ“.',
  'This is the source of an email. An equals sign at the end of a line joins it to the next, and =3D stands for an equals sign.':
    'Das ist der Quelltext einer Mail. Ein Gleichheitszeichen am Zeilenende verbindet die Zeile mit der nächsten, und =3D steht für ein Gleichheitszeichen.',
  'The token or its link was copied from "Show original", a .eml file or the log of a mail server.':
    'Das Token oder sein Link wurde aus „Original anzeigen“, einer .eml-Datei oder dem Log eines Mailservers kopiert.',
  'Copy from the displayed message.': 'Aus der angezeigten Nachricht kopieren.',
  'Decode the body first.': 'Den Inhalt vorher dekodieren.',
  'There are HTML tags or entities in the token or around it. They are not part of the token.':
    'Im Token oder ringsum stehen HTML-Tags oder -Entities. Sie gehören nicht dazu.',
  'The source of a page was copied, where & is &amp; and long words contain <wbr>. Or a template escaped the token twice.':
    'Der Quelltext einer Seite wurde kopiert, in dem & als &amp; steht und lange Wörter <wbr> enthalten. Oder eine Vorlage hat das Token zweimal maskiert.',
  'Copy from the displayed page, or decode the entities.':
    'Aus der angezeigten Seite kopieren, oder die Entities dekodieren.',
  'Decode entities.': 'Entities dekodieren.',

  'A character that base64url does not have was inserted into the token. Without it the token verifies.':
    'In das Token wurde ein Zeichen eingefügt, das es in Base64url nicht gibt. Ohne dieses Zeichen lässt es sich bestätigen.',
  'Some mail programs break lines of more than 990 characters and insert "!" there. A form, a chat or a log can insert others.':
    'Manche Mailprogramme brechen Zeilen von über 990 Zeichen um und fügen dort „!“ ein. Ein Formular, ein Chat oder ein Log kann andere einfügen.',
  'Remove the character, and send long tokens in mails as a link or with base64 as transfer encoding.':
    'Das Zeichen entfernen, und lange Tokens in Mails als Link oder mit Base64 als Transferkodierung senden.',
  'Base64url consists of A to Z, a to z, 0 to 9, - and _ only.':
    'Base64url besteht nur aus A bis Z, a bis z, 0 bis 9, - und _.',
  'No kind of JWT has this number of parts: a signed one has three, an encrypted one five. One of the parts does not belong to it.':
    'Keine Art von JWT hat so viele Teile: Ein signiertes hat drei, ein verschlüsseltes fünf. Einer der Teile gehört nicht dazu.',
  'A framework appended its own signature or a user name, a dot of a sentence or a file name followed, or a dot was typed into the token.':
    'Ein Framework hat seine Signatur oder einen Benutzernamen angehängt, der Punkt eines Satzes oder ein Dateiname folgte, oder im Token wurde ein Punkt getippt.',
  'Compare with the token where it was issued.': 'Mit dem Token vergleichen, wo es ausgestellt wurde.',
  'If a framework appended something, let the same framework remove it before you verify.':
    'Hat ein Framework etwas angehängt, muss dasselbe Framework es vor dem Prüfen wieder entfernen.',
  'These are the header and the payload as a debugger shows them, decoded. The signature covers the encoded text, which cannot be restored from them.':
    'Das sind Header und Payload, wie ein Debugger sie zeigt, dekodiert. Die Signatur gilt für den kodierten Text, der sich daraus nicht wiederherstellen lässt.',
  'The right side of a debugger was copied instead of the left, or the result of decode() was logged.':
    'In einem Debugger wurde die rechte statt der linken Seite kopiert, oder das Ergebnis von decode() wurde geloggt.',
  'Copy the encoded token: three parts with dots, starting with "ey".':
    'Das kodierte Token kopieren: drei Teile mit Punkten, beginnend mit „ey“.',
  'Log the token itself, not what decode() returns.': 'Das Token selbst loggen, nicht das Ergebnis von decode().',
  'The same text is in both boxes, and it is not a token. Probably it is the secret.':
    'In beiden Feldern steht derselbe Text, und er ist kein Token. Wahrscheinlich ist es das Geheimnis.',
  'The clipboard still contained the secret when the token was pasted, or two arguments of a call are the same.':
    'In der Zwischenablage war noch das Geheimnis, als das Token eingefügt wurde, oder zwei Argumente eines Aufrufs sind gleich.',
  'Paste the token into the token box and the secret into the Key box.':
    'Das Token in das Tokenfeld und das Geheimnis in das Schlüsselfeld einfügen.',
  'The token comes first, then the secret.': 'Zuerst das Token, dann das Geheimnis.',
  'The third part is the signature of a well-known sample token, but the content before it is different. It was never signed.':
    'Der dritte Teil ist die Signatur eines bekannten Beispiel-Tokens, der Inhalt davor ist ein anderer. Er wurde nie signiert.',
  'A sample was edited outside a debugger, or a test was written by hand: header and payload were encoded again, and the signature was copied.':
    'Ein Beispiel wurde außerhalb eines Debuggers bearbeitet, oder ein Test von Hand geschrieben: Header und Payload neu kodiert, die Signatur kopiert.',
  'Sign test tokens.': 'Test-Tokens signieren.',
  'The signature covers something else than header, dot and payload: only the payload, or both parts without the dot. Other verifiers reject it.':
    'Die Signatur gilt für etwas anderes als Header, Punkt und Payload: nur für den Payload, oder für beide Teile ohne den Punkt. Andere Prüfer lehnen sie ab.',
  'The signer passes only one part to the signing function, as NATS did in version 1 of its tokens, or joins the parts without the dot.':
    'Der Signierer übergibt nur einen Teil an die Signierfunktion, wie NATS in Version 1 seiner Tokens, oder verbindet die Teile ohne den Punkt.',
  'With NATS, create the account and user tokens again with a current nsc, which writes version 2.':
    'Bei NATS die Konto- und Benutzer-Tokens mit einem aktuellen nsc neu erzeugen, das Version 2 schreibt.',
  'What to sign.': 'Was zu signieren ist.',
  'There is a byte-order mark before the JSON of the header or the payload. JSON must not start with it, and most libraries reject the part.':
    'Vor dem JSON von Header oder Payload steht eine Byte Order Mark. JSON darf nicht mit ihr beginnen, und die meisten Bibliotheken lehnen den Teil ab.',
  'The JSON was read from a file saved as "UTF-8 with BOM", which Windows PowerShell and some editors write, and encoded unchanged.':
    'Das JSON wurde aus einer Datei gelesen, die als „UTF-8 mit BOM“ gespeichert war, wie Windows PowerShell und manche Editoren es tun, und unverändert kodiert.',
  'Serialize the claims in the program instead of encoding a file.':
    'Die Claims im Programm als JSON schreiben, statt eine Datei zu kodieren.',
  'Reads a file with or without the mark.': 'Liest eine Datei mit oder ohne BOM.',
  'UTF-8 without BOM.': 'UTF-8 ohne BOM.',
  'The signature is right, but typ says JWT and the payload is not a JSON object. A JWT library rejects it after the check.':
    'Die Signatur stimmt, aber typ sagt JWT, und der Payload ist kein JSON-Objekt. Eine JWT-Bibliothek lehnt das Token nach der Prüfung ab.',
  'A string was passed where the claims belong, or the JSON was built by joining strings.':
    'Statt der Claims wurde eine Zeichenkette übergeben, oder das JSON wurde aus Zeichenketten zusammengesetzt.',
  'Pass an object with the claims to the library, and let the library serialize it.':
    'Der Bibliothek ein Objekt mit den Claims übergeben und sie das JSON schreiben lassen.',
  'A JWS with other content has no typ JWT.': 'Ein JWS mit anderem Inhalt hat nicht den typ JWT.',
  'Claims are an array.': 'Claims sind ein Array.',
  'The text contains nothing that is a token: no part that starts with "ey", and no parts of base64url separated by dots.':
    'Der Text enthält nichts, was ein Token ist: keinen Teil, der mit „ey“ beginnt, und keine Base64url-Teile mit Punkten dazwischen.',
  'A message, a request without an Authorization header, or a name was copied instead of the token.':
    'Statt des Tokens wurde eine Meldung, eine Anfrage ohne Authorization-Header oder ein Name kopiert.',
  'Look for the token in the Authorization header, in a cookie, or in the answer of the token endpoint.':
    'Das Token im Authorization-Header, in einem Cookie oder in der Antwort des Token-Endpunkts suchen.',
  'The header does not name the algorithm of the signature. It is required, and a verifier must not guess it.':
    'Der Header nennt den Algorithmus der Signatur nicht. Er ist vorgeschrieben, und ein Prüfer darf ihn nicht raten.',
  'The header was built by hand, or alg has another JSON type than string.':
    'Der Header wurde von Hand gebaut, oder alg hat einen anderen JSON-Typ als Zeichenkette.',
  'Let the library write the header. It adds the algorithm with which it signs.':
    'Die Bibliothek den Header schreiben lassen. Sie trägt den Algorithmus ein, mit dem sie signiert.',
  'The header is set explicitly.': 'Der Header wird ausdrücklich gesetzt.',
  'The length of the signature fits no key of this algorithm, so no key can verify it.':
    'Die Länge der Signatur passt zu keinem Schlüssel dieses Algorithmus, deshalb kann keiner sie bestätigen.',
  'The signer used another hash or algorithm than the header says, encoded the signature twice or as text, or omitted zero bytes.':
    'Der Signierer hat einen anderen Hash oder Algorithmus verwendet, als der Header sagt, die Signatur doppelt oder als Text kodiert oder Nullbytes weggelassen.',
  'Lengths in bytes: HS256 32, HS384 48, HS512 64, ES256 64, ES384 96, ES512 132, Ed25519 64, RSA as long as the modulus.':
    'Längen in Bytes: HS256 32, HS384 48, HS512 64, ES256 64, ES384 96, ES512 132, Ed25519 64, RSA so lang wie der Modulus.',
  'Take the digest as bytes.': 'Den Digest als Bytes nehmen.',
  'The last argument returns bytes instead of hex.': 'Das letzte Argument liefert Bytes statt Hex.',
  'A number in the signature starts with a zero byte, and the signer omitted it. Most tokens verify; about one in a hundred fails.':
    'Eine Zahl in der Signatur beginnt mit einem Nullbyte, und der Signierer hat es weggelassen. Die meisten Tokens lassen sich bestätigen; etwa eines von hundert scheitert.',
  'R and S, or the RSA signature, were converted from big integers, which have no leading zeros, without a fixed width.':
    'R und S oder die RSA-Signatur wurden ohne feste Breite aus großen Ganzzahlen umgewandelt, die keine führenden Nullen haben.',
  'Writes R and S at full width.': 'Schreibt R und S in voller Breite.',
  'Give the width.': 'Die Breite angeben.',
  'Test with a few thousand tokens: this fault rarely shows.':
    'Mit einigen tausend Tokens testen: Der Fehler zeigt sich selten.',
};
