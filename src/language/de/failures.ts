import type { Translations } from '../../core/text/language.ts';

/** The messages for a part of the page that failed or was not loaded. */
export const failures: Translations = {
  'Top bar': 'Kopfleiste',
  Announcements: 'Meldungen',
  Dialog: 'Dialog',
  'Newer version': 'Neuere Version',
  'Help on the text': 'Hilfe zum Text',
  '{0}: this part of the page failed. The other parts still work, and your text is still here.':
    '{0}: Dieser Teil der Seite ist ausgefallen. Die anderen Teile arbeiten weiter, und der Text ist noch da.',
  'this part was not loaded, because a newer version of Jotscope was published. Reload to get it.':
    'Dieser Teil wurde nicht geladen, weil eine neuere Version von Jotscope veröffentlicht wurde. Neu laden holt sie.',
  'this part was not loaded. This browser tries again only after a reload.':
    'dieser Teil wurde nicht geladen. Dieser Browser versucht es erst nach dem Neuladen wieder.',
  'this part was not loaded because you are offline.':
    'Dieser Teil wurde nicht geladen, weil keine Verbindung besteht.',
  'this part was not loaded. The connection may be interrupted, or a newer version was published.':
    'Dieser Teil wurde nicht geladen. Vielleicht ist die Verbindung unterbrochen, oder eine neuere Version wurde veröffentlicht.',
  'Nothing happened:': 'Es ist nichts geschehen:',
  'Try again': 'Erneut versuchen',
  'Copy details': 'Details kopieren',
  'Reload, keep the text': 'Neu laden, Text behalten',
  'Reload now': 'Jetzt neu laden',
  'Reloading loses the text in the token box: it is too long, contains a key, or is not a token. Copy it first.':
    'Beim Neuladen geht der Text im Tokenfeld verloren: Er ist zu lang, enthält einen Schlüssel oder ist kein Token. Zuerst kopieren.',
  'Reloading keeps only the token and loses the text around it. Copy it first.':
    'Beim Neuladen bleibt nur das Token erhalten, der Text darum herum geht verloren. Zuerst kopieren.',
  'Reloading loses the key: keys are never stored. Copy it first.':
    'Beim Neuladen geht der Schlüssel verloren: Schlüssel werden nie gespeichert. Zuerst kopieren.',
  'The browser refused to copy.': 'Der Browser hat das Kopieren verweigert.',
  'The page failed. Your token and key are still here and can be copied.':
    'Die Seite ist ausgefallen. Token und Schlüssel sind noch da und lassen sich kopieren.',
  'The search for causes could not run. The other parts of the page still work.':
    'Die Suche nach Ursachen konnte nicht gestartet werden. Die anderen Teile der Seite arbeiten weiter.',
  'The signature was not checked, so its causes were not searched for.':
    'Die Signatur wurde nicht geprüft, daher wurde nicht nach Ursachen gesucht.',
  'This long text could not be searched for further tokens and keys.':
    'Dieser lange Text konnte nicht nach weiteren Tokens und Schlüsseln durchsucht werden.',
};
