import type { Translations } from '../../core/text/language.ts';

/** The verdict on the claims, its checks, and the expectations. */
export const claimsGerman: Translations = {
  'Claim checks': 'Prüfung der Claims',
  Expectations: 'Erwartungen',
  'More expectations': 'Weitere Erwartungen',
  'More expectations ({0} in use)': 'Weitere Erwartungen ({0} gesetzt)',
  'Keep on this device': 'Auf diesem Gerät behalten',
  'Saves these expectations in this browser for your next visit, except the time to check at and the nonce. Clear the checkbox to delete them.':
    'Speichert diese Erwartungen in diesem Browser für den nächsten Besuch, außer dem Prüfzeitpunkt und der nonce. Ohne Häkchen werden sie gelöscht.',
  'Expected issuer': 'Erwarteter Aussteller',
  'exact value of iss': 'genauer Wert von iss',
  'Expected audience': 'Erwartete Zielgruppe',
  'aud, or one of its values': 'aud oder einer seiner Werte',
  'Expected type': 'Erwarteter Typ',
  'typ: at+jwt': 'typ: at+jwt',
  'seconds, or 5 min': 'Sekunden oder 5 min',
  'Check as of': 'Prüfen zum Zeitpunkt',
  now: 'jetzt',
  'Not a valid time. Use 2026-11-22 09:14, a NumericDate, +1 h or 3 d ago.':
    'Keine gültige Zeit. Möglich sind 2026-11-22 09:14, ein NumericDate, +1 h oder -3 d.',
  'Required claims': 'Erforderliche Claims',
  'sub, jti': 'sub, jti',
  'Allowed algorithms': 'Erlaubte Algorithmen',
  'RS256, ES256': 'RS256, ES256',
  'Maximum age': 'Maximales Alter',
  'since iat: 1 h': 'seit iat: 1 h',
  'Maximum lifetime': 'Maximale Lebensdauer',
  'iat to exp: 15 min': 'iat bis exp: 15 min',
  'Expected nonce': 'Erwartete Nonce',
  'exact value of nonce': 'genauer Wert von nonce',
  'Revoked token ids': 'Widerrufene Token-IDs',
  'one jti per line': 'eine jti pro Zeile',
  'Version claim': 'Versions-Claim',
  'Minimum version': 'Mindestversion',
  'a whole number': 'eine ganze Zahl',
  'Not a whole number.': 'Keine ganze Zahl.',
  'Not a valid duration. Use 60, 60 s or 5 min.': 'Keine gültige Dauer. Möglich sind 60, 60 s oder 5 min.',
  'A closing quote is missing.': 'Ein schließendes Anführungszeichen fehlt.',

  'expired on {0}': 'abgelaufen am {0}',
  'not valid before {0}': 'nicht gültig vor {0}',
  'iat is in the future ({0})': 'iat liegt in der Zukunft ({0})',
  '{0} is not a number': '{0} ist keine Zahl',
  '{0} looks like {1}': '{0} sieht nach {1} aus',
  milliseconds: 'Millisekunden',
  microseconds: 'Mikrosekunden',
  nanoseconds: 'Nanosekunden',
  '{0} looks like a lifetime': '{0} sieht nach einer Lebensdauer aus',
  '{0} looks like a time divided by 1000': '{0} sieht aus wie eine durch 1000 geteilte Zeit',
  '{0} has a fraction': '{0} hat Nachkommastellen',
  '{0} is a number that no calendar reaches': '{0} ist eine Zahl, die kein Kalender erreicht',
  'exp is not after iat': 'exp liegt nicht nach iat',
  '{0} more than once': '{0} mehrfach vorhanden',
  'iss is not one of the expected issuers': 'iss ist keiner der erwarteten Aussteller',
  'iss is not the expected issuer': 'iss ist nicht der erwartete Aussteller',
  'aud does not contain any of the expected audiences': 'aud enthält keine der erwarteten Zielgruppen',
  'aud does not contain the expected audience': 'aud enthält nicht die erwartete Zielgruppe',
  'the header has no typ': 'der Header hat kein typ',
  'typ is not protected by the signature': 'typ ist nicht durch die Signatur geschützt',
  'typ is not the expected type': 'typ ist nicht der erwartete Typ',
  'the header has no alg': 'der Header hat kein alg',
  'alg is not an allowed algorithm': 'alg ist kein erlaubter Algorithmus',
  '{0} is not {1}': '{0} ist nicht {1}',
  'issued too long ago': 'vor zu langer Zeit ausgestellt',
  'the lifetime is too long': 'die Lebensdauer ist zu lang',
  'nonce is not the expected one': 'nonce ist nicht die erwartete',
  'jti is on the list of revoked IDs': 'jti steht auf der Liste der widerrufenen IDs',
  '{0} is below {1}': '{0} ist kleiner als {1}',

  'The token expired at {0}. Get a new one from the issuer.':
    'Das Token ist am {0} abgelaufen. Beim Aussteller ein neues holen.',
  'The token expired at {0}, outside the tolerance of {1} s. Get a new one from the issuer.':
    'Das Token ist am {0} abgelaufen, außerhalb der Toleranz von {1} s. Beim Aussteller ein neues holen.',
  'The token is not valid before {0} (nbf). If that is only seconds away, a clock is off: allow a tolerance.':
    'Das Token gilt nicht vor {0} (nbf). Fehlen nur Sekunden, geht eine Uhr falsch: eine Toleranz zulassen.',
  'The token is not valid before {0} (nbf), outside the tolerance of {1} s. If that is only seconds away, a clock is off: allow a larger tolerance.':
    'Das Token gilt nicht vor {0} (nbf), außerhalb der Toleranz von {1} s. Fehlen nur Sekunden, geht eine Uhr falsch: eine größere Toleranz zulassen.',
  "The token was issued in the future, at {0}. PyJWT rejects it; jose accepts it by default. Check the issuer's clock, or allow a tolerance.":
    'Das Token wurde laut iat in der Zukunft ausgestellt, am {0}. PyJWT lehnt es ab, jose nimmt es von sich aus an. Die Uhr des Ausstellers prüfen oder eine Toleranz zulassen.',
  "The token was issued in the future, at {0}, outside the tolerance of {1} s. PyJWT rejects it; jose accepts it by default. Check the issuer's clock, or allow a larger tolerance.":
    'Das Token wurde laut iat in der Zukunft ausgestellt, am {0}, außerhalb der Toleranz von {1} s. PyJWT lehnt es ab, jose nimmt es von sich aus an. Die Uhr des Ausstellers prüfen oder eine größere Toleranz zulassen.',
  'a date in words': 'ein ausgeschriebenes Datum',
  '{0} is in seconds, so as written it means {1}. In {2} it would be {3}: divide it by {4}.':
    '{0} ist in Sekunden angegeben und bedeutet so {1}. In {2} wäre es {3}: durch {4} teilen.',
  '{0} has a fraction ({1}). RFC 7519 §2 allows it, but some libraries accept only whole seconds.':
    '{0} hat Nachkommastellen ({1}). RFC 7519 §2 erlaubt das, manche Bibliotheken nehmen aber nur ganze Sekunden.',
  '{0} is {1}, which no calendar reaches. Some libraries fail at such a number, others never see it expire.':
    '{0} ist {1}, was kein Kalender erreicht. Manche Bibliotheken scheitern an so einer Zahl, für andere läuft sie nie ab.',
  'exp ({0}) is not after iat ({1}), so the token was never valid. Check how the issuer computes them.':
    'exp ({0}) liegt nicht nach iat ({1}), das Token hat also nie gegolten. Prüfen, wie der Aussteller beide berechnet.',
  '{0} occurs more than once. Jotscope uses the last one; other verifiers use the first or reject the token (RFC 7519 §4).':
    '{0} kommt mehr als einmal vor. Hier zählt der letzte Wert; andere Prüfer nehmen den ersten oder lehnen das Token ab (RFC 7519 §4).',
  '{0} occur more than once. Jotscope uses the last ones; other verifiers use the first or reject the token (RFC 7519 §4).':
    '{0} kommen mehr als einmal vor. Hier zählt je der letzte Wert; andere Prüfer nehmen den ersten oder lehnen das Token ab (RFC 7519 §4).',
  'an empty list': 'eine leere Liste',
  "The header's typ is missing or not a string, but you expect {0}. Verifiers must not accept another type of token (RFC 8725 §3.11).":
    'typ fehlt im Header oder ist keine Zeichenkette; erwartet ist {0}. Prüfer dürfen keine andere Art von Token annehmen (RFC 8725 §3.11).',
  'typ is only in an unprotected header, where anyone can change it, but you expect {0}. The signer must protect it (RFC 8725 §3.11).':
    'typ steht nur in einem ungeschützten Header, wo es jeder ändern kann; erwartet ist {0}. Der Aussteller muss es schützen (RFC 8725 §3.11).',
  'typ is {0}, but you expect {1}. Verifiers must not accept another type of token (RFC 8725 §3.11).':
    'typ ist {0}, erwartet ist {1}. Prüfer dürfen keine andere Art von Token annehmen (RFC 8725 §3.11).',
  "The header's alg is missing or not a string, but you allow {0}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).":
    'alg fehlt im Header oder ist keine Zeichenkette; erlaubt ist {0}. Der Prüfer wählt den Algorithmus, nicht das Token (RFC 8725 §3.1).',
  'alg is {0}, but you allow {1}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).':
    'alg ist {0}, erlaubt ist {1}. Der Prüfer wählt den Algorithmus, nicht das Token (RFC 8725 §3.1).',
  '{0} is an array that contains more than strings, but must be {1}. Strict libraries reject it, others accept it.':
    '{0} ist ein Array, das nicht nur Zeichenketten enthält, muss aber {1} sein. Strenge Bibliotheken lehnen das ab, andere nehmen es an.',
  '{0} is {1}, but must be {2}. Strict libraries reject it, others accept it.':
    '{0} ist {1}, muss aber {2} sein. Strenge Bibliotheken lehnen das ab, andere nehmen es an.',
  'The token was issued at {0}, more than {1} ago, outside the tolerance of {2} s. Get a new one from the issuer.':
    'Das Token wurde am {0} ausgestellt, vor mehr als {1}, außerhalb der Toleranz von {2} s. Beim Aussteller ein neues holen.',
  'The token was issued at {0}, more than {1} ago. Get a new one from the issuer.':
    'Das Token wurde am {0} ausgestellt, vor mehr als {1}. Beim Aussteller ein neues holen.',
  'The lifetime from iat to exp is {0}, but you allow {1}. The issuer should shorten it: an attacker can use a stolen token until it expires.':
    'Die Lebensdauer von iat bis exp ist {0}; erlaubt: {1}. Der Aussteller sollte sie verkürzen: Ein gestohlenes Token nützt Angreifern, bis es abläuft.',
  'nonce is {0}, but you expect {1}. The token belongs to another sign-in, or is replayed (OpenID Connect Core 1.0 §3.1.3.7).':
    'nonce ist {0}, erwartet ist {1}. Das Token gehört zu einer anderen Anmeldung oder wird wiederholt eingespielt (OpenID Connect Core 1.0 §3.1.3.7).',
  'jti is {0}, which is on the list of revoked IDs. Get a new token from the issuer.':
    'jti ist {0} und steht auf der Liste der widerrufenen IDs. Beim Aussteller ein neues Token holen.',
  '{0} is {1}, but you expect at least {2}. All tokens with a lower number are revoked. Get a new one from the issuer.':
    '{0} ist {1}, erwartet ist mindestens {2}. Alle Tokens mit kleinerer Zahl sind widerrufen. Beim Aussteller ein neues holen.',
  '{0} is {1}, but must be a number of seconds (RFC 7519 §2).':
    '{0} ist {1}, muss aber eine Zahl von Sekunden sein (RFC 7519 §2).',
  'Write {0} without quotes.': '{0} ohne Anführungszeichen schreiben.',
  'It is probably in {0}. Write {1} without quotes.': 'Vermutlich sind es {0}. {1} ohne Anführungszeichen schreiben.',
  'Write {0}, which means {1}.': '{0} schreiben, das ist {1}.',
  '{0} is a point in time, and {1} means {2}.': '{0} ist ein Zeitpunkt, und {1} bedeutet {2}.',
  'It looks like seconds divided by 1000. Multiplied by 1000, it is {0}.':
    'Es sieht nach Sekunden aus, die durch 1000 geteilt wurden. Mit 1000 multipliziert ist es {0}.',
  'If it is a lifetime of {0} seconds, add it to the time of issue.':
    'Wenn es eine Lebensdauer von {0} Sekunden ist, sie zum Zeitpunkt der Ausstellung addieren.',
  'It was probably never set. Set it to the time when the token expires.':
    'Vermutlich wurde es nie gesetzt. Auf die Zeit setzen, zu der das Token abläuft.',
  '{0} is {1}, but you expect one of {2}.': '{0} ist {1}, erwartet ist eines von {2}.',
  '{0} is {1}, but you expect one of {2}: {3}.': '{0} ist {1}, erwartet ist eines von {2}: {3}.',
  '{0} is {1}, but you expect {2}.': '{0} ist {1}, erwartet ist {2}.',
  '{0} is {1}, but you expect {2}: {3}.': '{0} ist {1}, erwartet ist {2}: {3}.',
  'The token has no {0}, but you expect one of {1}. The issuer must add it.':
    'Im Token fehlt {0}, erwartet ist eines von {1}. Der Aussteller muss es ergänzen.',
  'The token has no {0}, but you expect {1}. The issuer must add it.':
    'Im Token fehlt {0}, erwartet ist {1}. Der Aussteller muss es ergänzen.',
  'The token has no {0}, which you require. The issuer must add it.':
    'Im Token fehlt {0}, das verlangt ist. Der Aussteller muss es ergänzen.',
  'The token has no {0}, so its age is unknown. The issuer must add it.':
    'Im Token fehlt {0}, also ist sein Alter unbekannt. Der Aussteller muss es ergänzen.',
  'The token has no {0}, so its lifetime is unknown. The issuer must add it.':
    'Im Token fehlt {0}, also ist seine Lebensdauer unbekannt. Der Aussteller muss es ergänzen.',
  'The token has no {0}, so a verifier cannot tell whether it was revoked. The issuer must add it.':
    'Im Token fehlt {0}, also kann ein Prüfer nicht erkennen, ob es widerrufen ist. Der Aussteller muss es ergänzen.',
  'The token has no {0}, so a verifier cannot tell whether it is still current. The issuer must add it.':
    'Im Token fehlt {0}, also kann ein Prüfer nicht erkennen, ob es noch aktuell ist. Der Aussteller muss es ergänzen.',
  forever: 'unbegrenzt',
  'no valid date': 'kein Datum',
  '{0} s after 1970, beyond any calendar': '{0} s nach 1970, jenseits jedes Kalenders',
  '{0} and {1} more': '{0} und {1} weitere',
  'a string or an array of strings': 'eine Zeichenkette oder ein Array von Zeichenketten',
  'a boolean': 'ein Wahrheitswert',
  'an object': 'ein Objekt',
  '{0}, within the tolerance': '{0}, innerhalb der Toleranz',
  'expired {0}': '{0} abgelaufen',
  'expires {0}': 'läuft {0} ab',
  'became valid {0}': '{0} gültig geworden',
  'becomes valid {0}': 'wird {0} gültig',
  'issued {0}': '{0} ausgestellt',
  'issued in the future, {0}': 'in der Zukunft ausgestellt, {0}',
  'Not checked: the token has no exp, nbf or iat.': 'Nicht geprüft: Das Token hat weder exp noch nbf noch iat.',
  'Rejected: {0}.': 'Abgelehnt: {0}.',
  'Rejected as of {0}: {1}.': 'Abgelehnt zum Zeitpunkt {0}: {1}.',
  'the chosen moment': 'laut Auswahl',
  'they differ only by leading or trailing whitespace': 'sie unterscheiden sich nur durch Leerraum am Anfang oder Ende',
  'they differ only by a trailing slash': 'sie unterscheiden sich nur durch einen Schrägstrich am Ende',
  'they differ only in case': 'sie unterscheiden sich nur in Groß- und Kleinschreibung',
  'they differ only in http:// or https://': 'sie unterscheiden sich nur durch http:// oder https://',
  'they differ only in case, trailing slash, whitespace or http(s)':
    'sie unterscheiden sich nur in Groß- und Kleinschreibung, Schrägstrich, Leerraum oder http(s)',
  'they look alike but contain different characters': 'sie sehen gleich aus, enthalten aber verschiedene Zeichen',
  'exp is OK: the token has not expired.': 'exp ist in Ordnung: Das Token ist nicht abgelaufen.',
  'nbf is OK: the token is already valid.': 'nbf ist in Ordnung: Das Token gilt schon.',
  'iat is OK: the token was issued in the past.':
    'iat ist in Ordnung: Das Token wurde in der Vergangenheit ausgestellt.',
  'The token expired {0} ago, within the tolerance of {1} s.':
    'Das Token ist vor {0} abgelaufen, innerhalb der Toleranz von {1} s.',
  'The token becomes valid in {0}, within the tolerance of {1} s.':
    'Das Token gilt erst in {0}, innerhalb der Toleranz von {1} s.',
  'The token was issued {0} in the future, within the tolerance of {1} s.':
    'Das Token wurde {0} in der Zukunft ausgestellt, innerhalb der Toleranz von {1} s.',
  'iss is one of the expected issuers.': 'iss ist einer der erwarteten Aussteller.',
  'iss is the expected issuer.': 'iss ist der erwartete Aussteller.',
  'aud contains one of the expected audiences.': 'aud enthält eine der erwarteten Zielgruppen.',
  'aud contains the expected audience.': 'aud enthält die erwartete Zielgruppe.',
  'typ is the expected type.': 'typ ist der erwartete Typ.',
  'alg is allowed: {0}.': 'alg ist erlaubt: {0}.',
  '{0} is present.': '{0} ist vorhanden.',
  'iat is OK: the token was issued no more than {0} ago.':
    'iat ist in Ordnung: Das Token wurde vor höchstens {0} ausgestellt.',
  'The lifetime from iat to exp is no longer than {0}.': 'Die Lebensdauer von iat bis exp ist nicht länger als {0}.',
  'nonce is as expected.': 'nonce ist wie erwartet.',
  'jti is not the revoked ID.': 'jti ist nicht die widerrufene ID.',
  'jti is not one of the {0} revoked IDs.': 'jti ist keine der {0} widerrufenen IDs.',
  '{0} is not below {1}.': '{0} ist nicht kleiner als {1}.',
  '{0} is OK.': '{0} ist erfüllt.',
  'No exp: the token never expires.': 'Kein exp: Das Token läuft nie ab.',
  'No nbf: the token was valid as soon as it was issued.': 'Kein nbf: Das Token galt ab seiner Ausstellung.',
  'No iat: the age of the token is unknown.': 'Kein iat: Das Alter des Tokens ist unbekannt.',
  issuer: 'Aussteller',
  audience: 'Zielgruppe',
  type: 'Typ',
  algorithm: 'Algorithmus',
  'required claims': 'erforderliche Claims',
  age: 'Alter',
  lifetime: 'Lebensdauer',
  nonce: 'Nonce',
  revocation: 'Widerruf',
  version: 'Version',
  '{0} is not checked.': 'Nicht geprüft: {0}.',
  '{0} are not checked.': 'Nicht geprüft: {0}.',
  'no time': 'keine Zeit',
  'not a number': 'keine Zahl',
  'beyond any calendar': 'jenseits jedes Kalenders',
  'not a number but a string; as a number {0}': 'keine Zahl, sondern eine Zeichenkette; als Zahl {0}',
  'not a number but a string; as {0} {1}': 'keine Zahl, sondern eine Zeichenkette; in {0}: {1}',
  'not a number but a string; as a date {0}': 'keine Zahl, sondern eine Zeichenkette; als Datum {0}',
  'in seconds beyond any calendar; in {0} {1}': 'in Sekunden jenseits jedes Kalenders; in {0}: {1}',
  'in seconds the year {0}; in {1} {2}': 'in Sekunden das Jahr {0}; in {1}: {2}',
  '{0}, seen from {1}': '{0}, von {1} aus gesehen',
  'the chosen time': 'dem gewählten Zeitpunkt',
  '{0}, beyond the tolerance of {1} s': '{0}, außerhalb der Toleranz von {1} s',
  'The token expired {0}, at {1}.\nGet a new one from the issuer.':
    'Das Token ist {0} abgelaufen, am {1}.\nEin neues beim Aussteller holen.',
  'The token becomes valid {0}, at {1} (nbf).\nIf it is only seconds away, a clock is off: allow a tolerance.':
    'Das Token wird {0} gültig, am {1} (nbf).\nWenn es nur um Sekunden geht, geht eine Uhr falsch: eine Toleranz zulassen.',
  "The token says it will be issued {0}, at {1} (iat). Some libraries reject such a token, others ignore iat.\nCheck the issuer's clock, or allow a tolerance.":
    'Das Token wird laut iat erst {0} ausgestellt, am {1}. Manche Bibliotheken lehnen ein solches Token ab, andere beachten iat nicht.\nDie Uhr des Ausstellers prüfen, oder eine Toleranz zulassen.',
};
