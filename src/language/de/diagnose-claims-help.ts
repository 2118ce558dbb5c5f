import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the claims (`core/diagnose/help/claims.ts`). */
export const diagnoseClaimsHelp: Translations = {
  'exp, the moment from which the token must not be accepted, has passed.':
    'exp, der Zeitpunkt, ab dem das Token nicht mehr angenommen werden darf, ist vorbei.',
  'Access tokens live for minutes on purpose. A client that keeps using one has not refreshed it; a few seconds are a matter of clocks; hours that are whole numbers hint at local time taken for UTC.':
    'Access-Tokens gelten mit Absicht nur Minuten. Ein Client, der eines weiterverwendet, hat es nicht erneuert; wenige Sekunden sind eine Sache der Uhren; volle Stunden deuten auf Ortszeit, die für UTC gehalten wurde.',
  'Get a new token: with the refresh token, or by signing in again. A client does so shortly before exp, and once more after a 401.':
    'Ein neues Token holen: mit dem Refresh-Token oder durch erneutes Anmelden. Ein Client tut das kurz vor exp, und noch einmal nach einem 401.',
  'To check an old token for another fault, set "Check as of" to a moment within its life.':
    'Um ein altes Token auf einen anderen Fehler zu prüfen, „Prüfen zum Zeitpunkt“ auf einen Moment innerhalb seiner Lebensdauer setzen.',
  'Is the clock in step? In containers and virtual machines it may stand still while the machine sleeps.':
    'Geht die Uhr richtig? In Containern und virtuellen Maschinen kann sie stehen bleiben, während der Rechner schläft.',

  'nbf, the moment before which the token must not be accepted, lies ahead.':
    'nbf, der Zeitpunkt, vor dem das Token nicht angenommen werden darf, steht noch bevor.',
  "The issuer's clock is ahead of the verifier's: .NET and others set nbf to the moment of issue, so that a second is enough. Hours hint at local time taken for UTC.":
    'Die Uhr des Ausstellers geht der des Prüfers vor: .NET und andere setzen nbf auf den Moment der Ausstellung, da genügt eine Sekunde. Stunden deuten auf Ortszeit, die für UTC gehalten wurde.',
  'Allow a tolerance of a minute or less, and set the clocks.':
    'Eine Toleranz von höchstens einer Minute zulassen, und die Uhren stellen.',

  'iat, the moment of issue, lies ahead. No specification says what follows; some libraries refuse the token.':
    'iat, der Zeitpunkt der Ausstellung, steht noch bevor. Keine Spezifikation sagt, was daraus folgt; manche Bibliotheken lehnen das Token ab.',
  "A clock that is ahead, local time taken for UTC (Python's naive datetime.now()), or milliseconds. PyJWT refuses it, golang-jwt with WithIssuedAt, jose with maxTokenAge, firebase/php-jwt where there is no nbf.":
    'Eine Uhr, die vorgeht, Ortszeit, die für UTC gehalten wurde (datetime.now() ohne Zeitzone in Python), oder Millisekunden. PyJWT lehnt es ab, golang-jwt mit WithIssuedAt, jose mit maxTokenAge, firebase/php-jwt, wo es kein nbf gibt.',
  'Use an aware datetime.': 'Ein datetime mit Zeitzone verwenden.',

  "The time is a thousand times too large. Read as seconds it lies tens of thousands of years ahead, so that such a token does not expire in anybody's lifetime.":
    'Die Zeit ist tausendmal zu groß. Als Sekunden gelesen liegt sie Zehntausende von Jahren in der Zukunft; ein solches Token läuft zu niemandes Lebzeiten ab.',
  'Date.now() and getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go and ToUnixTimeMilliseconds() in .NET count milliseconds; a JWT counts seconds.':
    'Date.now() und getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go und ToUnixTimeMilliseconds() in .NET zählen Millisekunden; ein JWT zählt Sekunden.',
  'Divide and round.': 'Teilen und runden.',
  'Instant counts seconds, too.': 'Auch Instant zählt Sekunden.',
  'Unix, not UnixMilli.': 'Unix, nicht UnixMilli.',
  'Not ToUnixTimeMilliseconds.': 'Nicht ToUnixTimeMilliseconds.',

  'exp is a moment, counted in seconds from 1970. A small number such as 3600 is one in early 1970, so the token has always been expired.':
    'exp ist ein Zeitpunkt, in Sekunden ab 1970 gezählt. Eine kleine Zahl wie 3600 liegt Anfang 1970, also war das Token schon immer abgelaufen.',
  'Someone wrote how long the token lives where the moment of its end belongs: jose\'s setExpirationTime(3600) does exactly that, as does a claim "exp" set by hand. Seconds divided by 1000 come from a time that was in seconds already.':
    'Jemand schrieb, wie lange das Token lebt, wo der Zeitpunkt seines Endes hingehört: Genau das tut setExpirationTime(3600) in jose, ebenso ein von Hand gesetzter Claim „exp“. Durch 1000 geteilte Sekunden stammen von einer Zeit, die schon in Sekunden war.',
  'Add the lifetime to the time of issue.': 'Die Lebensdauer zum Zeitpunkt der Ausstellung addieren.',

  'RFC 7519 allows it, but libraries that read the time as a whole number refuse the token.':
    'RFC 7519 erlaubt es, aber Bibliotheken, die die Zeit als ganze Zahl lesen, lehnen das Token ab.',
  "lcobucci/jwt writes microseconds where the date has them; Date.now() / 1000 without rounding, Python's time.time() and microtime(true) in PHP give fractions.":
    'lcobucci/jwt schreibt Mikrosekunden, wenn das Datum welche hat; Date.now() / 1000 ohne Runden, time.time() in Python und microtime(true) in PHP ergeben Bruchteile.',
  'Give the builder a formatter without microseconds.': 'Dem Builder einen Formatter ohne Mikrosekunden geben.',
  'Round it.': 'Runden.',
  'Not microtime(true).': 'Nicht microtime(true).',

  'exp, nbf and iat must be JSON numbers, in seconds from 1970. Text is none, even if it holds digits or a date.':
    'exp, nbf und iat müssen JSON-Zahlen sein, in Sekunden ab 1970. Text ist keine, auch wenn er Ziffern oder ein Datum enthält.',
  'A date object that was turned into text (JSON.stringify writes a Date as "2024-05-20T…", many serialisers do so), or a number that came from a form or an environment variable as text.':
    'Ein Datumsobjekt, aus dem Text wurde (JSON.stringify schreibt ein Date als "2024-05-20T…", viele Serialisierer tun dasselbe), oder eine Zahl, die aus einem Formular oder einer Umgebungsvariablen als Text kam.',
  'From a Date.': 'Aus einem Date.',
  'From a datetime in a dict that is not passed to jwt.encode itself.':
    'Aus einem datetime in einem dict, das nicht selbst an jwt.encode geht.',
  'With the type, or it is written as text.': 'Mit dem Typ, sonst wird es als Text geschrieben.',
  "Through the builder's own method.": 'Über die eigene Methode des Builders.',
  'Not a time.Time, which becomes text.': 'Kein time.Time, daraus wird Text.',
  'Cast what came as text.': 'Umwandeln, was als Text kam.',

  'exp is not after iat, so there was no moment at which the token was valid.':
    'exp liegt nicht nach iat, also gab es keinen Moment, in dem das Token gültig war.',
  'One of the two was computed in local time and the other in UTC, a lifetime was subtracted, is zero or negative, or jsonwebtoken was given expiresIn: "60", which means 60 milliseconds.':
    'Eines von beiden wurde in Ortszeit berechnet und das andere in UTC, eine Lebensdauer wurde abgezogen, ist null oder negativ, oder jsonwebtoken bekam expiresIn: "60", was 60 Millisekunden bedeutet.',
  'Take both from one clock reading.': 'Beide aus derselben Uhrzeit berechnen.',

  'Of two members of the same name most parsers take the last, some the first, and some refuse the token. Two programs may see two different claims.':
    'Von zwei Elementen gleichen Namens nehmen die meisten Parser das letzte, manche das erste, und manche lehnen das Token ab. Zwei Programme sehen womöglich zwei verschiedene Claims.',
  'JSON put together by hand, a claim added to a template that has it already, or a token made to show one value to a gateway and another to the service behind it.':
    'Von Hand zusammengesetztes JSON, ein Claim, der zu einer Vorlage hinzukam, die ihn schon hat, oder ein Token, das einem Gateway einen anderen Wert zeigen soll als dem Dienst dahinter.',
  'Write each name once: build the claims as a map and let a JSON library write them.':
    'Jeden Namen einmal schreiben: die Claims als Map bauen und von einer JSON-Bibliothek schreiben lassen.',
  'Jackson refuses doubled names with this.': 'Damit lehnt Jackson doppelte Namen ab.',
  'Refuses them since .NET 10.': 'Lehnt sie seit .NET 10 ab.',

  'iss is not, to the letter, what the verifier expects. A final slash, http for https or a capital letter is enough.':
    'iss ist nicht buchstabengetreu, was der Prüfer erwartet. Ein Schrägstrich am Ende, http statt https oder ein Großbuchstabe genügt.',
  'Auth0 writes its issuer with a final slash. Entra ID has https://login.microsoftonline.com/TENANT/v2.0 in tokens of version 2 and https://sts.windows.net/TENANT/ in version 1. Keycloak writes the host name of the request, unless its own is fixed.':
    'Auth0 schreibt seinen Aussteller mit Schrägstrich am Ende. Entra ID hat https://login.microsoftonline.com/TENANT/v2.0 in Tokens der Version 2 und https://sts.windows.net/TENANT/ in Version 1. Keycloak schreibt den Hostnamen der Anfrage, wenn kein eigener festgelegt ist.',
  'Copy the value of "issuer" from the discovery document, to the letter.':
    'Den Wert von „issuer“ buchstabengetreu aus dem Discovery-Dokument kopieren.',
  'The option.': 'Die Option.',
  'The method.': 'Die Methode.',
  'In TokenValidationParameters (IDX10205).': 'In den TokenValidationParameters (IDX10205).',
  'The constraint.': 'Die Bedingung.',
  'Does not look at iss: compare it yourself.': 'Sieht iss nicht an: selbst vergleichen.',

  'aud does not name the expected audience. The token may be genuine, and yet is not for this service.':
    'aud nennt die erwartete Zielgruppe nicht. Das Token mag echt sein und ist doch nicht für diesen Dienst.',
  'The client asked for a token without naming the API, an ID token was sent instead of an access token (its aud is the client), or the API is named by an id here and by a URL there, as in Entra ID.':
    'Der Client verlangte das Token, ohne die API zu nennen, statt eines Access-Tokens wurde ein ID-Token gesendet (dessen aud ist der Client), oder die API ist hier mit einer ID und dort mit einer URL bezeichnet, wie in Entra ID.',
  'Ask for the token with the audience, resource or scope of the API; send access tokens to APIs, not ID tokens.':
    'Das Token mit audience, resource oder scope der API anfordern; an APIs Access-Tokens senden, keine ID-Tokens.',
  'A token with aud is refused unless an audience is given.':
    'Ein Token mit aud wird abgelehnt, wenn keine Zielgruppe angegeben ist.',
  'In TokenValidationParameters (IDX10214).': 'In den TokenValidationParameters (IDX10214).',
  'Does not look at aud: compare it yourself.': 'Sieht aud nicht an: selbst vergleichen.',

  'typ in the header is not what is expected. A token made for one purpose must not be taken for another.':
    'typ im Header ist nicht, was erwartet wird. Ein Token für den einen Zweck darf nicht für einen anderen gelten.',
  'An ID token (typ JWT) where an access token (at+jwt) is expected, or an issuer that does not set the type; many write JWT for everything.':
    'Ein ID-Token (typ JWT), wo ein Access-Token (at+jwt) erwartet wird, oder ein Aussteller, der den Typ nicht setzt; viele schreiben JWT für alles.',
  'When verifying; when signing put typ into the protected header.':
    'Beim Prüfen; beim Signieren gehört typ in den geschützten Header.',
  'When signing; it does not check typ.': 'Beim Signieren; typ prüft es nicht.',
  'When verifying.': 'Beim Prüfen.',

  'The verifier expects a claim that the token does not have, so what it says cannot be checked.':
    'Der Prüfer erwartet einen Claim, den das Token nicht hat; was er sagen würde, lässt sich also nicht prüfen.',
  'The issuer does not put it in: aud is missing where no audience was asked for, iss where a library leaves it to you.':
    'Der Aussteller schreibt ihn nicht hinein: aud fehlt, wo keine Zielgruppe verlangt wurde, iss, wo eine Bibliothek es ihren Anwendern überlässt.',
  'Have the issuer add it: it is a setting of the client, the API or a mapper.':
    'Den Aussteller ihn hinzufügen lassen: Das ist eine Einstellung des Clients, der API oder eines Mappers.',
  'Asks for claims by name.': 'Verlangt Claims beim Namen.',
  'Asks for exp.': 'Verlangt exp.',

  'The signature and the times are in order, but the issuer has withdrawn the token. Nothing in the token itself shows that.':
    'Signatur und Zeiten sind in Ordnung, aber der Aussteller hat das Token zurückgezogen. Im Token selbst zeigt das nichts.',
  'The user signed out, the session was ended, a password was changed, or the token is on a list of revoked ones by its jti.':
    'Jemand hat sich abgemeldet, die Sitzung wurde beendet, ein Passwort geändert, oder das Token steht mit seiner jti auf einer Liste widerrufener.',
  'Ask the issuer: introspection, or the status list that the claim status points to.':
    'Den Aussteller fragen: über Introspection oder die Statusliste, auf die der Claim status zeigt.',
  'Get a new token. Keep access tokens short-lived, so that revoking is seldom needed.':
    'Ein neues Token holen. Access-Tokens kurzlebig halten, damit Widerrufen selten nötig ist.',
  "Keep lists of revoked tokens by jti, not by the token's text: the same token can be written in several ways.":
    'Listen widerrufener Tokens nach jti führen, nicht nach dem Text des Tokens: Dasselbe Token lässt sich auf mehrere Weisen schreiben.',
};
