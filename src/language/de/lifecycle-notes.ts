import type { Translations } from '../../core/text/language.ts';

/** What happens in the story of a token, by who decides it. */
export const lifecycleNotes: Translations = {
  'The issuer checks the password, once. It signs {0} (valid for {1} min) and {2} (valid for 14 days).':
    'Der Aussteller prüft das Passwort, ein einziges Mal. Er signiert {0} ({1} min gültig) und {2} (14 Tage gültig).',
  'The issuer checks the password, once. It stores the session {0} for 14 days and sets a cookie that scripts cannot read.':
    'Der Aussteller prüft das Passwort, ein einziges Mal. Er speichert die Sitzung {0} für 14 Tage und setzt ein Cookie, das Skripte nicht lesen können.',
  '{0} has expired. The issuer answers invalid_grant.':
    '{0} ist abgelaufen. Der Aussteller antwortet mit invalid_grant.',
  '{0} belongs to a revoked family. The issuer answers invalid_grant.':
    '{0} gehört zu einer widerrufenen Familie. Der Aussteller antwortet mit invalid_grant.',
  '{0} was already used. Someone else may have a copy, and the issuer cannot know who. It revokes the whole family (RFC 9700 §4.14.2).':
    '{0} wurde schon benutzt. Jemand anders könnte eine Kopie haben, und der Aussteller weiß nicht, wer. Er widerruft die ganze Familie (RFC 9700 §4.14.2).',
  'The issuer replaces {0} with {1} and signs {2}. {3} must not be used again.':
    'Der Aussteller ersetzt {0} durch {1} und signiert {2}. {3} darf nicht noch einmal benutzt werden.',
  '{0} was used a moment ago. The grace period allows it again, for anyone who has it. The issuer also gives {1}.':
    '{0} wurde gerade erst benutzt. In der Nachfrist gilt es noch, und zwar für alle, die es haben. Der Aussteller gibt auch {1} aus.',
  '{0}: still valid until exp. Services do not ask the issuer, so they do not know that it was ended.':
    '{0}: bis exp weiterhin gültig. Die Dienste fragen den Aussteller nicht und wissen deshalb nichts vom Ende.',
  'The issuer puts {0} on the denylist, until exp. Services that look there reject it at once.':
    'Der Aussteller setzt {0} bis exp auf die Sperrliste. Dienste, die dort nachsehen, weisen es sofort ab.',
  "The issuer raises the person's token_version to {0}. That ends every access token on every device.":
    'Der Aussteller erhöht token_version der Person auf {0}. Damit endet jedes Access-Token auf jedem Gerät.',
  'The issuer deletes the refresh token {0} and its family (RFC 7009).':
    'Der Aussteller löscht das Refresh-Token {0} und seine Familie (RFC 7009).',
  'The issuer deletes the session {0}. The next request with it fails.':
    'Der Aussteller löscht die Sitzung {0}. Die nächste Anfrage damit scheitert.',
  'There is nothing to revoke. With Basic, only a new password ends the access.':
    'Es gibt nichts zu widerrufen. Bei Basic beendet nur ein neues Passwort den Zugang.',
  'The issuer revokes all logins of this person: {0}.': 'Der Aussteller widerruft alle Anmeldungen dieser Person: {0}.',
  'The person has a new password. The old one is wrong from now on.':
    'Die Person hat ein neues Passwort. Das alte ist ab jetzt falsch.',
  'The setting applies from now on.': 'Die Einstellung gilt ab jetzt.',
  'This is another version of the app. Everyone must log in again.':
    'Das ist eine andere Version der App. Alle müssen sich neu anmelden.',
  'Expired in the meantime: {0}.': 'Inzwischen abgelaufen: {0}.',
  'Sessions and Basic have no signing key.': 'Sitzungen und Basic haben keinen Signaturschlüssel.',
  'The issuer publishes {0} in its key set. It still signs with the old key, so that every cache can learn the new one.':
    'Der Aussteller veröffentlicht {0} in seinem Schlüsselsatz. Er signiert noch mit dem alten Schlüssel, damit jeder Cache den neuen kennenlernt.',
  'The secret {0} is installed at each service, by hand or by a secret store. HMAC does not have a public key set.':
    'Das Geheimnis {0} wird bei jedem Dienst eingerichtet, von Hand oder über einen Speicher für Geheimnisse. Für HMAC gibt es keinen öffentlichen Schlüsselsatz.',
  'The issuer signs with {0} from now on. Services still accept the old key, for the tokens it has signed.':
    'Der Aussteller signiert ab jetzt mit {0}. Den alten Schlüssel akzeptieren die Dienste weiter, für die Tokens, die er signiert hat.',
  'The issuer signs with {0} before it has published it. Services cannot find that key.':
    'Der Aussteller signiert mit {0}, bevor er ihn veröffentlicht hat. Die Dienste finden diesen Schlüssel nicht.',
  'The issuer has only one key, so it removes nothing.': 'Der Aussteller hat nur einen Schlüssel und entfernt nichts.',
  'The issuer removes {0} from its key set.': 'Der Aussteller entfernt {0} aus seinem Schlüsselsatz.',
  'Too early for {0}: it is still valid, but services that no longer have the key reject it. Keep an old key for one access token lifetime.':
    'Zu früh für {0}: Es ist noch gültig, aber Dienste ohne den Schlüssel weisen es ab. Einen alten Schlüssel so lange behalten, wie ein Access-Token gültig ist.',
  '{0} ends with it, and the app has to refresh. After a leak that is right, because every forged token ends as well.':
    'Damit endet {0}, und die App muss erneuern. Wenn das Geheimnis bekannt wurde, ist das richtig, denn auch jedes gefälschte Token endet.',
  'The issuer publishes {0}, with which it already signs. Services find it the next time they fetch the key set.':
    'Der Aussteller veröffentlicht {0}, mit dem er schon signiert. Die Dienste finden ihn, wenn sie den Schlüsselsatz das nächste Mal holen.',
  'A new tab opens. localStorage and cookies are shared by all tabs, so it is logged in.':
    'Ein neuer Tab geht auf. localStorage und Cookies gehören allen Tabs, also ist er angemeldet.',
  'A new tab opens. Its memory is empty, and it has nothing to prove who it is.':
    'Ein neuer Tab geht auf. Sein Speicher ist leer, und er kann sich nicht ausweisen.',
  'The tab has no access token in its memory, so it refreshes first.':
    'Der Tab hat kein Access-Token im Speicher, also erneuert er zuerst.',
  'The tab got a 401. It uses its refresh token once, and then tries the request again.':
    'Der Tab bekam 401. Er benutzt einmal sein Refresh-Token und versucht die Anfrage dann noch einmal.',
  'The second try worked. The person noticed nothing.': 'Der zweite Versuch gelang. Die Person hat nichts bemerkt.',
  'The new token is rejected as well. Trying again would not help.':
    'Auch das neue Token wird abgewiesen. Ein weiterer Versuch würde nicht helfen.',
  'The refresh failed, so the app deletes the tokens in this tab and in what both tabs share.':
    'Die Erneuerung schlug fehl. Die App löscht deshalb die Tokens in diesem Tab und in allem, was beide Tabs teilen.',
  'The tab has nothing left that works. The person must log in.':
    'Der Tab hat nichts Gültiges mehr. Die Person muss sich anmelden.',
  'Sessions and Basic do not use a refresh token.': 'Sitzungen und Basic benutzen kein Refresh-Token.',
  'The tab has no refresh token.': 'Der Tab hat kein Refresh-Token.',
  'Tab B read {0} before tab A had stored the new one. Both send it.':
    'Tab B las {0}, bevor Tab A das neue gespeichert hatte. Beide senden es.',
  'Tab B waits for the lock (navigator.locks): one tab refreshes for all.':
    'Tab B wartet auf die Sperre (navigator.locks): Ein Tab erneuert für alle.',
  'The lock is free. Tab B finds the new {0} and sends no request.':
    'Die Sperre ist frei. Tab B findet das neue {0} und sendet keine Anfrage.',
  'The person types the password. The browser keeps it and sends it with every request.':
    'Die Person tippt das Passwort. Der Browser behält es und sendet es mit jeder Anfrage.',
  'Basic has no logout: the browser sends the password until it is closed.':
    'Basic kennt kein Abmelden: Der Browser sendet das Passwort, bis er geschlossen wird.',
  'The tab has no refresh token, so there is nothing to revoke. It deletes what it has.':
    'Der Tab hat kein Refresh-Token, also gibt es nichts zu widerrufen. Er löscht, was er hat.',
  'The request does not prove who sends it, so the service rejects it.':
    'Die Anfrage weist nicht nach, von wem sie kommt, deshalb weist der Dienst sie ab.',
  'The service asks the session table: {0} is there, so the request is accepted.':
    'Der Dienst fragt die Sitzungstabelle: {0} ist da, also wird die Anfrage akzeptiert.',
  'The service asks the session table: {0} is not there or has ended, so the request is rejected.':
    'Der Dienst fragt die Sitzungstabelle: {0} fehlt oder ist zu Ende, also wird die Anfrage abgewiesen.',
  'The service checks the password against the user table, as with every request. It is right.':
    'Der Dienst vergleicht das Passwort mit der Benutzertabelle, wie bei jeder Anfrage. Es stimmt.',
  'The service checks the password against the user table. It is wrong, and the answer is 401.':
    'Der Dienst vergleicht das Passwort mit der Benutzertabelle. Es ist falsch, und die Antwort ist 401.',
  'The service accepts {0}: the signature verifies, exp and nbf fit its clock, iss and aud are right.':
    'Der Dienst akzeptiert {0}: Die Signatur stimmt, exp und nbf passen zu seiner Uhr, iss und aud sind richtig.',
  'The service accepts {0}, which the issuer never created. The signature verifies, so nothing shows that it is forged.':
    'Der Dienst akzeptiert {0}, das der Aussteller nie erzeugt hat. Die Signatur stimmt, also verrät nichts die Fälschung.',
  'The service decided alone, with a key that it has. It did not ask the issuer.':
    'Der Dienst hat allein entschieden, mit einem Schlüssel, den er hat. Den Aussteller hat er nicht gefragt.',
  'The service also looked up the jti in the denylist. That is one lookup for each request.':
    'Der Dienst hat auch die jti in der Sperrliste nachgeschlagen. Das ist ein Nachschlagen je Anfrage.',
  "The service also looked up the person's current token_version. That is one lookup for each request.":
    'Der Dienst hat auch die aktuelle token_version der Person nachgeschlagen. Das ist ein Nachschlagen je Anfrage.',
  'The signature of {0} does not match the key that its kid names. The answer is 401.':
    'Die Signatur von {0} passt nicht zu dem Schlüssel, den kid nennt. Die Antwort ist 401.',
  'The signature of {0} verifies, but it is rejected because of {1}. The answer is 401.':
    'Die Signatur von {0} stimmt, aber es wird wegen {1} abgewiesen. Die Antwort ist 401.',
  'The service has no key named {0}, so it cannot check the signature. The answer is 401.':
    'Der Dienst hat keinen Schlüssel namens {0} und kann die Signatur nicht prüfen. Die Antwort ist 401.',
  "The service fetches the issuer's key set ({0}) and keeps it for one hour.":
    'Der Dienst holt den Schlüsselsatz des Ausstellers ({0}) und behält ihn eine Stunde.',
  'The key set in the cache is older than one hour. The service fetches it again: {0}.':
    'Der Schlüsselsatz im Cache ist älter als eine Stunde. Der Dienst holt ihn noch einmal: {0}.',
  'The service does not know the kid, so it fetches the key set again: {0}.':
    'Der Dienst kennt die kid nicht, also holt er den Schlüsselsatz noch einmal: {0}.',
  'The service does not know the kid. It fetched the key set less than a minute ago and does not fetch again, because anyone can invent a kid.':
    'Der Dienst kennt die kid nicht. Er hat den Schlüsselsatz vor weniger als einer Minute geholt und holt ihn nicht wieder, denn eine kid kann jeder erfinden.',
  'The clock of the service is now {0} s behind.': 'Die Uhr des Dienstes geht jetzt {0} s nach.',
  'The clock of the service is now {0} s ahead.': 'Die Uhr des Dienstes geht jetzt {0} s vor.',
};
