import type { Translations } from '../../core/text/language.ts';

/** The verdict on the claims, its checks, and the expectations. */
export const claimsGerman: Translations = {
  'Claim checks': 'Prüfung der Claims',
  Expectations: 'Erwartungen',
  'More expectations': 'Weitere Erwartungen',
  'More expectations ({0} in use)': 'Weitere Erwartungen ({0} gesetzt)',
  'Keep on this device': 'Auf diesem Gerät behalten',
  'Stores these expectations in this browser for the next visit, but for the moment, and the nonce. Taking the mark away forgets them.':
    'Speichert diese Erwartungen in diesem Browser für den nächsten Besuch, ohne den Zeitpunkt und die Nonce. Ohne Häkchen werden sie vergessen.',
  'Expected issuer': 'Erwarteter Aussteller',
  'exactly iss': 'genau iss',
  'Expected audience': 'Erwartete Zielgruppe',
  'aud, or one of its members': 'aud, oder ein Eintrag darin',
  'Expected type': 'Erwarteter Typ',
  'typ: at+jwt': 'typ: at+jwt',
  'seconds, or 5 min': 'Sekunden, oder 5 min',
  'Check as of': 'Prüfen zum Zeitpunkt',
  now: 'jetzt',
  'Not a moment: write 2026-11-22 09:14, a NumericDate, +1 h or 3 d ago.':
    'Kein Zeitpunkt: Möglich sind 2026-11-22 09:14, ein NumericDate, +1 h oder -3 d.',
  'Required claims': 'Erforderliche Claims',
  'sub, jti': 'sub, jti',
  'Allowed algorithms': 'Erlaubte Algorithmen',
  'RS256, ES256': 'RS256, ES256',
  'Maximum age': 'Maximales Alter',
  'since iat: 1 h': 'seit iat: 1 h',
  'Maximum lifetime': 'Maximale Lebensdauer',
  'iat to exp: 15 min': 'iat bis exp: 15 min',
  'Expected nonce': 'Erwartete Nonce',
  'exactly nonce': 'genau nonce',
  'Revoked token ids': 'Widerrufene Token-IDs',
  'jti, one a line': 'jti, eine je Zeile',
  'Version claim': 'Versions-Claim',
  'Minimum version': 'Mindestversion',
  'a whole number': 'eine ganze Zahl',
  'Not a whole number.': 'Keine ganze Zahl.',
  'Not a time: write 60, 60 s or 5 min.': 'Keine Zeitspanne: Möglich sind 60, 60 s oder 5 min.',
  'A quotation mark is not closed.': 'Ein Anführungszeichen ist nicht geschlossen.',

  'expired on {0}': 'abgelaufen am {0}',
  'not valid before {0}': 'nicht gültig vor {0}',
  'iat lies in the future ({0})': 'iat liegt in der Zukunft ({0})',
  '{0} is no number': '{0} ist keine Zahl',
  '{0} looks like {1}': '{0} sieht nach {1} aus',
  milliseconds: 'Millisekunden',
  microseconds: 'Mikrosekunden',
  nanoseconds: 'Nanosekunden',
  '{0} looks like a lifetime': '{0} sieht nach einer Lebensdauer aus',
  '{0} looks like a thousandth of a time': '{0} sieht nach einem Tausendstel eines Zeitpunkts aus',
  '{0} has a fraction': '{0} hat Nachkommastellen',
  'exp is not after iat': 'exp liegt nicht nach iat',
  '{0} more than once': '{0} mehrfach vorhanden',
  'iss is none of the expected issuers': 'iss ist keiner der erwarteten Aussteller',
  'iss is not the expected issuer': 'iss ist nicht der erwartete Aussteller',
  'aud names none of the expected audiences': 'aud nennt keine der erwarteten Zielgruppen',
  'aud does not name the expected audience': 'aud nennt nicht die erwartete Zielgruppe',
  'the header has no typ': 'der Header hat kein typ',
  'typ is not the expected type': 'typ ist nicht der erwartete Typ',
  'the header has no alg': 'der Header hat kein alg',
  'alg is not an allowed algorithm': 'alg ist kein erlaubter Algorithmus',
  'there is no {0}': '{0} fehlt',
  '{0} is not {1}': '{0} ist nicht {1}',
  'issued too long ago': 'vor zu langer Zeit ausgestellt',
  'the lifetime is too long': 'die Lebensdauer ist zu lang',
  'nonce is not the expected one': 'nonce ist nicht die erwartete',
  'jti is on the list of revoked ones': 'jti steht auf der Liste der widerrufenen Token-IDs',
  '{0} is below {1}': '{0} ist kleiner als {1}',

  'The token expired on {0}. Get a new one from the issuer.':
    'Das Token ist am {0} abgelaufen. Beim Aussteller ein neues holen.',
  'The token expired on {0}, beyond the tolerance of {1} s. Get a new one from the issuer.':
    'Das Token ist am {0} abgelaufen, außerhalb der Toleranz von {1} s. Beim Aussteller ein neues holen.',
  'The token is not valid before {0} (nbf). If that is a matter of seconds, a clock is off: allow a tolerance.':
    'Das Token gilt nicht vor {0} (nbf). Geht es nur um Sekunden, geht eine Uhr falsch: eine Toleranz zulassen.',
  'The token is not valid before {0} (nbf), beyond the tolerance of {1} s. If that is a matter of seconds, a clock is off: allow a tolerance.':
    'Das Token gilt nicht vor {0} (nbf), außerhalb der Toleranz von {1} s. Geht es nur um Sekunden, geht eine Uhr falsch: eine Toleranz zulassen.',
  "The token says it was issued on {0}, in the future. Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer's clock, or allow a tolerance.":
    'Laut iat wurde das Token am {0} ausgestellt, also in der Zukunft. Bibliotheken verhalten sich verschieden: PyJWT lehnt es ab, jose von sich aus nicht. Die Uhr des Ausstellers prüfen oder eine Toleranz zulassen.',
  "The token says it was issued on {0}, in the future, beyond the tolerance of {1} s. Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer's clock, or allow a tolerance.":
    'Laut iat wurde das Token am {0} ausgestellt, also in der Zukunft, außerhalb der Toleranz von {1} s. Bibliotheken verhalten sich verschieden: PyJWT lehnt es ab, jose von sich aus nicht. Die Uhr des Ausstellers prüfen oder eine Toleranz zulassen.',
  'a date in words': 'ein ausgeschriebenes Datum',
  '{0} is counted in seconds, and as such is {1}. As {2} it would be {3}: divide it by {4}.':
    '{0} zählt in Sekunden und ist so gelesen {1}. In {2} gelesen wäre es {3}: durch {4} teilen.',
  '{0} has a fraction ({1}). RFC 7519 §2 allows it, but some libraries refuse anything but whole seconds.':
    '{0} hat Nachkommastellen ({1}). RFC 7519 §2 erlaubt das, manche Bibliotheken nehmen aber nur ganze Sekunden.',
  'exp ({0}) is not after iat ({1}), so the token was never valid. Look at how the issuer computes the two.':
    'exp ({0}) liegt nicht nach iat ({1}), das Token hat also nie gegolten. Nachsehen, wie der Aussteller die beiden berechnet.',
  '{0} stands there more than once. The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).':
    '{0} steht mehr als einmal da. Hier zählt das letzte; andere Prüfer nehmen das erste oder lehnen das Token ab (RFC 7519 §4).',
  '{0} stand there more than once. The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).':
    '{0} stehen mehr als einmal da. Hier zählt je das letzte; andere Prüfer nehmen das erste oder lehnen das Token ab (RFC 7519 §4).',
  'an empty list': 'eine leere Liste',
  'The header has no typ that is a text, expected is {0}. A token of another kind must not be taken for this one (RFC 8725 §3.11).':
    'Der Header hat kein typ, das eine Zeichenkette ist; erwartet ist {0}. Ein Token anderer Art darf nicht für dieses gehalten werden (RFC 8725 §3.11).',
  'typ is {0}, expected is {1}. A token of another kind must not be taken for this one (RFC 8725 §3.11).':
    'typ ist {0}, erwartet ist {1}. Ein Token anderer Art darf nicht für dieses gehalten werden (RFC 8725 §3.11).',
  'The header has no alg that is a text, allowed is {0}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).':
    'Der Header hat kein alg, das eine Zeichenkette ist; erlaubt ist {0}. Der Prüfer wählt den Algorithmus, nicht das Token (RFC 8725 §3.1).',
  'alg is {0}, allowed is {1}. The verifier chooses the algorithm, not the token (RFC 8725 §3.1).':
    'alg ist {0}, erlaubt ist {1}. Der Prüfer wählt den Algorithmus, nicht das Token (RFC 8725 §3.1).',
  '{0} is an array that holds something else than strings, and must be {1}. Strict libraries refuse it, others let it pass.':
    '{0} ist ein Array, das anderes als Zeichenketten enthält, und muss {1} sein. Strenge Bibliotheken lehnen das ab, andere lassen es durch.',
  '{0} is {1}, and must be {2}. Strict libraries refuse it, others let it pass.':
    '{0} ist {1} und muss {2} sein. Strenge Bibliotheken lehnen das ab, andere lassen es durch.',
  'The token was issued on {0}, more than {1} ago, beyond the tolerance of {2} s. Get a new one from the issuer.':
    'Das Token wurde am {0} ausgestellt, vor mehr als {1}, außerhalb der Toleranz von {2} s. Beim Aussteller ein neues holen.',
  'The token was issued on {0}, more than {1} ago. Get a new one from the issuer.':
    'Das Token wurde am {0} ausgestellt, vor mehr als {1}. Beim Aussteller ein neues holen.',
  'From iat to exp it lives {0}, allowed are {1}. Have the issuer give shorter ones: what is stolen is of use for as long as it lives.':
    'Lebensdauer von iat bis exp: {0}; erlaubt: {1}. Den Aussteller kürzere vergeben lassen: Gestohlenes nützt, solange es gilt.',
  'nonce is {0}, expected is {1}. It belongs to another sign-in, or is played again (OpenID Connect Core 1.0 §3.1.3.7).':
    'nonce ist {0}, erwartet ist {1}. Sie gehört zu einer anderen Anmeldung oder wird noch einmal eingespielt (OpenID Connect Core 1.0 §3.1.3.7).',
  'jti is {0}, which is on the list of revoked ones. The token is genuine and withdrawn: get a new one from the issuer.':
    'jti ist {0} und steht auf der Liste der widerrufenen Token-IDs. Das Token kann echt sein und ist zurückgezogen: beim Aussteller ein neues holen.',
  '{0} is {1}, at least {2} is expected. All tokens with a lower number were ended: get a new one from the issuer.':
    '{0} ist {1}, erwartet ist mindestens {2}. Alle Tokens mit kleinerer Zahl wurden beendet: beim Aussteller ein neues holen.',
  '{0} is {1}, and must be a number of seconds (RFC 7519 §2).':
    '{0} ist {1} und muss eine Zahl von Sekunden sein (RFC 7519 §2).',
  'Write {0} without quotation marks.': '{0} ohne Anführungszeichen schreiben.',
  'It seems to count {0}: write {1} without quotation marks.':
    'Gezählt sind wohl {0}: {1} ohne Anführungszeichen schreiben.',
  'Write {0}, which is {1}.': '{0} schreiben, das ist {1}.',
  '{0} is a moment, and {1} is {2}.': '{0} ist ein Zeitpunkt, und {1} ist {2}.',
  'It looks as if seconds were divided by 1000: a thousand times that is {0}.':
    'Es sieht aus, als wären Sekunden durch 1000 geteilt: das Tausendfache ist {0}.',
  'If a lifetime of {0} seconds is meant, add it to the time of issue.':
    'Ist eine Lebensdauer von {0} Sekunden gemeint, sie zur Zeit der Ausstellung addieren.',
  'It was probably never set: write when the token expires.':
    'Es wurde wohl nie gesetzt: schreiben, wann das Token abläuft.',
  '{0} is {1}, expected is one of {2}.': '{0} ist {1}, erwartet ist eines von {2}.',
  '{0} is {1}, expected is one of {2}: {3}.': '{0} ist {1}, erwartet ist eines von {2}: {3}.',
  '{0} is {1}, expected is {2}.': '{0} ist {1}, erwartet ist {2}.',
  '{0} is {1}, expected is {2}: {3}.': '{0} ist {1}, erwartet ist {2}: {3}.',
  'There is no {0}, expected is one of {1}. The issuer has to put it in.':
    '{0} fehlt, erwartet ist eines von {1}. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, expected is {1}. The issuer has to put it in.':
    '{0} fehlt, erwartet ist {1}. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, and it is required. The issuer has to put it in.':
    '{0} fehlt und ist verlangt. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, so nobody can tell how old the token is. The issuer has to put it in.':
    '{0} fehlt, so kann niemand sagen, wie alt das Token ist. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, so nobody can tell how long the token lives. The issuer has to put it in.':
    '{0} fehlt, so kann niemand sagen, wie lange das Token lebt. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, so the token cannot be told from those that were revoked. The issuer has to put it in.':
    '{0} fehlt, so ist das Token nicht von widerrufenen zu unterscheiden. Der Aussteller muss es hineinschreiben.',
  'There is no {0}, so the token cannot be told from those that were ended. The issuer has to put it in.':
    '{0} fehlt, so ist das Token nicht von beendeten zu unterscheiden. Der Aussteller muss es hineinschreiben.',
  'for ever': 'unbegrenzt',
  'no date': 'kein Datum',
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
  'Not checked: there is no exp, nbf or iat.': 'Nicht geprüft: Es gibt weder exp noch nbf noch iat.',
  'Rejected: {0}.': 'Abgelehnt: {0}.',
  'Rejected as of {0}: {1}.': 'Abgelehnt zum Zeitpunkt {0}: {1}.',
  'the chosen moment': 'laut Auswahl',
  'they differ by white space at an end': 'sie unterscheiden sich durch Leerraum am Rand',
  'they differ by a final slash': 'sie unterscheiden sich durch einen Schrägstrich am Ende',
  'they differ in upper and lower case': 'sie unterscheiden sich in Groß- und Kleinschreibung',
  'they differ in http:// or https:// at the beginning': 'sie unterscheiden sich durch http:// oder https:// am Anfang',
  'they differ only in case, slash, white space or http(s)':
    'sie unterscheiden sich nur in Groß- und Kleinschreibung, Schrägstrich, Leerraum oder http(s)',
  'they look alike but are other characters': 'sie sehen gleich aus, sind aber andere Zeichen',
  'exp holds: the token has not expired.': 'exp ist erfüllt: Das Token ist nicht abgelaufen.',
  'nbf holds: the token is valid already.': 'nbf ist erfüllt: Das Token gilt schon.',
  'iat holds: the token was issued in the past.': 'iat ist erfüllt: Das Token wurde in der Vergangenheit ausgestellt.',
  'The token expired {0} ago, within the tolerance of {1} s.':
    'Das Token ist vor {0} abgelaufen, innerhalb der Toleranz von {1} s.',
  'The token is valid only in {0}, within the tolerance of {1} s.':
    'Das Token gilt erst in {0}, innerhalb der Toleranz von {1} s.',
  'The token was issued {0} in the future, within the tolerance of {1} s.':
    'Das Token wurde {0} in der Zukunft ausgestellt, innerhalb der Toleranz von {1} s.',
  'iss is one of the expected issuers.': 'iss ist einer der erwarteten Aussteller.',
  'iss is the expected issuer.': 'iss ist der erwartete Aussteller.',
  'aud names one of the expected audiences.': 'aud nennt eine der erwarteten Zielgruppen.',
  'aud names the expected audience.': 'aud nennt die erwartete Zielgruppe.',
  'typ is the expected type.': 'typ ist der erwartete Typ.',
  'alg is allowed: {0}.': 'alg ist erlaubt: {0}.',
  '{0} is there.': '{0} ist da.',
  'iat holds: the token was issued no more than {0} ago.':
    'iat ist erfüllt: Das Token wurde vor höchstens {0} ausgestellt.',
  'From iat to exp it lives no longer than {0}.': 'Die Lebensdauer von iat bis exp ist nicht länger als {0}.',
  'nonce is the expected one.': 'nonce ist die erwartete.',
  'jti is not the revoked one.': 'jti ist nicht die widerrufene.',
  'jti is none of the {0} revoked ones.': 'jti ist keine der {0} widerrufenen.',
  '{0} is not below {1}.': '{0} ist nicht kleiner als {1}.',
  '{0} holds.': '{0} ist erfüllt.',
  'There is no exp: it never expires.': 'Es gibt kein exp: Das Token läuft nie ab.',
  'There is no nbf: it was valid from the start.': 'Es gibt kein nbf: Das Token galt von Anfang an.',
  'There is no iat: its age is unknown.': 'Es gibt kein iat: Das Alter des Tokens ist unbekannt.',
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
  'the moment chosen': 'dem gewählten Zeitpunkt',
  '{0}, beyond the tolerance of {1} s': '{0}, außerhalb der Toleranz von {1} s',
  'The token expired {0}, at {1}.\nGet a new one from the issuer.':
    'Das Token ist {0} abgelaufen, am {1}.\nEin neues beim Aussteller holen.',
  'The token becomes valid {0}, at {1} (nbf).\nIf it is only seconds away, a clock is off: allow a tolerance.':
    'Das Token wird {0} gültig, am {1} (nbf).\nWenn es nur um Sekunden geht, geht eine Uhr falsch: eine Toleranz zulassen.',
  "The token says it will be issued {0}, at {1} (iat). Some libraries reject such a token, others ignore iat.\nCheck the issuer's clock, or allow a tolerance.":
    'Das Token wird laut iat erst {0} ausgestellt, am {1}. Manche Bibliotheken lehnen ein solches Token ab, andere beachten iat nicht.\nDie Uhr des Ausstellers prüfen, oder eine Toleranz zulassen.',
};
