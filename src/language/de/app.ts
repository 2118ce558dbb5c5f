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
  'JSON indentation': 'JSON-Einrückung',
  'Word wrap': 'Zeilenumbruch',
  On: 'An',
  Off: 'Aus',
  'Time zone': 'Zeitzone',
  'UTC and local time': 'UTC und Ortszeit',
  'UTC only': 'Nur UTC',
  Editor: 'Editor',
  Rich: 'Komfortabel',
  Plain: 'Einfach',
  Motion: 'Bewegung',
  Reduced: 'Verringert',
  Algorithm: 'Algorithmus',
  Apply: 'Anwenden',
  'Same as system': 'Wie das System',
  Claims: 'Claims',
  Close: 'Schließen',
  Dismiss: 'Ausblenden',
  Dark: 'Dunkel',
  Diagnosis: 'Diagnose',
  'Encoded token': 'Kodiertes Token',
  Language: 'Sprache',
  Light: 'Hell',
  'No background requests': 'Keine Hintergrundanfragen',
  'No policy can block visible navigation, loading the page’s own files, or WebRTC. The page removes WebRTC when it starts.':
    'Keine Richtlinie kann sichtbare Navigation, das Laden der eigenen Dateien oder WebRTC blockieren. WebRTC entfernt die Seite beim Start.',
  'Malicious code inside the build could restore WebRTC through an empty frame, or connect through the fetch page.':
    'Schädlicher Code im Build könnte WebRTC über einen leeren Frame zurückholen oder sich über die Abrufseite verbinden.',
  'Other pages on the same origin can reach this page and what it stores, so it needs its own origin.':
    'Andere Seiten desselben Ursprungs erreichen diese Seite und was sie speichert; sie braucht deshalb einen eigenen Ursprung.',
  'Paste a token (eyJ…), or a curl command, cookie or log line with one':
    'Ein Token (eyJ…) einfügen, oder einen curl-Befehl, ein Cookie oder eine Logzeile damit',

  Settings: 'Einstellungen',
  Structure: 'Struktur',
  'Structure: {0} Signature: {1}': 'Struktur: {0} Signatur: {1}',
  'That language could not be loaded.': 'Diese Sprache konnte nicht geladen werden.',
  'The header is not a valid JSON object. Fix it first.':
    'Der Header ist kein gültiges JSON-Objekt. Zuerst diesen Fehler beheben.',
  'This page’s security policy (CSP) makes the browser block every background request to other hosts, over HTTP or WebSocket, from the page and its workers.':
    'Die Sicherheitsrichtlinie (CSP) dieser Seite lässt den Browser jede Hintergrundanfrage an andere Hosts blockieren, über HTTP oder WebSocket, von der Seite und ihren Workern.',
  'The rich editor could not be loaded. The plain editor has the same functions.':
    'Der komfortable Editor konnte nicht geladen werden. Der einfache leistet das Gleiche.',
  'Generated a key while you changed the Key box.': 'Schlüssel erzeugt, während das Schlüsselfeld geändert wurde.',
  'Use the generated key': 'Erzeugten Schlüssel verwenden',
  'The browser could not read {0}. Nothing was changed.': 'Der Browser konnte {0} nicht lesen. Nichts wurde geändert.',
  "Your browser's translation, writing help and extensions can read any page. This page asks them not to, but cannot enforce it.":
    'Übersetzung, Schreibhilfe und Erweiterungen des Browsers können jede Seite lesen. Diese Seite bittet sie, es zu lassen, kann es aber nicht erzwingen.',
  'Jotscope removed the link from the address bar. Your browser history may still contain it.':
    'Jotscope hat den Link aus der Adresszeile entfernt. Im Browserverlauf kann er noch stehen.',
  'A link arrived. It opens only if you confirm, because you have work here.':
    'Ein Link ist angekommen. Weil hier Arbeit liegt, öffnet er sich erst nach einer Bestätigung.',
  'A link arrived while you have work here. Opening it replaces your work. Undo restores it.':
    'Ein Link ist angekommen, während hier Arbeit liegt. Das Öffnen ersetzt sie. „Rückgängig“ stellt sie wieder her.',
  'Open the link': 'Link öffnen',
  'The key is masked. Show it to see the change.':
    'Der Schlüssel ist verdeckt. Um die Änderung zu sehen, den Schlüssel zeigen.',
  'Clear and forget': 'Leeren und vergessen',
  'Cleared token, key, expectations and the history. Undo cannot restore them.':
    'Token, Schlüssel, Erwartungen und Verlauf gelöscht. „Rückgängig“ kann sie nicht wiederherstellen.',
  'Put the dropped text into the token box. Nothing was opened.':
    'Der abgelegte Text ist jetzt im Tokenfeld. Nichts wurde geöffnet.',
  'The part of this page that reads files could not be loaded. Nothing was changed.':
    'Der Teil der Seite, der Dateien liest, konnte nicht geladen werden. Nichts wurde geändert.',
  'The token was in the URL’s query string, so it is in the server’s log. Jotscope removed it from the address bar. Treat the token as disclosed.':
    'Das Token war im Query-String der URL und ist damit im Log des Servers. Jotscope hat es aus der Adresszeile entfernt. Das Token gilt als offengelegt.',
  Theme: 'Farbschema',
  'No server, no cookies, no trackers. Only your display settings are stored, plus whatever you choose to keep.':
    'Kein Server, keine Cookies, keine Tracker. Gespeichert werden nur die Anzeigeeinstellungen und was auf Wunsch behalten wird.',
  'This key cannot be shown as text.': 'Dieser Schlüssel lässt sich nicht als Text zeigen.',
  'The detached payload will not survive a reload: it contains a secret or is too long. The token will.':
    'Der getrennte Payload übersteht kein Neuladen: er enthält ein Geheimnis oder ist zu lang. Das Token schon.',
  'The detached payload did not survive the reload: it contained a secret or was too long.':
    'Der getrennte Payload hat das Neuladen nicht überstanden: er enthielt ein Geheimnis oder war zu lang.',
  'This text will not survive a reload: it is too long.': 'Dieser Text übersteht kein Neuladen: Er ist zu lang.',
  'This text will not survive a reload: it contains a key or a secret, which are never kept.':
    'Dieser Text übersteht kein Neuladen: Er enthält einen Schlüssel oder ein Geheimnis, und die werden nie behalten.',
  'This text will not survive a reload: it is not a token, so it could be anything.':
    'Dieser Text übersteht kein Neuladen: Er ist kein Token und könnte alles sein.',
  'Your last text did not survive the reload: it was too long.':
    'Der letzte Text hat das Neuladen nicht überstanden: Er war zu lang.',
  'Your last text did not survive the reload: it contained a key or a secret, which are never kept.':
    'Der letzte Text hat das Neuladen nicht überstanden: Er enthielt einen Schlüssel oder ein Geheimnis, und die werden nie behalten.',
  'Your last text did not survive the reload: it was not a token.':
    'Der letzte Text hat das Neuladen nicht überstanden: Er war kein Token.',

  'UTF-8 text': 'UTF-8-Text',
  Verdicts: 'Urteile',

  'What you paste stays in this page.': 'Was hier eingefügt wird, bleibt auf dieser Seite.',
  'Show {0} more': '{0} weitere zeigen',
  'and {0} more, not listed': 'und {0} weitere, nicht aufgeführt',
  '{0} is a binary file. If it is a DER key or certificate, convert it to PEM first: openssl pkey -inform DER -in {1}.':
    '{0} ist eine Binärdatei. Einen DER-Schlüssel oder ein DER-Zertifikat zuerst in PEM umwandeln: openssl pkey -inform DER -in {1}.',
  'You dropped {0} files. Only the first was read. {1}': '{0} Dateien abgelegt. Nur die erste wurde gelesen. {1}',
  '{0} is a folder. Drop one of its files instead.': '{0} ist ein Ordner. Stattdessen eine seiner Dateien ablegen.',
  '{0} is empty. Nothing was changed.': '{0} ist leer. Nichts wurde geändert.',

  '{0} is larger than 5 MB, which is too large for a token or a key.':
    '{0} ist größer als 5 MB, zu groß für ein Token oder einen Schlüssel.',
  'Read {0}. Nothing was uploaded.': '{0} gelesen. Nichts wurde hochgeladen.',
};
