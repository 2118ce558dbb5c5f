import type { Translations } from '../../core/text/language.ts';

/** The list Diagnosis itself (`app/doctor`, `core/diagnose/finding-words.ts`, `changes.ts`). */
export const diagnosePane: Translations = {
  'Proven cause: {0}': 'Bewiesene Ursache: {0}',
  'Found: {0}': 'Gefunden: {0}',
  'Good to know: {0}': 'Gut zu wissen: {0}',
  'your secret needs {0} fixes': '{0} Korrekturen am Geheimnis nötig',
  'your key needs {0} fixes': '{0} Korrekturen am Schlüssel nötig',
  'the token needs {0} fixes': '{0} Korrekturen am Token nötig',
  'key and token need {0} fixes': '{0} Korrekturen an Schlüssel und Token nötig',
  '{0} causes together': '{0} Ursachen zusammen',
  Problem: 'Problem',

  'Testing causes: {0} of {1}': 'Ursachen werden geprüft: {0} von {1}',
  'Structure says what is wrong: {0}': 'Was nicht stimmt, steht unter Struktur: {0}',
  'Signature says what is wrong: {0}': 'Was nicht stimmt, steht unter Signatur: {0}',
  'Claims says what is wrong: {0}': 'Was nicht stimmt, steht unter Claims: {0}',
  'No problems found in what was checked.': 'Keine Probleme in dem, was geprüft wurde.',
  'Not checked: {0}.': 'Nicht geprüft: {0}.',
  'Expect “{0}”': '„{0}“ erwarten',
  'Set expectations': 'Erwartungen setzen',

  'a set with 1 key': 'ein Satz mit 1 Schlüssel',
  '{0} keys': '{0} Schlüssel',
  'only key {0}': 'nur Schlüssel {0}',
  'only key {0} (kid “{1}”)': 'nur Schlüssel {0} (kid „{1}“)',
  'Secret encoding: {0} → {1}': 'Kodierung: {0} → {1}',
  'Show all': 'Alles zeigen',

  'Try with {0} = {1}': 'Mit {0} = {1} versuchen',
  'now + {0}': 'jetzt + {0}',
  'Makes a new token, signed with your key. The one you pasted stays expired.':
    'Erzeugt ein neues Token und signiert es mit dem Schlüssel. Das eingefügte bleibt abgelaufen.',
  'Makes a new token without a valid signature: no key here can sign. The one you pasted stays expired.':
    'Erzeugt ein neues Token ohne gültige Signatur, denn kein Schlüssel hier kann signieren. Das eingefügte bleibt abgelaufen.',
  'Makes a new token, signed with your key. The one you pasted stays as it is.':
    'Erzeugt ein neues Token und signiert es mit dem Schlüssel. Das eingefügte bleibt, wie es ist.',
  'Makes a new token without a valid signature: no key here can sign. The one you pasted stays as it is.':
    'Erzeugt ein neues Token ohne gültige Signatur, denn kein Schlüssel hier kann signieren. Das eingefügte bleibt, wie es ist.',

  'Why this happens and how to fix it': 'Woher das kommt und was hilft',
  'What Jotscope tried': 'Was Jotscope versucht hat',
  'Learn more': 'Mehr erfahren',
  '{0} is {1}, but the error message says that the verifier expects {2}.':
    '{0} ist {1}, aber laut der Fehlermeldung erwartet der Prüfer {2}.',
  '{0} is {1}, but the error message says that the verifier expects {2}: {3}.':
    '{0} ist {1}, aber laut der Fehlermeldung erwartet der Prüfer {2}: {3}.',
  'The token has no {0}, but the error message says that the verifier expects {1}. The issuer must add it.':
    'Das Token hat kein {0}, aber laut der Fehlermeldung erwartet der Prüfer {1}. Der Aussteller muss es ergänzen.',
  'The token has no {0}, and the error message is about it. The issuer must add it.':
    'Das Token hat kein {0}, und darum geht es in der Fehlermeldung. Der Aussteller muss es ergänzen.',
  '{0} is written as {1}, and some libraries accept only digits.\nWrite it as {2}.':
    '{0} ist als {1} geschrieben, und manche Bibliotheken nehmen nur Ziffern an.\nAls {2} schreiben.',
  'The header has no kid, and the error message says that the verifier needs one.\nThe signer must add the name of its key to the header.':
    'Der Header hat keine kid, und laut der Fehlermeldung braucht der Prüfer eine.\nDer Signierer muss den Namen seines Schlüssels in den Header schreiben.',
  'There is a line break after the token, which no HTTP header may contain.\nRemove it after you read the token from a file or a command.':
    'Nach dem Token steht ein Zeilenumbruch, der in keinem HTTP-Header stehen darf.\nIhn entfernen, nachdem das Token aus einer Datei oder einem Befehl gelesen wurde.',
};
