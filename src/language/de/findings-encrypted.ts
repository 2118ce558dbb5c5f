import type { Translations } from '../../core/text/language.ts';

/** Findings about encrypted tokens. */
export const findingsOfEncrypted: Translations = {
  'RSA1_5 can be decrypted by sending the recipient many variants.':
    'RSA1_5 lässt sich entschlüsseln, indem man dem Empfänger viele Varianten schickt.',
  'An attacker who sees how the recipient fails learns the content (Bleichenbacher). Use RSA-OAEP-256 or ECDH-ES.':
    'Ein Angreifer, der sieht, wie der Empfänger scheitert, erfährt den Inhalt (Bleichenbacher). RSA-OAEP-256 oder ECDH-ES benutzen.',
  'RSA-OAEP hashes with SHA-1.': 'RSA-OAEP hasht mit SHA-1.',
  'That is not a weakness here, but many policies forbid SHA-1. RSA-OAEP-256 does the same with SHA-256.':
    'Das ist hier keine Schwäche, aber Vorschriften verbieten SHA-1 oft. RSA-OAEP-256 tut dasselbe mit SHA-256.',
  'Anyone who has the public key can create such a token.':
    'Ein solches Token kann jeder erzeugen, der den öffentlichen Schlüssel hat.',
  'Encryption alone says nothing about the sender. Put a signed token inside, and check its signature.':
    'Verschlüsselung allein sagt nichts über den Absender. Ein signiertes Token hineinlegen und dessen Signatur prüfen.',
  'p2c is so high that it slows the recipient down.': 'p2c ist so hoch, dass es den Empfänger ausbremst.',
  'The recipient computes all rounds before it can check anything. Reject more than {0}.':
    'Der Empfänger rechnet alle Runden, bevor er etwas prüfen kann. Mehr als {0} ablehnen.',
  'p2c is so low that passwords are easy to guess.': 'p2c ist so niedrig, dass sich Passwörter leicht erraten lassen.',
  'With fewer rounds, an attacker tries passwords faster. The specification requires at least {0}, OWASP recommends {1}.':
    'Bei weniger Runden probiert ein Angreifer schneller Passwörter. Die Spezifikation verlangt mindestens {0}, OWASP empfiehlt {1}.',
  'The password cannot be turned into a key: p2s or p2c is missing or invalid.':
    'Aus dem Passwort kann kein Schlüssel werden: p2s oder p2c fehlt oder ist ungültig.',
  'p2s is a salt of at least 8 bytes in base64url, p2c a whole number of rounds.':
    'p2s ist ein Salt von mindestens 8 Bytes in Base64url, p2c eine ganze Zahl von Runden.',
  'enc is missing or unknown.': 'enc fehlt oder ist unbekannt.',
  'It says how the content is encrypted, such as A256GCM. Without it the token cannot be decrypted.':
    'Es sagt, wie der Inhalt verschlüsselt ist, etwa A256GCM. Ohne das lässt sich das Token nicht entschlüsseln.',
  'epk is missing.': 'epk fehlt.',
  "ECDH-ES needs the sender's public key for this token in the header. Without it the token cannot be decrypted.":
    'ECDH-ES braucht im Header den öffentlichen Schlüssel des Absenders für dieses Token. Ohne ihn lässt es sich nicht entschlüsseln.',
  'epk contains its private key.': 'epk enthält seinen privaten Schlüssel.',
  'With it, anyone who sees the token can decrypt it. Put only the public key there.':
    'Damit kann jeder das Token entschlüsseln, der es sieht. Nur der öffentliche Schlüssel gehört dorthin.',
  'The initialization vector has {0} bytes instead of {1}.': 'Der Initialisierungsvektor hat {0} statt {1} Bytes.',
  'The token is damaged or was created by a faulty program: strict libraries reject it.':
    'Das Token ist beschädigt oder von einem fehlerhaften Programm erzeugt: Strenge Bibliotheken lehnen es ab.',
  'The initialization vector is all zeros.': 'Der Initialisierungsvektor besteht aus Nullen.',
  'It must be new for each token. With AES-GCM a repeated one reveals the contents and lets attackers forge tokens.':
    'Er muss für jedes Token neu sein. Bei AES-GCM verrät ein wiederholter die Inhalte und erlaubt Angreifern, Tokens zu fälschen.',
  'The authentication tag has {0} bytes instead of {1}.': 'Das Authentifizierungs-Tag hat {0} statt {1} Bytes.',
  'An attacker can forge a shortened tag by trial and error. A recipient must accept only the full length.':
    'Ein gekürztes Tag lässt sich durch Probieren fälschen. Ein Empfänger darf nur die volle Länge annehmen.',
  'There is an encrypted key, but {0} uses none.':
    'Es gibt einen verschlüsselten Schlüssel, aber bei {0} gibt es keinen.',
  'With {0} the second part is empty: a recipient must reject the token.':
    'Bei {0} ist der zweite Teil leer: Ein Empfänger muss das Token ablehnen.',
  'The encrypted key is missing.': 'Der verschlüsselte Schlüssel fehlt.',
  '{0} wraps the content key in the second part. Without it the token cannot be decrypted.':
    '{0} verpackt den Inhaltsschlüssel im zweiten Teil. Ohne ihn lässt sich das Token nicht entschlüsseln.',
  'The header lacks iv or tag.': 'Im Header fehlt iv oder tag.',
  'AES-GCM key wrapping puts both there. Without them the token cannot be decrypted.':
    'Das Verpacken mit AES-GCM legt beide dort ab. Ohne sie lässt sich das Token nicht entschlüsseln.',
  'The key wrapping is weaker than the content encryption.':
    'Der Schlüssel ist schwächer verpackt als der Inhalt verschlüsselt.',
  'The weaker of the two counts. Use the same length for both.':
    'Das Schwächere zählt. Für beides dieselbe Länge benutzen.',
};
