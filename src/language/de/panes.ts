import type { Translations } from '../../core/text/language.ts';

/** The five editors and what is next to them (`app/panes`). */
export const panesGerman: Translations = {
  '1 byte · base64url': '1 Byte · Base64url',
  Unchanged: 'Unverändert',
  'cannot be read': 'nicht lesbar',
  'This part cannot be read. Structure says why.': 'Dieser Teil ist nicht lesbar. „Struktur“ sagt, warum.',
  Compact: 'Kompakt',
  'Encrypted. You need the recipient’s key to read the claims.':
    'Verschlüsselt. Nur mit dem Schlüssel des Empfängers sind die Claims zu lesen.',
  'How the secret’s characters are turned into bytes.': 'Wie aus den Zeichen des Geheimnisses Bytes werden.',
  'Only used for shared secrets. The current key has its own format.':
    'Gilt nur für gemeinsame Geheimnisse. Der jetzige Schlüssel hat sein eigenes Format.',
  'JSON but not a claims set, {0} bytes': 'JSON, aber kein Claims-Set, {0} Bytes',
  Keys: 'Schlüssel',
  Mask: 'Verdecken',
  'No signature': 'Keine Signatur',
  'Decrypts the private key. The passphrase stays in this page.':
    'Entschlüsselt den privaten Schlüssel. Die Passphrase bleibt auf dieser Seite.',
  Passphrase: 'Passphrase',
  'Private key, JWK': 'Privater Schlüssel, JWK',
  'Private key, PEM (PKCS#8)': 'Privater Schlüssel, PEM (PKCS#8)',
  'Public key, JWK': 'Öffentlicher Schlüssel, JWK',
  'Public key, PEM': 'Öffentlicher Schlüssel, PEM',
  'Secret encoding': 'Kodierung',
  'Secret, JWK': 'Geheimnis, JWK',
  'Paste a shared secret, PEM, certificate, JWK or JWK Set, or several in a row. Or drop a file.':
    'Gemeinsames Geheimnis, PEM, Zertifikat, JWK oder JWK-Set einfügen, auch mehrere nacheinander. Oder eine Datei hierher ziehen.',
  'Show dots instead of the key.': 'Punkte statt des Schlüssels zeigen.',
  'Text of the Key box': 'Text des Schlüsselfelds',
  'Put the key from the text into the Key box. Undo restores the previous one.':
    'Der Schlüssel aus dem Text steht jetzt im Schlüsselfeld. „Rückgängig“ stellt den vorigen wieder her.',
  'Keep only the token': 'Nur das Token behalten',
  'Kept only the token. Undo restores the whole text.':
    'Nur das Token wurde behalten. „Rückgängig“ stellt den ganzen Text wieder her.',
  'This text also contains the key in the Key box{0}.':
    'Dieser Text enthält auch den Schlüssel aus dem Schlüsselfeld{0}.',
  'Also put the key in the text{0} into the Key box. Undo reverts both.':
    'Der Schlüssel im Text{0} steht jetzt auch im Schlüsselfeld. „Rückgängig“ nimmt beides zurück.',
  'This text also contains a key{0}.': 'Dieser Text enthält auch einen Schlüssel{0}.',
  Thumbprint: 'Fingerabdruck',
  'Tokens found': 'Gefundene Tokens',
  'Use this key': 'Diesen Schlüssel verwenden',
  'On: encode this part without whitespace. Off: encode it exactly as shown.':
    'An: diesen Teil ohne Leerraum kodieren. Aus: genau wie gezeigt.',
  'invalid JSON, {0} bytes': 'ungültiges JSON, {0} Bytes',
  'binary, shown as hex, {0} bytes': 'Binärdaten, als Hex gezeigt, {0} Bytes',
  encrypted: 'verschlüsselt',
  Fold: 'Einklappen',
  Details: 'Einzelheiten',
  More: 'Mehr',
  Page: 'Seite',
  'cannot verify or sign': 'kann nicht prüfen oder signieren',
  'can verify': 'kann prüfen',
  'can sign': 'kann signieren',
  'verified this token': 'bestätigt dieses Token',
  'verified this token, with warnings': 'bestätigt dieses Token, mit Warnungen',
  'does not match': 'passt nicht',
  'decrypted this token': 'hat dieses Token entschlüsselt',
  'does not decrypt it': 'entschlüsselt es nicht',
  'for encryption': 'zum Verschlüsseln',
  'Thumbprint: {0}': 'Fingerabdruck: {0}',
  'no alg': 'kein alg',
  'no expiry': 'kein Ablauf',
  'text, {0} bytes': 'Text, {0} Bytes',
  token: 'Token',
  '{ "sub": "…" } – type here to start a token': '{ "sub": "…" } – hier tippen, um ein Token zu beginnen',
  'Not in the token. Enter it under Detached payload.': 'Nicht im Token. Unter „Getrennter Payload“ eingeben.',
  '{0} bytes · base64url': '{0} Bytes · Base64url',
  '{0} characters': '{0} Zeichen',
  'Secret encoding is UTF-8 text again: the repair chose another one for the previous secret.':
    'Die Kodierung ist wieder UTF-8-Text: Die andere hatte die Reparatur für das vorige Geheimnis gewählt.',
  'Use {0}': '{0} verwenden',
  'Pasted the key into the Key box.': 'Den Schlüssel in das Schlüsselfeld eingefügt.',
  'Pasted into the token box.': 'In das Tokenfeld eingefügt.',
  'Put the dropped key into the Key box. Nothing was opened.':
    'Der abgelegte Schlüssel steht jetzt im Schlüsselfeld. Geöffnet wurde nichts.',
};
