import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the text of the token (`core/diagnose/help/token.ts`). */
export const diagnoseTokenHelp: Translations = {
  'The scheme of the Authorization header (Bearer, DPoP) is in front of the token. It is not part of the token.':
    'Vor dem Token steht das Schema des Authorization-Headers (Bearer, DPoP). Es gehört nicht dazu.',
  'The whole header value was copied, or passed to a library unchanged. jsonwebtoken then says "jwt malformed" or "invalid token".':
    'Der ganze Header-Wert wurde kopiert oder unverändert an eine Bibliothek übergeben. jsonwebtoken meldet dann „jwt malformed“ oder „invalid token“.',
  'Remove the scheme, whatever its case.': 'Das Schema abschneiden, gleich ob groß oder klein geschrieben.',
  'Remove the scheme.': 'Das Schema abschneiden.',
  'AddJwtBearer does it automatically.': 'AddJwtBearer erledigt das von selbst.',

  "The token is in quotes or in Python's b'…', or it contains backslashes and other quoting characters. They are not part of the token.":
    "Das Token steht in Anführungszeichen oder in Pythons b'…', oder es enthält Backslashes und andere Zeichen, mit denen zitiert wird. Sie gehören nicht dazu.",
  "JSON.stringify before localStorage.setItem, an endpoint that answers with a JSON string, jq without -r. b'…' is str() or an f-string applied to bytes, which PyJWT 1 returned.":
    "JSON.stringify vor localStorage.setItem, ein Endpunkt, der mit einer JSON-Zeichenkette antwortet, jq ohne -r. b'…' entsteht durch str() oder einen f-String aus Bytes, wie PyJWT 1 sie lieferte.",
  'A token is already a string: do not pass it through JSON.stringify.':
    'Ein Token ist schon eine Zeichenkette: nicht durch JSON.stringify schicken.',
  '-r prints text without quotes.': '-r schreibt Text ohne Anführungszeichen.',
  'PyJWT 2 returns str. For bytes:': 'PyJWT 2 liefert str. Für Bytes:',

  'The token is broken into lines or contains spaces. Without them it is complete, but a strict library rejects it like this.':
    'Das Token ist auf Zeilen verteilt oder enthält Leerzeichen. Ohne sie ist es vollständig, aber eine strenge Bibliothek lehnt es so ab.',
  "An email, a terminal or a chat wrapped it. Or an encoder did: base64 on the command line after 76 characters, Java's getMimeEncoder, Android's Base64.DEFAULT, Ruby's Base64.encode64, Python's encodebytes.":
    'Eine Mail, ein Terminal oder ein Chat hat es umbrochen; oder ein Encoder: base64 auf der Kommandozeile nach 76 Zeichen, getMimeEncoder in Java, Base64.DEFAULT in Android, Base64.encode64 in Ruby, encodebytes in Python.',
  'Without line breaks.': 'Ohne Zeilenumbrüche.',
  'Removes all whitespace.': 'Entfernt allen Leerraum.',
  'On Android.': 'Unter Android.',

  'The token contains a character that cannot be seen, such as a zero-width space, a no-break space or a byte-order mark.':
    'Im Token steckt ein Zeichen, das nicht zu sehen ist, etwa ein Leerzeichen ohne Breite, ein geschütztes Leerzeichen oder eine Byte Order Mark.',
  'Copied from a chat, a wiki, a document or a web page that breaks long words; or read from a file that Windows saved with a byte-order mark.':
    'Kopiert aus einem Chat, einem Wiki, einem Dokument oder einer Webseite, die lange Wörter umbricht; oder gelesen aus einer Datei, die Windows mit einer Byte Order Mark gespeichert hat.',
  'Shows every character that does not belong in a token.': 'Zeigt jedes Zeichen, das in keinem Token vorkommt.',
  "Copy from the raw source: the server's response, not a rendered page.":
    'Aus der Rohform kopieren: aus der Antwort des Servers, nicht aus ihrer Darstellung.',

  'Characters of the token are written as %2E, %3D and the like, and must be decoded before use.':
    'Zeichen des Tokens stehen als %2E, %3D oder ähnlich da und müssen vor dem Gebrauch dekodiert werden.',
  'It was copied from a URL or a form body without decoding, or encoded twice. A token does not need encoding: base64url, dots and tildes are safe in URLs.':
    'Es wurde ohne Dekodieren aus einer URL oder einem Formular genommen oder doppelt kodiert. Ein Token braucht keine Kodierung: Base64url, Punkte und Tilden sind in URLs unbedenklich.',
  'Decodes automatically.': 'Dekodiert von selbst.',

  'The token is in the query or the fragment of a URL. A query reaches the logs of every server on the way.':
    'Das Token steht in der Query oder im Fragment einer URL. Was in einer Query steht, ist in die Protokolle aller Server auf dem Weg gelangt.',
  'The implicit flow passes tokens in the fragment. Links in emails and WebSocket URLs have them in the query.':
    'Der Implicit Flow übergibt Tokens im Fragment. In Links von Mails und in WebSocket-URLs stehen sie in der Query.',
  'Send it in the Authorization header. For browsers use the authorization code flow with PKCE instead of the implicit flow.':
    'Im Authorization-Header senden. Für Browser den Authorization Code Flow mit PKCE statt des Implicit Flow verwenden.',
  'If it was in a query, treat the token as disclosed: get a new one.':
    'Stand es in einer Query, gilt das Token als offengelegt: ein neues holen.',

  'You pasted a Cookie or Set-Cookie line. The token is the value of one of its cookies.':
    'Eingefügt wurde eine Zeile Cookie oder Set-Cookie. Das Token ist der Wert eines der Cookies.',
  'It was copied from the developer tools or a log. Frameworks may also sign or encode a cookie\'s value: Express marks a signed cookie with "s:" in front.':
    'Es wurde aus den Entwicklerwerkzeugen oder einem Protokoll kopiert. Frameworks signieren oder kodieren den Wert eines Cookies mitunter zusätzlich: Express kennzeichnet ein signiertes Cookie mit „s:“ davor.',
  'In Express with cookie-parser.': 'In Express mit cookie-parser.',
  'A Cookie header is also sent with requests that other sites cause: set HttpOnly, Secure and SameSite.':
    'Ein Cookie-Header geht auch bei Anfragen mit, die andere Seiten auslösen: HttpOnly, Secure und SameSite setzen.',

  'You pasted the response of a token endpoint. The token is one of its members, and there may be several.':
    'Eingefügt wurde die Antwort eines Token-Endpunkts. Das Token ist eines ihrer Elemente, und es können mehrere sein.',
  'OAuth responds with access_token, and often id_token and refresh_token. An API needs the access token. The ID token is only for the client. The refresh token is often not a JWT.':
    'OAuth antwortet mit access_token und oft mit id_token und refresh_token. Eine API braucht das Access-Token. Das ID-Token ist nur für den Client. Das Refresh-Token ist oft kein JWT.',
  'Extracts the token.': 'Holt das Token heraus.',

  'The token was found inside a curl command, a shell export or a line of source.':
    'Das Token fand sich in einem curl-Befehl, einem export der Shell oder einer Zeile Quelltext.',
  'Copied as cURL from the developer tools, from documentation, or from a test.':
    'Als cURL aus den Entwicklerwerkzeugen kopiert, aus einer Dokumentation oder aus einem Test.',
  'There is nothing to fix. Note that shells keep a history: a token typed there stays in a file.':
    'Hier ist nichts zu reparieren. Shells führen allerdings einen Verlauf: Ein dort getipptes Token bleibt in einer Datei.',

  'The whole token, including its dots, was encoded as base64. It starts with ZXlK, which is eyJ encoded.':
    'Das ganze Token mitsamt den Punkten wurde als Base64 kodiert. Es beginnt mit ZXlK, und das ist kodiertes eyJ.',
  'Kubernetes shows the values of a Secret in base64, including tokens of service accounts. Some programs encode a token for transport, although it does not need that.':
    'Kubernetes zeigt die Werte eines Secrets in Base64 (auch die Tokens von Dienstkonten); manche Programme kodieren ein Token für den Transport, was es nicht braucht.',
  'From a Kubernetes Secret.': 'Aus einem Kubernetes-Secret.',

  'Parts of the token end in =. A JWS has no padding; without it this token verifies.':
    'Teile des Tokens enden mit =. Ein JWS hat kein Padding; ohne dieses lässt sich das Token bestätigen.',
  "A program encoded the parts directly with a base64url that pads: Python's urlsafe_b64encode, Java's getUrlEncoder, Go's URLEncoding. Or something on the way added the padding.":
    'Ein Programm hat die Teile von Hand mit einem auffüllenden Base64url kodiert: urlsafe_b64encode in Python, getUrlEncoder in Java, URLEncoding in Go. Oder etwas auf dem Weg hat sie aufgefüllt.',
  'Accepts it, if you must.': 'Nimmt es an, falls es sein muss.',

  'The token has + and / instead of - and _. The bytes may be right, but the text is not, and in a URL or a form the plus becomes a space.':
    'Das Token hat + und /, wo Base64url - und _ hat. Die Bytes mögen stimmen, der Text nicht, und in einer URL oder einem Formular wird aus dem Plus ein Leerzeichen.',
  'btoa, base64_encode, Convert.ToBase64String and Base64.getEncoder write the standard alphabet.':
    'btoa, base64_encode, Convert.ToBase64String und Base64.getEncoder schreiben das Standardalphabet.',

  'The last character of a part has unused bits, and here they are set. Other texts decode to the same bytes, so one token can be written in several ways.':
    'Das letzte Zeichen eines Teils hat Bits, die nicht gebraucht werden, und hier sind sie gesetzt. Andere Texte ergeben dekodiert dieselben Bytes, also hat ein Token mehrere Schreibweisen.',
  'Someone changed the last character, to test whether the signature is checked or to get past a list of blocked tokens. Or an encoder is faulty.':
    'Jemand hat das letzte Zeichen geändert, um zu sehen, ob die Signatur geprüft wird, oder um eine Sperrliste zu umgehen; oder ein Encoder ist fehlerhaft.',
  'Block tokens by jti or by the hash of the decoded parts, never by their text.':
    'Tokens nach jti oder nach dem Hash der dekodierten Teile sperren, nie nach ihrem Text.',
  'Rejects such tokens.': 'Lehnt solche Tokens ab.',

  'The token was cut off, it contains an ellipsis, or the dot before its signature is missing. A dot can be added again; anything else that is missing cannot be restored.':
    'Das Token wurde abgeschnitten, es stehen Auslassungspunkte darin, oder der Punkt vor seiner Signatur fehlt. Ein Punkt lässt sich wieder einsetzen; was sonst fehlt, ist nicht wiederherzustellen.',
  'A database column that is too short (VARCHAR(255)), a cookie over 4,096 bytes, a limit on header lines, a log that truncates long values, a selection that ended too early.':
    'Eine zu kurze Datenbankspalte (VARCHAR(255)), ein Cookie über 4.096 Bytes, eine Grenze für Header-Zeilen, ein Protokoll, das lange Werte kürzt, eine zu früh beendete Markierung.',
  'Get the token again from where it was issued. Store it in a text column without a limit.':
    'Das Token neu holen, wo es ausgestellt wurde. In einer Textspalte ohne Längengrenze speichern.',
  'If it is too large for a cookie or a header, include fewer claims: groups and roles usually take the most space.':
    'Ist es zu groß für ein Cookie oder einen Header, gehören weniger Claims hinein: Meist brauchen Gruppen und Rollen den Platz.',

  'The first characters are missing: a JWT starts with eyJ, which is {" encoded. The missing text was also signed, so the token cannot verify like this.':
    'Die ersten Zeichen fehlen: Ein JWT beginnt mit eyJ, und das ist kodiertes {". Der fehlende Text war mitsigniert, deshalb kann die Signatur nicht passen.',
  'The selection started too late, or code removes seven characters for "Bearer " although the word was not there.':
    'Die Markierung begann zu spät, oder Code schneidet sieben Zeichen für „Bearer “ ab, wo das Wort nicht stand.',
  'Remove the scheme only if it is there.': 'Das Schema nur abschneiden, wenn es da ist.',
  'Removes only what is there.': 'Schneidet nur ab, was da ist.',

  'There is something after the signature that is not part of it. Without it, the token verifies.':
    'Auf die Signatur folgt etwas, das nicht dazugehört; ohne dieses lässt sich das Token bestätigen.',
  'A quote, comma, bracket or period from around it, or the text that came next without a space.':
    'Ein Anführungszeichen, Komma, Klammer oder Punkt aus der Umgebung, oder der Text, der ohne Leerzeichen folgte.',
  'Remove it where the token is extracted from its surroundings. Let a parser for that format do it (JSON, cookies, URLs).':
    'Dort abschneiden, wo das Token aus seiner Umgebung genommen wird; das einem Parser für dieses Format überlassen (JSON, Cookies, URLs).',

  'The first part does not decode to a JSON object. Without it, the algorithm to verify with is unknown.':
    'Der erste Teil ergibt dekodiert kein JSON-Objekt. Ohne ihn ist unbekannt, mit welchem Algorithmus zu prüfen ist.',
  'Characters were lost or changed on the way (or their case: base64 distinguishes A and a), or this is not a JWT.':
    'Unterwegs gingen Zeichen verloren oder wurden verändert (auch in Groß- und Kleinschreibung: Base64 unterscheidet A und a), oder es ist kein JWT.',
  'Compare with the token where it was issued. Do not change its case, and do not pass it through a spell checker or a search index.':
    'Mit dem Token vergleichen, wie es ausgestellt wurde. Groß- und Kleinschreibung nicht ändern, und das Token durch keine Rechtschreibprüfung und keinen Suchindex schicken.',

  'The JSON says the same, but its bytes differ: spaces, order or escapes. The signature covers the bytes that were sent.':
    'Das JSON sagt dasselbe, aber in anderen Bytes: Leerzeichen, Reihenfolge oder Escapes weichen ab. Die Signatur gilt den Bytes, die gesendet wurden.',
  'A gateway, a test or a script decoded the token, parsed the JSON, wrote it again and kept the old signature.':
    'Ein Gateway, ein Test oder ein Skript hat das Token dekodiert, das JSON geparst, neu geschrieben und mit der alten Signatur verbunden.',
  'Pass the token on as text. Never build it again from its parts.':
    'Das Token als Text weitergeben, nie aus seinen Teilen neu bauen.',
  'verify() needs the text unchanged.': 'verify() braucht den unveränderten Text.',
  'jwtVerify() needs the text unchanged.': 'jwtVerify() braucht den unveränderten Text.',

  'The text contains parts of more than one token. Separated, one of them verifies.':
    'Der Text enthält Teile von mehr als einem Token. Für sich genommen lässt sich eines davon bestätigen.',
  'Two tokens pasted one after the other, two headers joined into one line with a comma, or the payload of one token between the header and signature of another.':
    'Zwei Tokens hintereinander eingefügt, zwei Header mit einem Komma zu einer Zeile verbunden, oder der Payload eines Tokens zwischen Header und Signatur eines anderen.',
  "Send one Authorization header. If a proxy adds its own, it must replace the client's.":
    'Einen einzigen Authorization-Header senden. Fügt ein Proxy einen eigenen hinzu, muss er den des Clients ersetzen.',

  'The key is in the token box, and the token is in the Key box.':
    'Der Schlüssel steht im Tokenfeld, und das Token im Schlüsselfeld.',
  'They were pasted the wrong way round, or two arguments of a call were swapped.':
    'Verkehrt herum eingefügt, oder in einem Aufruf wurden zwei Argumente vertauscht.',
  'Swap them. Libraries expect the token first.': 'Vertauschen. Bibliotheken erwarten das Token zuerst.',

  'This is something else: an opaque token, a Basic credential, a SAML assertion, a PASETO, a macaroon or a CWT. A JWT library cannot verify it.':
    'Das ist etwas anderes: ein opakes Token, Zugangsdaten für Basic, eine SAML-Assertion, ein PASETO, ein Macaroon oder ein CWT. Eine JWT-Bibliothek kann es nicht prüfen.',
  'Refresh tokens, API keys and the access tokens of Google (ya29.…), GitHub (gho_…) and others are opaque: only the issuer knows what they mean. Auth0 issues one if no audience is requested.':
    'Refresh-Tokens, API-Schlüssel und die Access-Tokens von Google (ya29.…), GitHub (gho_…) und anderen sind opak: Nur der Aussteller weiß, was sie bedeuten. Auch Auth0 stellt eines aus, wenn keine audience verlangt wird.',
  'Ask the issuer about an opaque token: introspection, or its userinfo endpoint.':
    'Den Aussteller nach einem opaken Token fragen: über Introspection oder seinen Userinfo-Endpunkt.',
  'From an OAuth response, use id_token, or an access_token that starts with eyJ.':
    'Aus einer OAuth-Antwort id_token nehmen, oder ein access_token, das mit eyJ beginnt.',
};
