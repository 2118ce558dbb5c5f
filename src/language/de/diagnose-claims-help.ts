import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the claims (`core/diagnose/help/claims.ts`). */
export const diagnoseClaimsHelp: Translations = {
  'exp, the time from which the token must not be accepted, has passed.':
    'exp, der Zeitpunkt, ab dem das Token nicht mehr angenommen werden darf, ist vorbei.',
  'Access tokens are valid for minutes on purpose. A client that keeps using one has not refreshed it. A few seconds are a clock difference. Whole hours suggest local time used as UTC.':
    'Access-Tokens gelten mit Absicht nur Minuten. Ein Client, der eines weiterverwendet, hat es nicht erneuert. Wenige Sekunden sind ein Unterschied der Uhren. Volle Stunden deuten auf Ortszeit, die als UTC verwendet wurde.',
  'Get a new token, with the refresh token or by signing in again. A client does this shortly before exp, and again after a 401.':
    'Ein neues Token holen: mit dem Refresh-Token oder durch erneutes Anmelden. Ein Client tut das kurz vor exp, und noch einmal nach einem 401.',
  'To check an old token for another fault, set "Check as of" to a time when it was valid.':
    'Um ein altes Token auf einen anderen Fehler zu prüfen, „Prüfen zum Zeitpunkt“ auf einen Moment setzen, in dem es gültig war.',
  'Is the clock right? In containers and virtual machines it may stop while the machine sleeps.':
    'Geht die Uhr richtig? In Containern und virtuellen Maschinen kann sie stehen bleiben, während der Rechner schläft.',

  'nbf, the time before which the token must not be accepted, is in the future.':
    'nbf, der Zeitpunkt, vor dem das Token nicht angenommen werden darf, liegt in der Zukunft.',
  "The issuer's clock is ahead of the verifier's. .NET and others set nbf to the time of issue, so one second is enough. Hours suggest local time used as UTC.":
    'Die Uhr des Ausstellers geht der des Prüfers vor. .NET und andere setzen nbf auf den Zeitpunkt der Ausstellung, da genügt eine Sekunde. Stunden deuten auf Ortszeit, die als UTC verwendet wurde.',
  'Allow a tolerance of one minute or less, and synchronize the clocks.':
    'Eine Toleranz von höchstens einer Minute zulassen, und die Uhren synchronisieren.',

  'iat, the time of issue, is in the future. No specification says what follows from that; some libraries reject the token.':
    'iat, der Zeitpunkt der Ausstellung, liegt in der Zukunft. Keine Spezifikation sagt, was daraus folgt; manche Bibliotheken lehnen das Token ab.',
  "A clock that is ahead, local time used as UTC (Python's naive datetime.now()), or milliseconds. PyJWT rejects it, as do golang-jwt with WithIssuedAt, jose with maxTokenAge, and firebase/php-jwt if nbf is missing.":
    'Eine Uhr, die vorgeht, Ortszeit, die als UTC verwendet wurde (datetime.now() ohne Zeitzone in Python), oder Millisekunden. PyJWT lehnt es ab, golang-jwt mit WithIssuedAt, jose mit maxTokenAge, firebase/php-jwt, wenn es kein nbf gibt.',
  'Use an aware datetime.': 'Ein datetime mit Zeitzone verwenden.',

  'The time is a thousand times too large. Read as seconds, it is tens of thousands of years in the future, so the token practically never expires.':
    'Die Zeit ist tausendmal zu groß. Als Sekunden gelesen liegt sie Zehntausende von Jahren in der Zukunft; das Token läuft praktisch nie ab.',
  'Date.now() and getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go and ToUnixTimeMilliseconds() in .NET count milliseconds; a JWT counts seconds.':
    'Date.now() und getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go und ToUnixTimeMilliseconds() in .NET zählen Millisekunden; ein JWT zählt Sekunden.',
  'Divide and round.': 'Teilen und runden.',
  'Instant also counts seconds.': 'Auch Instant zählt Sekunden.',
  'Unix, not UnixMilli.': 'Unix, nicht UnixMilli.',
  'Not ToUnixTimeMilliseconds.': 'Nicht ToUnixTimeMilliseconds.',

  'exp is a time in seconds since 1970. A small number such as 3600 is in early 1970, so the token has always been expired.':
    'exp ist ein Zeitpunkt, in Sekunden ab 1970 gezählt. Eine kleine Zahl wie 3600 liegt Anfang 1970, also war das Token schon immer abgelaufen.',
  'Someone wrote the lifetime where the time of expiry belongs: jose\'s setExpirationTime(3600) does exactly that, as does a claim "exp" set by hand. Seconds divided by 1000 come from a time that was already in seconds.':
    'Jemand hat die Lebensdauer geschrieben, wo der Ablaufzeitpunkt hingehört: Genau das tut setExpirationTime(3600) in jose, ebenso ein von Hand gesetzter Claim „exp“. Durch 1000 geteilte Sekunden stammen von einer Zeit, die schon in Sekunden war.',
  'Add the lifetime to the time of issue.': 'Die Lebensdauer zum Zeitpunkt der Ausstellung addieren.',

  'RFC 7519 allows it, but libraries that read the time as a whole number reject the token.':
    'RFC 7519 erlaubt es, aber Bibliotheken, die die Zeit als ganze Zahl lesen, lehnen das Token ab.',
  "lcobucci/jwt writes microseconds if the date has them. Date.now() / 1000 without rounding, Python's time.time() and PHP's microtime(true) give fractions.":
    'lcobucci/jwt schreibt Mikrosekunden, wenn das Datum welche hat; Date.now() / 1000 ohne Runden, time.time() in Python und microtime(true) in PHP ergeben Bruchteile.',
  'Give the builder a formatter without microseconds.': 'Dem Builder einen Formatter ohne Mikrosekunden geben.',
  'Round it.': 'Runden.',
  'Not microtime(true).': 'Nicht microtime(true).',

  'exp, nbf and iat must be JSON numbers, in seconds since 1970. A string is not a number, even if it contains digits or a date.':
    'exp, nbf und iat müssen JSON-Zahlen sein, in Sekunden ab 1970. Eine Zeichenkette ist keine, auch wenn sie Ziffern oder ein Datum enthält.',
  'A date object that became a string (JSON.stringify writes a Date as "2024-05-20T…", like many serializers), or a number that came from a form or an environment variable as a string.':
    'Ein Datumsobjekt, aus dem Text wurde (JSON.stringify schreibt ein Date als "2024-05-20T…", viele Serialisierer tun dasselbe), oder eine Zahl, die aus einem Formular oder einer Umgebungsvariablen als Text kam.',
  'From a Date.': 'Aus einem Date.',
  'From a datetime in a dict that is not passed to jwt.encode itself.':
    'Aus einem datetime in einem dict, das nicht selbst an jwt.encode geht.',
  'With the type; otherwise it is written as a string.': 'Mit dem Typ, sonst wird es als Zeichenkette geschrieben.',
  "Through the builder's own method.": 'Über die eigene Methode des Builders.',
  'Not a time.Time, which becomes a string.': 'Kein time.Time, daraus wird eine Zeichenkette.',
  'Cast what came as a string.': 'Umwandeln, was als Zeichenkette kam.',

  'exp is not after iat, so the token was never valid.': 'exp liegt nicht nach iat, also war das Token nie gültig.',
  'One of the two was computed in local time and the other in UTC, the lifetime was subtracted, is zero or negative, or jsonwebtoken got expiresIn: "60", which means 60 milliseconds.':
    'Eines von beiden wurde in Ortszeit berechnet und das andere in UTC, eine Lebensdauer wurde abgezogen, ist null oder negativ, oder jsonwebtoken bekam expiresIn: "60", was 60 Millisekunden bedeutet.',
  'Take both from one clock reading.': 'Beide aus derselben Uhrzeit berechnen.',

  'If two members have the same name, most parsers use the last, some the first, and some reject the token. Two programs may see two different claims.':
    'Von zwei Elementen gleichen Namens nehmen die meisten Parser das letzte, manche das erste, und manche lehnen das Token ab. Zwei Programme sehen womöglich zwei verschiedene Claims.',
  'JSON assembled by hand, a claim added to a template that already has it, or a token made to show one value to a gateway and another to the service behind it.':
    'Von Hand zusammengesetztes JSON, ein Claim, der zu einer Vorlage hinzukam, die ihn schon hat, oder ein Token, das einem Gateway einen anderen Wert zeigen soll als dem Dienst dahinter.',
  'Write each name once: build the claims as a map and let a JSON library write them.':
    'Jeden Namen einmal schreiben: die Claims als Map bauen und von einer JSON-Bibliothek schreiben lassen.',
  'With this, Jackson rejects duplicate names.': 'Damit lehnt Jackson doppelte Namen ab.',
  'Rejects them since .NET 10.': 'Lehnt sie seit .NET 10 ab.',

  'iss is not exactly what the verifier expects. A trailing slash, http instead of https or a capital letter is enough.':
    'iss ist nicht genau das, was der Prüfer erwartet. Ein Schrägstrich am Ende, http statt https oder ein Großbuchstabe genügt.',
  'Auth0 writes its issuer with a trailing slash. Entra ID has https://login.microsoftonline.com/TENANT/v2.0 in tokens of version 2 and https://sts.windows.net/TENANT/ in version 1. Keycloak writes the host name of the request unless its own is fixed.':
    'Auth0 schreibt seinen Aussteller mit Schrägstrich am Ende. Entra ID hat https://login.microsoftonline.com/TENANT/v2.0 in Tokens der Version 2 und https://sts.windows.net/TENANT/ in Version 1. Keycloak schreibt den Hostnamen der Anfrage, wenn kein eigener festgelegt ist.',
  'Copy the value of "issuer" from the discovery document, character by character.':
    'Den Wert von „issuer“ buchstabengetreu aus dem Discovery-Dokument kopieren.',
  'The option.': 'Die Option.',
  'The method.': 'Die Methode.',
  'In TokenValidationParameters (IDX10205).': 'In den TokenValidationParameters (IDX10205).',
  'The constraint.': 'Die Bedingung.',
  'Does not check iss: compare it yourself.': 'Prüft iss nicht: selbst vergleichen.',

  'aud does not name the expected audience. The token may be genuine, but it is not for this service.':
    'aud nennt die erwartete Zielgruppe nicht. Das Token mag echt sein und ist doch nicht für diesen Dienst.',
  'The client requested a token without naming the API, an ID token was sent instead of an access token (its aud is the client), or one side names the API by an ID and the other by a URL, as in Entra ID.':
    'Der Client verlangte das Token, ohne die API zu nennen, statt eines Access-Tokens wurde ein ID-Token gesendet (dessen aud ist der Client), oder die API ist hier mit einer ID und dort mit einer URL bezeichnet, wie in Entra ID.',
  'Request the token with the audience, resource or scope of the API. Send access tokens to APIs, not ID tokens.':
    'Das Token mit audience, resource oder scope der API anfordern; an APIs Access-Tokens senden, keine ID-Tokens.',
  'A token with aud is rejected unless an audience is given.':
    'Ein Token mit aud wird abgelehnt, wenn keine Zielgruppe angegeben ist.',
  'In TokenValidationParameters (IDX10214).': 'In den TokenValidationParameters (IDX10214).',
  'Does not check aud: compare it yourself.': 'Prüft aud nicht: selbst vergleichen.',

  'typ in the header is not what you expect. A token made for one purpose must not be used for another.':
    'typ im Header ist nicht, was erwartet wird. Ein Token für den einen Zweck darf nicht für einen anderen gelten.',
  'An ID token (typ JWT) instead of an access token (at+jwt), or an issuer that does not set the type. Many write JWT for everything.':
    'Ein ID-Token (typ JWT) statt eines Access-Tokens (at+jwt), oder ein Aussteller, der den Typ nicht setzt; viele schreiben JWT für alles.',
  'When verifying. When signing, put typ into the protected header.':
    'Beim Prüfen; beim Signieren gehört typ in den geschützten Header.',
  'When signing. It does not check typ.': 'Beim Signieren; typ prüft es nicht.',
  'When verifying.': 'Beim Prüfen.',

  'alg in the header is not among the algorithms that the verifier allows, so it does not try any key.':
    'alg im Header gehört nicht zu den Algorithmen, die der Prüfer erlaubt; er probiert also keinen Schlüssel.',
  'The verifier was set up for RS256 and the issuer signs with HS256 (a setting of the application in Auth0), the issuer changed to ES256 or EdDSA keys, or the library allows only RS256 unless it is told otherwise.':
    'Der Prüfer ist auf RS256 eingestellt und der Aussteller signiert mit HS256 (eine Einstellung der Anwendung in Auth0), der Aussteller ist zu Schlüsseln für ES256 oder EdDSA gewechselt, oder die Bibliothek erlaubt ohne Einstellung nur RS256.',
  'Find out with which algorithm the issuer is meant to sign, and correct the side that is wrong. Never take the list from the token.':
    'Klären, mit welchem Algorithmus der Aussteller signieren soll, und die falsche Seite berichtigen. Die Liste nie dem Token entnehmen.',
  'The argument.': 'Das Argument.',
  'In the key selector.': 'Im Key-Selector.',
  'The key names its algorithm.': 'Der Schlüssel nennt seinen Algorithmus.',

  'The verifier expects a claim that the token does not have, so its value cannot be checked.':
    'Der Prüfer erwartet einen Claim, den das Token nicht hat; was er sagen würde, lässt sich also nicht prüfen.',
  'The issuer does not include it: aud is missing if no audience was requested, iss if a library leaves it to you.':
    'Der Aussteller schreibt ihn nicht hinein: aud fehlt, wo keine Zielgruppe verlangt wurde, iss, wo eine Bibliothek es ihren Anwendern überlässt.',
  'The issuer must add it: it is a setting of the client, the API or a mapper.':
    'Der Aussteller muss ihn hinzufügen: Das ist eine Einstellung des Clients, der API oder eines Mappers.',
  'Requires claims by name.': 'Verlangt Claims beim Namen.',
  'Requires exp.': 'Verlangt exp.',

  'The signature and the times are right, but the issuer has revoked the token. Nothing in the token itself shows that.':
    'Signatur und Zeiten stimmen, aber der Aussteller hat das Token widerrufen. Im Token selbst zeigt das nichts.',
  "The user signed out, the session ended, a password was changed, or the token's jti is on a list of revoked tokens.":
    'Jemand hat sich abgemeldet, die Sitzung wurde beendet, ein Passwort geändert, oder das Token steht mit seiner jti auf einer Liste widerrufener.',
  'Ask the issuer: introspection, or the status list that the claim status points to.':
    'Den Aussteller fragen: über Introspection oder die Statusliste, auf die der Claim status zeigt.',
  'Get a new token. Keep access tokens short-lived, so that you rarely need to revoke one.':
    'Ein neues Token holen. Access-Tokens kurzlebig halten, damit Widerrufen selten nötig ist.',
  "List revoked tokens by jti, not by the token's text: the same token can be written in several ways.":
    'Listen widerrufener Tokens nach jti führen, nicht nach dem Text des Tokens: Dasselbe Token lässt sich auf mehrere Weisen schreiben.',
};
