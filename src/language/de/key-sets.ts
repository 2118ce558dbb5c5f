import type { Translations } from '../../core/text/language.ts';

/** Fetching key sets, on this page and on the page that does it. */
export const keySets: Translations = {
  'Fetch key set': 'Schlüsselsatz abrufen',
  'This page connects to nothing. A page of its own is given the address and nothing of the token, shows it, and fetches from it when you press there.':
    'Diese Seite stellt keine Verbindungen her. Eine eigene Seite bekommt die Adresse und nichts vom Token, zeigt sie an und ruft sie erst auf Knopfdruck ab.',
  'Address of the key set': 'Adresse des Schlüsselsatzes',
  'Addresses from the token': 'Adressen aus dem Token',
  'Whoever made the token chose this address. Keys from there prove only that the same party signed, not who that is; and the host learns that somebody looks at the token (RFC 8725 §3.10).':
    'Wer das Token gemacht hat, hat diese Adresse gewählt. Schlüssel von dort beweisen nur, dass dieselbe Partei signiert hat, nicht, wer das ist; und der Host erfährt, dass jemand das Token ansieht (RFC 8725 §3.10).',
  'Open the page that fetches': 'Seite zum Abrufen öffnen',
  'Waiting for what it hands back …': 'Warten auf ihre Antwort …',
  'This one file has no other page beside it. Run this, and paste what it prints into the key box:':
    'Zu dieser einzelnen Datei gehört keine weitere Seite. Diesen Befehl ausführen und die Ausgabe in das Schlüsselfeld einfügen:',
  'Or run this, and paste what it prints into the key box:':
    'Oder diesen Befehl ausführen und die Ausgabe in das Schlüsselfeld einfügen:',
  'Nothing came back: that page says why.': 'Es kam nichts zurück: Jene Seite sagt, warum.',
  'Keys came from {0}. They are offered under Fetch key set.':
    'Von {0} kamen Schlüssel. Sie werden unter „Schlüsselsatz abrufen“ angeboten.',
  'The command is for bash, zsh and other POSIX shells, not for cmd.exe or PowerShell.':
    'Der Befehl ist für bash, zsh und andere POSIX-Shells, nicht für cmd.exe oder PowerShell.',
  'Copy command': 'Befehl kopieren',
  'Put into the key box': 'In das Schlüsselfeld übernehmen',
  'Add to what is there': 'Zum Vorhandenen hinzufügen',
  'What came from {0} holds no key that could be read.': 'Was von {0} kam, enthält keinen lesbaren Schlüssel.',
  'One key came from {0}.': 'Ein Schlüssel kam von {0}.',
  '{0} keys came from {1}.': '{0} Schlüssel kamen von {1}.',
  'Keys that came': 'Abgerufene Schlüssel',
  'Fetch a key set': 'Einen Schlüsselsatz abrufen',
  'This page knows nothing of your token: it was given the address below and nothing else. The host that it names learns your network address, and that you asked.':
    'Diese Seite weiß nichts vom Token: Sie hat nur die Adresse unten bekommen. Der Host, den sie nennt, erfährt die eigene Netzadresse und dass gefragt wurde.',
  'It stands apart because the page that holds your tokens may connect to nothing, not even to its own host.':
    'Sie steht für sich, weil die Seite mit den Tokens sich mit nichts verbinden darf, nicht einmal mit ihrem eigenen Host.',
  'Nothing has been fetched yet.': 'Noch wurde nichts abgerufen.',
  'Fetch from this address': 'Von dieser Adresse abrufen',
  'Fetching …': 'Wird abgerufen …',
  'It was offered to Jotscope, where you decide whether it goes into the key box. This page can be closed.':
    'Er wurde Jotscope angeboten; dort ist zu entscheiden, ob er in das Schlüsselfeld kommt. Diese Seite kann geschlossen werden.',
  'They were offered to Jotscope, where you decide whether they go into the key box. This page can be closed.':
    'Sie wurden Jotscope angeboten; dort ist zu entscheiden, ob sie in das Schlüsselfeld kommen. Diese Seite kann geschlossen werden.',
  'No address is given.': 'Keine Adresse angegeben.',
  'This is no address that begins with https://.': 'Das ist keine Adresse, die mit https:// beginnt.',
  'Only https is fetched from, since anybody on the way could change the keys otherwise; http is allowed for localhost and 127.0.0.1.':
    'Abgerufen wird nur über https, weil sonst jeder auf dem Weg die Schlüssel ändern könnte; http ist für localhost und 127.0.0.1 erlaubt.',
  'There is a user name or password in the address: take it out.':
    'In der Adresse steht ein Benutzername oder Passwort: herausnehmen.',
  'There is a token in the address. Nothing of a token may leave the page: take it out.':
    'In der Adresse steht ein Token. Nichts von einem Token darf die Seite verlassen: herausnehmen.',
  'The address contains a parameter for a token, secret or key. Nothing of that kind may leave the page: remove it.':
    'Die Adresse enthält einen Parameter für ein Token, ein Geheimnis oder einen Schlüssel. Nichts davon darf die Seite verlassen: entfernen.',
  'What came from {0} contains a private or secret key, so it is not offered.':
    'Was von {0} kam, enthält einen privaten oder geheimen Schlüssel, und wird deshalb nicht angeboten.',
  'The address is too long.': 'Die Adresse ist zu lang.',
  'The answer is larger than a megabyte, so it was not read: a key set is a few kilobytes.':
    'Die Antwort ist größer als ein Megabyte und wurde deshalb nicht gelesen: Ein Schlüsselsatz hat wenige Kilobyte.',
  'No answer within ten seconds.': 'Keine Antwort innerhalb von zehn Sekunden.',
  'The browser could not read this address. The host does not answer, sends the browser on to another address, or does not allow pages of other hosts to read it (CORS). The command below is not bound by that: run it, and paste what it prints into the key box.':
    'Der Browser konnte diese Adresse nicht lesen. Der Host antwortet nicht, leitet auf eine andere Adresse weiter oder erlaubt Seiten anderer Hosts das Lesen nicht (CORS). Für den Befehl unten gilt das nicht: ausführen und die Ausgabe in das Schlüsselfeld einfügen.',
  'The host answered with status {0}, so there are no keys at this address.':
    'Der Host antwortete mit Status {0}, unter dieser Adresse gibt es also keine Schlüssel.',
  'The answer holds a private or secret key, which nobody should be able to fetch: tell its owner.':
    'Die Antwort enthält einen privaten oder geheimen Schlüssel, den niemand abrufen können sollte: den Eigentümer benachrichtigen.',
  'The issuer {0} says that its keys are at another address. It is fetched from when you say so.':
    'Der Aussteller {0} nennt für seine Schlüssel eine andere Adresse. Von ihr wird erst auf Knopfdruck abgerufen.',
  'The answer names the issuer {0}, to whom this address does not belong, so it must not be trusted (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).':
    'Die Antwort nennt den Aussteller {0}, zu dem diese Adresse nicht gehört; ihr ist nicht zu trauen (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).',
  'The answer is neither JSON nor PEM.': 'Die Antwort ist weder JSON noch PEM.',
  'The answer is JSON without keys: neither a JWK Set nor a JWK (RFC 7517).':
    'Die Antwort ist JSON ohne Schlüssel: weder ein JWK-Set noch ein JWK (RFC 7517).',
  'The answer names an address for its keys that is none to fetch from.':
    'Die Antwort nennt für ihre Schlüssel eine Adresse, von der nicht abgerufen wird.',
  'One key was found.': 'Ein Schlüssel wurde gefunden.',
  '{0} keys were found.': '{0} Schlüssel wurden gefunden.',
  '{0} of the header': '{0} des Headers',
  'the key box': 'das Schlüsselfeld',
  'iss, by OpenID Connect Discovery': 'iss, nach OpenID Connect Discovery',
  'iss, by RFC 8414': 'iss, nach RFC 8414',
};
