import type { Translations } from '../../core/text/language.ts';

/** The token in one sentence, at the top of the right column. */
export const summaryGerman: Translations = {
  'from {0}': 'von {0}',
  'for {0}': 'für {0}',
  'about {0}': 'über {0}',
  'encrypted token': 'verschlüsseltes Token',
  'signed content': 'signierter Inhalt',
  'Expired {0} ({1} UTC).': 'Abgelaufen {0} ({1} UTC).',
  'Becomes valid {0} ({1} UTC).': 'Gilt erst {0} ({1} UTC).',
  'Expires {0} ({1} UTC).': 'Läuft {0} ab ({1} UTC).',
  'Valid {0}–{1} UTC, expires {2}.': 'Gültig {0}–{1} UTC, läuft {2} ab.',
  'Valid {0} – {1} UTC, expires {2}.': 'Gültig {0} – {1} UTC, läuft {2} ab.',
  'Never expires (no exp).': 'Läuft nie ab (kein exp).',
  '{0} is not a valid time.': '{0} ist keine gültige Zeit.',
  'No algorithm.': 'Kein Algorithmus.',
  'Encrypted with {0}.': 'Verschlüsselt mit {0}.',
  'Encrypted with {0} and {1}.': 'Verschlüsselt mit {0} und {1}.',
  'Unsecured (alg {0}).': 'Ungesichert (alg {0}).',
  'No signature (alg {0}).': 'Keine Signatur (alg {0}).',
  'Signed with {0}.': 'Signiert mit {0}.',
  'Shown: signature {0} of {1}, with {2}.': 'Gezeigt: Signatur {0} von {1}, mit {2}.',
  'Copy summary': 'Zusammenfassung kopieren',
  'Summary of the token': 'Zusammenfassung des Tokens',
  Summary: 'Zusammenfassung',
};
