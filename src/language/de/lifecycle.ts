import type { Translations } from '../../core/text/language.ts';

/** The thief, the actions and the scenarios of the story of a token. */
export const lifecycleGerman: Translations = {
  'A script in the page reads localStorage, as every script of the page can. The thief has {0}.':
    'Ein Skript in der Seite liest localStorage, wie es jedes Skript der Seite kann. Der Dieb hat {0}.',
  'A script in the page finds no token in localStorage, and it cannot read an HttpOnly cookie. While the tab is open, it can still send requests as the person.':
    'Ein Skript in der Seite findet kein Token in localStorage, und ein HttpOnly-Cookie kann es nicht lesen. Solange der Tab offen ist, kann es trotzdem Anfragen im Namen der Person senden.',
  'A script in the page finds nothing: the tab is not logged in.':
    'Ein Skript in der Seite findet nichts: Der Tab ist nicht angemeldet.',
  'The log is empty. No request with a credential has reached a service yet.':
    'Das Log ist leer. Noch hat keine Anfrage mit Zugangsdaten einen Dienst erreicht.',
  'A service wrote the request headers to its log. The thief reads {0} there.':
    'Ein Dienst hat die Header der Anfrage ins Log geschrieben. Der Dieb liest dort {0}.',
  'A request goes out without TLS, but it does not contain a credential.':
    'Eine Anfrage geht ohne TLS hinaus, aber ohne Zugangsdaten.',
  'A request goes out without TLS. Anyone on the network can read {0}.':
    'Eine Anfrage geht ohne TLS hinaus. Alle im Netz können {0} lesen.',
  'A request goes out without TLS. The cookie with {0} is Secure, so the browser does not send it.':
    'Eine Anfrage geht ohne TLS hinaus. Das Cookie mit {0} ist Secure, deshalb sendet der Browser es nicht.',
  "The thief's page sent a form to the service, and the browser added the credential by itself. The thief placed an order without knowing any token.":
    'Die Seite des Diebs schickte ein Formular an den Dienst, und der Browser fügte die Zugangsdaten von selbst hinzu. Der Dieb hat bestellt, ohne ein Token zu kennen.',
  "The browser added the credential to the thief's form, but the service rejected it.":
    'Der Browser fügte dem Formular des Diebs die Zugangsdaten hinzu, aber der Dienst wies sie ab.',
  'The cookie is SameSite=Lax, so the browser does not add it to a form from another site.':
    'Das Cookie ist SameSite=Lax, deshalb fügt der Browser es einem Formular von einer anderen Website nicht hinzu.',
  "The browser adds nothing to a form from another site: only the app's own script can set the Authorization header.":
    'Der Browser fügt einem Formular von einer anderen Website nichts hinzu: Nur das eigene Skript der App kann den Authorization-Header setzen.',
  'The thief has nothing that a service would accept.': 'Der Dieb hat nichts, was ein Dienst akzeptieren würde.',
  'The thief has no refresh token.': 'Der Dieb hat kein Refresh-Token.',
  'The thief gets in with {0}. To the service, it looks like the person.':
    'Der Dieb kommt mit {0} hinein. Für den Dienst sieht es aus wie die Person.',
  'The thief is kept out: {0} does not work.': 'Der Dieb bleibt draußen: {0} gilt nicht.',
  'The thief now has fresh tokens: {0} and {1}. As long as only the thief refreshes, the issuer cannot notice.':
    'Der Dieb hat jetzt frische Tokens: {0} und {1}. Solange nur der Dieb erneuert, kann der Aussteller nichts bemerken.',
  "The thief's refresh failed.": 'Der Dieb konnte nicht erneuern.',
  'The thief cannot forge anything: a session id is a random number, and Basic needs the password.':
    'Der Dieb kann nichts fälschen: Eine Sitzungs-ID ist eine Zufallszahl, und Basic braucht das Passwort.',
  'The thief creates {0} with role admin and signs it with the leaked {1}.':
    'Der Dieb erzeugt {0} mit role admin und signiert es mit dem bekannt gewordenen {1}.',
  "The thief creates {0} with role admin. Without the issuer's key, it is signed with another one.":
    'Der Dieb erzeugt {0} mit role admin. Ohne den Schlüssel des Ausstellers ist es mit einem anderen signiert.',
  'The thief reads the configuration of the service Billing. It has the secret {0}, because anyone who can check an HMAC can also sign.':
    'Der Dieb liest die Konfiguration des Dienstes Rechnungen. Darin ist das Geheimnis {0}, denn wer einen HMAC prüfen kann, kann auch signieren.',
  'The thief reads the configuration of the service Billing. It has only public keys ({0}), which cannot sign.':
    'Der Dieb liest die Konfiguration des Dienstes Rechnungen. Darin sind nur öffentliche Schlüssel ({0}), die nicht signieren können.',
  'The thief reads the configuration of the service Billing. It does not contain a key that could create a session.':
    'Der Dieb liest die Konfiguration des Dienstes Rechnungen. Sie enthält keinen Schlüssel, mit dem sich eine Sitzung erzeugen ließe.',
  'The thief reads the user table: only password hashes. No password has arrived at a service yet.':
    'Der Dieb liest die Benutzertabelle: nur Passwort-Hashes. Noch ist kein Passwort bei einem Dienst angekommen.',
  'The thief reads requests at the service Billing. Each of them contains the password.':
    'Der Dieb liest Anfragen beim Dienst Rechnungen. Jede enthält das Passwort.',
  'Tab A': 'Tab A',
  'Tab B': 'Tab B',
  Orders: 'Bestellungen',
  Billing: 'Rechnungen',
  Thief: 'Dieb',
  '{0} logs in': '{0} meldet sich an',
  '{0} refreshes': '{0} erneuert',
  '{0} logs out': '{0} meldet sich ab',
  '{0} calls {1}': '{0} ruft {1} auf',
  'Wait {0}': '{0} warten',
  'The thief calls {0}': 'Der Dieb ruft {0} auf',
  'The thief forges a token for {0}': 'Der Dieb fälscht ein Token für {0}',
  'Someone sets the clock of {0}': 'Jemand verstellt die Uhr von {0}',
  '{0}: {1}': '{0}: {1}',
  'The thief runs a script in the page (XSS)': 'Der Dieb führt ein Skript in der Seite aus (XSS)',
  'The thief reads a log': 'Der Dieb liest ein Log',
  'The thief listens to a request without TLS': 'Der Dieb hört eine Anfrage ohne TLS mit',
  "The thief's site sends a form (CSRF)": 'Die Website des Diebs schickt ein Formular (CSRF)',
  'The person opens tab B': 'Die Person öffnet Tab B',
  'Both tabs refresh at once': 'Beide Tabs erneuern gleichzeitig',
  'The thief refreshes': 'Der Dieb erneuert',
  'The issuer revokes all logins': 'Der Aussteller widerruft alle Anmeldungen',
  'The person changes the password': 'Die Person ändert das Passwort',
  'The issuer publishes a new key': 'Der Aussteller veröffentlicht einen neuen Schlüssel',
  'The issuer signs with the new key': 'Der Aussteller signiert mit dem neuen Schlüssel',
  'The issuer removes the old key': 'Der Aussteller entfernt den alten Schlüssel',
  'The thief breaks into the service Billing': 'Der Dieb bricht in den Dienst Rechnungen ein',
  Style: 'Verfahren',
  Storage: 'Aufbewahrung',
  'Services look up': 'Dienste schlagen nach',
  'Grace period': 'Nachfrist',
  'One tab refreshes for all': 'Ein Tab erneuert für alle',
  Leeway: 'Uhrtoleranz',
  'Access token lifetime': 'Lebensdauer des Access-Tokens',
  'JWT, HMAC (HS256)': 'JWT, HMAC (HS256)',
  'JWT, RSA (RS256)': 'JWT, RSA (RS256)',
  'JWT, ECDSA (ES256)': 'JWT, ECDSA (ES256)',
  'Server session': 'Server-Sitzung',
  Memory: 'Arbeitsspeicher',
  'Cookies, SameSite=None': 'Cookies, SameSite=None',
  'Memory and a strict cookie': 'Arbeitsspeicher und striktes Cookie',
  nothing: 'nichts',
  'the denylist': 'die Sperrliste',
  no: 'nein',
  yes: 'ja',
  '{0} → {1}: {2} {3}, {4}.': '{0} → {1}: {2} {3}, {4}.',
  'A revocation takes effect at once.': 'Ein Widerruf wirkt sofort.',
  'After a revocation, an access token would still work for {0}.':
    'Nach einem Widerruf würde ein Access-Token noch {0} gelten.',
  'Lookups: {0}. Bytes: {1}. {2}': 'Nachschlagen: {0}. Bytes: {1}. {2}',

  'Log in': 'Anmelden',
  'The password is sent once, to the issuer. After that, tokens prove who the person is.':
    'Das Passwort wird einmal gesendet, an den Aussteller. Danach weisen Tokens nach, wer die Person ist.',
  'An access token is short-lived: 5 to 15 minutes, at most an hour. A refresh token lasts longer: 7 to 30 days.':
    'Ein Access-Token ist kurzlebig: 5 bis 15 Minuten, höchstens eine Stunde. Ein Refresh-Token gilt länger: 7 bis 30 Tage.',
  'A refresh token goes only to the issuer, never to a service (RFC 6749 §1.5). Many issuers use a random string for it.':
    'Ein Refresh-Token geht nur an den Aussteller, nie an einen Dienst (RFC 6749 §1.5). Viele Aussteller nehmen dafür eine Zufallszeichenkette.',
  'Use the access token': 'Das Access-Token benutzen',
  'The token is in the Authorization header, after the word Bearer (RFC 6750 §2.1).':
    'Das Token steht im Authorization-Header, nach dem Wort Bearer (RFC 6750 §2.1).',
  'The service checks the signature, exp, nbf, iss and aud. typ is optional (RFC 7519 §5.1).':
    'Der Dienst prüft Signatur, exp, nbf, iss und aud. typ ist optional (RFC 7519 §5.1).',
  'Anyone who has the token can read its payload. A password or a card number must not be in it.':
    'Alle, die das Token haben, können den Payload lesen. Ein Passwort oder eine Kartennummer gehört nicht hinein.',
  'Expiry and refresh': 'Ablauf und Erneuerung',
  'After exp, the service answers 401. The app uses its refresh token and tries again.':
    'Nach exp antwortet der Dienst mit 401. Die App benutzt ihr Refresh-Token und versucht es noch einmal.',
  'If the refresh fails as well, the person must log in.':
    'Scheitert auch die Erneuerung, muss sich die Person anmelden.',
  'A stolen refresh token': 'Ein gestohlenes Refresh-Token',
  'Each refresh token works once. The issuer replaces it and remembers the old one.':
    'Jedes Refresh-Token gilt einmal. Der Aussteller ersetzt es und merkt sich das alte.',
  'If an old one comes back, two people have the same token. The issuer revokes the whole family (RFC 9700 §4.14.2).':
    'Kommt ein altes zurück, haben zwei dasselbe Token. Der Aussteller widerruft die ganze Familie (RFC 9700 §4.14.2).',
  'The person must log in again, and the thief loses access. Access tokens that exist still work until exp.':
    'Das kostet die Person eine Anmeldung und den Dieb den Zugang. Vorhandene Access-Tokens gelten bis exp weiter.',
  'With a denylist': 'Mit Sperrliste',
  'Two tabs refresh at once': 'Zwei Tabs erneuern gleichzeitig',
  'Both tabs send the same refresh token. To the issuer, that looks like a theft, and the person is logged out.':
    'Beide Tabs senden dasselbe Refresh-Token. Für den Aussteller sieht das nach Diebstahl aus, und die Person wird abgemeldet.',
  'Remedy 1: a grace period of 15 to 60 seconds, which RFC 9700 does not define. A thief can use it as well.':
    'Abhilfe 1: eine Nachfrist von 15 bis 60 Sekunden, die RFC 9700 nicht vorsieht. Auch ein Dieb kann sie nutzen.',
  'Remedy 2: one tab refreshes for all, with the Web Locks API (navigator.locks).':
    'Abhilfe 2: Ein Tab erneuert für alle, mit der Web-Locks-API (navigator.locks).',
  'With a grace period': 'Mit Nachfrist',
  'With a lock': 'Mit Sperre',
  'Log out': 'Abmelden',
  'The issuer deletes the refresh token. A copy of the access token still works until exp.':
    'Der Aussteller löscht das Refresh-Token. Eine Kopie des Access-Tokens gilt noch bis exp.',
  'It ends earlier only if services look something up: a denylist of jti, or the person’s token_version or last logout.':
    'Früher endet es nur, wenn die Dienste etwas nachschlagen: eine Sperrliste der jti, oder token_version oder letzte Abmeldung der Person.',
  'An entry in the denylist is needed only until the exp of its token.':
    'Ein Eintrag in der Sperrliste ist nur bis zum exp seines Tokens nötig.',
  'With token_version': 'Mit token_version',
  'Change the signing key': 'Den Signaturschlüssel wechseln',
  'Publish the new key first, then sign with it. Keep the old key published for one access token lifetime.':
    'Erst den neuen Schlüssel veröffentlichen, dann mit ihm signieren. Den alten noch so lange veröffentlichen, wie ein Access-Token gültig ist.',
  'A service that does not know a kid fetches the key set again (OpenID Connect Core 1.0 §10.1.1).':
    'Ein Dienst, der eine kid nicht kennt, holt den Schlüsselsatz noch einmal (OpenID Connect Core 1.0 §10.1.1).',
  'In a hurry': 'In Eile',
  'A leaked secret': 'Ein bekannt gewordenes Geheimnis',
  'With HMAC, anyone who can check a token can also create one. Use it within one trust domain only.':
    'Mit HMAC kann jeder, der ein Token prüfen kann, auch eines erzeugen. Nur innerhalb eines Vertrauensbereichs verwenden.',
  'With a key pair, services have only the public key. It cannot sign.':
    'Mit einem Schlüsselpaar haben die Dienste nur den öffentlichen Schlüssel. Der kann nicht signieren.',
  'A secret for HS256 has at least 256 bits (RFC 7518 §3.2). After a leak, only a new secret helps.':
    'Ein Geheimnis für HS256 hat mindestens 256 Bit (RFC 7518 §3.2). Ist es bekannt geworden, hilft nur ein neues Geheimnis.',
  'With a key pair': 'Mit Schlüsselpaar',
  'Clocks that differ': 'Uhren, die verschieden gehen',
  'The clock of Orders is 2 minutes behind. For Orders, a new token is from the future, and nbf rejects it.':
    'Die Uhr von Bestellungen geht 2 Minuten nach. Dort ist ein neues Token aus der Zukunft, und nbf weist es ab.',
  'A verifier may allow a leeway, usually no more than a few minutes (RFC 7519 §4.1.5).':
    'Wer prüft, darf eine Toleranz zulassen, meist höchstens ein paar Minuten (RFC 7519 §4.1.5).',
  'Without a setting, jose, jsonwebtoken, PyJWT, golang-jwt, JJWT and php-jwt allow 0 s. Nimbus allows 60 s, and .NET 5 minutes.':
    'Ohne Einstellung lassen jose, jsonwebtoken, PyJWT, golang-jwt, JJWT und php-jwt 0 s zu, Nimbus 60 s und .NET 5 Minuten.',
  'With 5 minutes leeway': 'Mit 5 Minuten Toleranz',
  'Where the browser keeps tokens': 'Wo der Browser Tokens aufbewahrt',
  'Every script of the page can read localStorage, including one that an attacker injected (XSS).':
    'Jedes Skript der Seite kann localStorage lesen, auch eines, das ein Angreifer eingeschleust hat (XSS).',
  'The browser adds a cookie by itself, even to a request from another site (CSRF), unless SameSite forbids it.':
    'Ein Cookie fügt der Browser von selbst hinzu, auch bei einer Anfrage von einer anderen Website (CSRF), außer SameSite verbietet es.',
  'Common choice: the access token in memory, the refresh token in an HttpOnly, Secure, SameSite cookie. Refresh is POST only and rate-limited.':
    'Übliche Wahl: das Access-Token im Arbeitsspeicher, das Refresh-Token in einem Cookie mit HttpOnly, Secure und SameSite. Erneuern geht nur mit POST und nicht beliebig oft.',
  'In cookies': 'In Cookies',
  'In memory': 'Im Arbeitsspeicher',
  'In memory and a strict cookie': 'Im Arbeitsspeicher und in einem strikten Cookie',
  'Many services, one issuer': 'Viele Dienste, ein Aussteller',
  'Each service fetches the key set once. After that, it checks tokens alone.':
    'Jeder Dienst holt den Schlüsselsatz einmal. Danach prüft er Tokens allein.',
  'No service asks the issuer. That is fast, and it is why the issuer cannot end an access token early.':
    'Kein Dienst fragt den Aussteller. Das ist schnell, und deshalb kann der Aussteller ein Access-Token nicht vorzeitig beenden.',
  'With a server session': 'Mit Server-Sitzung',
  'JWT, session and Basic: the same week': 'JWT, Sitzung und Basic: dieselbe Woche',
  'A JWT is large and needs no lookup. It cannot be ended before exp without one.':
    'Ein JWT ist groß und braucht kein Nachschlagen. Ohne Nachschlagen lässt es sich vor exp nicht beenden.',
  'A session id is small and needs a lookup for each request. It ends at once.':
    'Eine Sitzungs-ID ist klein und braucht bei jeder Anfrage ein Nachschlagen. Sie endet sofort.',
  'Basic sends the password with each request. A thief has it until it is changed.':
    'Basic sendet das Passwort mit jeder Anfrage. Ein Dieb hat es, bis es geändert wird.',
  'With Basic': 'Mit Basic',
};
