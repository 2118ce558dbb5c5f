import type { Translations } from '../../core/text/language.ts';

/** What a pasted text is, and what was skipped to read its token. */
export const intakeGerman: Translations = {
  "This looks like an opaque token: only its issuer knows what it means. Ask the issuer's introspection endpoint about it (RFC 7662).":
    'Das sieht nach einem opaken Token aus: Nur sein Aussteller weiß, wofür es steht. Seinen Introspection-Endpunkt danach fragen (RFC 7662).',
  'This is the placeholder {0}, not a token: the variable was not replaced by its value. Set the variable, or use the quotes in which the shell or template replaces it.':
    'Das ist der Platzhalter {0}, kein Token: Die Variable wurde nicht durch ihren Wert ersetzt. Die Variable setzen oder die Anführungszeichen verwenden, in denen Shell oder Vorlage sie ersetzt.',
  'This is {0}, not a token: the program sent a variable that contains no token yet. Wait until the token is there, and read the right member of the response.':
    'Das ist {0}, kein Token: Das Programm hat eine Variable gesendet, die noch kein Token enthält. Warten, bis das Token da ist, und das richtige Feld der Antwort lesen.',
  'This is a UUID, not a JWT: a reference that only its issuer can resolve.':
    'Das ist eine UUID, kein JWT: ein Verweis, den nur der Aussteller auflösen kann.',
  'This is a hexadecimal string of {0} bytes, not a JWT: possibly a session ID, a hash or a key.':
    'Das sind {0} Bytes in hexadezimaler Schreibweise, kein JWT: vielleicht eine Sitzungs-ID, ein Hash oder ein Schlüssel.',
  'This is a Basic credential, not a JWT: a user name and a password, encoded in base64 but not encrypted.':
    'Das ist eine Basic-Anmeldung, kein JWT: Benutzername und Passwort, Base64-kodiert und nicht verschlüsselt.',
  'This is a Basic credential, not a JWT: the user {0} with a password, which is not shown here. Base64 hides nothing: change the password if others have seen it.':
    'Das ist eine Basic-Anmeldung, kein JWT: der Benutzer {0} mit einem Passwort, das hier nicht gezeigt wird. Base64 verbirgt nichts: das Passwort ändern, wenn andere es gesehen haben.',
  'This is a PASETO of version {0}, not a JWT: encrypted with a shared key. Read it with a PASETO library.':
    'Das ist ein PASETO der Version {0}, kein JWT: verschlüsselt mit einem gemeinsamen Schlüssel. Mit einer PASETO-Bibliothek lesen.',
  'This is a PASETO of version {0}, not a JWT: signed with a private key. Read it with a PASETO library.':
    'Das ist ein PASETO der Version {0}, kein JWT: signiert mit einem privaten Schlüssel. Mit einer PASETO-Bibliothek lesen.',
  'This is a PyPI API token, not a JWT: a macaroon, which is a credential with caveats, chained by HMAC. Only PyPI can check it. Revoke it there if others have seen it.':
    'Das ist ein API-Token von PyPI, kein JWT: ein Macaroon, das heißt ein Berechtigungsnachweis mit Bedingungen, verkettet durch HMAC. Nur PyPI kann ihn prüfen; dort widerrufen, wenn andere ihn gesehen haben.',
  'This is a macaroon, not a JWT: a credential with caveats, chained by HMAC. Read it with a macaroon library.':
    'Das ist ein Macaroon, kein JWT: ein Berechtigungsnachweis mit Bedingungen, verkettet durch HMAC. Mit einer Macaroon-Bibliothek lesen.',
  'This is a CBOR Web Token (RFC 8392) in {0}, not a JWT: the same claims in binary form. Read it with a COSE tool.':
    'Das ist ein CBOR Web Token (RFC 8392) in {0}, kein JWT: die gleichen Claims in binärer Form. Mit einem COSE-Werkzeug lesen.',
  'This is a Fernet token, not a JWT: it is encrypted with a shared key. Without the key, only its time is readable.':
    'Das ist ein Fernet-Token, kein JWT: Es ist mit einem gemeinsamen Schlüssel verschlüsselt; ohne ihn ist nur die Zeit darin lesbar.',
  "This is a cookie from {0}, not a JWT: encrypted in the framework's own format. Read it with {1}.":
    'Das ist ein Cookie von {0}, kein JWT: im eigenen Format des Frameworks verschlüsselt. Mit {1} lesen.',
  "This is a cookie from {0}, not a JWT: encoded and signed in the framework's own format. Read it with {1}.":
    'Das ist ein Cookie von {0}, kein JWT: im eigenen Format des Frameworks kodiert und signiert. Mit {1} lesen.',
  "This is a value encrypted by Laravel (iv, value, mac), not a JWT. Read it with the application's APP_KEY.":
    'Das ist ein von Laravel verschlüsselter Wert (iv, value, mac), kein JWT. Mit dem APP_KEY der Anwendung lesen.',
  'This is a key (JWK), not a token. Put it into the Key box.':
    'Das ist ein Schlüssel (JWK), kein Token. Er gehört in das Schlüsselfeld.',
  'This is a JWK Set with one key, not a token. Put it into the Key box.':
    'Das ist ein JWK-Set mit einem Schlüssel, kein Token. Es gehört in das Schlüsselfeld.',
  'This is a JWK Set with {0} keys, not a token. Put it into the Key box.':
    'Das ist ein JWK-Set mit {0} Schlüsseln, kein Token. Es gehört in das Schlüsselfeld.',
  'This is a key or certificate (PEM, {0}), not a token. Put it into the Key box.':
    'Das ist ein Schlüssel oder Zertifikat (PEM, {0}), kein Token. Es gehört in das Schlüsselfeld.',
  'This is a public key in OpenSSH format, not a token. Put it into the Key box.':
    'Das ist ein öffentlicher Schlüssel im OpenSSH-Format, kein Token. Er gehört in das Schlüsselfeld.',
  'This is a JSON object, not yet a token. Put it into the Payload box to create one.':
    'Das ist ein JSON-Objekt, noch kein Token. Im Feld „Payload“ wird eines daraus.',
  'This is a claims set ({0}), not yet a token. Put it into the Payload box to create one.':
    'Das ist ein Claims-Set ({0}), noch kein Token. Im Feld „Payload“ wird eines daraus.',
  'This is only the header of a token. Put it into the Header box to create a token.':
    'Das ist nur der Header eines Tokens. Im Feld „Header“ wird ein Token daraus.',
  "This is an encrypted token (JWE) with five parts. Only the recipient's key can decrypt it.":
    'Das ist ein verschlüsseltes Token (JWE) mit fünf Teilen. Nur der Schlüssel des Empfängers entschlüsselt es.',
  'SD-JWT, one disclosure': 'SD-JWT, eine Offenlegung',
  'SD-JWT, {0} disclosures': 'SD-JWT, {0} Offenlegungen',
  'This is an SD-JWT (RFC 9901): a signed token followed by one disclosure, separated by "~". The signature covers the part before the first "~".':
    'Das ist ein SD-JWT (RFC 9901): ein signiertes Token mit einer Offenlegung dahinter, getrennt durch Tilden (~). Die Signatur gehört zum Teil vor der ersten Tilde.',
  'This is an SD-JWT (RFC 9901): a signed token followed by {0} disclosures, separated by "~". The signature covers the part before the first "~".':
    'Das ist ein SD-JWT (RFC 9901): ein signiertes Token mit {0} Offenlegungen dahinter, getrennt durch Tilden (~). Die Signatur gehört zum Teil vor der ersten Tilde.',
  "This is an {0} {1}, not a JWT: it contains nothing to read. Ask {2}'s API what it means, and revoke it if others have seen it.":
    'Das ist kein JWT ({0}: {1}): Darin ist nichts zu lesen. Die API von {2} sagt, wofür es steht; widerrufen, wenn andere es gesehen haben.',
  "This is a {0} {1}, not a JWT: it contains nothing to read. Ask {2}'s API what it means, and revoke it if others have seen it.":
    'Das ist kein JWT ({0}: {1}): Darin ist nichts zu lesen. Die API von {2} sagt, wofür es steht; widerrufen, wenn andere es gesehen haben.',
  'This is SAML, not a JWT: a message {0}. It is XML with its own kind of signature. Read it with a SAML tool.':
    'Das ist SAML, kein JWT: eine Nachricht {0}. Es ist XML mit einer eigenen Art von Signatur. Mit einem SAML-Werkzeug lesen.',
  'This is SAML, not a JWT: an {0} {1}. It is XML with its own kind of signature. Read it with a SAML tool.':
    'Das ist SAML, kein JWT: {0} {1}. Es ist XML mit einer eigenen Art von Signatur. Mit einem SAML-Werkzeug lesen.',
  'This is SAML, not a JWT: a {0} {1}. It is XML with its own kind of signature. Read it with a SAML tool.':
    'Das ist SAML, kein JWT: {0} {1}. Es ist XML mit einer eigenen Art von Signatur. Mit einem SAML-Werkzeug lesen.',
  'as XML': 'als XML',
  'in base64': 'in Base64',
  'in a parameter of its name': 'in einem Parameter dieses Namens',
  'the scheme before the token': 'das Schema vor dem Token',
  'the scheme before the token, twice': 'das doppelte Schema vor dem Token',
  'the brackets around the token': 'die Klammern um das Token',
  quotes: 'Anführungszeichen',
  'line breaks in the token': 'Zeilenumbrüche im Token',
  whitespace: 'Leerraum',
  'whitespace in the token': 'Leerraum im Token',
  'invisible characters': 'unsichtbare Zeichen',
  'percent-encoding': 'Prozentkodierung',
  'the base64 around the token': 'die Base64-Kodierung um das Token',
  'the surrounding cookie line': 'die umgebende Cookie-Zeile',
  'the surrounding URL': 'die umgebende URL',
  'the base64 and the text around the token': 'Base64 und der Text um das Token',
  'JSON escapes': 'JSON-Escapes',
  'the hex digits of its characters': 'die Hexziffern seiner Zeichen',
  'the characters in front of the token': 'die Zeichen vor dem Token',
  'the surrounding JSON': 'das umgebende JSON',
  'the surrounding command, code or configuration': 'Befehl, Code oder Konfiguration um das Token',
  'other surrounding text': 'übriger Text',
  'Ignored: {0}.': 'Übergangen: {0}.',
  'Its first characters are missing: a token starts with "ey". Copy it again from its first character.':
    'Die ersten Zeichen fehlen: Ein Token beginnt mit „ey“. Noch einmal vom ersten Zeichen an kopieren.',
  'It was truncated in the middle for display. Copy all of it from where it was issued.':
    'Es wurde beim Anzeigen in der Mitte gekürzt. Ganz kopieren, wo es ausgestellt wurde.',
  'Its end is missing. Jotscope shows the rest. To check the signature, copy the whole token.':
    'Das Ende fehlt. Jotscope zeigt den Rest. Um die Signatur zu prüfen, das ganze Token kopieren.',
  'Its signature was masked before it was copied. Header and payload are shown, but without the signature nothing can be checked.':
    'Die Signatur wurde vor dem Kopieren unkenntlich gemacht. Header und Payload werden gezeigt, aber ohne Signatur ist nichts zu prüfen.',
  'The dot between its header and payload is missing. Add one where the second "ey" starts.':
    'Der Punkt zwischen Header und Payload fehlt. Dort einen setzen, wo das zweite „ey“ beginnt.',
  'Its signature is followed by characters that are not part of a token. Remove them.':
    'Auf die Signatur folgen Zeichen, die zu keinem Token gehören. Sie entfernen.',
  'fine-grained personal access token': 'Fine-grained Personal Access Token',
  'personal access token': 'Personal Access Token',
  'webhook secret': 'Webhook-Geheimnis',
  'service account token': 'Token eines Dienstkontos',
  'OAuth access token': 'OAuth-Access-Token',
  'user access token of an app': 'Benutzer-Access-Token einer App',
  'installation access token of an app': 'Installations-Access-Token einer App',
  'refresh token': 'Refresh-Token',
  'app-level token': 'App-Level-Token',
  'access key id': 'Access Key ID',
  'session token': 'Sitzungs-Token',
  'OAuth refresh token': 'OAuth-Refresh-Token',
  'API key': 'API-Schlüssel',
  'refresh token or authorization code': 'Refresh-Token oder Autorisierungscode',
  'access token of a personal account': 'Access-Token eines persönlichen Kontos',
  'access token': 'Access-Token',
  'API token': 'API-Token',
  'bot token': 'Bot-Token',
};
