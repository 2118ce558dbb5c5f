import type { Translations } from '../../core/text/language.ts';

/** Findings about encrypted tokens. */
export const findingsOfEncrypted: Translations = {
  'RSA1_5 can be opened by asking the receiver often enough.':
    'Was mit RSA1_5 verschlüsselt ist, lässt sich öffnen, wenn man den Empfänger oft genug fragt.',
  'Whoever sees how the receiver fails learns the content (Bleichenbacher). Use RSA-OAEP-256 or ECDH-ES.':
    'Wer sieht, wie der Empfänger scheitert, erfährt den Inhalt (Bleichenbacher). RSA-OAEP-256 oder ECDH-ES benutzen.',
  'RSA-OAEP hashes with SHA-1.': 'RSA-OAEP hasht mit SHA-1.',
  'That is no weakness here, but rules often forbid SHA-1. RSA-OAEP-256 does the same with SHA-256.':
    'Das ist hier keine Schwäche, aber Vorschriften verbieten SHA-1 oft. RSA-OAEP-256 tut dasselbe mit SHA-256.',
  'Anybody who has the public key can make such a token.':
    'Ein solches Token kann jeder herstellen, der den öffentlichen Schlüssel hat.',
  'Encryption alone says nothing about the sender. Put a signed token inside, and check its signature.':
    'Verschlüsselung allein sagt nichts über den Absender. Ein signiertes Token hineinlegen und dessen Signatur prüfen.',
  'p2c keeps the receiver busy for long.': 'p2c beschäftigt den Empfänger lange.',
  'Each such token costs its reader the rounds before anything is checked. Refuse more than {0}.':
    'Jedes solche Token kostet seinen Empfänger die Runden, bevor irgendetwas geprüft ist. Mehr als {0} ablehnen.',
  'p2c makes the password easy to try.': 'Mit p2c lässt sich das Passwort leicht durchprobieren.',
  'The fewer rounds, the faster passwords are tried. {0} is the floor of the specification, {1} what OWASP asks for.':
    'Je weniger Runden, desto schneller sind Passwörter probiert. {0} ist die Untergrenze der Spezifikation, {1} verlangt OWASP.',
  'The password cannot become a key: p2s or p2c is missing or no good.':
    'Aus dem Passwort kann kein Schlüssel werden: p2s oder p2c fehlt oder taugt nicht.',
  'p2s is a salt of at least 8 bytes in base64url, p2c a whole number of rounds.':
    'p2s ist ein Salt von mindestens 8 Bytes in Base64url, p2c eine ganze Zahl von Runden.',
  'enc is missing or unknown.': 'enc fehlt oder ist unbekannt.',
  'It says how the content is encrypted, such as A256GCM. Without it nobody can open the token.':
    'Es sagt, wie der Inhalt verschlüsselt ist, etwa A256GCM. Ohne das kann niemand das Token öffnen.',
  'There is no epk.': 'Es gibt kein epk.',
  "ECDH-ES needs the sender's public key for this one token in the header. Without it nobody can open the token.":
    'ECDH-ES braucht im Header den öffentlichen Schlüssel des Absenders für dieses eine Token. Ohne ihn kann es niemand öffnen.',
  'epk holds its private half.': 'epk enthält seine private Hälfte.',
  'With it everybody who sees the token can open it. Only the public half belongs there.':
    'Damit kann jeder das Token öffnen, der es sieht. Nur die öffentliche Hälfte gehört dorthin.',
  'The initialization vector has {0} bytes instead of {1}.': 'Der Initialisierungsvektor hat {0} statt {1} Bytes.',
  'The token was damaged or made by a faulty program: strict readers refuse it.':
    'Das Token wurde beschädigt oder von einem fehlerhaften Programm gemacht: Strenge Empfänger lehnen es ab.',
  'The initialization vector is all zeros.': 'Der Initialisierungsvektor besteht aus Nullen.',
  'It must be new for each token. With AES-GCM a repeated one gives the contents away, and lets others forge tokens.':
    'Er muss für jedes Token neu sein. Bei AES-GCM gibt ein wiederholter die Inhalte preis und erlaubt es anderen, Tokens zu fälschen.',
  'The authentication tag has {0} bytes instead of {1}.': 'Das Authentifizierungs-Tag hat {0} statt {1} Bytes.',
  'A cut tag can be forged by trying. A reader must take the full length only.':
    'Ein gekürztes lässt sich durch Probieren fälschen. Ein Empfänger darf nur die volle Länge annehmen.',
  'There is an encrypted key, yet {0} has none.':
    'Es gibt einen verschlüsselten Schlüssel, aber bei {0} gibt es keinen.',
  'With {0} the second part is empty: a reader must refuse the token.':
    'Bei {0} ist der zweite Teil leer: Ein Empfänger muss das Token ablehnen.',
  'There is no encrypted key.': 'Es gibt keinen verschlüsselten Schlüssel.',
  '{0} wraps the key of the content in the second part. Without it nobody can open the token.':
    '{0} verpackt den Schlüssel des Inhalts im zweiten Teil. Ohne ihn kann niemand das Token öffnen.',
  'The header lacks iv or tag.': 'Im Header fehlt iv oder tag.',
  'AES-GCM key wrapping puts both there. Without them nobody can open the token.':
    'Das Verpacken mit AES-GCM legt beide dort ab. Ohne sie kann niemand das Token öffnen.',
  'The key is wrapped more weakly than the content is encrypted.':
    'Der Schlüssel ist schwächer verpackt, als der Inhalt verschlüsselt ist.',
  'The weaker of the two counts. Use the same length for both.':
    'Das Schwächere zählt. Für beides dieselbe Länge benutzen.',
};
