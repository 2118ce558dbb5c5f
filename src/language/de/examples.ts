import type { Translations } from '../../core/text/language.ts';

/** The examples, the tour of their faults, and what to do first. */
export const examplesGerman: Translations = {
  'Token types': 'Token-Arten',
  'OpenID Connect': 'OpenID Connect',
  'Access token': 'Access-Token',
  'RFC 9068, at+jwt': 'RFC 9068, at+jwt',
  Expired: 'Abgelaufen',
  'one hour ago': 'vor einer Stunde',
  'Not yet valid': 'Noch nicht gültig',
  'nbf in one hour': 'nbf in einer Stunde',
  Unsecured: 'Ungesichert',
  'alg none': 'alg none',
  'RFC 7515 A.1': 'RFC 7515 A.1',
  'original spaces and line breaks': 'originale Leerzeichen und Zeilenumbrüche',
  'Access and refresh': 'Access und Refresh',
  'Access token of the pair': 'Access-Token des Paars',
  '15 minutes': '15 Minuten',
  'Refresh token of the pair': 'Refresh-Token des Paars',
  '7 days': '7 Tage',
  'By algorithm': 'Nach Algorithmus',

  'Find the fault': 'Fehler finden',
  'Secret in quotes': 'Geheimnis in Anführungszeichen',
  'The secret was copied from a configuration file, and the signature does not match. Why?':
    'Das Geheimnis wurde aus einer Konfigurationsdatei kopiert, und die Signatur passt nicht. Warum?',
  'Base64 secret': 'Geheimnis in Base64',
  'This is the right secret, but the signature does not match. How did the signer read it?':
    'Das ist das richtige Geheimnis, aber die Signatur passt nicht. Wie wurde es beim Signieren gelesen?',
  'Another kid': 'Andere kid',
  'key set': 'Schlüsselsatz',
  'The right key is in this key set, but no verifier finds it. Why?':
    'Der richtige Schlüssel ist in diesem Schlüsselsatz, aber kein Prüfer findet ihn. Warum?',
  'Trailing slash in iss': 'Schrägstrich am Ende von iss',
  claims: 'Claims',
  'The signature matches, but the issuer is rejected. Compare iss with Expectations.':
    'Die Signatur passt, aber der Aussteller wird abgelehnt. iss mit den Erwartungen vergleichen.',
  'Token expired': 'Token abgelaufen',
  'The API answers 401. Find out when this token expired.':
    'Die API antwortet mit 401. Wann ist dieses Token abgelaufen?',
  'Milliseconds in exp': 'Millisekunden in exp',
  'This token expires in more than 50,000 years. What did the issuer get wrong?':
    'Dieses Token läuft erst in über 50.000 Jahren ab. Was hat der Aussteller falsch gemacht?',
  'Cut token': 'Abgeschnittenes Token',
  structure: 'Struktur',
  'This token comes from a log. What happened to it on the way?':
    'Dieses Token stammt aus einem Log. Was ist ihm unterwegs passiert?',
  'Change the payload: no verdict turns red. What protects this token?':
    'Eine Änderung des Payloads lässt kein Urteil rot werden. Was schützt dieses Token?',
  'no signature': 'keine Signatur',
  'HS/RS confusion': 'HS und RS verwechselt',
  'an attack': 'ein Angriff',
  'The key is public, and yet someone signed with it. How?':
    'Der Schlüssel ist öffentlich, und doch hat jemand damit signiert. Wie?',
  'Encrypted token (JWE)': 'Verschlüsseltes Token (JWE)',
  'Five parts, and the payload cannot be read. Who can read it?':
    'Fünf Teile, und der Payload ist nicht lesbar. Wer kann ihn lesen?',
  'RFC 9901': 'RFC 9901',
  'One disclosure is not what the issuer signed. Which one?':
    'Eine Offenlegung ist nicht, was der Aussteller signiert hat. Welche?',
  'Next fault': 'Nächster Fehler',
  'End the tour': 'Tour beenden',
  'The browser encrypts only on https or localhost, so this example cannot be created.':
    'Der Browser verschlüsselt nur über https oder auf localhost; dieses Beispiel lässt sich hier nicht erzeugen.',

  'Example – paste yours to replace it': 'Beispiel – eigenes Token einfügen, um es zu ersetzen',
  'First steps': 'Erste Schritte',
  'Paste a token': 'Token einfügen',
  'A token by itself, or any text that contains one: a curl command, a cookie, a log. If it fails, the reason appears here.':
    'Ein Token allein oder ein Text, der eins enthält: ein curl-Befehl, ein Cookie, ein Log. Scheitert es, erscheint hier der Grund.',
  'Paste from clipboard': 'Aus der Zwischenablage einfügen',
  'Open file': 'Datei öffnen',
  'Or start with an example': 'Oder mit einem Beispiel beginnen',
  'Find the fault ({0} examples)': 'Fehler finden ({0} Beispiele)',
  'New to JWTs? 5 minutes': 'Neu bei JWTs? 5 Minuten',
  'What this page does with your token': 'Was diese Seite mit dem Token macht',
  'The browser did not allow reading the clipboard. Paste into the token box instead.':
    'Der Browser hat das Lesen der Zwischenablage nicht erlaubt. Stattdessen in das Tokenfeld einfügen.',
  'The clipboard contains no text.': 'Die Zwischenablage enthält keinen Text.',
};
