import type { Translations } from '../../core/text/language.ts';

/**
 * The strip of verdicts: the headlines and lines of structure, signature and claims. Their whole
 * sentences are in `token.ts`, `signature.ts` and `claims.ts`.
 */
export const verdictsGerman: Translations = {
  'No token yet. Paste one to start.': 'Noch kein Token. Zum Beginnen eines einfügen.',
  'No token yet': 'Noch kein Token',
  'Paste one to start': 'Zum Beginnen eines einfügen',
  Malformed: 'Fehlerhaft',
  'Not a token': 'Kein Token',
  'Well-formed': 'Wohlgeformt',
  'Well-formed {0}.': 'Wohlgeformtes {0}.',
  'JWS (compact, three parts)': 'JWS (kompakt, drei Teile)',
  'JWE (compact, five parts)': 'JWE (kompakt, fünf Teile)',
  'JSON but not an object': 'JSON, aber kein Objekt',
  '1 note': '1 Hinweis',
  '{0} notes': '{0} Hinweise',
  'binary data': 'binär',

  Verified: 'Bestätigt',
  'With {0}': 'Mit: {0}',
  'Verified, 1 warning': 'Bestätigt, 1 Warnung',
  'Verified, {0} warnings': 'Bestätigt, {0} Warnungen',
  'Does not match': 'Passt nicht',
  'Not checked': 'Nicht geprüft',
  'the part of the page that checks signatures could not be loaded.':
    'Der Teil der Seite, der Signaturen prüft, konnte nicht geladen werden.',

  Rejected: 'Abgelehnt',
  Accepted: 'Angenommen',
  'Accepted: {0}.': 'Angenommen: {0}.',
  'Accepted as of {0}: {1}.': 'Angenommen zum Zeitpunkt {0}: {1}.',
  '{0} is OK': '{0} ist in Ordnung',
  '{0} are OK': '{0} sind in Ordnung',
  '{0} claims are OK': '{0} Claims sind in Ordnung',
  'this is not a token. Structure says what it is.': 'Das ist kein Token. Die Struktur sagt, was es ist.',
  'Signature not verified': 'Signatur nicht bestätigt',
  'Signature not verified.': 'Die Signatur ist nicht bestätigt.',
  'No exp, nbf or iat': 'Kein exp, nbf oder iat',
  'The payload is not a claims set': 'Der Payload ist kein Claims-Set',
  'Not checked: the payload is not a claims set (a readable JSON object).':
    'Nicht geprüft: Der Payload ist kein Claims-Set (ein lesbares JSON-Objekt).',
  'the claims are encrypted, and only the recipient’s key can decrypt them.':
    'Die Claims sind verschlüsselt, und nur der Schlüssel des Empfängers entschlüsselt sie.',
  'Not valid yet': 'Noch nicht gültig',
  'Issued in the future': 'In der Zukunft ausgestellt',
  '{0} not a number': '{0} keine Zahl',
  '{0} in wrong unit': '{0} in falscher Einheit',
  '{0} is too small': '{0} ist zu klein',
  '{0} is too large': '{0} ist zu groß',
  'Accepted, 1 note': 'Akzeptiert, 1 Hinweis',
  'Accepted, {0} notes': 'Akzeptiert, {0} Hinweise',
  'exp before iat': 'exp vor iat',
  'Duplicate claim': 'Claim mehrfach',
  'Wrong issuer': 'Falscher Aussteller',
  'Wrong audience': 'Falsche Zielgruppe',
  'Wrong type': 'Falscher Typ',
  'Algorithm not allowed': 'Algorithmus nicht erlaubt',
  '{0} is missing': '{0} fehlt',
  '{0} has wrong type': '{0} mit falschem Typ',
  'Too old': 'Zu alt',
  'Lifetime too long': 'Lebensdauer zu lang',
  'Wrong nonce': 'Falsche nonce',
  Revoked: 'Widerrufen',
  'Version too low': 'Version zu niedrig',
};
