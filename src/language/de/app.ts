import type { Translations } from '../../core/text/language.ts';

/** The page itself: names of buttons, fields and panes. */
export const appGerman: Translations = {
  'Generated a key.': 'Schlüssel erzeugt.',
  'Generated a key. It replaced the one in the Key box.': 'Schlüssel erzeugt. Er hat den im Schlüsselfeld ersetzt.',
  'Sign with it': 'Damit signieren',
  '{0} more combining marks': '{0} weitere kombinierende Zeichen',
  'Shown: characters {0} to {1} of {2}. Select all selects the whole text.':
    'Gezeigt: Zeichen {0} bis {1} von {2}. „Alles auswählen“ wählt den ganzen Text aus.',
  'Previous part of {0}': 'Voriger Teil: {0}',
  'Next part of {0}': 'Nächster Teil: {0}',
  'Height of header and payload': 'Höhe von Header und Payload',
  'Height of the encoded token': 'Höhe des kodierten Tokens',
  'Height of the header': 'Höhe des Headers',
  'Width of header, payload and signature': 'Breite von Header, Payload und Signatur',
  'Width of token and key': 'Breite von Token und Schlüssel',
  '2 spaces': '2 Leerzeichen',
  '4 spaces': '4 Leerzeichen',
  Tab: 'Tabulator',
  'Indentation of JSON': 'Einrückung von JSON',
  'Word wrap': 'Zeilenumbruch',
  On: 'An',
  Off: 'Aus',
  'Time zone': 'Zeitzone',
  'UTC and local time': 'UTC und Ortszeit',
  'UTC alone': 'nur UTC',
  Editor: 'Editor',
  Rich: 'Komfortabel',
  Plain: 'Einfach',
  Motion: 'Bewegung',
  Reduced: 'Verringert',
  '1 byte · base64url': '1 Byte · Base64url',
  Algorithm: 'Algorithmus',
  Apply: 'Anwenden',
  'As it stands': 'Wie eingegeben',
  'As the system': 'Wie das System',
  Claims: 'Claims',
  Close: 'Schließen',
  Dismiss: 'Ausblenden',
  'cannot be read': 'nicht lesbar',
  'Nothing of this part can be read; the verdict Structure says why.':
    'Von diesem Teil ist nichts lesbar; das Urteil Struktur sagt, warum.',
  Compact: 'Kompakt',
  Dark: 'Dunkel',
  Diagnosis: 'Diagnose',
  'Encoded token': 'Kodiertes Token',
  'Encrypted: the claims can be read only with the recipient’s key.':
    'Verschlüsselt: Die Claims sind nur mit dem Schlüssel des Empfängers zu lesen.',
  'How the characters of the secret become bytes.': 'Wie aus den Zeichen des Geheimnisses Bytes werden.',

  'In use while the key is a shared secret; the key given has a form of its own.':
    'Gilt, solange der Schlüssel ein gemeinsames Geheimnis ist; der gegebene Schlüssel hat eine eigene Form.',
  'JSON, no claims set, {0} bytes': 'JSON, kein Claims-Set, {0} Bytes',
  Keys: 'Schlüssel',
  Language: 'Sprache',
  Light: 'Hell',
  Mask: 'Verdecken',
  'No background requests': 'Keine Hintergrundanfragen',
  'No policy can forbid a visible navigation, the loading of the page’s own files, or WebRTC, which is removed when the page starts.':
    'Keine Richtlinie kann eine sichtbare Navigation, das Laden der eigenen Dateien der Seite oder WebRTC verbieten, das beim Start der Seite entfernt wird.',
  'Hostile code inside the build could get WebRTC back from an empty frame, or connect through the page that fetches key sets.':
    'Feindlicher Code im Build selbst könnte WebRTC aus einem leeren Rahmen zurückholen oder sich über die Seite verbinden, die Schlüsselsätze abruft.',
  'Other pages of the same origin can reach this page and what it stores. It needs an origin of its own.':
    'Andere Seiten desselben Ursprungs erreichen diese Seite und was sie speichert. Sie braucht einen eigenen Ursprung.',
  'No signature': 'Keine Signatur',

  'Opens the encrypted private key; it stays in this page.':
    'Öffnet den verschlüsselten privaten Schlüssel; sie bleibt auf dieser Seite.',
  Passphrase: 'Passphrase',
  'Paste a token (eyJ…), or a curl command, cookie or log line with one':
    'Ein Token (eyJ…) einfügen, oder einen curl-Befehl, ein Cookie oder eine Logzeile damit',
  'Private key, JWK': 'Privater Schlüssel, JWK',
  'Private key, PEM (PKCS#8)': 'Privater Schlüssel, PEM (PKCS#8)',

  'Public key, JWK': 'Öffentlicher Schlüssel, JWK',
  'Public key, PEM': 'Öffentlicher Schlüssel, PEM',

  'Secret encoding': 'Kodierung',
  'Secret, JWK': 'Geheimnis, JWK',

  Settings: 'Einstellungen',
  'Shared secret, PEM, certificate, JWK or JWK Set; several after one another. Or drop a file.':
    'Gemeinsames Geheimnis, PEM, Zertifikat, JWK oder JWK-Set; auch mehrere nacheinander. Oder eine Datei hierher ziehen.',
  'Shows dots in place of the key.': 'Zeigt Punkte anstelle des Schlüssels.',
  Structure: 'Struktur',
  'Structure: {0} Signature: {1}': 'Struktur: {0} Signatur: {1}',
  'Text of the key box': 'Text des Schlüsselfelds',
  'That language could not be loaded.': 'Diese Sprache konnte nicht geladen werden.',
  'The header is no readable JSON object: mend it first.':
    'Der Header ist kein lesbares JSON-Objekt: erst berichtigen.',
  'The key from the text was put into the box Key. Undo brings back what stood there.':
    'Der Schlüssel aus dem Text steht jetzt im Feld „Schlüssel“. „Rückgängig“ bringt zurück, was dort stand.',
  'The key in the box Key stands in this text too{0}.':
    'Der Schlüssel im Feld „Schlüssel“ steht auch in diesem Text{0}.',
  'The page’s own security policy makes the browser refuse every background request to another host, over HTTP or WebSocket, from the page and its workers.':
    'Die Sicherheitsrichtlinie der Seite bringt den Browser dazu, jede Hintergrundanfrage an einen anderen Host zu verweigern: über HTTP oder WebSocket, von der Seite und ihren Workern.',
  'The rich editor could not be loaded; the plain one does all the same work.':
    'Der komfortable Editor konnte nicht geladen werden; der einfache leistet das Gleiche.',
  'A key was generated while you changed the Key box.':
    'Ein Schlüssel wurde erzeugt, während das Feld „Schlüssel“ geändert wurde.',
  'Use the generated key': 'Erzeugten Schlüssel verwenden',
  'The browser could not read {0}. Nothing was changed.': 'Der Browser konnte {0} nicht lesen. Nichts wurde geändert.',
  "The browser's translation, its writing help and its extensions can read any page. This page asks them not to, but cannot enforce it.":
    'Übersetzung, Schreibhilfe und Erweiterungen des Browsers können jede Seite lesen. Diese Seite bittet sie, es zu lassen, kann es aber nicht erzwingen.',
  "The link was removed from the address bar; the browser's history may still have it.":
    'Der Link wurde aus der Adresszeile entfernt; der Verlauf des Browsers kann ihn noch haben.',
  'A link arrived. It is opened only if you say so, because there is work here.':
    'Ein Link ist angekommen. Er wird nur auf Wunsch geöffnet, weil hier Arbeit steht.',
  'A link arrived while there is work here. Opening it replaces the work; undo brings it back.':
    'Ein Link ist angekommen, während hier Arbeit steht. Ihn zu öffnen ersetzt sie; Rückgängig bringt sie zurück.',
  'Open the link': 'Link öffnen',
  'Jotscope does not run inside another page, because that page could mislead you.':
    'Jotscope läuft nicht innerhalb einer anderen Seite, weil diese täuschen könnte.',
  'The key is masked. Show it to see the change.': 'Der Schlüssel ist verdeckt. Um die Änderung zu sehen, zeige ihn.',
  'Clear and forget': 'Leeren und vergessen',
  'Token, key, expectations and the history were cleared. Undo cannot bring them back.':
    'Token, Schlüssel, Erwartungen und der Verlauf sind gelöscht. Rückgängig bringt sie nicht zurück.',
  'Open in a tab': 'In einem Tab öffnen',
  'The dropped text was put in the token box; nothing was opened.':
    'Der fallen gelassene Text steht im Tokenfeld; geöffnet wurde nichts.',
  'The part of this page that reads files could not be loaded. Nothing was changed.':
    'Der Teil der Seite, der Dateien liest, konnte nicht geladen werden. Nichts wurde geändert.',
  'The text also holds a key{0}: it was put into the box Key. Undo takes both back.':
    'Der Text enthält auch einen Schlüssel{0}: Er steht jetzt im Feld „Schlüssel“. „Rückgängig“ nimmt beides zurück.',
  'The token came in the query of the address, so the server’s log has it. It was removed from the address bar; treat the token as disclosed.':
    'Das Token kam in der Query der Adresse, also steht es im Protokoll des Servers. Es wurde aus der Adresszeile entfernt; das Token ist als bekannt geworden zu behandeln.',
  Theme: 'Farbschema',
  'There is no server, no cookie, no tracker; only how the page looks is stored, and what you ask it to keep.':
    'Es gibt keinen Server, kein Cookie, keinen Tracker; gespeichert wird nur, wie die Seite aussieht, und was sie auf Wunsch behalten soll.',
  'This key has no text form.': 'Dieser Schlüssel hat keine Textform.',
  'This text also holds a key{0}.': 'Dieser Text enthält auch einen Schlüssel{0}.',
  'This text will not survive a reload: it is too long.': 'Dieser Text übersteht kein Neuladen: Er ist zu lang.',
  'This text will not survive a reload: it contains a key or a secret, and those are never kept.':
    'Dieser Text übersteht kein Neuladen: Er enthält einen Schlüssel oder ein Geheimnis, und das wird nie behalten.',
  'This text will not survive a reload: it is not a token, so it could be anything.':
    'Dieser Text übersteht kein Neuladen: Er ist kein Token und könnte alles sein.',
  'Your last text was not kept over the reload: it was too long.':
    'Der letzte Text wurde über das Neuladen nicht behalten: Er war zu lang.',
  'Your last text was not kept over the reload: it contained a key or a secret, and those are never kept.':
    'Der letzte Text wurde über das Neuladen nicht behalten: Er enthielt einen Schlüssel oder ein Geheimnis, und das wird nie behalten.',
  'Your last text was not kept over the reload: it was not a token.':
    'Der letzte Text wurde über das Neuladen nicht behalten: Er war kein Token.',
  Thumbprint: 'Fingerabdruck',

  'Tokens found': 'Gefundene Tokens',
  'UTF-8 text': 'UTF-8-Text',
  'Use this key': 'Diesen Schlüssel verwenden',
  Verdicts: 'Urteile',

  'What you paste stays in this page.': 'Was hier eingefügt wird, bleibt auf dieser Seite.',
  'Writes this part into the token without white space; off writes it as it stands here.':
    'Schreibt diesen Teil ohne Leerraum in das Token; ausgeschaltet so, wie er hier steht.',
  'Show {0} more': '{0} weitere zeigen',
  'and {0} more, not listed': 'und {0} weitere, nicht aufgeführt',
  'broken JSON, {0} bytes': 'fehlerhaftes JSON, {0} Bytes',
  'bytes, shown as hex, {0} bytes': 'Bytes, als Hex gezeigt, {0} Bytes',
  encrypted: 'verschlüsselt',
  'cannot verify or sign': 'kann nicht prüfen oder signieren',
  'can verify': 'kann prüfen',
  'can sign': 'kann signieren',
  'verified this token': 'bestätigt dieses Token',
  'does not match': 'passt nicht',
  'This token is encrypted, and this build does not decrypt: no key here is used.':
    'Dieses Token ist verschlüsselt, und dieser Build entschlüsselt nicht: Kein Schlüssel hier wird verwendet.',
  'Thumbprint: {0}': 'Fingerabdruck: {0}',
  'no alg': 'kein alg',
  'no expiry': 'kein Ablauf',
  'text, {0} bytes': 'Text, {0} Bytes',
  token: 'Token',
  '{ "sub": "…" }: typing here starts a token': '{ "sub": "…" }: Wer hier tippt, beginnt ein Token',
  '{0} bytes · base64url': '{0} Bytes · Base64url',
  '{0} characters': '{0} Zeichen',
  '{0} is a binary file. Convert a DER key or certificate to PEM first: openssl pkey -inform DER -in {1}.':
    '{0} ist eine Binärdatei. Einen Schlüssel oder ein Zertifikat in DER erst in PEM umwandeln: openssl pkey -inform DER -in {1}.',
  '{0} files were dropped; only the first is read. {1}': '{0} Dateien wurden abgelegt; nur die erste wird gelesen. {1}',
  '{0} is a folder. Drop one of its files.': '{0} ist ein Ordner. Bitte eine Datei daraus ablegen.',
  '{0} is empty. Nothing was changed.': '{0} ist leer. Nichts wurde geändert.',
  '{0} is larger than 5 MB: too large for a token or a key.':
    '{0} ist größer als 5 MB: zu groß für ein Token oder einen Schlüssel.',

  '{0} was read; nothing was uploaded.': '{0} wurde gelesen; nichts wurde hochgeladen.',
};
