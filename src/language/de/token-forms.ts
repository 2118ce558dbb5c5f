import type { Translations } from '../../core/text/language.ts';

/** Tokens in JSON serialization, detached payloads and nested tokens. */
export const tokenFormsGerman: Translations = {
  'JWE (flattened JSON)': 'JWE (flaches JSON)',
  'JWS (flattened JSON)': 'JWS (flaches JSON)',
  'JWE (general JSON, 1 recipient)': 'JWE (allgemeines JSON, 1 Empfänger)',
  'JWE (general JSON, {0} recipients)': 'JWE (allgemeines JSON, {0} Empfänger)',
  'JWS (general JSON, 1 signature)': 'JWS (allgemeines JSON, 1 Signatur)',
  'JWS (general JSON, {0} signatures)': 'JWS (allgemeines JSON, {0} Signaturen)',
  '{0}; the payload is {1}, not a claims set': '{0}; der Payload ist kein Claims-Set, sondern {1}',
  'The member “{0}” is missing. Every signature needs it (RFC 7515 §7.2.1).':
    'Das Element „{0}“ fehlt. Jede Signatur braucht es (RFC 7515 §7.2.1).',
  'The member “{0}” occurs twice. Parsers disagree on which one counts: remove one.':
    'Das Element „{0}“ kommt zweimal vor. Nicht alle Parser nehmen dasselbe davon: eines entfernen.',
  'The member “{0}” is not a string. It must be one (RFC 7515 §7.2, RFC 7516 §7.2).':
    'Das Element „{0}“ ist keine Zeichenkette. Es muss eine sein (RFC 7515 §7.2, RFC 7516 §7.2).',
  'The member “{0}” is not a JSON object. It must be one, not encoded.':
    'Das Element „{0}“ ist kein JSON-Objekt. Es muss eines sein, nicht kodiert.',
  'The member “{0}” must be an array of objects, with at least one.':
    'Das Element „{0}“ muss ein Array von Objekten sein, mit mindestens einem.',
  'The member “{0}” belongs to the flattened form and must not be next to the list of the general form.':
    'Das Element „{0}“ gehört zur flachen Form und darf nicht neben der Liste der allgemeinen stehen.',
  '“{0}” is in two headers of the same token. A parameter may be in only one of them (RFC 7515 §4).':
    '„{0}“ steht in zwei Headern desselben Tokens. Ein Parameter darf nur in einem stehen (RFC 7515 §4).',
  '“{0}” is in an unprotected header. It counts only if it is protected: move it.':
    '„{0}“ steht in einem ungeschützten Header. Es zählt nur geschützt: dorthin verschieben.',
  'This JSON object has more than {0} members, so it was not read. Remove signatures, recipients or other members.':
    'Dieses JSON-Objekt hat mehr als {0} Member und wurde deshalb nicht gelesen. Signaturen, Empfänger oder andere Member entfernen.',
  '“{0}” differs between signatures. It must be the same in all, because they sign the same payload (RFC 7797 §3).':
    '„{0}“ unterscheidet sich zwischen Signaturen. Es muss in allen gleich sein, denn sie signieren denselben Inhalt (RFC 7797 §3).',
  '“{0}” differs between recipients. It must be the same for all (RFC 7516 §7.2.1).':
    '„{0}“ ist nicht bei allen Empfängern gleich. Es muss bei allen dasselbe sein (RFC 7516 §7.2.1).',
  'with {0} the key itself gives the content key, so a token with several recipients cannot use it (RFC 7516 §7.2.1). Choose another Algorithm.':
    'mit {0} ergibt der Schlüssel selbst den Inhaltsschlüssel, deshalb geht es nicht mit mehreren Empfängern (RFC 7516 §7.2.1). Einen anderen Algorithmus wählen.',
  'no key here fits any of the {0} recipients. A recipient is found by its kid, or by a key that opens its encrypted key.':
    'kein Schlüssel hier passt zu einem der {0} Empfänger. Ein Empfänger wird an seinem kid erkannt oder an einem Schlüssel, der seinen verschlüsselten Schlüssel öffnet.',
  'no key here fits recipient {0} of {1}. If you encrypt for the others, it is removed and cannot read the new content.':
    'kein Schlüssel hier passt zu Empfänger {0} von {1}. Wer für die anderen verschlüsselt, entfernt ihn, und er kann den neuen Inhalt nicht lesen.',
  'no key here fits recipients {0} of {1}. If you encrypt for the others, they are removed and cannot read the new content.':
    'kein Schlüssel hier passt zu den Empfängern {0} von {1}. Wer für die anderen verschlüsselt, entfernt sie, und sie können den neuen Inhalt nicht lesen.',
  'this token has {0} recipients, of which only the first {1} were read. The others would lose the content, so it is not encrypted here.':
    'dieses Token hat {0} Empfänger, von denen nur die ersten {1} gelesen wurden. Die anderen würden den Inhalt verlieren, deshalb wird es hier nicht verschlüsselt.',
  '{0} recipients have a password. This page encrypts for at most {1}, because each password takes a moment.':
    '{0} Empfänger haben ein Passwort. Diese Seite verschlüsselt für höchstens {1}, denn jedes Passwort kostet Zeit.',
  'the JSON of this token breaks a rule, so it is not encrypted. Structure says which.':
    'das JSON dieses Tokens verletzt eine Regel, deshalb wird es nicht verschlüsselt. Die Struktur sagt, welche.',
  'Encrypt for others': 'Für andere verschlüsseln',
  'Signature {0}: {1}': 'Signatur {0}: {1}',
  'Recipient {0}: {1}': 'Empfänger {0}: {1}',
  'The sender did not authenticate aad.': 'Der Absender hat aad nicht authentifiziert.',
  ' The key is that of recipient {0}.': ' Der Schlüssel gehört zu Empfänger {0}.',
  'The token has {0} signatures.': 'Das Token hat {0} Signaturen.',
  'The token has {0} signatures, of which only the first {1} were read.':
    'Das Token hat {0} Signaturen, von denen nur die ersten {1} gelesen wurden.',
  'Verified, with warnings: {0}.': 'Bestätigt, mit Warnungen: {0}.',
  'Verified: {0}.': 'Bestätigt: {0}.',
  'Do not match: {0}.': 'Passen nicht: {0}.',
  'No key here can make signature {0} again, so it still covers the old content.':
    'Kein Schlüssel hier kann Signatur {0} neu erzeugen, sie gilt daher noch für den alten Inhalt.',
  'No key here can make signatures {0} again, so they still cover the old content.':
    'Kein Schlüssel hier kann die Signaturen {0} neu erzeugen, sie gelten daher noch für den alten Inhalt.',
  'These are the last four parts of a JWE. The first one, the header, is missing. Copy the whole token again.':
    'Das sind die letzten vier Teile eines JWE. Der erste, der Header, fehlt. Das ganze Token noch einmal kopieren.',
  'Remove signature {0}': 'Signatur {0} entfernen',
  'Remove signatures {0}': 'Signaturen {0} entfernen',
  'It has an unprotected header, which no compact token can contain.':
    'Es hat einen ungeschützten Header, den kein kompaktes Token enthalten kann.',
  'It has additional authenticated data (aad), which no compact token can contain.':
    'Es hat zusätzliche authentifizierte Daten (aad), die kein kompaktes Token enthalten kann.',
  'The unencoded payload contains a dot, which would separate two parts.':
    'Der unkodierte Payload enthält einen Punkt, der zwei Teile trennen würde.',
  'A part is missing or cannot be read. Structure says which.':
    'Ein Teil fehlt oder ist nicht lesbar. Die Struktur sagt, welcher.',
  'Signature shown': 'Gezeigte Signatur',
  'Recipient shown': 'Gezeigter Empfänger',
  '{0} of {1}': '{0} von {1}',
  'Write as compact token': 'Als kompaktes Token schreiben',
  'Unprotected header': 'Ungeschützter Header',
  'Shared unprotected header': 'Gemeinsamer ungeschützter Header',
  'Add unprotected header': 'Ungeschützten Header hinzufügen',
  'Add shared unprotected header': 'Gemeinsamen ungeschützten Header hinzufügen',
  'The token still has the previous header.': 'Das Token hat noch den vorigen Header.',
  'A header is a JSON object.': 'Ein Header ist ein JSON-Objekt.',
  'The token would have more than {0} members.': 'Das Token hätte mehr als {0} Member.',
  'Nothing protects these parameters: anyone can change them.':
    'Nichts schützt diese Parameter: Jeder kann sie ändern.',
  Text: 'Text',
  Hex: 'Hex',
  'crit is not a list with at least one name': 'crit ist keine Liste mit mindestens einem Namen',
  'crit requires {0}, which is not understood here': 'crit verlangt {0}, und das wird hier nicht verstanden',
  'crit names b64, which is not in the header': 'crit nennt b64, und das fehlt im Header',
  'b64 is neither true nor false': 'b64 ist weder true noch false',
  'The content is a token, but the header does not say so with cty.':
    'Der Inhalt ist ein Token, aber der Header sagt das nicht mit cty.',
  'Layer {0} contains a token, but its header does not say so with cty.':
    'Schicht {0} enthält ein Token, aber ihr Header sagt das nicht mit cty.',
  'A recipient may read the content as something else. The sender must set "cty": "JWT".':
    'Ein Empfänger kann den Inhalt als etwas anderes lesen. Der Absender muss "cty": "JWT" setzen.',
  'The token inside is not signed (alg none).': 'Das innere Token ist nicht signiert (alg none).',
  "Encryption does not say who wrote the claims. Anyone with the recipient's public key can create such a token.":
    'Verschlüsselung sagt nicht, wer die Claims geschrieben hat. Mit dem öffentlichen Schlüssel des Empfängers kann jeder ein solches Token erstellen.',
  'not valid {0}': 'kein gültiges {0}',
  'Written as': 'Geschrieben als',
  'Line endings': 'Zeilenenden',
  mixed: 'gemischt',
  'Read the payload from a file': 'Den Payload aus einer Datei lesen',
  Layers: 'Schichten',
  'the token inside was edited and must be signed first. Enter a key that can sign it.':
    'das innere Token wurde bearbeitet und muss zuerst signiert werden. Einen Schlüssel eingeben, der es signieren kann.',
  'Write the token as JSON': 'Das Token als JSON schreiben',
  'flattened JSON serialization, convert': 'flache JSON-Serialisierung, umwandeln',
  'A complete compact token is needed.': 'Ein vollständiges kompaktes Token ist nötig.',
  'compact serialization, convert': 'kompakte Serialisierung, umwandeln',
  'The token has no compact form, or is already in it.':
    'Das Token hat keine kompakte Form oder ist schon so geschrieben.',
};
