import type { Translations } from '../../core/text/language.ts';

/** Findings about claims, about the kind of a token and about its transport (`core/lint`). */
export const findingsOfClaims: Translations = {
  '{0} has the wrong JSON type.': '{0} hat den falschen JSON-Typ.',
  'It is registered as {0}. Strict libraries refuse it, lenient ones read something else.':
    'Registriert ist: {0}. Strenge Bibliotheken lehnen es ab, nachsichtige lesen etwas anderes.',
  '{0} is not {1}.': '{0} ist nicht {1}.',
  'Names of claims are compared letter by letter: libraries pass over this one. Call it {0} if that is meant.':
    'Namen von Claims werden Buchstabe für Buchstabe verglichen: Bibliotheken übergehen diesen. {0} nennen, wenn das gemeint ist.',
  'scope is a list.': 'scope ist eine Liste.',
  'It is registered as one text with spaces in between. Readers that go by the specification see no scope at all.':
    'Registriert ist scope als ein einziger Text mit Leerzeichen dazwischen. Wer sich an die Spezifikation hält, sieht gar keinen Scope.',
  'There are scope and scp.': 'Es gibt scope und scp.',
  'One reader goes by the one, another by the other. Keep one.':
    'Der eine Prüfer richtet sich nach diesem, der andere nach jenem. Nur eines behalten.',
  '{0} allows everything, and for long.': '{0} erlaubt alles, und das lange.',
  'A token that may do all is worth stealing. Grant what the task needs, for as long as it takes.':
    'Ein Token, das alles darf, lohnt den Diebstahl. Nur gewähren, was die Aufgabe braucht, und nur so lange.',
  'jti can be guessed.': 'jti lässt sich erraten.',
  'It must never repeat, and where replay matters nobody should foresee it: take 128 random bits.':
    'Sie darf sich nie wiederholen, und wo Replay zählt, soll sie niemand vorhersehen können: 128 zufällige Bits nehmen.',
  'A long life, and nothing to revoke the token by.':
    'Ein langes Leben und nichts, womit sich das Token widerrufen ließe.',
  'With jti or sid a single token or session can be put on a denylist.':
    'Mit jti oder sid lässt sich ein einzelnes Token oder eine Sitzung auf eine Sperrliste setzen.',
  '{0} holds what looks like code or a query.': '{0} enthält etwas, das wie Code oder eine Abfrage aussieht.',
  'Claims are input like any other: bind them as parameters, escape them where they are shown.':
    'Claims sind Eingaben wie alle anderen: als Parameter binden, beim Anzeigen maskieren.',
  '{0} has the wrong length.': '{0} hat die falsche Länge.',
  'It is the left half of a hash, of the length that alg says, in base64url: {0} characters here.':
    'Es ist die linke Hälfte eines Hashes, dessen Länge alg bestimmt, in Base64url: hier {0} Zeichen.',
  'More than four actors act for one another.': 'Mehr als vier Akteure handeln füreinander.',
  'Only the outermost counts for access; the others are history. Long chains are hard to check.':
    'Für den Zugriff zählt nur der äußerste; die anderen sind Vorgeschichte. Lange Ketten sind schwer zu prüfen.',

  'The token is bound to a key: {0}.': 'Das Token ist an einen Schlüssel gebunden: {0}.',
  'Whoever shows it must also prove to hold that key, so a stolen token alone is worth nothing. The verifier has to check the proof.':
    'Wer es vorzeigt, muss auch den Besitz dieses Schlüssels nachweisen; ein gestohlenes Token allein ist also nichts wert. Der Prüfer muss den Nachweis prüfen.',
  'the one with this thumbprint, proved by DPoP': 'der mit diesem Fingerabdruck, bewiesen durch DPoP',
  'that of a client certificate (mutual TLS)': 'der eines Client-Zertifikats (Mutual TLS)',
  'the one in the claim itself': 'der im Claim selbst',
  'the encrypted one in the claim': 'der verschlüsselte im Claim',
  'the one with this name': 'der mit diesem Namen',
  'cnf names no key that could be checked.': 'cnf nennt keinen Schlüssel, der sich prüfen ließe.',
  'It must be an object with one method: jwk, jwe, kid, jku, jkt or x5t#S256, the last two being 43 characters of base64url.':
    'Es muss ein Objekt mit einer Methode sein: jwk, jwe, kid, jku, jkt oder x5t#S256; die letzten zwei sind 43 Zeichen Base64url.',
  'cnf names several keys: {0}.': 'cnf nennt mehrere Schlüssel: {0}.',
  'Exactly one may be there, or one verifier checks the one and another the other.':
    'Genau einer darf da sein, sonst prüft der eine Prüfer diesen, der andere jenen.',
  'htu is not written in its plain form.': 'htu ist nicht in seiner schlichten Form geschrieben.',
  'It should be {0}: a verifier that compares texts refuses upper case in the host, and default ports.':
    'Es sollte {0} lauten: Ein Prüfer, der Texte vergleicht, lehnt Großbuchstaben im Host und Standardports ab.',
  'The proof has times of its own.': 'Der Nachweis hat eigene Zeiten.',
  'That is allowed, but verifiers go by iat and their own window.':
    'Das ist erlaubt, aber Prüfer richten sich nach iat und ihrem eigenen Zeitfenster.',

  'An ID token is sent where an access token belongs.': 'Ein ID-Token wird gesendet, wo ein Access-Token hingehört.',
  'An ID token tells a client who signed in; its audience is that client, not an API. An API that takes it can be given tokens meant for others. Send the access token.':
    'Ein ID-Token sagt einem Client, wer sich angemeldet hat; seine Zielgruppe ist dieser Client, keine API. Einer API, die es annimmt, lassen sich Tokens unterschieben, die für andere bestimmt sind. Das Access-Token senden.',
  'A refresh token is sent where an access token belongs.':
    'Ein Refresh-Token wird gesendet, wo ein Access-Token hingehört.',
  'It is only for the authorization server. Shown to an API it can be used to get access for a long time: send the access token.':
    'Es ist nur für den Autorisierungsserver. Einer API gezeigt, lässt sich damit lange Zugriff erlangen: das Access-Token senden.',
  'An ID token with {0}: it is probably used as an access token.':
    'Ein ID-Token mit {0}: Es wird wohl als Access-Token benutzt.',
  'What a client may do stands in the access token. An ID token tells the client who signed in, and no API should take it.':
    'Was ein Client darf, steht im Access-Token. Ein ID-Token sagt dem Client, wer sich angemeldet hat, und keine API sollte es annehmen.',
  'The token is bound to a DPoP key, but sent as Bearer.':
    'Das Token ist an einen DPoP-Schlüssel gebunden, wird aber als Bearer gesendet.',
  'Send it with the scheme DPoP and a proof beside it. An API that takes it as Bearer gives the protection away.':
    'Mit dem Schema DPoP und einem Nachweis daneben senden. Eine API, die es als Bearer annimmt, gibt den Schutz auf.',
  'Chosen is: {0}, but the claims are those of: {1}.': 'Gewählt ist: {0}, aber die Claims gehören zu: {1}.',
  'typ says: {0}, but the claims are those of: {1}.': 'typ sagt: {0}, aber die Claims gehören zu: {1}.',
  'Kinds of tokens must not be taken for one another: a verifier that goes by one sign alone can be given the wrong kind.':
    'Arten von Tokens dürfen nicht verwechselt werden: Einem Prüfer, der nur auf ein Zeichen achtet, lässt sich die falsche Art unterschieben.',

  'There is no iss: the token does not say who issued it.':
    'Es gibt kein iss: Das Token sagt nicht, wer es ausgestellt hat.',
  'A verifier with keys of several issuers cannot tell whose token it is.':
    'Ein Prüfer mit Schlüsseln mehrerer Aussteller kann nicht erkennen, wessen Token es ist.',
  'iss is an address without https, or with a query or fragment.':
    'iss ist eine Adresse ohne https oder mit Query oder Fragment.',
  'An issuer is an https address without query and fragment, since the keys are fetched from there.':
    'Ein Aussteller ist eine https-Adresse ohne Query und Fragment, denn von dort werden die Schlüssel geholt.',
  'There is no aud: the token is good for everybody who trusts the issuer.':
    'Es gibt kein aud: Das Token gilt bei allen, die dem Aussteller vertrauen.',
  'Whoever receives it can use it elsewhere. Name the receiver, and let the receiver check it.':
    'Wer es empfängt, kann es anderswo benutzen. Den Empfänger nennen, und der Empfänger muss es prüfen.',
  'aud names nobody in particular.': 'aud nennt keinen bestimmten Empfänger.',
  'An empty or wildcard audience passes careless checks (CVE-2020-26160). Name each receiver.':
    'Eine leere Zielgruppe oder ein Platzhalter besteht nachlässige Prüfungen (CVE-2020-26160). Jeden Empfänger nennen.',
  'aud names {0} twice.': 'aud nennt {0} zweimal.',
  'Once is enough.': 'Einmal genügt.',
  'There are several audiences, but no azp.': 'Es gibt mehrere Zielgruppen, aber kein azp.',
  'Then nobody can tell which client the ID token was issued to. Add azp with its ID.':
    'Dann ist nicht zu erkennen, für welchen Client das ID-Token ausgestellt wurde. azp mit dessen ID ergänzen.',
  'There is no sub: the token does not say whom it is about.':
    'Es gibt kein sub: Das Token sagt nicht, um wen es geht.',
  'Give it one that never changes and is never given to somebody else.':
    'Eines geben, das sich nie ändert und nie an andere vergeben wird.',
  'sub is empty or very long.': 'sub ist leer oder sehr lang.',
  'It must be one to 255 characters: many databases cut or refuse it otherwise.':
    'Es muss aus einem bis 255 Zeichen bestehen: Viele Datenbanken kürzen es sonst oder lehnen es ab.',
  'sub is an e-mail address, a phone number or a plain count.':
    'sub ist eine E-Mail-Adresse, eine Telefonnummer oder eine laufende Nummer.',
  'Addresses and numbers pass to other people, counts can be guessed, and all of them tell something of the person. Use a random ID.':
    'Adressen und Nummern gehen an andere über, laufende Nummern lassen sich erraten, und alle verraten etwas über die Person. Eine zufällige ID benutzen.',
  'sub is the client, yet a person signed in.': 'sub ist der Client, obwohl sich eine Person angemeldet hat.',
  'An API that goes by sub takes the client for a person. Let the two come from different name spaces.':
    'Eine API, die sich nach sub richtet, hält den Client für eine Person. Beide aus verschiedenen Namensräumen nehmen.',
  'The groups do not fit into the token and have to be fetched.':
    'Die Gruppen passen nicht in das Token und müssen geholt werden.',
  'Code that looks only at groups takes the person for a member of none.':
    'Code, der nur auf groups schaut, hält die Person für ein Mitglied keiner Gruppe.',

  '{0} is a secret that everybody can read.': '{0} ist ein Geheimnis, das alle lesen können.',
  'A signed token is not encrypted. Change the secret, and never put one into a token.':
    'Ein signiertes Token ist nicht verschlüsselt. Das Geheimnis ändern und nie eines in ein Token schreiben.',
  'There is a private key in the token.': 'In dem Token steht ein privater Schlüssel.',
  'Whoever sees the token has the key. Replace it, and put only the public part into a token.':
    'Wer das Token sieht, hat den Schlüssel. Ersetzen und nur den öffentlichen Teil in ein Token schreiben.',
  '{0} holds the access key of a service.': '{0} enthält den Zugangsschlüssel eines Dienstes.',
  'Its form tells whose it is. Revoke it there: whoever sees the token can use it.':
    'Seine Form sagt, wessen er ist. Dort widerrufen: Wer das Token sieht, kann ihn benutzen.',
  '{0} holds what passes for a card number.': '{0} enthält etwas, das als Kartennummer durchgeht.',
  'Its check digit is right. Card numbers must not lie about in readable form: leave it out.':
    'Die Prüfziffer stimmt. Kartennummern dürfen nicht lesbar herumliegen: weglassen.',
  '{0} holds an account number or a national ID.': '{0} enthält eine Kontonummer oder eine staatliche Kennung.',
  'Everybody who sees the token can read it. Leave it out, or encrypt the token.':
    'Wer das Token sieht, kann sie lesen. Weglassen oder das Token verschlüsseln.',
  '{0} holds the hash of a password.': '{0} enthält den Hash eines Passworts.',
  'From it the password can be guessed without anybody noticing. It belongs to the server alone.':
    'Daraus lässt sich das Passwort unbemerkt erraten. Er gehört allein dem Server.',
  '{0} holds another token.': '{0} enthält ein weiteres Token.',
  'Whoever receives this one can use that one, too. Pass on only what the receiver needs.':
    'Wer dieses empfängt, kann auch jenes benutzen. Nur weitergeben, was der Empfänger braucht.',
  '{0} tells of the inside of a system.': '{0} verrät das Innere eines Systems.',
  'Private network addresses, connection strings, paths and stack traces help an attacker. Leave them out.':
    'Private Netzadressen, Verbindungszeichenfolgen, Pfade und Stacktraces helfen Angreifern. Weglassen.',
  'The token tells of a person: {0}.': 'Das Token erzählt von einer Person: {0}.',
  'Everybody who sees it can read that, in logs and in browsers, too. Send only what the receiver needs.':
    'Wer es sieht, kann das lesen, auch in Protokollen und Browsern. Nur senden, was der Empfänger braucht.',
  'The token tells what the law guards specially: {0}.': 'Das Token enthält, was das Recht besonders schützt: {0}.',
  'Leave it out, or encrypt the token.': 'Weglassen oder das Token verschlüsseln.',

  'The token never expires: there is no exp.': 'Das Token läuft nie ab: Es gibt kein exp.',
  'Whoever gets hold of it can use it for good. Give it a short life and renew it.':
    'Wer es in die Hand bekommt, kann es für immer benutzen. Nur kurz gelten lassen und erneuern.',
  'There is no iat: nobody can tell how old the token is.':
    'Es gibt kein iat: Niemand kann sagen, wie alt das Token ist.',
  'With it, tokens from before a change of password or key can be refused.':
    'Damit lassen sich Tokens ablehnen, die älter sind als ein Wechsel von Passwort oder Schlüssel.',
  'The token lives {0}.': 'Lebensdauer des Tokens: {0}.',
  'For one of this kind {0} is much. A short life limits what a stolen one is worth.':
    'Für ein Token dieser Art ist schon dies viel: {0}. Eine kurze Lebensdauer begrenzt, was ein gestohlenes wert ist.',
  'nbf is not before exp: the token is never valid.': 'nbf liegt nicht vor exp: Das Token gilt nie.',
  'Look at how the issuer computes the two.': 'Nachsehen, wie der Aussteller beide berechnet.',
  'nbf lies more than a day before iat.': 'nbf liegt mehr als einen Tag vor iat.',
  'The token claims to have been valid long before it was issued. Usually the two are the same.':
    'Das Token will lange vor seiner Ausstellung gegolten haben. Meist sind beide gleich.',
  'auth_time lies after iat.': 'auth_time liegt nach iat.',
  'Nobody signs in after the token was issued for it. Look at the clocks of the issuer.':
    'Niemand meldet sich an, nachdem das Token dafür ausgestellt wurde. Nach den Uhren des Ausstellers sehen.',
  '{0} is no moment that anybody can mean.': '{0} ist kein Zeitpunkt, den jemand meinen kann.',
  'It lies before 1970 or beyond all numbers. Look at how the issuer computes it.':
    'Er liegt vor 1970 oder jenseits aller Zahlen. Nachsehen, wie der Aussteller ihn berechnet.',
  '{0} is written with an exponent.': '{0} ist mit Exponent geschrieben.',
  'That is JSON, but readers that want whole numbers fail on it. Write all digits.':
    'Das ist JSON, aber Parser, die ganze Zahlen wollen, scheitern daran. Alle Ziffern schreiben.',
  'iat is the one of the well-known sample token.': 'iat ist das des bekannten Beispiel-Tokens.',
  'It was probably copied from an example. Let the code that issues tokens set it.':
    'Es wurde wohl aus einem Beispiel übernommen. Der Code, der Tokens ausstellt, soll es setzen.',

  'The token stands in the query of an address.': 'Das Token steht in der Query einer Adresse.',
  'Addresses get into logs, histories and referrers. Send it in the header Authorization or in the body, and take this one for known to others.':
    'Adressen gelangen in Protokolle, Verläufe und Referrer. Im Header Authorization oder im Body senden, und dieses als anderen bekannt betrachten.',
  'The token stands in the fragment of an address.': 'Das Token steht im Fragment einer Adresse.',
  "Servers do not see it, but the browser's history and every script of the page do. Use the authorization code flow with PKCE.":
    'Server sehen es nicht, wohl aber der Verlauf des Browsers und jedes Skript der Seite. Den Authorization Code Flow mit PKCE benutzen.',
  'The cookie lacks {0}.': 'Dem Cookie fehlt: {0}.',
  'HttpOnly keeps scripts away from it, Secure open lines, SameSite the requests of other sites.':
    'HttpOnly hält Skripte davon fern, Secure offene Leitungen, SameSite die Anfragen anderer Websites.',
  'The token is {0} characters long.': 'Das Token ist {0} Zeichen lang.',
  'Servers reject header lines of about 8,000 characters (431 or 400).':
    'Server lehnen Header-Zeilen von etwa 8.000 Zeichen ab (431 oder 400).',
  'Browsers silently drop cookies larger than 4,096 bytes.':
    'Browser verwerfen Cookies über 4.096 Bytes, ohne es zu melden.',
  'Claims are not what takes the space.': 'Die Claims sind nicht das, was Platz braucht.',
  'Most of it: {0}.': 'Das meiste davon: {0}.',
};
