import type { Translations } from '../../core/text/language.ts';

/** Causes in how a key is written: headlines, sentences and help (`key-readings.ts`). */
export const diagnoseKeyReadings: Translations = {
  'this is only the fingerprint of a key': 'das ist nur der Fingerabdruck eines Schlüssels',
  'this is a URL, not a key': 'das ist eine URL und kein Schlüssel',
  'this document only names the keys': 'dieses Dokument nennt die Schlüssel nur',
  'the key is inside JSON': 'der Schlüssel steht in JSON',
  'the key is inside YAML': 'der Schlüssel steht in YAML',
  'a byte-order mark before the key': 'eine Byte Order Mark vor dem Schlüssel',
  'curly quotes in the key': 'typografische Anführungszeichen im Schlüssel',
  'the key is a JSON string': 'der Schlüssel ist eine JSON-Zeichenkette',
  'the key is in base58': 'der Schlüssel ist Base58',
  'the key is in the base32 of NATS': 'der Schlüssel ist Base32 von NATS',
  'the RSA key is written in hex numbers': 'der RSA-Schlüssel ist in Hexzahlen geschrieben',
  'n in the JWK is a decimal number': 'n im JWK ist eine Dezimalzahl',
  'n in the JWK is hex': 'n im JWK ist Hex',
  'n in the JWK is a PEM': 'n im JWK ist ein PEM',
  'standard base64 in the JWK': 'Standard-Base64 im JWK',
  'a JWK coordinate is too short': 'eine Koordinate im JWK ist zu kurz',
  'the JWK is not written as JSON': 'der JWK ist nicht als JSON geschrieben',
  'a member of the JWK is wrong': 'ein Feld des JWK ist falsch',
  'the key is for another algorithm': 'der Schlüssel ist für einen anderen Algorithmus',

  'This is the fingerprint of a key or certificate. It names the key but is not the key itself, and the key cannot be computed from it.':
    'Das ist der Fingerabdruck eines Schlüssels oder Zertifikats. Er benennt den Schlüssel, ist aber nicht der Schlüssel, und der lässt sich daraus nicht berechnen.',
  '"{0}" in the JWK is written with +, / or =, but a JWK needs base64url without padding (RFC 7517 §3). Jotscope read it anyway.\nCorrect it, because stricter programs reject it.':
    '„{0}“ im JWK ist mit +, / oder = geschrieben; ein JWK braucht aber Base64url ohne Padding (RFC 7517 §3). Jotscope hat es trotzdem gelesen.\nEs berichtigen, weil strengere Programme es ablehnen.',
  'The JSON of the key starts with a byte-order mark (U+FEFF), which Jotscope skipped. Most JSON parsers reject it.\nSave the file as UTF-8 without the mark.':
    'Das JSON des Schlüssels beginnt mit einer Byte Order Mark (U+FEFF), die Jotscope übergangen hat. Die meisten JSON-Parser lehnen es ab.\nDie Datei als UTF-8 ohne BOM speichern.',
  'The BEGIN or END line of the key is indented. Jotscope skipped the spaces. OpenSSL, and with it Node.js and PHP, finds no key.\nRemove the spaces at the beginning of each line.':
    'Die BEGIN- oder END-Zeile des Schlüssels ist eingerückt. Jotscope hat die Leerzeichen übersprungen. OpenSSL, und damit Node.js und PHP, findet keinen Schlüssel.\nDie Leerzeichen am Anfang jeder Zeile entfernen.',
  'The key is an indented block of YAML. Jotscope skipped the name and the indentation.\nPaste only the lines from BEGIN to END.':
    'Der Schlüssel ist ein eingerückter YAML-Block. Jotscope hat den Namen und die Einrückung übergangen.\nNur die Zeilen von BEGIN bis END einfügen.',
  'The key is in base58 with the prefix of its type (z6Mk…), as in a DID document, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.':
    'Der Schlüssel ist Base58 mit dem Präfix seines Typs (z6Mk…), wie in einem DID-Dokument; JWT-Bibliotheken können das nicht lesen.\nDas JWK verwenden, das Jotscope daraus macht.',
  'The key is the bare 32 bytes of an Ed25519 public key in base58, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.':
    'Das sind die bloßen 32 Bytes eines öffentlichen Ed25519-Schlüssels in Base58; JWT-Bibliotheken können das nicht lesen.\nDas JWK verwenden, das Jotscope daraus macht.',
  'The key is a public key of NATS in base32, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.':
    'Das ist ein öffentlicher Schlüssel von NATS in Base32; JWT-Bibliotheken können das nicht lesen.\nDas JWK verwenden, das Jotscope daraus macht.',
  '"n" in the JWK is the modulus in hex, but a JWK needs it in base64url (RFC 7518 §6.3.1.1).\nConvert the hex digits to bytes and encode those.':
    '„n“ im JWK ist der Modulus in Hex; ein JWK braucht ihn in Base64url (RFC 7518 §6.3.1.1).\nDie Hex-Ziffern in Bytes umwandeln und diese kodieren.',
  '"n" in the JWK is the modulus as a decimal number, but a JWK needs it in base64url (RFC 7518 §6.3.1.1).\nConvert the number to bytes and encode those.':
    '„n“ im JWK ist der Modulus als Dezimalzahl; ein JWK braucht ihn in Base64url (RFC 7518 §6.3.1.1).\nDie Zahl in Bytes umwandeln und diese kodieren.',
  '"n" in the JWK contains a whole key in PEM, but a JWK needs only the modulus in base64url (RFC 7518 §6.3.1.1).\nUse the PEM by itself, or convert it to a JWK.':
    '„n“ im JWK enthält einen ganzen Schlüssel als PEM; ein JWK braucht nur den Modulus in Base64url (RFC 7518 §6.3.1.1).\nDas PEM allein verwenden, oder es in ein JWK umwandeln.',

  'A fingerprint or thumbprint is a hash of a key. It tells keys apart, but a signature cannot be verified with it.':
    'Ein Fingerabdruck ist ein Hash eines Schlüssels. Er unterscheidet Schlüssel, aber eine Signatur lässt sich damit nicht prüfen.',
  'ssh-keygen -l, openssl x509 -fingerprint, or the field x5t or kid was copied instead of the key.':
    'Statt des Schlüssels wurde die Ausgabe von ssh-keygen -l oder openssl x509 -fingerprint oder das Feld x5t oder kid kopiert.',
  'Find the key with this fingerprint in the key set of the issuer, and paste that key.':
    'Den Schlüssel mit diesem Fingerabdruck im Schlüsselsatz des Ausstellers suchen und einfügen.',
  'The public key of a certificate.': 'Der öffentliche Schlüssel eines Zertifikats.',
  'The Key box contains the URL of keys, not the keys. The page with your token does not fetch anything.':
    'Im Schlüsselfeld steht die URL von Schlüsseln, nicht die Schlüssel selbst. Die Seite mit dem Token ruft nichts ab.',
  'Libraries take such a URL (createRemoteJWKSet, JwksClient), so it is in the configuration where a key is expected here.':
    'Bibliotheken nehmen eine solche URL (createRemoteJWKSet, JwksClient); deshalb steht sie in der Konfiguration, wo hier ein Schlüssel erwartet wird.',
  'Press Fetch key set, or open the URL in a new tab and paste what it shows.':
    '„Schlüssel abrufen“ drücken, oder die URL in einem neuen Tab öffnen und einfügen, was sie zeigt.',
  'Prints the keys.': 'Schreibt die Schlüssel.',
  'Fetches and caches the keys.': 'Ruft die Schlüssel ab und speichert sie zwischen.',
  'This document describes the issuer. The keys are at the URL in its member jwks_uri.':
    'Dieses Dokument beschreibt den Aussteller. Die Schlüssel stehen unter der URL in seinem Feld jwks_uri.',
  '/.well-known/openid-configuration was opened, which is one step before the keys.':
    '/.well-known/openid-configuration wurde geöffnet, einen Schritt vor den Schlüsseln.',
  'Open the URL in "jwks_uri" and paste what it shows.': 'Die URL in „jwks_uri“ öffnen und einfügen, was sie zeigt.',
  'Both steps.': 'Beide Schritte.',
  'The key is a value inside JSON, and a library needs only that value. If there are several, use the one that the kid names.':
    'Der Schlüssel ist ein Wert in JSON, und eine Bibliothek braucht nur diesen Wert. Sind es mehrere, den verwenden, den die kid nennt.',
  "Google's map from kid to certificate, a service account file, the answer of a token_key endpoint, or a setting such as Hasura's was pasted as a whole.":
    'Googles Liste von kid zu Zertifikat, die Datei eines Dienstkontos, die Antwort eines token_key-Endpunkts oder eine Einstellung wie die von Hasura wurde als Ganzes eingefügt.',
  'Parse the JSON and take the value.': 'Das JSON lesen und den Wert nehmen.',
  'From a map by kid.': 'Aus einer Liste nach kid.',
  'From a service account file.': 'Aus der Datei eines Dienstkontos.',
  'The key is the value in a YAML file. Its lines are indented or encoded there, which is not part of the key.':
    'Der Schlüssel ist ein Wert in einer YAML-Datei. Seine Zeilen sind dort eingerückt oder kodiert; das gehört nicht zum Schlüssel.',
  'A Kubernetes Secret, a values.yaml or an application.yml was pasted with the name and the indentation.':
    'Ein Kubernetes-Secret, eine values.yaml oder application.yml wurde mit Namen und Einrückung eingefügt.',
  'The value alone.': 'Der Wert allein.',
  'Let a YAML parser read the file. It removes the indentation.':
    'Die Datei von einem YAML-Parser lesen lassen. Er entfernt die Einrückung.',
  'The key file starts with a byte-order mark, an invisible character that JSON must not start with.':
    'Die Schlüsseldatei beginnt mit einer Byte Order Mark, einem unsichtbaren Zeichen, mit dem JSON nicht beginnen darf.',
  'Windows PowerShell (Out-File, >) and some editors save UTF-8 with the mark.':
    'Windows PowerShell (Out-File, >) und manche Editoren speichern UTF-8 mit BOM.',
  'Save the file as UTF-8 without BOM.': 'Die Datei als UTF-8 ohne BOM speichern.',
  'The JSON of the key has typographic quotes. JSON requires straight double quotes.':
    'Das JSON des Schlüssels hat typografische Anführungszeichen. JSON verlangt gerade doppelte.',
  'A word processor, a mail program, a chat or a wiki replaced the quotes.':
    'Eine Textverarbeitung, ein Mailprogramm, ein Chat oder ein Wiki hat die Anführungszeichen ersetzt.',
  'Copy the key from its source, or replace the quotes. Send keys as a file or in a code block.':
    'Den Schlüssel aus seiner Quelle kopieren, oder die Anführungszeichen ersetzen. Schlüssel als Datei oder in einem Codeblock senden.',
  'The key is JSON inside a JSON string: its quotes have backslashes before them. It must be parsed again.':
    'Der Schlüssel ist JSON in einer JSON-Zeichenkette: Vor seinen Anführungszeichen stehen Backslashes. Er muss noch einmal gelesen werden.',
  'JSON.stringify was applied twice, or the value of a variable was copied from another JSON file.':
    'JSON.stringify wurde zweimal angewandt, oder der Wert einer Variablen aus einer anderen JSON-Datei kopiert.',
  'Parse it twice.': 'Zweimal parsen.',
  'Store the JWK as an object, or as a string without escapes.':
    'Das JWK als Objekt speichern, oder als Zeichenkette ohne Escapes.',
  'The key is in base58, as in DID documents and wallets. JWT libraries read JWK and PEM only.':
    'Der Schlüssel ist Base58, wie in DID-Dokumenten und Wallets. JWT-Bibliotheken lesen nur JWK und PEM.',
  'publicKeyMultibase (z6Mk…), a did:key, publicKeyBase58 or a Solana address was used as a key.':
    'publicKeyMultibase (z6Mk…), ein did:key, publicKeyBase58 oder eine Solana-Adresse wurde als Schlüssel verwendet.',
  'Decode the base58. After z6Mk, remove the two bytes ed 01. The other 32 bytes are x of a JWK with crv Ed25519.':
    'Base58 dekodieren. Bei z6Mk die zwei Bytes ed 01 entfernen. Die anderen 32 Bytes sind x eines JWK mit crv Ed25519.',
  'Imports the JWK.': 'Importiert das JWK.',
  'The key is an nkey of NATS: base32 of a type, an Ed25519 public key and a checksum. JWT libraries cannot read it.':
    'Der Schlüssel ist ein nkey von NATS: Base32 aus einem Typ, einem öffentlichen Ed25519-Schlüssel und einer Prüfsumme. JWT-Bibliotheken können ihn nicht lesen.',
  'The iss of a NATS token (A…, O…) or the output of nsc was pasted.':
    'Das iss eines NATS-Tokens (A…, O…) oder die Ausgabe von nsc wurde eingefügt.',
  'nkeys reads and verifies.': 'nkeys liest und prüft.',
  'Bytes 2 to 33 of the decoded base32 are x of a JWK with crv Ed25519.':
    'Die Bytes 2 bis 33 des dekodierten Base32 sind x eines JWK mit crv Ed25519.',
  'This is only the modulus of an RSA key in hex. A public key has the exponent as well.':
    'Das ist nur der Modulus eines RSA-Schlüssels in Hex. Zum öffentlichen Schlüssel gehört auch der Exponent.',
  'openssl rsa -modulus prints it, and certificate viewers show it.':
    'openssl rsa -modulus schreibt ihn, und Zertifikatsanzeigen zeigen ihn.',
  'Prints the whole public key.': 'Schreibt den ganzen öffentlichen Schlüssel.',
  'Create a JWK: n is the bytes in base64url, e is "AQAB".':
    'Ein JWK erzeugen: n sind die Bytes in Base64url, e ist „AQAB“.',
  'n is written as a decimal number. A JWK has the bytes of the number in base64url.':
    'n ist als Dezimalzahl geschrieben. In einem JWK stehen die Bytes der Zahl in Base64url.',
  'A big integer was converted with str() or toString() and put into the JWK.':
    'Eine große Ganzzahl wurde mit str() oder toString() umgewandelt und in das JWK geschrieben.',
  'From an integer.': 'Aus einer Ganzzahl.',
  'From a BigInteger.': 'Aus einem BigInteger.',
  'n is written in hex. Hex digits are base64url characters as well, so a library reads another, longer number.':
    'n ist in Hex geschrieben. Hex-Ziffern sind auch Zeichen von Base64url; eine Bibliothek liest deshalb eine andere, längere Zahl.',
  'The modulus was copied from openssl, a certificate viewer or a smart card and put into a JWK.':
    'Der Modulus wurde aus openssl, einer Zertifikatsanzeige oder von einer Smartcard kopiert und in ein JWK geschrieben.',
  'From hex.': 'Aus Hex.',
  'n contains a whole key, as PEM or its base64. A JWK needs only the modulus there.':
    'n enthält einen ganzen Schlüssel, als PEM oder dessen Base64. Ein JWK braucht dort nur den Modulus.',
  'A JWK was assembled by hand from a PEM file.': 'Ein JWK wurde von Hand aus einer PEM-Datei gemacht.',
  'Converts PEM to JWK.': 'Wandelt PEM in ein JWK um.',
  'A member of the JWK is in standard base64, with +, / or =. A JWK needs base64url without padding.':
    'Ein Feld des JWK ist in Standard-Base64, mit +, / oder =. Ein JWK braucht Base64url ohne Padding.',
  'btoa, base64_encode, Convert.ToBase64String or Base64.getEncoder wrote it.':
    'btoa, base64_encode, Convert.ToBase64String oder Base64.getEncoder hat es geschrieben.',
  'Base64url without padding.': 'Base64url ohne Padding.',
  'A coordinate of the key lacks its leading zero bytes. It must always have the full width of the curve.':
    'Einer Koordinate des Schlüssels fehlen ihre führenden Nullbytes. Sie muss immer die volle Breite der Kurve haben.',
  'The coordinate was converted from a big integer without a fixed width. This affects one key in a few hundred.':
    'Die Koordinate wurde ohne feste Breite aus einer großen Ganzzahl umgewandelt. Das betrifft einen von einigen hundert Schlüsseln.',
  'Give the width: 32 bytes for P-256.': 'Die Breite angeben: 32 Bytes für P-256.',
  'Gives the coordinate its width.': 'Gibt der Koordinate ihre Breite.',
  'FillBytes keeps the leading zeros.': 'FillBytes behält die führenden Nullen.',
  'The members of the key are there, but not as JSON, which is the only form of a JWK.':
    'Die Felder des Schlüssels sind da, aber nicht als JSON, der einzigen Form eines JWK.',
  'A dict of Python, a hash of Ruby, an array of PHP, a map of Go or Java, or an object in the console of Node.js was printed and copied, or the JSON was cut off.':
    'Ein Dict von Python, ein Hash von Ruby, ein Array von PHP, eine Map von Go oder Java oder ein Objekt in der Konsole von Node.js wurde ausgegeben und kopiert, oder das JSON wurde abgeschnitten.',
  'Prints JSON.': 'Gibt JSON aus.',
  'A member that says what kind of key this is (kty, crv or e) is missing or has a value that JWK does not know.':
    'Ein Feld, das sagt, was für ein Schlüssel das ist (kty, crv oder e), fehlt oder hat einen Wert, den JWK nicht kennt.',
  'Azure Key Vault writes RSA-HSM, EC-HSM and P-256K. OpenSSL, Java and .NET have other names for the curves than RFC 7518. The exponent was written as a number.':
    'Azure Key Vault schreibt RSA-HSM, EC-HSM und P-256K. OpenSSL, Java und .NET nennen die Kurven anders als RFC 7518. Der Exponent wurde als Zahl geschrieben.',
  'Correct the member. kty is RSA, EC, OKP or oct; crv is P-256, P-384, P-521, secp256k1 or Ed25519; e is usually AQAB.':
    'Das Feld berichtigen. kty ist RSA, EC, OKP oder oct, crv ist P-256, P-384, P-521, secp256k1 oder Ed25519, e ist meist AQAB.',
  'Writes a correct JWK from a key.': 'Schreibt einen richtigen JWK aus einem Schlüssel.',
  "The key's alg names another algorithm than the token's header. Strict libraries reject it.":
    'Das alg des Schlüssels nennt einen anderen Algorithmus als der Header des Tokens. Strenge Bibliotheken lehnen das ab.',
  'The signer changed its algorithm and kept the key, or alg in the key set was written by hand.':
    'Der Signierer hat den Algorithmus gewechselt und den Schlüssel behalten, oder alg im Schlüsselsatz wurde von Hand geschrieben.',
  'Publish the key with the algorithm it is used with, or omit alg from the JWK.':
    'Den Schlüssel mit dem Algorithmus veröffentlichen, mit dem er verwendet wird, oder alg im JWK weglassen.',
  'Use a new key for a new algorithm (RFC 8725 §3.1).':
    'Für einen neuen Algorithmus einen neuen Schlüssel verwenden (RFC 8725 §3.1).',
};
