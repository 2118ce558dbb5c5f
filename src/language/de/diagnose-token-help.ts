import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the text of the token (`core/diagnose/help/token.ts`). */
export const diagnoseTokenHelp: Translations = {
  'The scheme of the Authorization header (Bearer, DPoP) stands before the token. It is no part of it.':
    'Vor dem Token steht das Schema des Authorization-Headers (Bearer, DPoP). Es gehört nicht dazu.',
  'The whole header value was copied, or handed to a library as it is. jsonwebtoken then says "jwt malformed" or "invalid token".':
    'Der ganze Header-Wert wurde kopiert oder unverändert an eine Bibliothek übergeben. jsonwebtoken meldet dann „jwt malformed“ oder „invalid token“.',
  'Cut the scheme off, whatever its case.': 'Das Schema abschneiden, gleich ob groß oder klein geschrieben.',
  'Cut the scheme off.': 'Das Schema abschneiden.',
  'AddJwtBearer does it by itself.': 'AddJwtBearer erledigt das von selbst.',

  "The token is wrapped in quotation marks, or in Python's b'…', or backslashes and other marks of quoting stand in it. They are no part of it.":
    "Das Token steht in Anführungszeichen oder in Pythons b'…', oder es enthält Backslashes und andere Zeichen, mit denen zitiert wird. Sie gehören nicht dazu.",
  "JSON.stringify before localStorage.setItem, an endpoint that answers with a JSON string, jq without -r. b'…' is str() or an f-string applied to bytes, which PyJWT 1 returned.":
    "JSON.stringify vor localStorage.setItem, ein Endpunkt, der mit einer JSON-Zeichenkette antwortet, jq ohne -r. b'…' entsteht durch str() oder einen f-String aus Bytes, wie PyJWT 1 sie lieferte.",
  'A token is text already: do not put it through JSON.stringify.':
    'Ein Token ist schon Text: nicht durch JSON.stringify schicken.',
  '-r writes text without quotation marks.': '-r schreibt Text ohne Anführungszeichen.',
  'PyJWT 2 returns str. For bytes:': 'PyJWT 2 liefert str. Für Bytes:',

  'The token is broken into lines, or has spaces in it. Without them it is whole; a strict library refuses it as it stands.':
    'Das Token ist auf Zeilen verteilt oder enthält Leerzeichen. Ohne sie ist es vollständig; eine strenge Bibliothek lehnt es so, wie es dasteht, ab.',
  "A mail, a terminal or a chat wrapped it; or an encoder did: base64 on the command line after 76 characters, Java's getMimeEncoder, Android's Base64.DEFAULT, Ruby's Base64.encode64, Python's encodebytes.":
    'Eine Mail, ein Terminal oder ein Chat hat es umbrochen; oder ein Encoder: base64 auf der Kommandozeile nach 76 Zeichen, getMimeEncoder in Java, Base64.DEFAULT in Android, Base64.encode64 in Ruby, encodebytes in Python.',
  'Without line breaks.': 'Ohne Zeilenumbrüche.',
  'Takes all white space out.': 'Entfernt allen Leerraum.',
  'On Android.': 'Unter Android.',

  'The token holds a character that cannot be seen, such as a zero-width space, a no-break space or a byte-order mark.':
    'Im Token steckt ein Zeichen, das nicht zu sehen ist, etwa ein Leerzeichen ohne Breite, ein geschütztes Leerzeichen oder eine Byte Order Mark.',
  'Copied from a chat, a wiki, a document or a web page that breaks long words; or read from a file that Windows saved with a byte-order mark.':
    'Kopiert aus einem Chat, einem Wiki, einem Dokument oder einer Webseite, die lange Wörter umbricht; oder gelesen aus einer Datei, die Windows mit einer Byte Order Mark gespeichert hat.',
  "Shows every character that is none of a token's.": 'Zeigt jedes Zeichen, das in keinem Token vorkommt.',
  'Copy from the raw source: the response of the server, not its rendering.':
    'Aus der Rohform kopieren: aus der Antwort des Servers, nicht aus ihrer Darstellung.',

  'Characters of the token are written as %2E, %3D or the like, and must be decoded before use.':
    'Zeichen des Tokens stehen als %2E, %3D oder ähnlich da und müssen vor dem Gebrauch dekodiert werden.',
  'It was taken from a URL or a form body without decoding, or encoded twice. A token needs no encoding: base64url, dots and tildes are safe in URLs.':
    'Es wurde ohne Dekodieren aus einer URL oder einem Formular genommen oder doppelt kodiert. Ein Token braucht keine Kodierung: Base64url, Punkte und Tilden sind in URLs unbedenklich.',
  'Decodes by itself.': 'Dekodiert von selbst.',

  'The token stands in the query or the fragment of a URL. What is in a query has reached the logs of every server on the way.':
    'Das Token steht in der Query oder im Fragment einer URL. Was in einer Query steht, ist in die Protokolle aller Server auf dem Weg gelangt.',
  'The implicit flow hands tokens over in the fragment; links in mails and websocket addresses carry them in the query.':
    'Der Implicit Flow übergibt Tokens im Fragment; Links in Mails und WebSocket-Adressen tragen sie in der Query.',
  'Send it in the Authorization header. For browsers use the authorization code flow with PKCE instead of the implicit flow.':
    'Im Authorization-Header senden. Für Browser den Authorization Code Flow mit PKCE statt des Implicit Flow verwenden.',
  'If it was in a query, treat the token as known: get a new one.':
    'Stand es in einer Query, gilt das Token als bekannt: ein neues holen.',

  'A Cookie or Set-Cookie line was pasted; the token is the value of one of its cookies.':
    'Eingefügt wurde eine Zeile Cookie oder Set-Cookie; das Token ist der Wert eines der Cookies.',
  'Copied from the developer tools or a log. Frameworks may sign or encode a cookie\'s value on top: "s:" before it is Express\'s mark for a signed cookie.':
    'Kopiert aus den Entwicklerwerkzeugen oder einem Protokoll. Frameworks signieren oder kodieren den Wert eines Cookies mitunter zusätzlich: „s:“ davor kennzeichnet in Express ein signiertes Cookie.',
  'In Express with cookie-parser.': 'In Express mit cookie-parser.',
  'A Cookie header also goes along with requests that other sites cause: set HttpOnly, Secure and SameSite.':
    'Ein Cookie-Header geht auch bei Anfragen mit, die andere Seiten auslösen: HttpOnly, Secure und SameSite setzen.',

  'The answer of a token endpoint was pasted. The token is one of its members, and there may be several.':
    'Eingefügt wurde die Antwort eines Token-Endpunkts. Das Token ist eines ihrer Elemente, und es können mehrere sein.',
  'OAuth answers with access_token, and often id_token and refresh_token. An API wants the access token; the ID token is for the client alone; the refresh token is often no JWT.':
    'OAuth antwortet mit access_token und oft mit id_token und refresh_token. Eine API will das Access-Token; das ID-Token ist allein für den Client; das Refresh-Token ist oft kein JWT.',
  'Takes the token out.': 'Nimmt das Token heraus.',

  'The token was found inside a curl command, a shell export or a line of source.':
    'Das Token fand sich in einem curl-Befehl, einem export der Shell oder einer Zeile Quelltext.',
  'Copied as cURL from the developer tools, from documentation, or from a test.':
    'Als cURL aus den Entwicklerwerkzeugen kopiert, aus einer Dokumentation oder aus einem Test.',
  'Nothing to mend. Mind that shells keep a history: a token typed there stays in a file.':
    'Hier ist nichts zu reparieren. Shells führen allerdings einen Verlauf: Ein dort getipptes Token bleibt in einer Datei.',

  'The whole token, dots included, was encoded as base64. It begins with ZXlK, which is eyJ encoded.':
    'Das ganze Token mitsamt den Punkten wurde als Base64 kodiert. Es beginnt mit ZXlK, und das ist kodiertes eyJ.',
  'Kubernetes shows the values of a Secret in base64 (also the tokens of service accounts); some programs encode a token for transport, which it does not need.':
    'Kubernetes zeigt die Werte eines Secrets in Base64 (auch die Tokens von Dienstkonten); manche Programme kodieren ein Token für den Transport, was es nicht braucht.',
  'From a Kubernetes Secret.': 'Aus einem Kubernetes-Secret.',

  'Parts of the token end in =. A JWS has no padding; without it this token verifies.':
    'Teile des Tokens enden mit =. Ein JWS hat kein Padding; ohne dieses lässt sich das Token bestätigen.',
  "A program encoded the parts by hand with a base64url that pads: Python's urlsafe_b64encode, Java's getUrlEncoder, Go's URLEncoding. Or something on the way filled them up.":
    'Ein Programm hat die Teile von Hand mit einem auffüllenden Base64url kodiert: urlsafe_b64encode in Python, getUrlEncoder in Java, URLEncoding in Go. Oder etwas auf dem Weg hat sie aufgefüllt.',
  'Accepts it, if you must.': 'Nimmt es an, falls es sein muss.',

  'The token has + and / where base64url has - and _. The bytes may be right, but the text is not, and in a URL or a form the plus becomes a space.':
    'Das Token hat + und /, wo Base64url - und _ hat. Die Bytes mögen stimmen, der Text nicht, und in einer URL oder einem Formular wird aus dem Plus ein Leerzeichen.',
  'btoa, base64_encode, Convert.ToBase64String and Base64.getEncoder write the standard alphabet.':
    'btoa, base64_encode, Convert.ToBase64String und Base64.getEncoder schreiben das Standardalphabet.',

  'The last character of a part has bits that are not used, and here they are set. Other texts decode to the same bytes, so one token has several spellings.':
    'Das letzte Zeichen eines Teils hat Bits, die nicht gebraucht werden, und hier sind sie gesetzt. Andere Texte ergeben dekodiert dieselben Bytes, also hat ein Token mehrere Schreibweisen.',
  'Somebody changed the last character, to try whether the signature is checked or to get past a list of blocked tokens; or an encoder is faulty.':
    'Jemand hat das letzte Zeichen geändert, um zu sehen, ob die Signatur geprüft wird, oder um eine Sperrliste zu umgehen; oder ein Encoder ist fehlerhaft.',
  'Block tokens by jti or by the hash of the decoded parts, never by their text.':
    'Tokens nach jti oder nach dem Hash der dekodierten Teile sperren, nie nach ihrem Text.',
  'Refuses such tokens.': 'Lehnt solche Tokens ab.',

  'The token was cut off, an ellipsis stands in it, or the dot before its signature was lost. A dot can be put back; what else is missing cannot be restored.':
    'Das Token wurde abgeschnitten, es stehen Auslassungspunkte darin, oder der Punkt vor seiner Signatur ging verloren. Ein Punkt lässt sich wieder einsetzen; was sonst fehlt, ist nicht wiederherzustellen.',
  'A database column that is too short (VARCHAR(255)), a cookie over 4,096 bytes, a limit on header lines, a log that shortens long values, a selection that ended early.':
    'Eine zu kurze Datenbankspalte (VARCHAR(255)), ein Cookie über 4.096 Bytes, eine Grenze für Header-Zeilen, ein Protokoll, das lange Werte kürzt, eine zu früh beendete Markierung.',
  'Get the token anew from where it was issued. Store it in a text column without a limit.':
    'Das Token neu holen, wo es ausgestellt wurde. In einer Textspalte ohne Längengrenze speichern.',
  'If it is too large for a cookie or a header, put fewer claims in: groups and roles are the usual weight.':
    'Ist es zu groß für ein Cookie oder einen Header, gehören weniger Claims hinein: Meist sind es Gruppen und Rollen, die das Gewicht ausmachen.',

  'The first characters are missing: a JWT begins with eyJ, which is {" encoded. The missing text was signed, too, so it cannot verify like this.':
    'Die ersten Zeichen fehlen: Ein JWT beginnt mit eyJ, und das ist kodiertes {". Der fehlende Text war mitsigniert, so kann die Signatur nicht passen.',
  'The selection began too late, or code cuts off seven characters for "Bearer " where the word was not there.':
    'Die Markierung begann zu spät, oder Code schneidet sieben Zeichen für „Bearer “ ab, wo das Wort nicht stand.',
  'Cut off the scheme only if it is there.': 'Das Schema nur abschneiden, wenn es da ist.',
  'Cuts only what is there.': 'Schneidet nur ab, was da ist.',

  'Something follows the signature that is no part of it; without it the token verifies.':
    'Auf die Signatur folgt etwas, das nicht dazugehört; ohne dieses lässt sich das Token bestätigen.',
  'A quotation mark, comma, bracket or full stop from around it, or the text that came next without a space.':
    'Ein Anführungszeichen, Komma, Klammer oder Punkt aus der Umgebung, oder der Text, der ohne Leerzeichen folgte.',
  'Cut it off where the token is taken out of its surroundings; let a parser for that format do it (JSON, cookies, URLs).':
    'Dort abschneiden, wo das Token aus seiner Umgebung genommen wird; das einem Parser für dieses Format überlassen (JSON, Cookies, URLs).',

  'The first part does not decode to a JSON object. Without it nobody knows with which algorithm to verify.':
    'Der erste Teil ergibt dekodiert kein JSON-Objekt. Ohne ihn ist unbekannt, mit welchem Algorithmus zu prüfen ist.',
  'Characters were lost or changed on the way (also by letter case: base64 tells A from a), or this is no JWT.':
    'Unterwegs gingen Zeichen verloren oder wurden verändert (auch in Groß- und Kleinschreibung: Base64 unterscheidet A und a), oder es ist kein JWT.',
  'Compare with the token where it was issued. Do not change its case, and do not put it through a spelling checker or a search index.':
    'Mit dem Token vergleichen, wie es ausgestellt wurde. Groß- und Kleinschreibung nicht ändern, und das Token durch keine Rechtschreibprüfung und keinen Suchindex schicken.',

  'The JSON says the same, but in other bytes: spaces, order or escapes differ. The signature is over the bytes that were sent.':
    'Das JSON sagt dasselbe, aber in anderen Bytes: Leerzeichen, Reihenfolge oder Escapes weichen ab. Die Signatur gilt den Bytes, die gesendet wurden.',
  'A gateway, a test or a script decoded the token, parsed the JSON, wrote it again and joined it with the old signature.':
    'Ein Gateway, ein Test oder ein Skript hat das Token dekodiert, das JSON geparst, neu geschrieben und mit der alten Signatur verbunden.',
  'Pass the token on as text, never built anew from its parts.':
    'Das Token als Text weitergeben, nie aus seinen Teilen neu bauen.',
  'verify() takes the text as it came.': 'verify() nimmt den Text, wie er kam.',
  'jwtVerify() takes the text as it came.': 'jwtVerify() nimmt den Text, wie er kam.',

  'The text holds the parts of more than one token; taken apart, one of them verifies.':
    'Der Text enthält die Teile von mehr als einem Token; auseinandergenommen lässt sich eines davon bestätigen.',
  'Two tokens pasted one after the other, two headers joined into one line with a comma, or the payload of one token put between header and signature of another.':
    'Zwei Tokens hintereinander eingefügt, zwei Header mit einem Komma zu einer Zeile verbunden, oder der Payload eines Tokens zwischen Header und Signatur eines anderen.',
  "Send one Authorization header. If a proxy adds its own, have it replace the client's.":
    'Einen einzigen Authorization-Header senden. Fügt ein Proxy einen eigenen hinzu, muss er den des Clients ersetzen.',

  'The key stands in the token field, and the token in the key field.':
    'Der Schlüssel steht im Feld für das Token, und das Token im Feld für den Schlüssel.',
  'Pasted the wrong way round, or two arguments swapped in a call.':
    'Verkehrt herum eingefügt, oder in einem Aufruf wurden zwei Argumente vertauscht.',
  'Swap them. Libraries want the token first.': 'Vertauschen. Bibliotheken erwarten das Token zuerst.',

  'What was pasted is something else: an opaque token, a Basic credential, a SAML assertion, a PASETO, a macaroon or a CWT. There is nothing in it that a JWT library could verify.':
    'Eingefügt wurde etwas anderes: ein opakes Token, Zugangsdaten für Basic, eine SAML-Assertion, ein PASETO, ein Macaroon oder ein CWT. Eine JWT-Bibliothek fände darin nichts zu prüfen.',
  'Refresh tokens, API keys and the access tokens of Google (ya29.…), GitHub (gho_…) and others are opaque: only the issuer knows what they stand for. Auth0 issues one where no audience is asked for.':
    'Refresh-Tokens, API-Schlüssel und die Access-Tokens von Google (ya29.…), GitHub (gho_…) und anderen sind opak: Nur der Aussteller weiß, wofür sie stehen. Auch Auth0 stellt eines aus, wenn keine audience verlangt wird.',
  'Ask the issuer about an opaque token: introspection, or its userinfo endpoint.':
    'Den Aussteller nach einem opaken Token fragen: über Introspection oder seinen Userinfo-Endpunkt.',
  'Of an OAuth answer take id_token, or an access_token that begins with eyJ.':
    'Aus einer OAuth-Antwort id_token nehmen, oder ein access_token, das mit eyJ beginnt.',
};
