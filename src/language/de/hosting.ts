import type { Translations } from '../../core/text/language.ts';

/** The build itself: its version, its use without a network, what is stored. */
export const hostingGerman: Translations = {
  'New versions load in the background and start only when you confirm. To install Jotscope as an app, use the button above if your browser shows it. Otherwise use “Install” or “Add to home screen” in the browser’s menu on this page.':
    'Neue Versionen laden im Hintergrund und starten erst nach einer Bestätigung. Als App installieren lässt sich Jotscope mit der Schaltfläche oben, sofern der Browser sie zeigt, sonst über „Installieren“ oder „Zum Startbildschirm“ im Browsermenü dieser Seite.',
  'A new version is ready. Reloading clears the page unless you keep your work (Settings).':
    'Eine neue Version liegt bereit. Neuladen leert die Seite, sofern die Arbeit nicht behalten wird (Einstellungen).',
  Forget: 'Vergessen',
  'Deleted. Nothing in this tab will survive a reload.': 'Gelöscht. Nichts in diesem Tab übersteht ein Neuladen.',
  'Install as an app': 'Als App installieren',
  'Jotscope offline': 'Jotscope ohne Netz',
  Keep: 'Behalten',
  'Keep for offline use': 'Für die Nutzung ohne Netz speichern',
  'Stored. Jotscope opens offline, with the rich editor and every algorithm.':
    'Gespeichert. Jotscope öffnet sich ohne Netz, mit dem komfortablen Editor und jedem Algorithmus.',
  Later: 'Später',
  'Loading all files …': 'Alle Dateien werden geladen …',
  'Not stored yet: Jotscope will not open offline.': 'Noch nicht gespeichert: Ohne Netz öffnet sich Jotscope nicht.',
  'Not stored: a file could not be loaded or has an unexpected checksum. Try again.':
    'Nicht gespeichert: Eine Datei ließ sich nicht laden oder hat eine falsche Prüfsumme. Noch einmal versuchen.',
  'Reloading discards your work in this tab. You can keep the token, edits and expectations until the tab is closed. Keys are never kept.':
    'Ein Neuladen verwirft die Arbeit in diesem Tab. Token, Änderungen und Erwartungen lassen sich behalten, bis der Tab geschlossen wird. Schlüssel werden nie behalten.',
  Reload: 'Neu laden',
  'Remove the offline copy': 'Offline-Kopie entfernen',
  'Your browser can store this build’s files, about seven megabytes. Nothing else is stored with them: no tokens, no keys.':
    'Der Browser kann die Dateien dieses Builds speichern, etwa sieben Megabyte. Sonst wird nichts mit ihnen gespeichert: keine Tokens, keine Schlüssel.',
  'This browser cannot store the page here. It needs https (or localhost) and a window that is not private.':
    'Hier kann dieser Browser die Seite nicht speichern. Dazu braucht es https (oder localhost) und ein Fenster, das nicht privat ist.',
  'This is a separate page because the one with your tokens is not allowed to start a service worker. Its security policy forbids it, and that does not change.':
    'Dies ist eine eigene Seite, weil die Seite mit den Tokens keinen Service Worker starten darf. Ihre Sicherheitsrichtlinie verbietet es, und dabei bleibt es.',
  'The token, its detached payload, edits and expectations in this tab are kept across reloads until the tab is closed. Keys are never kept.':
    'Token, Änderungen und Erwartungen dieses Tabs bleiben beim Neuladen erhalten, bis der Tab geschlossen wird. Schlüssel werden nie behalten.',
  'Use offline or install': 'Ohne Netz nutzen oder installieren',
  'Open-source licenses': 'Lizenzen der verwendeten Software',
  About: 'Über',
  'Copy version': 'Version kopieren',
  Version: 'Version',
  Changelog: 'Änderungsprotokoll',
  'Verify this build (SHA256SUMS)': 'Diesen Build prüfen (SHA256SUMS)',
  'Host it yourself': 'Selbst hosten',
  'Report a problem': 'Ein Problem melden',
  'Jotscope is open source under the MIT license.': 'Jotscope ist quelloffen unter der MIT-Lizenz.',
  'Each link opens a new tab, with a file of this build.':
    'Jeder Link öffnet einen neuen Tab mit einer Datei dieses Builds.',
  'To verify the build, compare the sums with those of your own build of this version (see “Host it yourself”).':
    'Zum Prüfen des Builds die Summen mit denen eines eigenen Builds dieser Version vergleichen (siehe „Selbst hosten“).',
  'Check it yourself: open the Network tab of your browser’s developer tools and paste a token. No request appears.':
    'Zum Nachprüfen: den Netzwerk-Tab der Entwicklerwerkzeuge öffnen und ein Token einfügen. Es erscheint keine Anfrage.',
  'This is the policy that the browser enforces:': 'Diese Richtlinie setzt der Browser durch:',
  'Copy policy': 'Richtlinie kopieren',
  Policy: 'Richtlinie',
  'Version {0}, build {1}': 'Version {0}, Build {1}',
};
