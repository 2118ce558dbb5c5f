import type { Translations } from '../../core/text/language.ts';

/**
 * Findings about a token (`core/lint`): header, algorithm, keys, JSON. Those about claims and kinds
 * are in `findings-claims.ts`.
 */
export const findingsGerman: Translations = {
  'The token is not signed: alg is {0}.': 'Das Token ist nicht signiert: alg ist {0}.',
  'Anyone can create such a token. A verifier must reject none unless it is configured to accept it.':
    'Ein solches Token kann jeder erzeugen. Ein Prüfer muss none ablehnen, wenn er es nicht ausdrücklich zulassen soll.',
  'alg is {0} instead of {1}.': 'alg ist {0} statt {1}.',
  'Algorithm names are case-sensitive: strict verifiers reject this, and lenient ones can be tricked past their checks.':
    'Bei Algorithmusnamen zählt Groß- und Kleinschreibung: Strenge Prüfer lehnen dies ab, nachsichtige lassen sich so umgehen.',
  'EdDSA does not say which curve.': 'EdDSA sagt nicht, welche Kurve gemeint ist.',
  'It is deprecated in favor of Ed25519 and Ed448, which name the whole algorithm. It still works; use the new names in new systems.':
    'Es ist abgelöst durch Ed25519 und Ed448, die den ganzen Algorithmus nennen. Es funktioniert weiter; in neuen Systemen die neuen Namen benutzen.',
  'The token is signed with a shared secret, but {0}.':
    'Das Token ist mit einem gemeinsamen Geheimnis signiert, aber {0}.',
  'Key confusion looks like this: a public key used as the secret. The verifier must choose the algorithm by the key, never by the token.':
    'So sieht eine Schlüsselverwechslung aus: ein öffentlicher Schlüssel als Geheimnis. Der Prüfer muss den Algorithmus nach dem Schlüssel wählen, nie nach dem Token.',
  'the header has {0}': 'der Header enthält {0}',
  'alg is none, but there is a signature.': 'alg ist none, und doch gibt es eine Signatur.',
  'With none the third part is empty. Either the algorithm was removed from the header, or the signature belongs to another token.':
    'Bei none ist der dritte Teil leer. Entweder wurde der Algorithmus aus dem Header entfernt, oder die Signatur gehört zu einem anderen Token.',
  'The signature is empty.': 'Die Signatur ist leer.',
  'Nothing proves who created the token. Vulnerable libraries treated such tokens as signed (CVE-2020-28042). A verifier must reject it.':
    'Nichts beweist, wer das Token erzeugt hat. Verwundbare Bibliotheken behandelten solche Tokens als signiert (CVE-2020-28042). Ein Prüfer muss es ablehnen.',
  'All bytes of the signature are the same.': 'Alle Bytes der Signatur sind gleich.',
  'No algorithm produces such a signature: it is a placeholder, or an attempt to pass without one.':
    'Kein Algorithmus erzeugt eine solche Signatur: Sie ist ein Platzhalter oder der Versuch, ohne eine durchzukommen.',
  'One half of the ECDSA signature is zero.': 'Eine Hälfte der ECDSA-Signatur ist null.',
  'Java 15 to 18 accepted such a signature with every key (CVE-2022-21449). Both halves must be at least 1.':
    'Java 15 bis 18 nahm eine solche Signatur bei jedem Schlüssel an (CVE-2022-21449). Beide Hälften müssen mindestens 1 sein.',

  'The header contains its own key.': 'Der Header enthält seinen eigenen Schlüssel.',
  'An attacker can put any key there. A verifier must use keys it got from the issuer, never this one (CVE-2018-0114, CVE-2026-27962).':
    'Ein Angreifer kann dort jeden Schlüssel eintragen. Ein Prüfer muss Schlüssel des Ausstellers benutzen, nie diesen (CVE-2018-0114, CVE-2026-27962).',
  'The key in the header contains its private part ({0}).':
    'Der Schlüssel im Header enthält seinen privaten Teil ({0}).',
  "Anyone who sees the token can now sign in the issuer's name. Replace the key, and put only the public part there.":
    'Wer das Token sieht, kann nun im Namen des Ausstellers signieren. Den Schlüssel ersetzen und nur den öffentlichen Teil dort eintragen.',
  '{0} says where to fetch the key.': '{0} sagt, wo der Schlüssel zu holen ist.',
  'An attacker can put their own URL there. A verifier must only follow URLs on an allowlist.':
    'Ein Angreifer kann dort eine eigene URL eintragen. Ein Prüfer darf nur URLs von einer Positivliste folgen.',
  '{0} is not an https URL.': '{0} ist keine https-URL.',
  'A key sent without encryption can be replaced on the way. The specification requires TLS.':
    'Ein unverschlüsselt übertragener Schlüssel kann unterwegs ausgetauscht werden. Die Spezifikation verlangt TLS.',
  '{0} points into an internal network.': '{0} zeigt in ein internes Netz.',
  'A verifier that follows it sends requests into its own network for an attacker (server-side request forgery).':
    'Ein Prüfer, der ihr folgt, schickt für einen Angreifer Anfragen in sein eigenes Netz (Server-Side Request Forgery).',
  '{0} is written in a way that misleads simple comparisons.':
    '{0} ist so geschrieben, dass einfache Vergleiche getäuscht werden.',
  'A user name, a backslash, .. or a redirect in a URL can lead somewhere other than its beginning suggests. Compare whole origins.':
    'Ein Benutzername, ein Backslash, .. oder eine Weiterleitung in einer URL kann woandershin führen, als ihr Anfang nahelegt. Ganze Origins vergleichen.',
  '{0} and iss name different hosts.': '{0} und iss nennen verschiedene Hosts.',
  "The key may not be the issuer's. Only use keys from where the issuer publishes them.":
    'Der Schlüssel ist dann vielleicht nicht der des Ausstellers. Nur Schlüssel von dort benutzen, wo der Aussteller sie veröffentlicht.',
  'There is a certificate, but alg does not use a key pair.':
    'Es gibt ein Zertifikat, aber alg benutzt kein Schlüsselpaar.',
  'A certificate contains a public key. With a shared secret or none it has no meaning, but key confusion starts like this.':
    'Ein Zertifikat enthält einen öffentlichen Schlüssel. Bei einem gemeinsamen Geheimnis oder none hat es keine Bedeutung, aber so beginnen Schlüsselverwechslungen.',
  'x5c contains something other than certificates in standard base64.':
    'x5c enthält etwas anderes als Zertifikate in gewöhnlichem Base64.',
  'Each item is the DER of a certificate in base64 with + and /, without PEM lines.':
    'Jedes Element ist das DER eines Zertifikats in Base64 mit + und /, ohne PEM-Zeilen.',
  'The certificate is identified only by its SHA-1.': 'Das Zertifikat ist nur durch sein SHA-1 bezeichnet.',
  'Two certificates with the same SHA-1 can be created. Use x5t#S256.':
    'Zwei Zertifikate mit demselben SHA-1 lassen sich herstellen. x5t#S256 benutzen.',

  'It must be a string. Some libraries convert other values, each in its own way, and find another key or none.':
    'Sie muss eine Zeichenkette sein. Manche Bibliotheken wandeln andere Werte um, jede auf ihre Weise, und finden einen anderen Schlüssel oder keinen.',
  'kid looks like a path.': 'kid sieht aus wie ein Pfad.',
  'A verifier that opens a file of that name can be made to use any file as the key, such as an empty one. Look keys up in a list.':
    'Ein Prüfer, der eine Datei dieses Namens öffnet, lässt sich jede Datei als Schlüssel unterschieben, auch eine leere. Schlüssel in einer Liste nachschlagen.',
  'kid contains characters of an SQL query.': 'kid enthält Zeichen einer SQL-Abfrage.',
  'A verifier that puts it into a query lets an attacker choose the key. Bind it as a parameter, or look keys up in a list.':
    'Ein Prüfer, der sie in eine Abfrage setzt, lässt einen Angreifer den Schlüssel wählen. Als Parameter binden oder Schlüssel in einer Liste nachschlagen.',
  'kid contains characters of a command or template.': 'kid enthält Zeichen eines Befehls oder einer Vorlage.',
  'A verifier that passes it to a shell or template runs what an attacker wrote. Look keys up in a list.':
    'Ein Prüfer, der sie an eine Shell oder Vorlage gibt, führt aus, was ein Angreifer geschrieben hat. Schlüssel in einer Liste nachschlagen.',
  'kid contains characters of an LDAP or document query.': 'kid enthält Zeichen einer LDAP- oder Dokumentabfrage.',
  'A verifier that puts it into such a query lets an attacker choose the key. Look keys up in a list.':
    'Ein Prüfer, der sie in eine solche Abfrage setzt, lässt einen Angreifer den Schlüssel wählen. Schlüssel in einer Liste nachschlagen.',
  'kid is a URL.': 'kid ist eine URL.',
  'It is only a name: a verifier must not fetch anything from there.':
    'Sie ist nur ein Name: Ein Prüfer darf von dort nichts holen.',
  'kid does not identify a key well.': 'kid bezeichnet keinen Schlüssel eindeutig.',
  'It is empty, a wildcard, or very long. A thumbprint of the key (RFC 7638) makes a good name.':
    'Sie ist leer, ein Platzhalter oder sehr lang. Ein Fingerabdruck des Schlüssels (RFC 7638) ist ein guter Name.',

  'crit is not a list of names.': 'crit ist keine Liste von Namen.',
  'It must be a non-empty array of strings. Remove it if nothing is critical.':
    'Es muss ein nicht leeres Array von Zeichenketten sein. Entfernen, wenn nichts kritisch ist.',
  'crit names {0}, which the header does not have.': 'crit nennt {0}, aber der Header enthält es nicht.',
  'A verifier must reject the token. Add the parameter, or remove its name from crit.':
    'Ein Prüfer muss das Token ablehnen. Den Parameter ergänzen oder seinen Namen aus crit nehmen.',
  'crit names {0}, which every verifier knows.': 'crit nennt {0}, aber das kennt jeder Prüfer.',
  'Parameters of the specification itself must not be listed. Remove it.':
    'Parameter der Spezifikation selbst dürfen dort nicht stehen. Entfernen.',
  'crit requires verifiers to understand {0}.': 'crit verlangt, dass Prüfer {0} verstehen.',
  'A verifier that does not know this extension must reject the token. Some libraries ignored that (CVE-2025-59420, CVE-2026-32597, CVE-2026-35042).':
    'Ein Prüfer, der diese Erweiterung nicht kennt, muss das Token ablehnen. Manche Bibliotheken haben das missachtet (CVE-2025-59420, CVE-2026-32597, CVE-2026-35042).',
  'crit names {0} twice.': 'crit nennt {0} zweimal.',
  'Each name may occur only once.': 'Jeder Name darf nur einmal vorkommen.',
  'b64 is false, but crit does not name it.': 'b64 ist false, aber crit nennt es nicht.',
  'A verifier that does not know b64 would check different bytes than were signed. Add "crit": ["b64"].':
    'Ein Prüfer, der b64 nicht kennt, würde andere Bytes prüfen, als signiert wurden. "crit": ["b64"] ergänzen.',

  'The header has no typ.': 'Der Header hat kein typ.',
  'With typ, a verifier can tell types of tokens apart and does not accept one as another.':
    'Mit typ kann ein Prüfer Arten von Tokens unterscheiden und nimmt keines als ein anderes an.',
  'typ begins with application/.': 'typ beginnt mit application/.',
  'It may be omitted, and most tokens omit it. A verifier must treat both as the same.':
    'Es darf fehlen und fehlt meist. Ein Prüfer muss beides gleich behandeln.',
  '{0} in the unprotected header is covered by no signature.':
    '{0} im ungeschützten Header ist von keiner Signatur gedeckt.',
  'Anyone can change it, and so which key or algorithm a verifier uses. The signer must put it in the protected header.':
    'Jeder kann es ändern und damit, welchen Schlüssel oder Algorithmus ein Prüfer nimmt. Der Aussteller muss es in den geschützten Header schreiben.',
  'cty names a format whose parsers can be attacked.': 'cty nennt ein Format, dessen Parser angreifbar sind.',
  'XML and serialized objects can make a parser fetch files or run code. Only accept JSON or a JWT as payload.':
    'XML und serialisierte Objekte können einen Parser dazu bringen, Dateien zu holen oder Code auszuführen. Nur JSON oder ein JWT als Payload annehmen.',
  'cty says that another JWT is inside, but these are claims.':
    'cty sagt, dass ein weiteres JWT darin ist, aber dies sind Claims.',
  'Remove cty if the payload is a claims set: a verifier would try to open it as a token.':
    'cty entfernen, wenn der Payload ein Claims-Set ist: Ein Prüfer würde ihn als Token öffnen wollen.',
  'zip has no meaning in a signed token.': 'zip hat in einem signierten Token keine Bedeutung.',
  'It belongs to encrypted tokens. A verifier that decompresses anyway can be flooded by a small token.':
    'Es gehört zu verschlüsselten Tokens. Ein Prüfer, der trotzdem entpackt, lässt sich mit einem kleinen Token überfluten.',
  'The content was compressed before it was encrypted.': 'Der Inhalt wurde vor dem Verschlüsseln komprimiert.',
  'The length then reveals something about the content, and a small token can grow huge. Do not compress, and limit what is decompressed.':
    'Die Länge verrät dann etwas vom Inhalt, und ein kleines Token kann riesig werden. Nicht komprimieren, und das Entpacken begrenzen.',
  '{0} in the header is not what the claims say.': '{0} im Header ist nicht, was die Claims sagen.',
  'A copy in the header must be the same. Compare both before you rely on it.':
    'Eine Kopie im Header muss gleich sein. Beide vergleichen, bevor etwas davon abhängt.',
  'b64 must not be used in a JWT.': 'b64 darf in einem JWT nicht benutzt werden.',
  'It is for other signed content. Remove it here.': 'Es ist für andere signierte Inhalte. Hier entfernen.',
  'Not registered: {0}.': 'Nicht registriert: {0}.',
  'Only parties that have agreed on it know what it means; all others ignore it.':
    'Nur wer sich darauf geeinigt hat, weiß, was es bedeutet; alle anderen übergehen es.',

  '{0} occurs more than once.': '{0} kommt mehr als einmal vor.',
  'Some parsers use the first, some the last, some reject: what one checked, another may not have seen.':
    'Manche Parser nehmen das erste, manche das letzte, manche lehnen ab: Was einer geprüft hat, hat ein anderer vielleicht nicht gesehen.',
  '{0} is too large a number: many parsers round it.': '{0} ist eine zu große Zahl: Viele Parser runden sie.',
  'Above 9,007,199,254,740,991, JavaScript and others silently lose digits. Write it as a string.':
    'Über 9.007.199.254.740.991 verlieren JavaScript und andere stillschweigend Ziffern. Als Zeichenkette schreiben.',
  '{0} contains invisible characters.': '{0} enthält unsichtbare Zeichen.',
  'They can reverse the order of displayed text, or make two different strings look the same.':
    'Sie können die Reihenfolge des Angezeigten umkehren oder zwei verschiedene Texte gleich aussehen lassen.',
  'A member is called {0}.': 'Ein Element heißt {0}.',
  'Code that carelessly copies members into an object changes all objects through it (prototype pollution).':
    'Code, der Elemente achtlos in ein Objekt kopiert, ändert damit alle Objekte (Prototype Pollution).',
  '{0} looks like {1}, but is written with different letters.':
    '{0} sieht aus wie {1}, ist aber mit anderen Buchstaben geschrieben.',
  'People read it as the registered name, programs do not. Write it in ASCII.':
    'Menschen lesen es als den registrierten Namen, Programme nicht. In ASCII schreiben.',
  'This is nested deeper than {0} levels.': 'Dies ist tiefer als {0} Ebenen verschachtelt.',
  'Some parsers reject it, others run out of stack.': 'Manche Parser lehnen es ab, manchen geht der Stack aus.',
  'There are {0} members.': 'Es sind {0} Elemente.',
  'A token is sent with each request. Keep such data on the server, and refer to it by an ID.':
    'Ein Token wird mit jeder Anfrage gesendet. Solche Daten auf dem Server halten und mit einer ID bezeichnen.',
  'The name {0}': 'Der Name {0}',
};
