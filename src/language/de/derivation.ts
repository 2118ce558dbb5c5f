import type { Translations } from '../../core/text/language.ts';

/** The steps from a key to the plaintext of a JWE. */
export const derivationGerman: Translations = {
  'Agree on a secret': 'Ein Geheimnis vereinbaren',
  "The sender made a key pair for this token alone and put its public half into the header (epk). Your private key and that public key give the same number as the sender's private key and your public key.":
    'Der Absender hat nur für dieses Token ein Schlüsselpaar erzeugt und die öffentliche Hälfte in den Header geschrieben (epk). Der eigene private Schlüssel und dieser öffentliche ergeben dieselbe Zahl wie der private des Absenders und der eigene öffentliche.',
  'Derive a key from the secret': 'Aus dem Geheimnis einen Schlüssel ableiten',
  'The agreed secret is hashed together with what the key is for. Both sides must use the same names and lengths, or they get different keys.':
    'Das vereinbarte Geheimnis wird zusammen mit dem Zweck des Schlüssels gehasht. Beide Seiten müssen dieselben Namen und Längen verwenden, sonst bekommen sie verschiedene Schlüssel.',
  'Stretch the password into a key': 'Das Passwort zu einem Schlüssel strecken',
  'The password is hashed again and again with a salt, so that guessing it is slow. p2c says how often.':
    'Das Passwort wird mit einem Salt immer wieder gehasht, damit Raten lange dauert. p2c sagt, wie oft.',
  'Open the content key': 'Den Inhaltsschlüssel öffnen',
  'The sender chose a random key for the content and encrypted it for you. This opens it.':
    'Der Absender hat für den Inhalt einen zufälligen Schlüssel gewählt und für den Empfänger verschlüsselt. Hier wird er geöffnet.',
  'Use the secret as the content key': 'Das Geheimnis als Inhaltsschlüssel verwenden',
  'With dir, no key is wrapped: the shared secret itself encrypts the content.':
    'Bei dir wird kein Schlüssel verpackt: Das gemeinsame Geheimnis selbst verschlüsselt den Inhalt.',
  'Split the content key': 'Den Inhaltsschlüssel teilen',
  'The first half authenticates with HMAC, the second half encrypts with AES-CBC.':
    'Die erste Hälfte authentifiziert mit HMAC, die zweite verschlüsselt mit AES-CBC.',
  'Check the tag and decrypt the content': 'Das Tag prüfen und den Inhalt entschlüsseln',
  'The tag covers the header, the IV and the ciphertext. Nothing is decrypted unless it matches.':
    'Das Tag deckt Header, IV und Geheimtext ab. Nur wenn es passt, wird entschlüsselt.',
  'Decompress the content': 'Den Inhalt entpacken',
  'zip in the header says that the content was compressed before it was encrypted.':
    'zip im Header sagt, dass der Inhalt vor dem Verschlüsseln gepackt wurde.',
  'Ephemeral public key (epk)': 'Flüchtiger öffentlicher Schlüssel (epk)',
  'Your private key': 'Der eigene private Schlüssel',
  'Your shared secret': 'Das gemeinsame Geheimnis',
  'Your password': 'Das Passwort',
  'Agreed secret (Z)': 'Vereinbartes Geheimnis (Z)',
  'Algorithm, with its length': 'Verfahren, mit seiner Länge',
  'Sender (apu), with its length': 'Absender (apu), mit seiner Länge',
  'Recipient (apv), with its length': 'Empfänger (apv), mit seiner Länge',
  'Length of the key in bits': 'Länge des Schlüssels in Bit',
  'Salt: alg, a zero byte, p2s': 'Salt: alg, ein Nullbyte, p2s',
  'Iterations (p2c)': 'Iterationen (p2c)',
  'Key encryption key (KEK)': 'Schlüssel für den Schlüssel (KEK)',
  'IV of the key (iv in the header)': 'IV des Schlüssels (iv im Header)',
  'Tag of the key (tag in the header)': 'Tag des Schlüssels (tag im Header)',
  'Content encryption key (CEK)': 'Inhaltsschlüssel (CEK)',
  'HMAC key': 'HMAC-Schlüssel',
  'AES key': 'AES-Schlüssel',
  'Header, as in the token': 'Header, wie im Token',
  'Compressed content': 'Gepackter Inhalt',
  Plaintext: 'Klartext',
  'How the token was decrypted': 'Wie das Token entschlüsselt wurde',
  "The token is not decrypted. Enter the recipient's key first.":
    'Das Token ist nicht entschlüsselt. Zuerst den Schlüssel des Empfängers eingeben.',
  'Computing …': 'Wird berechnet …',
  'From your key ({0}) to the content in {1} steps. Each step uses the result of the one before.':
    'Vom Schlüssel ({0}) zum Inhalt in {1} Schritten. Jeder Schritt verwendet das Ergebnis des vorigen.',
  'Show values': 'Werte zeigen',
  'Shows the bytes in hex. Some of them are secret: anyone who sees them can decrypt this token.':
    'Zeigt die Bytes in Hex. Manche sind geheim: Wer sie sieht, kann dieses Token entschlüsseln.',
  'Steps of the decryption': 'Schritte der Entschlüsselung',
  Input: 'Eingabe',
  Result: 'Ergebnis',
  'Show the steps': 'Schritte zeigen',
  'Show the steps of the decryption': 'Schritte der Entschlüsselung zeigen',
  'derive, content key, concat kdf': 'ableiten, Inhaltsschlüssel, Concat KDF',
  'No encrypted token is open.': 'Kein verschlüsseltes Token ist offen.',
  'you canceled the {0} iterations over the password.': 'die {0} Iterationen über das Passwort wurden abgebrochen.',
  '{0} iterations, about {1} s left': '{0} Iterationen, noch etwa {1} s',
  Decrypt: 'Entschlüsseln',
  Cancel: 'Abbrechen',
};
