import type { Translations } from '../../core/text/language.ts';

/** Copying code: what the code needs, notes about it, and why it may be missing. */
export const codeGerman: Translations = {
  'Copy as code': 'Als Code kopieren',
  'Copy code': 'Code kopieren',
  Code: 'Code',
  'Copy install line': 'Installationszeile kopieren',
  'Install line': 'Installationszeile',
  'Code to': 'Aufgabe',
  With: 'Mit',
  'verify tokens like this one': 'Tokens wie dieses prüfen',
  'sign a token like this one': 'ein Token wie dieses signieren',
  'send the token to an API': 'das Token an eine API senden',
  'The code contains neither the key nor the token. It reads them at run time:':
    'Der Code enthält weder den Schlüssel noch das Token. Er liest sie zur Laufzeit:',
  Install: 'Installieren',
  'the token': 'das Token',
  'the URL to call': 'die aufgerufene URL',
  'the passphrase of the key file': 'die Passphrase der Schlüsseldatei',
  'the path of a file with {0}': 'der Pfad einer Datei mit folgendem Inhalt: {0}',
  'the shared secret as text': 'das gemeinsame Geheimnis als Text',
  'the shared secret in Base64': 'das gemeinsame Geheimnis in Base64',
  'the shared secret in Base64url': 'das gemeinsame Geheimnis in Base64url',
  'the shared secret in hexadecimal': 'das gemeinsame Geheimnis hexadezimal',
  'a JWK': 'ein JWK',
  'a JWK Set': 'ein JWK-Set',
  'a public key in PEM (PUBLIC KEY)': 'ein öffentlicher Schlüssel in PEM (PUBLIC KEY)',
  'a private key in PEM (PRIVATE KEY)': 'ein privater Schlüssel in PEM (PRIVATE KEY)',
  'an encrypted private key in PEM (ENCRYPTED PRIVATE KEY)':
    'ein verschlüsselter privater Schlüssel in PEM (ENCRYPTED PRIVATE KEY)',
  'a public key in PEM (RSA PUBLIC KEY)': 'ein öffentlicher Schlüssel in PEM (RSA PUBLIC KEY)',
  'a private key in PEM (RSA PRIVATE KEY)': 'ein privater Schlüssel in PEM (RSA PRIVATE KEY)',
  'a private key in PEM (EC PRIVATE KEY)': 'ein privater Schlüssel in PEM (EC PRIVATE KEY)',
  'a certificate in PEM (CERTIFICATE)': 'ein Zertifikat in PEM (CERTIFICATE)',
  'No token to write code for.': 'Kein Token, für das sich Code schreiben lässt.',
  'decrypt tokens like this one': 'Tokens wie dieses entschlüsseln',
  'encrypt a token like this one': 'ein Token wie dieses verschlüsseln',
  '{0} reads encrypted tokens, but Jotscope writes that code for jose only.':
    '{0} liest verschlüsselte Tokens, Jotscope schreibt solchen Code aber nur für jose.',
  '{0} does not read encrypted tokens. Choose jose.': '{0} liest keine verschlüsselten Tokens. jose wählen.',
  '{0} {1} does not support {2} with {3}.': '{0} {1} unterstützt {2} mit {3} nicht.',
  'The header has alg "{0}" and enc "{1}". At least one of them is not registered, so no known library supports it.':
    'Der Header hat alg „{0}“ und enc „{1}“. Mindestens eins davon ist nicht registriert, deshalb unterstützt es keine bekannte Bibliothek.',
  "The content is not known here. Enter the recipient's key first, so that it is decrypted.":
    'Der Inhalt ist hier nicht bekannt. Zuerst den Schlüssel des Empfängers eingeben, damit er entschlüsselt wird.',
  'The content is not text, so the code cannot contain it.':
    'Der Inhalt ist kein Text, deshalb kann der Code ihn nicht enthalten.',
  "Encrypting only requires the recipient's public key. The private key stays with the recipient.":
    'Zum Verschlüsseln genügt der öffentliche Schlüssel des Empfängers. Der private bleibt beim Empfänger.',
  "You have only pasted a public key. Decrypting requires the recipient's private key.":
    'Hier liegt nur ein öffentlicher Schlüssel vor. Zum Entschlüsseln ist der private des Empfängers nötig.',
  'The content is a token of its own, whose signature this code does not check. Select it in Layers to get the code that verifies it.':
    'Der Inhalt ist selbst ein Token, dessen Signatur dieser Code nicht prüft. In den Schichten ausgewählt, gibt es dafür Code.',
  'The content is not decrypted here, so the code only prints it. With the key, it also checks the claims.':
    'Der Inhalt ist hier nicht entschlüsselt, deshalb gibt der Code ihn nur aus. Mit dem Schlüssel prüft er auch die Claims.',
  'The header has no readable algorithm, so the code could not pin it.':
    'Der Header nennt keinen lesbaren Algorithmus, auf den sich der Code festlegen könnte.',
  'The algorithm "{0}" is not registered, so no known library supports it.':
    'Der Algorithmus „{0}“ ist nicht registriert, deshalb unterstützt ihn keine bekannte Bibliothek.',
  'The token is unsecured (alg none). Code that accepts it would accept a token from anyone.':
    'Das Token ist ungesichert (alg none). Code, der es annimmt, würde Tokens von jedem annehmen.',
  'The header names extensions that a verifier must understand (crit, b64). JWT libraries do not support them.':
    'Der Header nennt Erweiterungen, die beim Prüfen verstanden werden müssen (crit, b64). JWT-Bibliotheken bieten sie nicht.',
  'The payload is not a JSON object, so it is not a claims set. JWT libraries reject it.':
    'Der Payload ist kein JSON-Objekt, also kein Claims-Set. JWT-Bibliotheken lehnen ihn ab.',
  '{0} {1} does not support {2} by this name. It supports the same signature under the older name EdDSA.':
    '{0} {1} kennt {2} unter diesem Namen nicht, wohl aber dieselbe Signatur unter dem älteren Namen EdDSA.',
  '{0} {1} does not support {2}.': '{0} {1} unterstützt {2} nicht.',
  'Jotscope writes no code for JSON serializations with {0}. Choose jose, or write the token compactly first.':
    'Mit {0} schreibt Jotscope keinen Code für JSON-Serialisierungen. jose wählen oder das Token zuerst kompakt schreiben.',
  "{0} does not read SD-JWTs. It would check the issuer's signature at most. Code for jose checks the disclosures and the key binding.":
    '{0} liest keine SD-JWTs und würde höchstens die Signatur des Ausstellers prüfen. Code für jose prüft die Offenlegungen und das Key-Binding.',
  'The algorithm is only in the unprotected header, which anyone can change. Code should accept it from the protected header only.':
    'Der Algorithmus steht nur im ungeschützten Header, den jeder ändern kann. Code sollte ihn nur aus dem geschützten annehmen.',
  "Key binding needs the holder's key, which the code reads from cnf.jwk. This token does not contain it.":
    'Das Key-Binding braucht den Schlüssel des Inhabers, den der Code aus cnf.jwk liest. Dieses Token enthält ihn nicht.',
  'Code must reject this token: {0}.': 'Code muss dieses Token ablehnen: {0}.',
  'The token has {0} signatures. The code makes the one that is shown; addSignature adds more.':
    'Das Token hat {0} Signaturen. Der Code erzeugt die gezeigte; addSignature fügt weitere hinzu.',
  'The code accepts a key binding JWT for {0} seconds. Set a maximum age in Expectations to change that.':
    'Der Code nimmt ein Key-Binding-JWT {0} Sekunden lang an. Ein Höchstalter in den Erwartungen ändert das.',
  'You have not set an expected nonce, so the code accepts a key binding JWT that was used before. Set it in Expectations.':
    'Es ist keine Nonce gesetzt, also nimmt der Code auch ein schon benutztes Key-Binding-JWT an. Sie lässt sich in den Erwartungen setzen.',
  'The code issues the SD-JWT. The holder makes the key binding JWT for each presentation.':
    'Der Code stellt das SD-JWT aus. Das Key-Binding-JWT erzeugt der Inhaber für jede Präsentation.',
  '1 digest of this token has no disclosure. The code writes a decoy in its place.':
    'Zu 1 Hashwert dieses Tokens fehlt die Offenlegung. Der Code schreibt dafür eine Attrappe.',
  '{0} digests of this token have no disclosure. The code writes decoys in their places.':
    'Zu {0} Hashwerten dieses Tokens fehlt die Offenlegung. Der Code schreibt dafür Attrappen.',
  '{0} cannot write these claims or header parameters unchanged: a value would change.':
    'Mit {0} lassen sich diese Claims oder Header-Parameter nicht unverändert schreiben: Ein Wert würde sich ändern.',
  'You have not set an expected issuer or audience, so the code checks neither. Fill in Expectations to add those checks.':
    'Weder Aussteller noch Zielgruppe sind gesetzt, also prüft der Code beides nicht. Mit ausgefüllten Erwartungen prüft er sie.',
  'Verifying only requires the public key. Keep the private key where tokens are signed.':
    'Zum Prüfen genügt der öffentliche Schlüssel. Der private bleibt dort, wo signiert wird.',
  'You have only pasted a public key. Signing requires the private key.':
    'Hier liegt nur ein öffentlicher Schlüssel vor. Zum Signieren ist der private nötig.',
  'Your key is {0}, but the code for {1} reads {2}. Convert it.':
    'Vorhanden: {0}. Der Code mit {1} erwartet: {2}. Den Schlüssel umwandeln.',
  'The secret has {0} bits. {1} rejects it for {2}, which requires at least {3} (RFC 7518 §3.2).':
    'Das Geheimnis hat {0} Bit. {1} lehnt es für {2} ab; nötig sind mindestens {3} (RFC 7518 §3.2).',
  'The RSA key has {0} bits. {1} rejects keys shorter than 2048 (RFC 7518 §3.3).':
    'Der RSA-Schlüssel hat {0} Bit. {1} lehnt Schlüssel unter 2048 Bit ab (RFC 7518 §3.3).',
  'The times (exp, nbf, iat) are copied from this token. Compute them when you sign.':
    'Die Zeiten (exp, nbf, iat) sind die dieses Tokens. Beim Signieren sind sie neu zu berechnen.',
  'The claims are written as JSON text, because some would change or be rejected as values in {0}.':
    'Die Claims stehen als JSON-Text da, weil manche als Werte von {0} verändert oder abgelehnt würden.',
  '{0} cannot write these header parameters, so the code omits them: {1}.':
    '{0} kann diese Header-Parameter nicht schreiben, deshalb fehlen sie: {1}.',
  '{0} always writes a typ, which this token does not have.': '{0} schreibt immer ein typ, das dieses Token nicht hat.',
  '{0} writes a single audience as a string, not as an array.':
    '{0} schreibt eine einzelne Zielgruppe als Zeichenkette, nicht als Liste.',
  'This algorithm requires {0} or later.': 'Dieser Algorithmus braucht {0} oder neuer.',
  'Keys in a set are looked up by kid, and this token has none. Put only the one key into the file.':
    'Ein Schlüssel eines Schlüsselsatzes wird über kid gesucht, und dieses Token nennt keine: In die Datei gehört der eine Schlüssel.',
  'Anyone who reads the token can use it. The command gets it through its input, so it does not appear in process lists.':
    'Wer das Token liest, kann es benutzen. Es erreicht den Befehl über dessen Eingabe und steht so in keiner Prozessliste.',
  'The code checks the times against the current time, not the time that you set here.':
    'Der Code prüft die Zeiten gegen den jetzigen Zeitpunkt, nicht gegen den hier gewählten.',
  'The code does not check the maximum lifetime.': 'Die maximale Lebensdauer prüft der Code nicht.',
  'The code does not check for revoked token IDs. Keep that list where the code can read it.':
    'Nach widerrufenen Token-IDs sucht der Code nicht: Diese Liste gehört dorthin, wo der Code sie abfragen kann.',
  'The code does not check the minimum version.': 'Die Mindestversion prüft der Code nicht.',
  'Your expectations do not allow the algorithm of this token. The code accepts only the first allowed one, so it rejects this token.':
    'Der Algorithmus dieses Tokens ist hier nicht erlaubt. Der Code nimmt nur den ersten erlaubten an und lehnt dieses Token ab.',
  "This token's iat is in the future, which Jotscope rejects. Many libraries do not, and the code adds no check.":
    'Das iat dieses Tokens liegt in der Zukunft, was Jotscope ablehnt. Viele Bibliotheken tun das nicht, und der Code prüft es nicht zusätzlich.',
  'The claim {0} has the wrong JSON type, which Jotscope rejects. The code checks it only if you expect a value.':
    'Der Claim {0} hat den falschen JSON-Typ, was Jotscope ablehnt. Der Code prüft ihn nur, wenn ein Wert erwartet wird.',
};
