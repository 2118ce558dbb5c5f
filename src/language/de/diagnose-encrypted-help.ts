import type { Translations } from '../../core/text/language.ts';

/** Why a token does not decrypt: what each cause means and what to do. */
export const diagnoseEncryptedHelp: Translations = {
  'Anyone encrypts with the public key of the recipient. Only the private key of that pair decrypts.':
    'Mit dem öffentlichen Schlüssel des Empfängers verschlüsselt jeder. Nur der private Schlüssel dieses Paars entschlüsselt.',
  'The key came from a JWK Set, which contains public keys only, or from a certificate.':
    'Der Schlüssel stammt aus einem JWK-Set, das nur öffentliche Schlüssel enthält, oder aus einem Zertifikat.',
  'Use the private key where it was generated: in the configuration or the key store of the recipient.':
    'Den privaten Schlüssel dort verwenden, wo er erzeugt wurde: in der Konfiguration oder im Schlüsselspeicher des Empfängers.',
  'This shows whether a file contains a private key.': 'So zeigt sich, ob eine Datei einen privaten Schlüssel enthält.',
  'AES takes keys of exactly 16, 24 or 32 bytes, and AES-CBC with HMAC takes twice that. They are never padded or shortened.':
    'AES nimmt Schlüssel von genau 16, 24 oder 32 Bytes, AES-CBC mit HMAC das Doppelte. Sie werden weder aufgefüllt noch gekürzt.',
  'The secret is base64 or hex and was counted in characters, or a password was used where the algorithm needs random bytes.':
    'Das Geheimnis ist Base64 oder Hex und wurde in Zeichen gezählt, oder ein Passwort steht da, wo das Verfahren zufällige Bytes braucht.',
  'Compare the length of the decoded secret with the one that the algorithm needs.':
    'Die Länge des dekodierten Geheimnisses mit der vergleichen, die das Verfahren braucht.',
  'A new secret of 32 bytes, in base64.': 'Ein neues Geheimnis von 32 Bytes, in Base64.',
  'A JWK can say what it is for: alg, use and key_ops. Strict libraries reject it for anything else.':
    'Ein JWK kann sagen, wofür es bestimmt ist: alg, use und key_ops. Strenge Bibliotheken lehnen es für alles andere ab.',
  'A key for signatures was used to encrypt, or the sender chose another algorithm than the recipient announced.':
    'Mit einem Schlüssel für Signaturen wurde verschlüsselt, oder der Absender hat ein anderes Verfahren gewählt, als der Empfänger angibt.',
  'The sender should use the key with "use": "enc" and the algorithm that the key names.':
    'Der Absender sollte den Schlüssel mit "use": "enc" verwenden und das Verfahren, das der Schlüssel nennt.',
  'Import the key for the algorithm of the token.': 'Den Schlüssel für das Verfahren des Tokens importieren.',
  'The algorithm in the header is not the one that encrypted the content key.':
    'Das Verfahren im Header ist nicht das, mit dem der Inhaltsschlüssel verschlüsselt wurde.',
  'RSA-OAEP and RSA-OAEP-256 differ only in the hash, and several libraries once wrote one and computed the other.':
    'RSA-OAEP und RSA-OAEP-256 unterscheiden sich nur im Hash, und mehrere Bibliotheken schrieben früher das eine und berechneten das andere.',
  'The sender must write the algorithm that it uses. The recipient must accept only the ones it expects.':
    'Der Absender muss das Verfahren angeben, das er verwendet. Der Empfänger darf nur erwartete annehmen.',
  'The algorithm is set in the header.': 'Das Verfahren wird im Header gesetzt.',
  'The content encryption in the header is not the one that encrypted the content.':
    'Die Inhaltsverschlüsselung im Header ist nicht die, mit der der Inhalt verschlüsselt wurde.',
  'The header was written by hand, or it was changed on the way.':
    'Der Header wurde von Hand geschrieben oder unterwegs geändert.',
  'The sender must write the algorithm that it uses, before it encrypts, because the tag covers the header.':
    'Der Absender muss das Verfahren vor dem Verschlüsseln angeben, weil das Tag den Header abdeckt.',
  'Pass the token on as you received it. A client never needs to write it again.':
    'Das Token so weitergeben, wie es kam. Ein Client muss es nie neu schreiben.',
  'The tag covers the header as it is in the token: its base64url, as ASCII. This sender covered something else.':
    'Das Tag deckt den Header so ab, wie er im Token steht: sein Base64url, als ASCII. Dieser Absender hat etwas anderes abgedeckt.',
  'Code that builds a JWE from AES-GCM itself, and passes the JSON of the header or nothing as additional data.':
    'Code, der ein JWE selbst aus AES-GCM baut und als zusätzliche Daten das JSON des Headers oder nichts übergibt.',
  'Let a library build the token.': 'Das Token von einer Bibliothek bauen lassen.',
  'If you must do it by hand, this is the additional data.':
    'Wenn es von Hand sein muss, sind dies die zusätzlichen Daten.',
  'The authentication tag covers the header. If a byte of it changes, the token no longer decrypts.':
    'Das Authentifizierungs-Tag deckt den Header ab. Ändert sich davon ein Byte, lässt sich das Token nicht mehr entschlüsseln.',
  'A gateway added a parameter such as kid, or a program decoded the header and wrote it again.':
    'Ein Gateway hat einen Parameter wie kid hinzugefügt, oder ein Programm hat den Header dekodiert und neu geschrieben.',
  'To add a parameter, encrypt again. In JSON serialization, an unprotected header can be added.':
    'Um einen Parameter hinzuzufügen, neu verschlüsseln. In der JSON-Serialisierung kann ein ungeschützter Header dazukommen.',
  'The tag has a fixed length: 16 bytes with AES-GCM, 16, 24 or 32 with AES-CBC and HMAC. A shorter one is easier to forge.':
    'Das Tag hat eine feste Länge: 16 Bytes mit AES-GCM, 16, 24 oder 32 mit AES-CBC und HMAC. Ein kürzeres ist leichter zu fälschen.',
  'The token was cut off at its end, or the sender took the tag from the wrong place: many libraries return it after the ciphertext.':
    'Das Token wurde am Ende abgeschnitten, oder der Absender hat das Tag an der falschen Stelle genommen: Viele Bibliotheken liefern es hinter dem Geheimtext.',
  'Reject other lengths, as RFC 7518 requires.': 'Andere Längen ablehnen, wie RFC 7518 es verlangt.',
  'Read the tag after the cipher is final.': 'Das Tag lesen, wenn die Verschlüsselung abgeschlossen ist.',
  'zip says that the content was compressed before it was encrypted. DEF is raw DEFLATE without a header.':
    'zip sagt, dass der Inhalt vor dem Verschlüsseln gepackt wurde. DEF ist rohes DEFLATE ohne Kopf.',
  'The content is not compressed, or it was compressed with zlib or gzip, which add a header. Some content expands enormously on purpose.':
    'Der Inhalt ist nicht gepackt, oder er wurde mit zlib oder gzip gepackt, die einen Kopf hinzufügen. Mancher Inhalt wird absichtlich riesig.',
  'Do not use zip: compression reveals the content by its length, and it can fill the memory of the recipient.':
    'zip nicht verwenden: Das Packen verrät den Inhalt durch seine Länge und kann den Speicher des Empfängers füllen.',
  'Raw DEFLATE, without the header of zlib.': 'Rohes DEFLATE, ohne den Kopf von zlib.',
  'The content key opened, so the key is right. The tag does not fit: something that it covers is not what the sender encrypted.':
    'Der Inhaltsschlüssel ließ sich öffnen, der Schlüssel ist also richtig. Das Tag passt nicht: Etwas davon ist nicht das, was der Absender verschlüsselt hat.',
  'A character was changed or lost when the token was copied, or the sender computed the tag wrongly.':
    'Beim Kopieren des Tokens wurde ein Zeichen geändert oder ging verloren, oder der Absender hat das Tag falsch berechnet.',
  'Get the token again from the sender and compare the two.':
    'Das Token noch einmal vom Absender holen und beide vergleichen.',
  'If every token fails, look at how the sender computes the tag: additional data, order, lengths.':
    'Wenn jedes Token scheitert, prüfen, wie der Absender das Tag berechnet: zusätzliche Daten, Reihenfolge, Längen.',
  'The key has the right type, but it does not open the content key. Another key was used, or the token was changed.':
    'Der Schlüssel ist vom richtigen Typ, öffnet aber den Inhaltsschlüssel nicht. Ein anderer Schlüssel wurde verwendet, oder das Token wurde geändert.',
  'The sender encrypts with the public key of another environment or tenant, or with one from before a rotation.':
    'Der Absender verschlüsselt mit dem öffentlichen Schlüssel einer anderen Umgebung oder eines anderen Mandanten, oder mit einem veralteten.',
  "Compare the token's kid with the kid of your key, or with its thumbprint.":
    'Die kid des Tokens mit der kid des Schlüssels oder mit seinem Fingerabdruck vergleichen.',
  'This prints the public half of your key, to compare with the one that the sender uses.':
    'Dies gibt die öffentliche Hälfte des Schlüssels aus, zum Vergleich mit der des Absenders.',
  'A parameter or a part of the token is not what the algorithm needs, so nothing can be computed with it.':
    'Ein Parameter oder ein Teil des Tokens ist nicht das, was das Verfahren braucht. Damit lässt sich nichts berechnen.',
  'The header was written by hand or changed, or someone sends tokens that are meant to harm the recipient.':
    'Der Header wurde von Hand geschrieben oder geändert, oder jemand sendet Tokens, die dem Empfänger schaden sollen.',
  'Get the token again from the sender.': 'Das Token noch einmal vom Absender holen.',
  'A recipient must reject such a token: points off the curve, too many iterations, a wrapped key under dir.':
    'Ein Empfänger muss ein solches Token ablehnen: Punkte neben der Kurve, zu viele Iterationen, ein verpackter Schlüssel bei dir.',
  'The secret in the configuration is not the key. A program derives the key from it.':
    'Das Geheimnis in der Konfiguration ist nicht der Schlüssel. Ein Programm leitet den Schlüssel daraus ab.',
  'NextAuth and Auth.js derive the key of the session cookie with HKDF. Others hash the secret, cut it off, or fill it with zero bytes.':
    'NextAuth und Auth.js leiten den Schlüssel des Sitzungs-Cookies mit HKDF ab. Andere hashen das Geheimnis, kürzen es oder füllen es mit Nullbytes auf.',
  'This is how NextAuth 4 derives it, with @panva/hkdf.': 'So leitet NextAuth 4 ihn ab, mit @panva/hkdf.',
  'In a NextAuth project, call getToken() instead of decrypting the cookie yourself.':
    'In einem NextAuth-Projekt getToken() aufrufen, statt das Cookie selbst zu entschlüsseln.',
};
