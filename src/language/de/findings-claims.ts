import type { Translations } from '../../core/text/language.ts';

/** Findings about claims, about the kind of a token and about its transport (`core/lint`). */
export const findingsOfClaims: Translations = {
  '{0} has the wrong JSON type.': '{0} hat den falschen JSON-Typ.',
  'It is registered as {0}. Strict libraries reject this, lenient ones read something else.':
    'Registriert ist: {0}. Strenge Bibliotheken lehnen es ab, nachsichtige lesen etwas anderes.',
  '{0} is not {1}.': '{0} ist nicht {1}.',
  'Claim names are case-sensitive: libraries ignore this one. Rename it to {0} if that is meant.':
    'Bei Claim-Namen zählt Groß- und Kleinschreibung: Bibliotheken ignorieren diesen. In {0} umbenennen, wenn das gemeint ist.',
  'scope is a list.': 'scope ist eine Liste.',
  'It is registered as one string with spaces. Verifiers that follow the specification see no scope at all.':
    'Registriert ist scope als eine Zeichenkette mit Leerzeichen. Prüfer, die der Spezifikation folgen, sehen gar keinen Scope.',
  'There are both scope and scp.': 'Es gibt scope und scp.',
  'Some verifiers use one, some the other. Keep one.':
    'Manche Prüfer nehmen das eine, manche das andere. Eines behalten.',
  '{0} allows everything for a long time.': '{0} erlaubt für lange Zeit alles.',
  'A token that allows everything is worth stealing. Grant what the task needs, for as long as it takes.':
    'Ein Token, das alles erlaubt, ist ein lohnendes Ziel. Nur gewähren, was die Aufgabe braucht, und nur so lange.',
  'jti is guessable.': 'jti lässt sich erraten.',
  'It must never repeat, and where replay matters it must be unpredictable: use 128 random bits.':
    'Sie darf sich nie wiederholen, und wo Replay zählt, muss sie unvorhersehbar sein: 128 zufällige Bits benutzen.',
  'The token has a long lifetime and no ID to revoke it by.':
    'Das Token hat eine lange Lebensdauer und keine ID, mit der es sich widerrufen ließe.',
  'With jti or sid a single token or session can be put on a denylist.':
    'Mit jti oder sid lässt sich ein einzelnes Token oder eine Sitzung auf eine Sperrliste setzen.',
  '{0} contains what looks like code or a query.': '{0} enthält etwas, das wie Code oder eine Abfrage aussieht.',
  'Claims are input like any other: bind them as parameters, and escape them for display.':
    'Claims sind Eingaben wie alle anderen: als Parameter binden, beim Anzeigen maskieren.',
  '{0} has the wrong length.': '{0} hat die falsche Länge.',
  'It must be the left half of a hash whose length alg determines, in base64url: {0} characters here.':
    'Es muss die linke Hälfte eines Hashes sein, dessen Länge alg bestimmt, in Base64url: hier {0} Zeichen.',
  'There is a chain of more than four actors.': 'Es gibt eine Kette von mehr als vier Akteuren.',
  'Only the outermost counts for access; the others are history. Long chains are hard to check.':
    'Für den Zugriff zählt nur der äußerste; die anderen sind Vorgeschichte. Lange Ketten sind schwer zu prüfen.',

  'The token is bound to a key: {0}.': 'Das Token ist an einen Schlüssel gebunden: {0}.',
  'The sender must also prove possession of that key, so a stolen token alone is useless. The verifier must check the proof.':
    'Wer es sendet, muss auch den Besitz dieses Schlüssels beweisen; ein gestohlenes Token allein nützt also nichts. Der Prüfer muss den Beweis prüfen.',
  'the one with this thumbprint, proved by DPoP': 'der mit diesem Fingerabdruck, bewiesen durch DPoP',
  'that of a client certificate (mutual TLS)': 'der eines Client-Zertifikats (Mutual TLS)',
  'the one in the claim itself': 'der im Claim selbst',
  'the encrypted one in the claim': 'der verschlüsselte im Claim',
  'the one with this name': 'der mit diesem Namen',
  'cnf does not name a key that can be checked.': 'cnf nennt keinen Schlüssel, der sich prüfen ließe.',
  'It must be an object with one method: jwk, jwe, kid, jku, jkt or x5t#S256. The last two are 43 characters of base64url.':
    'Es muss ein Objekt mit einer Methode sein: jwk, jwe, kid, jku, jkt oder x5t#S256; die letzten zwei sind 43 Zeichen Base64url.',
  'cnf names several keys: {0}.': 'cnf nennt mehrere Schlüssel: {0}.',
  'Exactly one is allowed. Otherwise verifiers check different ones.':
    'Genau einer ist erlaubt. Sonst prüfen Prüfer verschiedene.',
  'htu is not in its normal form.': 'htu ist nicht in Normalform geschrieben.',
  'It should be {0}: a verifier that compares strings rejects uppercase in the host and default ports.':
    'Es sollte {0} lauten: Ein Prüfer, der Zeichenketten vergleicht, lehnt Großbuchstaben im Host und Standardports ab.',
  'The proof has its own exp or nbf.': 'Der Nachweis hat ein eigenes exp oder nbf.',
  'That is allowed, but verifiers use iat and their own time window.':
    'Das ist erlaubt, aber Prüfer richten sich nach iat und ihrem eigenen Zeitfenster.',

  'An ID token is sent where an access token belongs.': 'Ein ID-Token wird gesendet, wo ein Access-Token hingehört.',
  'An ID token tells a client who signed in. Its audience is that client, not an API. An API that accepts it can be given tokens meant for others. Send the access token.':
    'Ein ID-Token sagt einem Client, wer sich angemeldet hat; seine Zielgruppe ist dieser Client, keine API. Einer API, die es annimmt, lassen sich Tokens unterschieben, die für andere bestimmt sind. Das Access-Token senden.',
  'A refresh token is sent where an access token belongs.':
    'Ein Refresh-Token wird gesendet, wo ein Access-Token hingehört.',
  'It is only for the authorization server. An API that sees it can use it to get access for a long time. Send the access token.':
    'Es ist nur für den Autorisierungsserver bestimmt. Eine API, die es sieht, kann sich damit lange Zugriff verschaffen. Das Access-Token senden.',
  'An ID token with {0}: it is probably used as an access token.':
    'Ein ID-Token mit {0}: Es wird wohl als Access-Token benutzt.',
  'What a client may do is in the access token. An ID token tells the client who signed in, and APIs should not accept it.':
    'Was ein Client darf, steht im Access-Token. Ein ID-Token sagt dem Client, wer sich angemeldet hat, und keine API sollte es annehmen.',
  'The token is bound to a DPoP key, but sent as Bearer.':
    'Das Token ist an einen DPoP-Schlüssel gebunden, wird aber als Bearer gesendet.',
  'Send it with the DPoP scheme and a proof. An API that accepts it as Bearer loses the protection.':
    'Mit dem Schema DPoP und einem Nachweis senden. Eine API, die es als Bearer annimmt, verliert den Schutz.',
  'You chose {0}, but the claims are those of {1}.': 'Gewählt ist: {0}, aber die Claims gehören zu: {1}.',
  'typ says {0}, but the claims are those of {1}.': 'typ sagt: {0}, aber die Claims gehören zu: {1}.',
  'Verifiers must not confuse types of tokens. A verifier that checks only one of the signs can be given the wrong type.':
    'Prüfer dürfen Arten von Tokens nicht verwechseln. Einem Prüfer, der nur ein Merkmal prüft, lässt sich die falsche Art unterschieben.',

  'No iss: the token does not say who issued it.': 'Kein iss: Das Token sagt nicht, wer es ausgestellt hat.',
  'A verifier with keys of several issuers cannot tell whose token this is.':
    'Ein Prüfer mit Schlüsseln mehrerer Aussteller kann nicht erkennen, wessen Token es ist.',
  'iss is a URL without https, or with a query or fragment.':
    'iss ist eine URL ohne https oder mit Query oder Fragment.',
  'An issuer is an https URL without query and fragment, because the keys are fetched from there.':
    'Ein Aussteller ist eine https-URL ohne Query und Fragment, weil dort die Schlüssel geholt werden.',
  'No aud: the token is valid for anyone who trusts the issuer.':
    'Kein aud: Das Token gilt bei allen, die dem Aussteller vertrauen.',
  'Any recipient can use it elsewhere. Name the recipient in aud. The recipient must check it.':
    'Jeder Empfänger kann es anderswo benutzen. Den Empfänger nennen; er muss es prüfen.',
  'aud does not name a specific recipient.': 'aud nennt keinen bestimmten Empfänger.',
  'An empty or wildcard audience passes careless checks (CVE-2020-26160). Name each recipient.':
    'Eine leere Zielgruppe oder ein Platzhalter besteht nachlässige Prüfungen (CVE-2020-26160). Jeden Empfänger nennen.',
  'aud names {0} twice.': 'aud nennt {0} zweimal.',
  'Once is enough.': 'Einmal genügt.',
  'There are several audiences, but no azp.': 'Es gibt mehrere Zielgruppen, aber kein azp.',
  'It is unknown which client the ID token was issued to. Add azp with its ID.':
    'Dann ist nicht zu erkennen, für welchen Client das ID-Token ausgestellt wurde. azp mit dessen ID ergänzen.',
  'No sub: the token does not say who it is about.': 'Kein sub: Das Token sagt nicht, um wen es geht.',
  'Add one that never changes and is never reused for another account.':
    'Eines ergänzen, das sich nie ändert und nie für ein anderes Konto wiederverwendet wird.',
  'sub is empty or very long.': 'sub ist leer oder sehr lang.',
  'It must be 1 to 255 characters: many databases truncate or reject it otherwise.':
    'Es muss aus einem bis 255 Zeichen bestehen: Viele Datenbanken kürzen es sonst oder lehnen es ab.',
  'sub is an email address, a phone number or a sequential number.':
    'sub ist eine E-Mail-Adresse, eine Telefonnummer oder eine laufende Nummer.',
  'Email addresses and phone numbers pass to other people, sequential numbers are guessable, and all of them reveal something about the person. Use a random ID.':
    'E-Mail-Adressen und Telefonnummern gehen auf andere über, laufende Nummern lassen sich erraten, und alle verraten etwas über die Person. Eine zufällige ID verwenden.',
  'sub is the client, but a person signed in.': 'sub ist der Client, obwohl sich eine Person angemeldet hat.',
  'An API that uses sub treats the client as a person. Use different namespaces for the two.':
    'Eine API, die sub benutzt, behandelt den Client als Person. Für beide verschiedene Namensräume benutzen.',
  'The groups do not fit into the token and must be fetched.':
    'Die Gruppen passen nicht in das Token und müssen geholt werden.',
  'Code that only looks at groups treats the person as a member of none.':
    'Code, der nur auf groups schaut, hält die Person für ein Mitglied keiner Gruppe.',

  '{0} is a secret that anyone can read.': '{0} ist ein Geheimnis, das alle lesen können.',
  'A signed token is not encrypted. Change the secret, and never put secrets into a token.':
    'Ein signiertes Token ist nicht verschlüsselt. Das Geheimnis ändern und nie eines in ein Token schreiben.',
  'There is a private key in the token.': 'In dem Token steht ein privater Schlüssel.',
  'Anyone who sees the token has the key. Replace it, and put only the public part into a token.':
    'Wer das Token sieht, hat den Schlüssel. Ersetzen und nur den öffentlichen Teil in ein Token schreiben.',
  '{0} contains the access key of a service.': '{0} enthält den Zugangsschlüssel eines Dienstes.',
  'Its format shows which service. Revoke it there: anyone who sees the token can use it.':
    'Sein Format zeigt, welcher Dienst es ist. Dort widerrufen: Wer das Token sieht, kann ihn benutzen.',
  '{0} contains what looks like a card number.': '{0} enthält etwas, das wie eine Kartennummer aussieht.',
  'Its check digit is correct. Card numbers must not be stored in readable form. Remove it.':
    'Die Prüfziffer stimmt. Kartennummern dürfen nicht lesbar gespeichert werden. Entfernen.',
  '{0} contains an account number or a national ID.': '{0} enthält eine Kontonummer oder eine staatliche Kennung.',
  'Anyone who sees the token can read it. Remove it, or encrypt the token.':
    'Wer das Token sieht, kann sie lesen. Entfernen oder das Token verschlüsseln.',
  '{0} contains a password hash.': '{0} enthält den Hash eines Passworts.',
  'An attacker can guess the password from it unnoticed. Keep it on the server.':
    'Daraus lässt sich das Passwort unbemerkt erraten. Er gehört nur auf den Server.',
  '{0} contains another token.': '{0} enthält ein weiteres Token.',
  'Anyone who receives this token can also use the one inside. Pass on only what the recipient needs.':
    'Wer dieses Token empfängt, kann auch das enthaltene verwenden. Nur weitergeben, was der Empfänger braucht.',
  '{0} reveals internals of a system.': '{0} verrät das Innere eines Systems.',
  'Private IP addresses, connection strings, paths and stack traces help an attacker. Remove them.':
    'Private IP-Adressen, Verbindungszeichenfolgen, Pfade und Stacktraces helfen Angreifern. Entfernen.',
  'The token contains personal data: {0}.': 'Das Token enthält personenbezogene Daten: {0}.',
  'Anyone who sees the token can read it, including in logs and browsers. Send only what the recipient needs.':
    'Wer es sieht, kann das lesen, auch in Protokollen und Browsern. Nur senden, was der Empfänger braucht.',
  'The token contains specially protected personal data: {0}.':
    'Das Token enthält besonders geschützte personenbezogene Daten: {0}.',
  'Remove it, or encrypt the token.': 'Entfernen oder das Token verschlüsseln.',

  'The token never expires: it has no exp.': 'Das Token läuft nie ab: Es hat kein exp.',
  'Anyone who gets it can use it forever. Use a short lifetime and renew it.':
    'Wer es bekommt, kann es für immer benutzen. Eine kurze Lebensdauer wählen und es erneuern.',
  'With iat, a verifier can reject tokens from before a password or key change.':
    'Mit iat kann ein Prüfer Tokens ablehnen, die älter sind als ein Wechsel von Passwort oder Schlüssel.',
  'The lifetime of the token is {0}.': 'Die Lebensdauer des Tokens ist {0}.',
  'For this type of token, {0} is already long. A short lifetime limits the damage if it is stolen.':
    'Für diese Art von Token ist {0} schon lang. Eine kurze Lebensdauer begrenzt den Schaden, wenn es gestohlen wird.',
  'nbf is not before exp: the token is never valid.': 'nbf liegt nicht vor exp: Das Token gilt nie.',
  'Check how the issuer computes them.': 'Prüfen, wie der Aussteller beide berechnet.',
  'nbf is more than a day before iat.': 'nbf liegt mehr als einen Tag vor iat.',
  'The token says it was valid long before it was issued. Usually both are the same.':
    'Laut nbf galt das Token lange vor seiner Ausstellung. Meist sind beide Zeiten gleich.',
  'auth_time is after iat.': 'auth_time liegt nach iat.',
  "A sign-in comes before the token that is issued for it. Check the issuer's clocks.":
    'Die Anmeldung kommt vor dem Token, das für sie ausgestellt wird. Die Uhren des Ausstellers prüfen.',
  '{0} is not a plausible time.': '{0} ist keine plausible Zeit.',
  'It is before 1970 or beyond any calendar. Check how the issuer computes it.':
    'Sie liegt vor 1970 oder jenseits jedes Kalenders. Prüfen, wie der Aussteller sie berechnet.',
  '{0} is written with an exponent.': '{0} ist mit Exponent geschrieben.',
  'That is valid JSON, but parsers that expect whole numbers fail on it. Write all digits.':
    'Das ist JSON, aber Parser, die ganze Zahlen wollen, scheitern daran. Alle Ziffern schreiben.',
  'iat is that of the well-known sample token.': 'iat ist das des bekannten Beispiel-Tokens.',
  'It was probably copied from an example. The code that issues tokens must set it.':
    'Es wurde wohl aus einem Beispiel übernommen. Der Code, der Tokens ausstellt, soll es setzen.',

  'The token is in the query string of a URL.': 'Das Token steht im Query-String einer URL.',
  'URLs get into logs, histories and referrers. Send the token in the Authorization header or in the body, and treat this one as disclosed.':
    'URLs gelangen in Protokolle, Verläufe und Referrer. Das Token im Authorization-Header oder im Body senden, und dieses als offengelegt behandeln.',
  'The token is in the fragment of a URL.': 'Das Token steht im Fragment einer URL.',
  "Servers do not see it, but the browser's history and every script on the page do. Use the authorization code flow with PKCE.":
    'Server sehen es nicht, wohl aber der Verlauf des Browsers und jedes Skript der Seite. Den Authorization Code Flow mit PKCE benutzen.',
  'The cookie lacks {0}.': 'Dem Cookie fehlt: {0}.',
  "HttpOnly hides it from scripts, Secure keeps it off unencrypted connections, and SameSite keeps it out of other sites' requests.":
    'HttpOnly verbirgt es vor Skripten, Secure hält es von unverschlüsselten Verbindungen fern, SameSite von Anfragen anderer Websites.',
  'The token is {0} characters long.': 'Das Token ist {0} Zeichen lang.',
  'Servers reject header lines of about 8,000 characters (431 or 400).':
    'Server lehnen Header-Zeilen von etwa 8.000 Zeichen ab (431 oder 400).',
  'Browsers silently drop cookies larger than 4,096 bytes.':
    'Browser verwerfen Cookies über 4.096 Bytes, ohne es zu melden.',
  'Claims are not what takes the space.': 'Die Claims sind nicht das, was Platz braucht.',
  'Most of it: {0}.': 'Das meiste davon: {0}.',
};
