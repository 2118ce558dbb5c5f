import type { Translations } from '../../core/text/language.ts';

/** The places and remedies shared by several causes (`core/diagnose/help/remedies.ts`). */
export const diagnoseRemedies: Translations = {
  Anywhere: 'Überall',
  'jose (Node, browser)': 'jose (Node, Browser)',
  'A string is read as UTF-8: pass the decoded bytes.':
    'Eine Zeichenkette gilt als UTF-8: die dekodierten Bytes übergeben.',
  'A secret is always bytes.': 'Ein Geheimnis besteht hier immer aus Bytes.',
  'A str is read as UTF-8: pass the decoded bytes.': 'Ein str gilt als UTF-8: die dekodierten Bytes übergeben.',
  'Decode it yourself, so that nothing depends on the overload.':
    'Selbst dekodieren, damit nichts davon abhängt, welche Überladung gewählt wird.',
  'Base64 is com.nimbusds.jose.util.Base64.': 'Base64 ist com.nimbusds.jose.util.Base64.',
  'Not Encoding.UTF8.GetBytes, but:': 'Nicht Encoding.UTF8.GetBytes, sondern:',
  'Return the decoded bytes from the Keyfunc.': 'Die dekodierten Bytes aus der Keyfunc zurückgeben.',
  'Decode it before it becomes a Key.': 'Dekodieren, bevor ein Key daraus wird.',
  'There is a constructor for it.': 'Dafür gibt es einen eigenen Konstruktor.',
  'A string is used as its UTF-8 bytes.': 'Von einer Zeichenkette werden die UTF-8-Bytes verwendet.',
  'Encode the characters, do not decode them.': 'Die Zeichen kodieren, nicht dekodieren.',
  'A str is used as its UTF-8 bytes.': 'Von einem str werden die UTF-8-Bytes verwendet.',
  'Pass bytes, not a string: the old string overloads decode base64.':
    'Bytes übergeben, keine Zeichenkette: Die alten Überladungen für String dekodieren Base64.',
  'A String is used as its UTF-8 bytes.': 'Von einem String werden die UTF-8-Bytes verwendet.',
  'Not Convert.FromBase64String, but:': 'Nicht Convert.FromBase64String, sondern:',
  'Return the bytes of the string from the Keyfunc.': 'Die Bytes der Zeichenkette aus der Keyfunc zurückgeben.',
  'A string is used unchanged.': 'Eine Zeichenkette wird unverändert verwendet.',
  'Name the algorithms.': 'Die Algorithmen nennen.',
  'Name algorithms of one kind only, never HS256 next to RS256.':
    'Nur Algorithmen einer Art nennen, nie HS256 neben RS256.',
  'The type of the key decides: pass a PublicKey, not bytes.':
    'Der Typ des Schlüssels entscheidet: einen PublicKey übergeben, keine Bytes.',
  'Name the algorithm in the key selector.': 'Den Algorithmus im Key Selector nennen.',
  'Set it in TokenValidationParameters.': 'In den TokenValidationParameters setzen.',
  'Name the methods.': 'Die Methoden nennen.',
  'A Key includes its algorithm.': 'Ein Key enthält seinen Algorithmus.',
  'With jwks-rsa, which looks the kid up and caches.': 'Mit jwks-rsa, das die kid nachschlägt und zwischenspeichert.',
  'It fetches again if a kid is unknown. Create it once, not for each request.':
    'Lädt neu, wenn eine kid unbekannt ist. Einmal anlegen, nicht bei jeder Anfrage.',
  'Create the client once; it caches.': 'Den Client einmal anlegen; er speichert zwischen.',
  'It caches, and fetches again if a kid is unknown.': 'Speichert zwischen und lädt neu, wenn eine kid unbekannt ist.',
  "With AddJwtBearer the keys come from the issuer's discovery document.":
    'Mit AddJwtBearer kommen die Schlüssel aus dem Discovery-Dokument des Ausstellers.',
  'With MicahParks/keyfunc.': 'Mit MicahParks/keyfunc.',
  'Also give the algorithm, for sets whose keys do not name one.':
    'Auch den Algorithmus angeben, für Schlüsselsätze, deren Schlüssel keinen nennen.',
  'Takes the PEM text as it is.': 'Nimmt den PEM-Text, wie er ist.',
  'Import it first; importX509 for a certificate.': 'Erst importieren; ein Zertifikat mit importX509.',
  'Takes the PEM text as it is; needs the package cryptography.':
    'Nimmt den PEM-Text, wie er ist; braucht das Paket cryptography.',
  'Also reads certificates.': 'Liest auch Zertifikate.',
  'Import it first.': 'Erst importieren.',
  'Parse it first; ParseECPublicKeyFromPEM and ParseEdPublicKeyFromPEM for the others.':
    'Erst einlesen; für die anderen mit ParseECPublicKeyFromPEM und ParseEdPublicKeyFromPEM.',
  'Reads it from a file or a string.': 'Liest ihn aus einer Datei oder einer Zeichenkette.',
  'Let a library put the token together instead of joining the parts by hand.':
    'Das Token von einer Bibliothek zusammensetzen lassen, statt die Teile von Hand zu verketten.',
  'Since Node 16.': 'Seit Node 16.',
  'Remove the padding.': 'Das Padding entfernen.',
  'Not getEncoder, not getMimeEncoder.': 'Nicht getEncoder, nicht getMimeEncoder.',
  'From Microsoft.IdentityModel.Tokens; since .NET 9 also System.Buffers.Text.Base64Url.':
    'Aus Microsoft.IdentityModel.Tokens; seit .NET 9 auch System.Buffers.Text.Base64Url.',
  'Not URLEncoding, which pads.': 'Nicht URLEncoding, das auffüllt.',
  'It has no separate function for this.': 'Eine eigene Funktion gibt es nicht.',
  'In seconds; 0 by default.': 'In Sekunden; Vorgabe ist 0.',
  'In seconds, or as a string; 0 by default.': 'In Sekunden oder als Zeichenkette; Vorgabe ist 0.',
  '0 by default.': 'Vorgabe ist 0.',
  '60 seconds by default.': 'Vorgabe sind 60 Sekunden.',
  '5 minutes by default, which hides an expiry in tests.':
    'Vorgabe sind 5 Minuten, was in Tests einen Ablauf verdeckt.',
  'The second argument of the constraint is the leeway; none by default.':
    'Das zweite Argument der Bedingung ist die Toleranz; ohne dieses gibt es keine.',
  'A number means seconds. A string needs its unit, because "3600" means milliseconds.':
    'Eine Zahl bedeutet Sekunden. Eine Zeichenkette braucht ihre Einheit, denn "3600" bedeutet Millisekunden.',
  'A string is a duration from now, a number is the time itself.':
    'Eine Zeichenkette ist eine Dauer ab jetzt, eine Zahl der Zeitpunkt selbst.',
  'Date.now() counts milliseconds.': 'Date.now() zählt Millisekunden.',
  'Use an aware datetime: a naive one is read as UTC, and datetime.now() is local time.':
    'Ein datetime mit Zeitzone verwenden: Eines ohne gilt als UTC, und datetime.now() ist Ortszeit.',
  'Takes a Date and writes seconds. Do not use claim("exp", …).':
    'Nimmt ein Date und schreibt Sekunden. Nicht claim("exp", …) verwenden.',
  'Takes a Date and writes seconds.': 'Nimmt ein Date und schreibt Sekunden.',
  'Set it in the SecurityTokenDescriptor, as UTC.': 'Im SecurityTokenDescriptor setzen, als UTC.',
  'Not UnixMilli, and not the Duration itself.': 'Nicht UnixMilli, und nicht die Duration selbst.',
  'time() counts seconds.': 'time() zählt Sekunden.',
  'Takes a DateTimeImmutable.': 'Nimmt ein DateTimeImmutable.',
  'Decode it once.': 'Einmal dekodieren.',
  'The order of the arguments.': 'Die Reihenfolge der Argumente.',
  'When signing.': 'Beim Signieren.',
  'With cryptography.': 'Mit cryptography.',
  'In TokenValidationParameters.': 'In den TokenValidationParameters.',
};
