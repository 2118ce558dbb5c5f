import type { Translations } from '../../core/text/language.ts';

/** The sections of the right column: claims, timeline, checks, expectations and findings. */
export const rightColumn: Translations = {
  'No time claims to show.': 'Keine Zeitangaben vorhanden.',
  'Drag to check the claims at another time.': 'Ziehen, um die Claims zu einer anderen Zeit zu prüfen.',
  'Claims appear here once the payload is a claims set (a JSON object).':
    'Hier erscheinen die Claims, sobald der Payload ein Claims-Set ist (ein JSON-Objekt).',
  'No matching claims.': 'Keine passenden Claims.',
  'Claims are registered with IANA unless marked.': 'Ohne Vermerk sind Claims bei der IANA registriert.',
  "public claim: a name under its owner's domain (RFC 7519 §4.2)":
    'öffentlicher Claim: ein Name unter der Domain seines Eigentümers (RFC 7519 §4.2)',
  'private claim: issuer and verifier define its meaning (RFC 7519 §4.3)':
    'privater Claim: Aussteller und Prüfer legen seine Bedeutung fest (RFC 7519 §4.3)',
  "jose's jwtVerify accepts these claims.": 'jwtVerify von jose nimmt diese Claims an.',
  "jose's jwtVerify throws {0}.": 'jwtVerify von jose meldet {0}.',
  "jose's jwtVerify throws {0} ({1}).": 'jwtVerify von jose meldet {0} ({1}).',
  '{0} not checked': '{0} nicht geprüft',

  'Auto-detect': 'Automatisch',
  'Issued by {0}.': 'Ausgestellt von {0}.',
  'Checked against {0}, as you chose.': 'Geprüft gegen {0}, wie gewählt.',
  'Unrecognized token type.': 'Unbekannte Art von Token.',
  'Security and standards issues will appear here.': 'Hier erscheinen Probleme mit Sicherheit und Standards.',
  'Requirements for this token type': 'Anforderungen an diese Art von Token',

  'Nothing is required.': 'Nichts ist verlangt.',
  'Optional, in this token: {0}': 'Optional, in diesem Token: {0}',
  'Optional, not in this token: {0}': 'Optional, nicht in diesem Token: {0}',
  met: 'erfüllt',
  'not met': 'nicht erfüllt',
  absent: 'nicht vorhanden',

  'none set': 'keine gesetzt',
  '{0} set': '{0} gesetzt',
  "Use the token's value": 'Wert des Tokens übernehmen',
  'The token has {0}.': 'Das Token hat {0}.',
  'The token has {0}: {1}.': 'Das Token hat {0}: {1}.',
  'The token has no {0}.': 'Das Token hat kein {0}.',
  'The token has an empty list.': 'Das Token hat eine leere Liste.',

  'Checking at the current time again.': 'Es wird wieder zur jetzigen Zeit geprüft.',
  'As of {0}': 'Stand {0}',
};
