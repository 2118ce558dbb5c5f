import type { Translations } from '../../core/text/language.ts';

/** Fetching key sets, on this page and on the page that does it. */
export const keySets: Translations = {
  'Fetch key set': 'Schlüssel abrufen',
  'This page sends no requests. A separate page gets only the URL and nothing from your token. It shows you the URL and fetches it when you confirm there.':
    'Diese Seite sendet keine Anfragen. Eine eigene Seite bekommt nur die URL und nichts vom Token. Sie zeigt die URL an und ruft sie erst nach einer Bestätigung ab.',
  'URL of the key set': 'URL des Schlüsselsatzes',
  'URLs from the token': 'URLs aus dem Token',
  'The creator of the token chose this URL. Keys from there only prove that the same party signed it, not who that is. The host also learns that someone is looking at the token (RFC 8725 §3.10).':
    'Wer das Token erzeugt hat, hat auch diese URL gewählt. Schlüssel von dort beweisen nur, dass dieselbe Stelle signiert hat, nicht wer das ist. Außerdem erfährt der Host, dass jemand das Token ansieht (RFC 8725 §3.10).',
  'Open the fetch page': 'Abrufseite öffnen',
  'Waiting for its answer …': 'Warten auf ihre Antwort …',
  'This single-file copy has no fetch page. Run this command and paste its output into the Key box:':
    'Zu dieser einzelnen Datei gehört keine Abrufseite. Diesen Befehl ausführen und die Ausgabe in das Schlüsselfeld einfügen:',
  'Or run this command and paste its output into the Key box:':
    'Oder diesen Befehl ausführen und die Ausgabe in das Schlüsselfeld einfügen:',
  'No keys came back. The fetch page says why.': 'Es kamen keine Schlüssel zurück. Die Abrufseite sagt, warum.',
  'Received keys from {0}. You can use them under Fetch key set.':
    'Schlüssel von {0} erhalten. Sie werden unter „Schlüssel abrufen“ angeboten.',
  'The command works in bash, zsh and other POSIX shells, but not in cmd.exe or PowerShell.':
    'Der Befehl läuft in bash, zsh und anderen POSIX-Shells, aber nicht in cmd.exe oder PowerShell.',
  'Copy command': 'Befehl kopieren',
  'Copy answer': 'Antwort kopieren',
  'Copy the answer and paste it into the Key box.': 'Die Antwort kopieren und in das Schlüsselfeld einfügen.',
  'Use these keys': 'Diese Schlüssel verwenden',
  'Add to the current keys': 'Zu den vorhandenen hinzufügen',
  'The answer from {0} contains no readable key.': 'Die Antwort von {0} enthält keinen lesbaren Schlüssel.',
  'Received one key from {0}.': 'Ein Schlüssel von {0} erhalten.',
  'Received {0} keys from {1}.': '{0} Schlüssel von {1} erhalten.',
  'Received keys': 'Erhaltene Schlüssel',
  'Fetch a key set': 'Einen Schlüsselsatz abrufen',
  'This page knows nothing about your token: it received only the URL below. The host in it will see your IP address and that you asked.':
    'Diese Seite weiß nichts vom Token: Sie hat nur die URL unten bekommen. Der Host darin sieht die eigene IP-Adresse und dass gefragt wurde.',
  'It is a separate page because the one with your tokens is not allowed to make requests, not even to its own host.':
    'Sie ist eine eigene Seite, weil die Seite mit den Tokens keine Anfragen senden darf, nicht einmal an ihren eigenen Host.',
  'Nothing has been fetched yet.': 'Noch wurde nichts abgerufen.',
  'Fetch from this URL': 'Von dieser URL abrufen',
  'Fetching …': 'Wird abgerufen …',
  'Jotscope received it and offers it to you there. You can close this page.':
    'Jotscope hat ihn erhalten und bietet ihn dort an. Diese Seite kann geschlossen werden.',
  'Jotscope received them and offers them to you there. You can close this page.':
    'Jotscope hat sie erhalten und bietet sie dort an. Diese Seite kann geschlossen werden.',
  'No URL yet.': 'Noch keine URL.',
  'This is not a URL that starts with https://.': 'Das ist keine URL, die mit https:// beginnt.',
  'Only https URLs are fetched, because an attacker on the network could change keys sent over http. Exceptions: localhost and 127.0.0.1.':
    'Abgerufen wird nur über https, weil ein Angreifer im Netz Schlüssel über http ändern könnte. Ausnahmen: localhost und 127.0.0.1.',
  'The URL contains a user name or password. Remove it.':
    'Die URL enthält einen Benutzernamen oder ein Passwort: entfernen.',
  'The URL contains a token. No part of a token may leave the page: remove it.':
    'Die URL enthält ein Token. Kein Teil eines Tokens darf die Seite verlassen: entfernen.',
  'The URL contains a parameter for a token, secret or key. Nothing of that kind may leave the page: remove it.':
    'Die URL enthält einen Parameter für ein Token, ein Geheimnis oder einen Schlüssel. Nichts davon darf die Seite verlassen: entfernen.',
  'The answer from {0} contains a private or secret key, so you cannot use it here.':
    'Die Antwort von {0} enthält einen privaten oder geheimen Schlüssel und wird deshalb nicht angeboten.',
  'The URL is too long.': 'Die URL ist zu lang.',
  'The answer is larger than one megabyte and was not read. A key set has a few kilobytes.':
    'Die Antwort ist größer als ein Megabyte und wurde nicht gelesen. Ein Schlüsselsatz hat wenige Kilobyte.',
  'No answer within ten seconds.': 'Keine Antwort innerhalb von zehn Sekunden.',
  'The browser could not read this URL. The host is not responding, redirects elsewhere, or does not allow other sites to read it (CORS). The command below is not restricted that way: run it and paste the output into the Key box.':
    'Der Browser konnte diese URL nicht lesen. Der Host antwortet nicht, leitet weiter oder erlaubt anderen Websites das Lesen nicht (CORS). Für den Befehl unten gilt das nicht: ausführen und die Ausgabe in das Schlüsselfeld einfügen.',
  'The host answered with status {0} instead of keys.': 'Der Host antwortete mit Status {0} statt mit Schlüsseln.',
  'The answer contains a private or secret key, which must never be public. Notify its owner.':
    'Die Antwort enthält einen privaten oder geheimen Schlüssel, der nie öffentlich sein darf. Den Eigentümer benachrichtigen.',
  'The issuer {0} has its keys at another URL. It is fetched only when you confirm.':
    'Der Aussteller {0} hat seine Schlüssel unter einer anderen URL. Sie wird erst nach einer Bestätigung abgerufen.',
  'The answer names the issuer {0}, but this URL belongs to another one. Do not trust it (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).':
    'Die Antwort nennt den Aussteller {0}, aber diese URL gehört zu einem anderen. Ihr ist nicht zu trauen (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).',
  'The answer is neither JSON nor PEM.': 'Die Antwort ist weder JSON noch PEM.',
  'The answer is JSON without keys: neither a JWK Set nor a JWK (RFC 7517).':
    'Die Antwort ist JSON ohne Schlüssel: weder ein JWK-Set noch ein JWK (RFC 7517).',
  'The answer names a URL for its keys that cannot be fetched.':
    'Die Antwort nennt für ihre Schlüssel eine URL, die sich nicht abrufen lässt.',
  'Found one key.': 'Einen Schlüssel gefunden.',
  'Found {0} keys.': '{0} Schlüssel gefunden.',
  'From {0} in the header': 'Aus {0} im Header',
  'the key box': 'das Schlüsselfeld',
  'From iss (OpenID Connect Discovery)': 'Aus iss (OpenID Connect Discovery)',
  'From iss (RFC 8414)': 'Aus iss (RFC 8414)',
};
