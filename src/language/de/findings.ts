import type { Translations } from '../../core/text/language.ts';

/**
 * Findings about a token (`core/lint`): header, algorithm, keys, JSON. Those about claims and kinds
 * are in `findings-claims.ts`.
 */
export const findingsGerman: Translations = {
  'The token is not signed: alg is {0}.': 'Das Token ist nicht signiert: alg ist {0}.',
  'Anybody can write such a token. A verifier must refuse none unless it was asked to take it.':
    'Ein solches Token kann jeder schreiben. Ein Prüfer muss none ablehnen, wenn er es nicht ausdrücklich annehmen soll.',
  'alg is {0} instead of {1}.': 'alg ist {0} statt {1}.',
  'Names of algorithms know upper and lower case: strict verifiers refuse it, and lenient ones can be led around their checks.':
    'Bei Namen von Algorithmen zählt Groß- und Kleinschreibung: Strenge Prüfer lehnen dies ab, bei nachsichtigen lassen sich so Prüfungen umgehen.',
  'EdDSA does not say which curve.': 'EdDSA sagt nicht, welche Kurve gemeint ist.',
  'It is deprecated in favour of Ed25519 and Ed448, which name the whole algorithm. It still works; name the curve in new systems.':
    'Es ist abgelöst durch Ed25519 und Ed448, die den ganzen Algorithmus nennen. Es funktioniert weiter; in neuen Systemen die Kurve nennen.',
  'A shared secret signs, yet {0}.': 'Signiert wird mit einem gemeinsamen Geheimnis, aber {0}.',
  'That is what key confusion looks like: a public key used as the secret. Let the verifier choose the algorithm by the key, never by the token.':
    'So sieht eine Schlüsselverwechslung aus: ein öffentlicher Schlüssel als Geheimnis. Den Algorithmus nach dem Schlüssel wählen lassen, nie nach dem Token.',
  'the header has {0}': 'der Header enthält {0}',
  'alg is none, yet there is a signature.': 'alg ist none, und doch gibt es eine Signatur.',
  'With none the third part is empty. Either the algorithm was taken out of the header, or the signature belongs to another token.':
    'Bei none ist der dritte Teil leer. Entweder wurde der Algorithmus aus dem Header entfernt, oder die Signatur gehört zu einem anderen Token.',
  'The signature is empty.': 'Die Signatur ist leer.',
  'Nothing proves who wrote the token. Libraries with a gap took such tokens for signed (CVE-2020-28042); a verifier must refuse it.':
    'Nichts beweist, wer das Token geschrieben hat. Bibliotheken mit einer Lücke hielten solche Tokens für signiert (CVE-2020-28042); ein Prüfer muss es ablehnen.',
  'All bytes of the signature are the same.': 'Alle Bytes der Signatur sind gleich.',
  'No algorithm makes such a signature: it is a placeholder, or a try to get by without one.':
    'Kein Algorithmus erzeugt eine solche Signatur: Sie ist ein Platzhalter oder der Versuch, ohne eine durchzukommen.',
  'One half of the ECDSA signature is zero.': 'Eine Hälfte der ECDSA-Signatur ist null.',
  'Java 15 to 18 took such a signature for valid under every key (CVE-2022-21449). Both halves must be at least 1.':
    'Java 15 bis 18 hielt eine solche Signatur unter jedem Schlüssel für gültig (CVE-2022-21449). Beide Hälften müssen mindestens 1 sein.',

  'The header brings its own key.': 'Der Header bringt seinen eigenen Schlüssel mit.',
  'Whoever forges a token can put any key there. A verifier must use keys that it got from the issuer, never this one (CVE-2018-0114).':
    'Wer ein Token fälscht, kann dort jeden Schlüssel eintragen. Ein Prüfer muss Schlüssel benutzen, die er vom Aussteller hat, nie diesen (CVE-2018-0114).',
  'The key in the header holds its secret part ({0}).': 'Der Schlüssel im Header enthält seinen geheimen Teil ({0}).',
  'Whoever sees the token can now sign in this name. Replace the key, and put only the public part there.':
    'Wer das Token sieht, kann nun in diesem Namen signieren. Den Schlüssel ersetzen und nur den öffentlichen Teil dort eintragen.',
  '{0} says where to fetch the key.': '{0} sagt, wo der Schlüssel zu holen ist.',
  'Whoever forges a token can name an address of their own. A verifier must follow it only to addresses on a list.':
    'Wer ein Token fälscht, kann eine eigene Adresse nennen. Ein Prüfer darf ihr nur zu Adressen einer Liste folgen.',
  '{0} is no https address.': '{0} ist keine https-Adresse.',
  'A key that comes over an open line can be exchanged on the way. The specification demands TLS.':
    'Ein Schlüssel, der über eine offene Leitung kommt, kann unterwegs ausgetauscht werden. Die Spezifikation verlangt TLS.',
  '{0} points into an internal network.': '{0} zeigt in ein internes Netz.',
  'A verifier that follows it asks its own network on behalf of a stranger (server-side request forgery).':
    'Ein Prüfer, der ihr folgt, fragt im eigenen Netz für einen Fremden an (Server-Side Request Forgery).',
  '{0} is written so that simple comparisons are misled.':
    '{0} ist so geschrieben, dass einfache Vergleiche getäuscht werden.',
  'A user name, a backslash, .. or a redirect in an address can lead elsewhere than its beginning says. Compare whole origins.':
    'Ein Benutzername, ein Backslash, .. oder eine Weiterleitung in einer Adresse kann woandershin führen, als ihr Anfang sagt. Ganze Origins vergleichen.',
  '{0} and iss name different hosts.': '{0} und iss nennen verschiedene Hosts.',
  "Then the key need not be the issuer's. Take keys only from where the issuer publishes them.":
    'Dann muss der Schlüssel nicht vom Aussteller sein. Schlüssel nur von dort nehmen, wo der Aussteller sie veröffentlicht.',
  'There is a certificate, yet alg uses no key pair.': 'Es gibt ein Zertifikat, aber alg benutzt kein Schlüsselpaar.',
  'A certificate holds a public key. With a shared secret or none it has no meaning, but key confusion begins like this.':
    'Ein Zertifikat enthält einen öffentlichen Schlüssel. Bei einem gemeinsamen Geheimnis oder none hat es keinen Sinn, aber so beginnen Schlüsselverwechslungen.',
  'x5c holds something else than certificates in standard base64.':
    'x5c enthält etwas anderes als Zertifikate in gewöhnlichem Base64.',
  'Each item is the DER of a certificate in base64 with + and /, without PEM lines.':
    'Jedes Element ist das DER eines Zertifikats in Base64 mit + und /, ohne PEM-Zeilen.',
  'The certificate is named by its SHA-1 alone.': 'Das Zertifikat ist nur durch sein SHA-1 bezeichnet.',
  'Two certificates with the same SHA-1 can be made. Use x5t#S256.':
    'Zwei Zertifikate mit demselben SHA-1 lassen sich herstellen. x5t#S256 benutzen.',

  'kid is not a text.': 'kid ist kein Text.',
  'It must be a string. Some libraries turn other values into text, each in its own way, and find another key or none.':
    'Sie muss eine Zeichenkette sein. Manche Bibliotheken machen aus anderen Werten einen Text, jede auf ihre Weise, und finden einen anderen Schlüssel oder keinen.',
  'kid looks like a path.': 'kid sieht aus wie ein Pfad.',
  'A verifier that opens a file of that name can be made to take any file for the key, such as an empty one. Look keys up in a list.':
    'Ein Prüfer, der eine Datei dieses Namens öffnet, lässt sich jede Datei als Schlüssel unterschieben, auch eine leere. Schlüssel in einer Liste nachschlagen.',
  'kid holds characters of an SQL query.': 'kid enthält Zeichen einer SQL-Abfrage.',
  'A verifier that puts it into a query lets a stranger choose the key. Bind it as a parameter, or look keys up in a list.':
    'Ein Prüfer, der sie in eine Abfrage setzt, lässt einen Fremden den Schlüssel wählen. Als Parameter binden oder Schlüssel in einer Liste nachschlagen.',
  'kid holds characters of a command or template.': 'kid enthält Zeichen eines Befehls oder einer Vorlage.',
  'A verifier that hands it to a shell or template runs what a stranger wrote. Look keys up in a list.':
    'Ein Prüfer, der sie an eine Shell oder Vorlage gibt, führt aus, was ein Fremder geschrieben hat. Schlüssel in einer Liste nachschlagen.',
  'kid holds characters of an LDAP or document query.': 'kid enthält Zeichen einer LDAP- oder Dokumentabfrage.',
  'A verifier that puts it into such a query lets a stranger choose the key. Look keys up in a list.':
    'Ein Prüfer, der sie in eine solche Abfrage setzt, lässt einen Fremden den Schlüssel wählen. Schlüssel in einer Liste nachschlagen.',
  'kid is an address.': 'kid ist eine Adresse.',
  'It is only a name: a verifier must not fetch anything from there.':
    'Sie ist nur ein Name: Ein Prüfer darf von dort nichts holen.',
  'kid hardly names a key.': 'kid bezeichnet kaum einen Schlüssel.',
  'It is empty, a wildcard, or very long. A thumbprint of the key (RFC 7638) makes a good name.':
    'Sie ist leer, ein Platzhalter oder sehr lang. Ein Fingerabdruck des Schlüssels (RFC 7638) ist ein guter Name.',

  'crit is no list of names.': 'crit ist keine Liste von Namen.',
  'It must be an array of strings that is not empty; leave it out where nothing is critical.':
    'Es muss ein nicht leeres Array von Zeichenketten sein; weglassen, wo nichts kritisch ist.',
  'crit names {0}, which the header does not have.': 'crit nennt {0}, aber der Header enthält es nicht.',
  'A verifier must refuse the token. Add the parameter, or take its name out of crit.':
    'Ein Prüfer muss das Token ablehnen. Den Parameter ergänzen oder seinen Namen aus crit nehmen.',
  'crit names {0}, which every verifier knows.': 'crit nennt {0}, aber das kennt jeder Prüfer.',
  'Parameters of the specification itself must not stand there. Take it out.':
    'Parameter der Spezifikation selbst dürfen dort nicht stehen. Herausnehmen.',
  'crit demands that {0} is understood.': 'crit verlangt, dass {0} verstanden wird.',
  'A verifier that does not know this extension must refuse the token. Some libraries ignored that (CVE-2025-59420).':
    'Ein Prüfer, der diese Erweiterung nicht kennt, muss das Token ablehnen. Manche Bibliotheken haben das missachtet (CVE-2025-59420).',
  'crit names {0} twice.': 'crit nennt {0} zweimal.',
  'Each name may stand there once.': 'Jeder Name darf dort einmal stehen.',
  'b64 is false, but crit does not name it.': 'b64 ist false, aber crit nennt es nicht.',
  'A verifier that does not know b64 would check other bytes than were signed. Add "crit": ["b64"].':
    'Ein Prüfer, der b64 nicht kennt, würde andere Bytes prüfen, als signiert wurden. "crit": ["b64"] ergänzen.',

  'The header has no typ.': 'Der Header hat kein typ.',
  'With one, a verifier can tell kinds of tokens apart, so that none is taken for another.':
    'Damit kann ein Prüfer Arten von Tokens unterscheiden, sodass keines für ein anderes gehalten wird.',
  'typ begins with application/.': 'typ beginnt mit application/.',
  'It may be left out, and most leave it out; a verifier has to take both for the same.':
    'Es darf wegfallen, und meist fällt es weg; ein Prüfer muss beides als dasselbe nehmen.',
  'cty names a format whose readers can be attacked.': 'cty nennt ein Format, dessen Leser angreifbar sind.',
  'XML and serialised objects can make their reader fetch files or run code. Take no other payload than JSON or a JWT.':
    'XML und serialisierte Objekte können ihren Leser dazu bringen, Dateien zu holen oder Code auszuführen. Keinen anderen Payload annehmen als JSON oder ein JWT.',
  'cty says that another JWT is inside, but these are claims.':
    'cty sagt, dass ein weiteres JWT darin ist, aber dies sind Claims.',
  'Leave cty out where the payload is a claims set: a verifier would try to open it as a token.':
    'cty weglassen, wo der Payload ein Claims-Set ist: Ein Prüfer würde ihn als Token öffnen wollen.',
  'zip has no meaning in a signed token.': 'zip hat in einem signierten Token keinen Sinn.',
  'It belongs to encrypted tokens. A reader that inflates anyway can be flooded by a small token.':
    'Es gehört zu verschlüsselten Tokens. Ein Programm, das trotzdem entpackt, lässt sich mit einem kleinen Token überfluten.',
  'The content was compressed before it was encrypted.': 'Der Inhalt wurde vor dem Verschlüsseln komprimiert.',
  'The length then tells something of the content, and a small token can grow huge. Leave compression out, and limit what is inflated.':
    'Die Länge verrät dann etwas vom Inhalt, und ein kleines Token kann riesig werden. Nicht komprimieren, und das Entpacken begrenzen.',
  '{0} in the header is not what the claims say.': '{0} im Header ist nicht, was die Claims sagen.',
  'A copy in the header must be the same, and nothing may be decided by it before both were compared.':
    'Eine Kopie im Header muss gleich sein, und bevor beide verglichen sind, darf nichts nach ihr entschieden werden.',
  'b64 must not be used in a JWT.': 'b64 darf in einem JWT nicht benutzt werden.',
  'It is for other signed content. Leave it out here.': 'Es ist für andere signierte Inhalte. Hier weglassen.',
  'Not registered: {0}.': 'Nicht registriert: {0}.',
  'Only those who have agreed on it know what it means; all others pass over it.':
    'Nur wer sich darauf geeinigt hat, weiß, was es bedeutet; alle anderen übergehen es.',

  '{0} stands there more than once.': '{0} steht mehr als einmal da.',
  'Some readers take the first, some the last, some refuse: what one checked, another may not have seen.':
    'Manche Parser nehmen das erste, manche das letzte, manche lehnen ab: Was einer geprüft hat, hat ein anderer vielleicht nicht gesehen.',
  '{0} is a number that many readers round.': '{0} ist eine Zahl, die viele Parser runden.',
  'Beyond 9,007,199,254,740,991, JavaScript and others lose digits without a word. Write it as a text.':
    'Jenseits von 9.007.199.254.740.991 verlieren JavaScript und andere stillschweigend Ziffern. Als Text schreiben.',
  '{0} holds characters that cannot be seen.': '{0} enthält Zeichen, die man nicht sieht.',
  'They can turn the order of what is shown, or make two different texts look the same.':
    'Sie können die Reihenfolge des Angezeigten umkehren oder zwei verschiedene Texte gleich aussehen lassen.',
  'A member is called {0}.': 'Ein Element heißt {0}.',
  'Code that copies members into an object without care changes all objects by it (prototype pollution).':
    'Code, der Elemente achtlos in ein Objekt kopiert, ändert damit alle Objekte (Prototype Pollution).',
  '{0} looks like {1}, but is written with other letters.':
    '{0} sieht aus wie {1}, ist aber mit anderen Buchstaben geschrieben.',
  'A person takes it for the registered name, a program does not. Write it in ASCII.':
    'Ein Mensch hält es für den registrierten Namen, ein Programm nicht. In ASCII schreiben.',
  'This is nested deeper than {0} levels.': 'Dies ist tiefer als {0} Ebenen verschachtelt.',
  'Some readers refuse it, some run out of stack.': 'Manche Parser lehnen es ab, manchen geht der Stack aus.',
  'There are {0} members.': 'Es sind {0} Elemente.',
  'A token is sent with each request. Keep such data on the server, and name it by an ID.':
    'Ein Token wird mit jeder Anfrage gesendet. Solche Daten auf dem Server halten und mit einer ID bezeichnen.',
  'The name {0}': 'Der Name {0}',
};
