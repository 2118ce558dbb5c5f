import type { Translations } from '../../core/text/language.ts';

/** Why a token does not decrypt: the causes with their proof. */
export const diagnoseEncrypted: Translations = {
  'its first {0} bytes': 'seine ersten {0} Bytes',
  'zero bytes added up to {0}': 'mit Nullbytes aufgefüllt bis {0}',
  'The key is not your secret itself but derived from it: {0}.\nDerive it in the same way, or use the derived key.':
    'Der Schlüssel ist nicht das Geheimnis selbst, sondern daraus abgeleitet: {0}.\nIhn ebenso ableiten oder den abgeleiteten Schlüssel verwenden.',
  'The token opens with {0}, but the key says “{1}”: “{2}”, so strict libraries reject it for {3} (RFC 7517 §4).\nThe recipient must correct that member, or the sender must use the algorithm that it names.':
    'Das Token öffnet sich mit diesem Schlüssel: {0}. Er sagt aber „{1}“: „{2}“, deshalb lehnen strenge Bibliotheken ihn für {3} ab (RFC 7517 §4).\nDer Empfänger muss diesen Eintrag berichtigen, oder der Absender muss das genannte Verfahren verwenden.',
  "The token's kid “{0}” names another key, but {1} opens the token.\nThe sender must write the kid of the key for which it encrypts.":
    'Die kid „{0}“ des Tokens nennt einen anderen Schlüssel, geöffnet wird es aber von diesem: {1}.\nDer Absender muss die kid des Schlüssels angeben, für den er verschlüsselt.',
  '"k" in the JWK is hex, but a JWK needs it in base64url (RFC 7518 §6.4.1).\nEncode its bytes.':
    '„k“ im JWK ist Hex, ein JWK braucht es aber in Base64url (RFC 7518 §6.4.1).\nDie Bytes kodieren.',
  'The header says “alg” and “enc”: “{0}”. One of them is not a registered name.\nNames are case-sensitive (RFC 7518 §4.1, §5.1).':
    'Im Header stehen als „alg“ und „enc“: „{0}“. Einer der Namen ist nicht registriert.\nGroß- und Kleinschreibung zählt (RFC 7518 §4.1, §5.1).',
  'The token was encrypted for another key: its encrypted key has {0} bytes, and a key of {1} bits makes {2}.\nUse the private key of the recipient, or ask the sender to encrypt for yours.':
    'Das Token wurde für einen anderen Schlüssel verschlüsselt: Sein verschlüsselter Schlüssel hat {0} Bytes, und ein Schlüssel von {1} Bit ergibt {2}.\nDen privaten Schlüssel des Empfängers verwenden oder für den eigenen verschlüsseln lassen.',
  "None of your {0} keys has the token's kid “{1}”, so it was probably encrypted for another key.\nUse the private key with that kid.":
    'Keiner der {0} Schlüssel hat die kid „{1}“ des Tokens. Es wurde also wohl für einen anderen Schlüssel verschlüsselt.\nDen privaten Schlüssel mit dieser kid verwenden.',
  'Jotscope tried {0} ways the token or key could be changed or misread. None of them decrypts.':
    'Jotscope hat {0} Möglichkeiten versucht, wie Token oder Schlüssel verändert oder falsch gelesen sein könnten. Keine lässt sich entschlüsseln.',
  'Your key is the right one: it opens the content key. Header, initialization vector, ciphertext or tag was changed after encryption.\nGet the token again, and compare it with the one that was sent.':
    'Der Schlüssel ist der richtige: Er öffnet den Inhaltsschlüssel. Header, Initialisierungsvektor, Geheimtext oder Tag wurde nach dem Verschlüsseln geändert.\nDas Token neu holen und mit dem gesendeten vergleichen.',
  'Either the token was encrypted with another secret, or it was changed afterwards. Jotscope cannot tell which.':
    'Entweder wurde das Token mit einem anderen Geheimnis verschlüsselt, oder es wurde danach geändert. Jotscope kann das nicht unterscheiden.',
  'Either the token was encrypted for another key, or it was changed afterwards. Jotscope cannot tell which.':
    'Entweder wurde das Token für einen anderen Schlüssel verschlüsselt, oder es wurde danach geändert. Jotscope kann das nicht unterscheiden.',
  "Compare your secret with the sender's: same environment, same version after a rotation, complete.":
    'Das Geheimnis mit dem des Absenders vergleichen: dieselbe Umgebung, dieselbe Fassung nach einem Wechsel, vollständig.',
  'Check that your private key belongs to the public key with which the sender encrypted.':
    'Prüfen, ob der private Schlüssel zum öffentlichen gehört, mit dem der Absender verschlüsselt hat.',
  "The token's kid is “{0}”, and your key's is “{1}”.": 'Die kid des Tokens ist „{0}“, die des Schlüssels „{1}“.',
  'Your secret is base64. The sender decoded it and encrypted with the bytes.\nSet "Secret encoding" to Base64.':
    'Das Geheimnis ist Base64. Der Absender hat es dekodiert und mit den Bytes verschlüsselt.\n„Kodierung des Geheimnisses“ auf Base64 stellen.',
  'Your secret is hex. The sender decoded it and encrypted with the bytes.\nSet "Secret encoding" to Hex.':
    'Das Geheimnis ist Hex. Der Absender hat es dekodiert und mit den Bytes verschlüsselt.\n„Kodierung des Geheimnisses“ auf Hex stellen.',
  'The sender used the characters of your secret and did not decode them.\nSet "Secret encoding" to UTF-8 text.':
    'Der Absender hat die Zeichen des Geheimnisses verwendet und nicht dekodiert.\n„Kodierung des Geheimnisses“ auf UTF-8-Text stellen.',
  'Your secret is base64 of base64, like a Kubernetes secret before it is decoded.\nPaste it decoded once.':
    'Das Geheimnis ist Base64 von Base64, wie ein Kubernetes-Secret vor dem Dekodieren.\nEinmal dekodiert einfügen.',
  "Your password and the sender's differ by a line break at the end.\nRead the password without it, here and where the sender reads it.":
    'Das Passwort unterscheidet sich von dem des Absenders durch einen Zeilenumbruch am Ende.\nDas Passwort ohne ihn lesen, hier und beim Absender.',
  "Your secret and the sender's differ by a line break at the end.\nRead the secret without it, here and where the sender reads it.":
    'Das Geheimnis unterscheidet sich von dem des Absenders durch einen Zeilenumbruch am Ende.\nDas Geheimnis ohne ihn lesen, hier und beim Absender.',
  "Your password and the sender's differ by whitespace. Each space counts.\nRead the password without it, here and where the sender reads it.":
    'Das Passwort unterscheidet sich von dem des Absenders durch Leerraum. Jedes Leerzeichen zählt.\nDas Passwort ohne ihn lesen, hier und beim Absender.',
  "Your secret and the sender's differ by whitespace. Each space counts.\nRead the secret without it, here and where the sender reads it.":
    'Das Geheimnis unterscheidet sich von dem des Absenders durch Leerraum. Jedes Leerzeichen zählt.\nDas Geheimnis ohne ihn lesen, hier und beim Absender.',
  "Your secret and the sender's differ by the quotes around it.\nDelete the quotes.":
    'Das Geheimnis unterscheidet sich von dem des Absenders durch die Anführungszeichen darum.\nDie Anführungszeichen löschen.',
  'Your key is a whole line of configuration. The sender used only the value.\nKeep what follows the equals sign.':
    'Der Schlüssel ist eine ganze Konfigurationszeile. Der Absender hat nur den Wert verwendet.\nNur behalten, was nach dem Gleichheitszeichen kommt.',
  'Your key is JSON around the secret. The sender used only the secret.\nKeep only the secret.':
    'Der Schlüssel ist JSON um das Geheimnis herum. Der Absender hat nur das Geheimnis verwendet.\nNur das Geheimnis behalten.',
  'Your secret has Laravel\'s base64: prefix. The sender decoded what follows it.\nDelete the prefix, and set "Secret encoding" to Base64.':
    'Das Geheimnis hat Laravels Präfix base64:. Der Absender hat dekodiert, was danach kommt.\nDas Präfix löschen und „Kodierung des Geheimnisses“ auf Base64 stellen.',
  "Your secret and the sender's differ by percent-encoding.\nUse the decoded text on both sides.":
    'Das Geheimnis unterscheidet sich von dem des Absenders durch die Prozentkodierung.\nAuf beiden Seiten den dekodierten Text verwenden.',
  'The sender wrote your secret in another character encoding than UTF-8.\nUse UTF-8 on both sides.':
    'Der Absender hat das Geheimnis in einer anderen Zeichenkodierung als UTF-8 geschrieben.\nAuf beiden Seiten UTF-8 verwenden.',
  "Your secret contains a character that cannot be seen, and the sender's does not.\nDelete it.":
    'Das Geheimnis enthält ein unsichtbares Zeichen, das des Absenders nicht.\nDas Zeichen löschen.',
  "The sender's password differs from yours by one character.\nCompare the two.":
    'Das Passwort des Absenders unterscheidet sich in einem Zeichen.\nDie beiden vergleichen.',
  "The sender's secret differs from yours by one character.\nCompare the two.":
    'Das Geheimnis des Absenders unterscheidet sich in einem Zeichen.\nDie beiden vergleichen.',
  'The authentication tag has {0} bytes instead of {1}, and they are the first ones of the right tag: it was cut off.\nA recipient must reject a shorter tag, because it is easier to forge (RFC 7518 §5). Apply completes it.':
    'Das Authentifizierungs-Tag hat {0} statt {1} Bytes, und es sind die ersten des richtigen Tags: Es wurde abgeschnitten.\nEin Empfänger muss ein kürzeres Tag ablehnen, weil es leichter zu fälschen ist (RFC 7518 §5). Anwenden ergänzt es.',
  '“{0}” was added to the header after encryption. The tag covers the header, so the token does not decrypt.\nPass a token on unchanged.':
    '„{0}“ kam nach dem Verschlüsseln in den Header. Das Tag deckt den Header ab, deshalb lässt sich das Token nicht entschlüsseln.\nEin Token unverändert weitergeben.',
  '“{0}” in the header was “{1}” at encryption and was changed afterwards. The tag covers the header.\nPass a token on unchanged.':
    '„{0}“ im Header war beim Verschlüsseln „{1}“ und wurde danach geändert. Das Tag deckt den Header ab.\nEin Token unverändert weitergeben.',
  'The header was decoded and written again after encryption: same content, different bytes. The tag covers the bytes.\nPass a token on unchanged.':
    'Der Header wurde nach dem Verschlüsseln dekodiert und neu geschrieben: gleicher Inhalt, andere Bytes. Das Tag deckt die Bytes ab.\nEin Token unverändert weitergeben.',
  'The header said “alg”: “{0}” at encryption and was changed to “{1}” afterwards.\nPass a token on unchanged.':
    'Im Header stand beim Verschlüsseln „alg“: „{0}“, danach wurde daraus „{1}“.\nEin Token unverändert weitergeben.',
  'The header says “alg”: “{0}”, but the content key is encrypted with {1}.\nThe sender must write the algorithm that it uses.':
    'Im Header steht „alg“: „{0}“, der Inhaltsschlüssel ist aber mit {1} verschlüsselt.\nDer Absender muss das Verfahren angeben, das er verwendet.',
  'The header said “enc”: “{0}” at encryption and was changed to “{1}” afterwards.\nPass a token on unchanged.':
    'Im Header stand beim Verschlüsseln „enc“: „{0}“, danach wurde daraus „{1}“.\nEin Token unverändert weitergeben.',
  'The header says “enc”: “{0}”, but the content is encrypted with {1}.\nThe sender must write the algorithm that it uses.':
    'Im Header steht „enc“: „{0}“, der Inhalt ist aber mit {1} verschlüsselt.\nDer Absender muss das Verfahren angeben, das er verwendet.',
  "The sender authenticated the header's JSON instead of its base64url.":
    'Der Absender hat das JSON des Headers authentifiziert statt seines Base64url.',
  'The sender authenticated nothing instead of the header.':
    'Der Absender hat nichts authentifiziert statt des Headers.',
  'The sender authenticated the header in standard base64.':
    'Der Absender hat den Header in Standard-Base64 authentifiziert.',
  'The additional authenticated data is the first part of the token, as ASCII characters (RFC 7516 §5.1 step 14).':
    'Zusätzlich authentifiziert wird der erste Teil des Tokens, als ASCII-Zeichen (RFC 7516 §5.1 Schritt 14).',
  'The token has {0} bytes too many at its end. Without them it decrypts.\nPass a token on unchanged.':
    'Das Token hat am Ende {0} Bytes zu viel. Ohne sie lässt es sich entschlüsseln.\nEin Token unverändert weitergeben.',
  'The authentication tag is at the end of the ciphertext, where many libraries put it, and the fifth part is empty.\nThe sender must write the last {0} bytes as the fifth part (RFC 7516 §7.1).':
    'Das Authentifizierungs-Tag steht am Ende des Geheimtexts, wohin viele Bibliotheken es setzen, und der fünfte Teil ist leer.\nDer Absender muss die letzten {0} Bytes als fünften Teil schreiben (RFC 7516 §7.1).',
  'this is only the public key': 'das ist nur der öffentliche Schlüssel',
  'the secret has the wrong length': 'das Geheimnis hat die falsche Länge',
  'the key is meant for something else': 'der Schlüssel ist für etwas anderes bestimmt',
  'the header names the wrong key encryption': 'der Header nennt die falsche Schlüsselverschlüsselung',
  'the header names the wrong content encryption': 'der Header nennt die falsche Inhaltsverschlüsselung',
  'the sender authenticated the wrong bytes': 'der Absender hat die falschen Bytes authentifiziert',
  'the header was changed after encryption': 'der Header wurde nach dem Verschlüsseln geändert',
  'the authentication tag has the wrong length': 'das Authentifizierungs-Tag hat die falsche Länge',
  'the content cannot be decompressed': 'der Inhalt lässt sich nicht entpacken',
  'the token was changed after encryption': 'das Token wurde nach dem Verschlüsseln geändert',
  'encrypted for another key, or changed': 'für einen anderen Schlüssel verschlüsselt oder geändert',
  'a part of the JWE cannot be used': 'ein Teil des JWE ist nicht verwendbar',
  'the key is derived from your secret': 'der Schlüssel ist aus dem Geheimnis abgeleitet',
  'The header was padded with = after encryption. The tag covers its characters.\nRemove the padding.':
    'Der Header wurde nach dem Verschlüsseln mit = aufgefüllt. Das Tag deckt seine Zeichen ab.\nDie Füllzeichen entfernen.',
  'The header was rewritten from base64url to standard base64 after encryption. The tag covers its characters.\nPass a token on unchanged.':
    'Der Header wurde nach dem Verschlüsseln von Base64url in Standard-Base64 umgeschrieben. Das Tag deckt seine Zeichen ab.\nEin Token unverändert weitergeben.',
};
