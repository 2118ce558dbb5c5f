import type { Translations } from '../../core/text/language.ts';

/** The build itself: its version, its use without a network, what is stored. */
export const hostingGerman: Translations = {
  'A newer version is loaded in the background and taken when you say so. To have Jotscope as an app of its own, use the button above where the browser offers it, or “Install” or “Add to home screen” in the browser’s menu on this page.':
    'Eine neuere Version wird im Hintergrund geladen und erst auf Wunsch übernommen. Als eigene App lässt sich Jotscope über die Schaltfläche oben einrichten, sofern der Browser sie anbietet, sonst über „Installieren“ oder „Zum Startbildschirm“ in dessen Menü auf dieser Seite.',
  'A newer version is ready. Reloading empties the page unless its work is kept (Settings).':
    'Eine neuere Version liegt bereit. Neuladen leert die Seite, sofern die Arbeit nicht behalten wird (Einstellungen).',
  Forget: 'Vergessen',
  'Forgotten: nothing of this tab is kept over a reload.':
    'Vergessen: Von diesem Tab wird nichts über ein Neuladen hinweg behalten.',
  'Install as an app': 'Als App installieren',
  'Jotscope without a network': 'Jotscope ohne Netz',
  Keep: 'Behalten',
  'Keep for offline use': 'Für die Nutzung ohne Netz speichern',
  'Kept. Jotscope opens without a network, with the rich editor and every algorithm.':
    'Gespeichert. Jotscope öffnet sich ohne Netz, mit dem komfortablen Editor und jedem Algorithmus.',
  Later: 'Später',
  'Loading all files …': 'Alle Dateien werden geladen …',
  'Not kept yet: without a network Jotscope does not open.':
    'Noch nicht gespeichert: Ohne Netz öffnet sich Jotscope nicht.',
  'Not kept: a file could not be loaded, or is not the one that the build names. Try again.':
    'Nicht gespeichert: Eine Datei ließ sich nicht laden oder ist nicht die, die der Build nennt. Bitte noch einmal versuchen.',
  'Nothing of this tab’s work survives a reload. It can be kept until the tab is closed: the bare token, edits and expectations, never a key.':
    'Ein Neuladen verwirft die Arbeit in diesem Tab. Sie lässt sich behalten, bis der Tab geschlossen wird: das bloße Token, Änderungen und Erwartungen, nie ein Schlüssel.',
  Reload: 'Neu laden',
  'Remove the offline copy': 'Offline-Kopie entfernen',
  'The browser can keep the files of this build, about six megabytes. Nothing else is kept with them: no token, no key.':
    'Der Browser kann die Dateien dieses Builds speichern, etwa sechs Megabyte. Sonst wird nichts mit ihnen gespeichert: kein Token, kein Schlüssel.',
  'This browser keeps no pages here: that takes https (or localhost), and no private window.':
    'Hier speichert dieser Browser keine Seiten: Dazu braucht es https (oder localhost) und ein Fenster, das nicht privat ist.',
  'This page stands apart because the page that holds your tokens may start no service worker: its security policy forbids it, and stays as it is.':
    'Diese Seite steht für sich, weil die Seite mit den Tokens keinen Service Worker starten darf: Ihre Sicherheitsrichtlinie verbietet es, und so bleibt es.',
  'This tab’s work survives a reload, until the tab is closed: the bare token, edits and expectations, never a key.':
    'Die Arbeit in diesem Tab übersteht ein Neuladen, bis der Tab geschlossen wird: das bloße Token, Änderungen und Erwartungen, nie ein Schlüssel.',
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
