import type { Translations } from '../../core/text/language.ts';

/** Descriptions and suggestions at the cursor. */
export const assistGerman: Translations = {
  Values: 'Werte',
  Change: 'Ändern',
  Add: 'Hinzufügen',
  'Edit header': 'Header bearbeiten',
  'Edit claims': 'Claims bearbeiten',
  'This is not a valid JSON object. Fix it first.': 'Das ist kein gültiges JSON-Objekt. Zuerst diesen Fehler beheben.',
  'Time of {0}': 'Zeit von {0}',
  'In your time zone, {0}': 'In der eigenen Zeitzone, {0}',
  'Not a registered header parameter: verifiers ignore unknown ones, unless crit names them (RFC 7515 §4.1.11).':
    'Kein registrierter Header-Parameter: Prüfer ignorieren unbekannte, wenn crit sie nicht nennt (RFC 7515 §4.1.11).',
  'Not a registered claim: issuer and verifier agree on its meaning (RFC 7519 §4.3).':
    'Kein registrierter Claim: Aussteller und Prüfer vereinbaren die Bedeutung (RFC 7519 §4.3).',
  'Set exp to {0}': 'exp auf {0} setzen',
  'Set iat to now': 'iat auf jetzt setzen',
  'Set nbf to now': 'nbf auf jetzt setzen',
  'Write a new jti': 'Neue jti schreiben',
  'Convert {0} from {1} to seconds': '{0} von {1} in Sekunden umwandeln',
  'Convert {0} from text to seconds': '{0} von Text in Sekunden umwandeln',
  'now + 15 min': 'jetzt + 15 min',
  'now + 1 h': 'jetzt + 1 h',
  'now + 7 d': 'jetzt + 7 d',
  '{0} is a duplicate; most parsers read this last one, some the first (RFC 8259 §4).':
    '{0} steht hier noch einmal; die meisten Parser nehmen dieses letzte, manche das erste (RFC 8259 §4).',
  'Most libraries read this number as {0} (RFC 8259 §6); here it stays as written.':
    'Die meisten Bibliotheken lesen diese Zahl als {0} (RFC 8259 §6); hier bleibt sie, wie sie geschrieben ist.',
};
