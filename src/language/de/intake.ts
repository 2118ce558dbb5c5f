import type { Translations } from '../../core/text/language.ts';

/** What a pasted text is, and what was skipped to read its token. */
export const intakeGerman: Translations = {
  "This looks like an opaque token: it means something to its issuer alone. Ask the issuer's introspection endpoint what it stands for (RFC 7662).":
    'Das sieht nach einem opaken Token aus: Nur sein Aussteller weiß, wofür es steht. Seinen Introspection-Endpunkt danach fragen (RFC 7662).',
  'This is a UUID, no JWT: a reference that only its issuer can resolve.':
    'Das ist eine UUID, kein JWT: ein Verweis, den nur der Aussteller auflösen kann.',
  'This is {0} bytes in hexadecimal, no JWT: perhaps a session id, a hash or a key.':
    'Das sind {0} Bytes in hexadezimaler Schreibweise, kein JWT: vielleicht eine Sitzungs-ID, ein Hash oder ein Schlüssel.',
  'This is a Basic credential, no JWT: a user name and a password, base64-encoded and not encrypted.':
    'Das ist eine Basic-Anmeldung, kein JWT: Benutzername und Passwort, Base64-kodiert und nicht verschlüsselt.',
  'This is a Basic credential, no JWT: the user {0} with a password, which is not shown here. Base64 hides nothing: change the password if others have seen it.':
    'Das ist eine Basic-Anmeldung, kein JWT: der Benutzer {0} mit einem Passwort, das hier nicht gezeigt wird. Base64 verbirgt nichts: das Passwort ändern, wenn andere es gesehen haben.',
  'This is a PASETO of version {0}, no JWT: encrypted with a shared key. A PASETO library reads it.':
    'Das ist ein PASETO der Version {0}, kein JWT: verschlüsselt mit einem gemeinsamen Schlüssel. Eine PASETO-Bibliothek liest es.',
  'This is a PASETO of version {0}, no JWT: signed with a private key. A PASETO library reads it.':
    'Das ist ein PASETO der Version {0}, kein JWT: signiert mit einem privaten Schlüssel. Eine PASETO-Bibliothek liest es.',
  'This is an API token of PyPI, no JWT: a macaroon, which is a credential with caveats, chained by HMAC. PyPI alone can check it; revoke it there if others have seen it.':
    'Das ist ein API-Token von PyPI, kein JWT: ein Macaroon, das heißt ein Berechtigungsnachweis mit Bedingungen, verkettet durch HMAC. Nur PyPI kann ihn prüfen; dort widerrufen, wenn andere ihn gesehen haben.',
  'This is a macaroon, no JWT: a credential with caveats, chained by HMAC. A macaroon library reads it.':
    'Das ist ein Macaroon, kein JWT: ein Berechtigungsnachweis mit Bedingungen, verkettet durch HMAC. Eine Macaroon-Bibliothek liest ihn.',
  'This is a CBOR Web Token (RFC 8392) in {0}, no JWT: the same claims in binary form. A COSE tool reads it.':
    'Das ist ein CBOR Web Token (RFC 8392) in {0}, kein JWT: die gleichen Claims in binärer Form. Ein COSE-Werkzeug liest es.',
  'This is a Fernet token, no JWT: it is encrypted with a shared key, and nothing in it but its time can be read without.':
    'Das ist ein Fernet-Token, kein JWT: Es ist mit einem gemeinsamen Schlüssel verschlüsselt; ohne ihn ist nur die Zeit darin lesbar.',
  "This is a cookie of {0}, no JWT: encrypted in the framework's own way. Read it with {1}.":
    'Das ist ein Cookie von {0}, kein JWT: auf die eigene Art des Frameworks verschlüsselt. Es mit {1} lesen.',
  "This is a cookie of {0}, no JWT: its content is encoded and signed in the framework's own way. Read it with {1}.":
    'Das ist ein Cookie von {0}, kein JWT: Der Inhalt ist auf die eigene Art des Frameworks kodiert und signiert. Es mit {1} lesen.',
  'This is a value that Laravel encrypted (iv, value, mac), no JWT: it is read with the APP_KEY of the application.':
    'Das ist ein von Laravel verschlüsselter Wert (iv, value, mac), kein JWT: Er wird mit dem APP_KEY der Anwendung gelesen.',
  'This is a key (JWK), no token: it belongs into the box Key.':
    'Das ist ein Schlüssel (JWK), kein Token: Er gehört in das Feld „Schlüssel“.',
  'This is a set of one key (JWK Set), no token: it belongs into the box Key.':
    'Das ist ein Satz mit einem Schlüssel (JWK-Set), kein Token: Er gehört in das Feld „Schlüssel“.',
  'This is a set of {0} keys (JWK Set), no token: it belongs into the box Key.':
    'Das ist ein Satz von {0} Schlüsseln (JWK-Set), kein Token: Er gehört in das Feld „Schlüssel“.',
  'This is a key or certificate (PEM, {0}), no token: it belongs into the box Key.':
    'Das ist ein Schlüssel oder Zertifikat (PEM, {0}), kein Token: Es gehört in das Feld „Schlüssel“.',
  'This is a public key in the form of OpenSSH, no token: it belongs into the box Key.':
    'Das ist ein öffentlicher Schlüssel in der Form von OpenSSH, kein Token: Er gehört in das Feld „Schlüssel“.',
  'This is a JSON object, not yet a token. Put it into the box Payload to make one of it.':
    'Das ist ein JSON-Objekt, noch kein Token. Im Feld „Payload“ wird eines daraus.',
  'This is a claims set ({0}), not yet a token. Put it into the box Payload to make one of it.':
    'Das ist ein Claims-Set ({0}), noch kein Token. Im Feld „Payload“ wird eines daraus.',
  'This is the header of a token alone. Put it into the box Header to make a token of it.':
    'Das ist nur der Header eines Tokens. Im Feld „Header“ wird ein Token daraus.',
  'This is a JWS in JSON serialization (RFC 7515 §7.2) with one signature: joined by dots, its parts make a compact token.':
    'Das ist ein JWS in JSON-Serialisierung (RFC 7515 §7.2) mit einer Signatur: Mit Punkten verbunden ergeben seine Teile ein kompaktes Token.',
  'This is a JWS in JSON serialization (RFC 7515 §7.2) with {0} signatures: joined by dots, its parts make a compact token.':
    'Das ist ein JWS in JSON-Serialisierung (RFC 7515 §7.2) mit {0} Signaturen: Mit Punkten verbunden ergeben seine Teile ein kompaktes Token.',
  'This is an encrypted token in JSON serialization (RFC 7516 §7.2).':
    'Das ist ein verschlüsseltes Token in JSON-Serialisierung (RFC 7516 §7.2).',
  'This is an encrypted token (JWE): it has five parts, and its content is read with the key it is meant for.':
    'Das ist ein verschlüsseltes Token (JWE): Es hat fünf Teile, und sein Inhalt ist mit dem Schlüssel zu lesen, für den es bestimmt ist.',
  'This is an SD-JWT (RFC 9901): a signed token with one disclosure behind it, parted by "~". The signature is that of the part before the first "~".':
    'Das ist ein SD-JWT (RFC 9901): ein signiertes Token mit einer Offenlegung dahinter, getrennt durch Tilden (~). Die Signatur gehört zum Teil vor der ersten Tilde.',
  'This is an SD-JWT (RFC 9901): a signed token with {0} disclosures behind it, parted by "~". The signature is that of the part before the first "~".':
    'Das ist ein SD-JWT (RFC 9901): ein signiertes Token mit {0} Offenlegungen dahinter, getrennt durch Tilden (~). Die Signatur gehört zum Teil vor der ersten Tilde.',
  "This is no JWT but an {0} {1}: there is nothing in it to read. Ask {2}'s API what it stands for, and revoke it if others have seen it.":
    'Das ist kein JWT ({0}: {1}): Darin ist nichts zu lesen. Die API von {2} sagt, wofür es steht; widerrufen, wenn andere es gesehen haben.',
  "This is no JWT but a {0} {1}: there is nothing in it to read. Ask {2}'s API what it stands for, and revoke it if others have seen it.":
    'Das ist kein JWT ({0}: {1}): Darin ist nichts zu lesen. Die API von {2} sagt, wofür es steht; widerrufen, wenn andere es gesehen haben.',
  'This is SAML, no JWT: a message {0}. It is XML with a signature of its own kind; a SAML tool reads it.':
    'Das ist SAML, kein JWT: eine Nachricht {0}. Es ist XML mit einer Signatur eigener Art; ein SAML-Werkzeug liest es.',
  'This is SAML, no JWT: an {0} {1}. It is XML with a signature of its own kind; a SAML tool reads it.':
    'Das ist SAML, kein JWT: {0} {1}. Es ist XML mit einer Signatur eigener Art; ein SAML-Werkzeug liest es.',
  'This is SAML, no JWT: a {0} {1}. It is XML with a signature of its own kind; a SAML tool reads it.':
    'Das ist SAML, kein JWT: {0} {1}. Es ist XML mit einer Signatur eigener Art; ein SAML-Werkzeug liest es.',
  'as XML': 'als XML',
  'in base64': 'in Base64',
  'in a parameter of its name': 'in einem Parameter dieses Namens',
  'the scheme before it': 'das vorangestellte Schema',
  'quotation marks': 'die Anführungszeichen',
  'line breaks inside it': 'die Zeilenumbrüche darin',
  'white space': 'den Leerraum',
  'white space inside it': 'den Leerraum darin',
  'invisible characters': 'die unsichtbaren Zeichen',
  'percent-encoding': 'die Prozentkodierung',
  'the base64 around the whole of it': 'die Base64-Kodierung des Ganzen',
  'the cookie line around it': 'die umgebende Cookie-Zeile',
  'the URL around it': 'die umgebende URL',
  'the JSON around it': 'das umgebende JSON',
  'the command, code or configuration around it': 'den umgebenden Befehl oder Code oder die umgebende Konfiguration',
  'other text around it': 'den übrigen Text',
  'The token was read without {0}.': 'Das Token wurde ohne {0} gelesen.',
  'Its first characters are missing: a token begins with "ey". Copy it again, from its first character.':
    'Die ersten Zeichen fehlen: Ein Token beginnt mit „ey“. Noch einmal vom ersten Zeichen an kopieren.',
  'It was cut short in the middle when it was shown. Copy it whole from where it was issued.':
    'Es wurde beim Anzeigen in der Mitte gekürzt. Ganz kopieren, wo es ausgestellt wurde.',
  'Its end is missing. What is there is shown; to check the signature, copy it again to its end.':
    'Das Ende fehlt. Was da ist, wird gezeigt; um die Signatur zu prüfen, noch einmal bis zum Ende kopieren.',
  'Its signature was masked before it was copied. Header and payload are shown, but nothing can be checked without the signature.':
    'Die Signatur wurde vor dem Kopieren unkenntlich gemacht. Header und Payload werden gezeigt, aber ohne Signatur ist nichts zu prüfen.',
  'The dot between its header and its payload is missing. Put one where the second "ey" begins.':
    'Der Punkt zwischen Header und Payload fehlt. Dort einen setzen, wo das zweite „ey“ beginnt.',
  'Characters that belong to no token follow its signature. Leave them out.':
    'Auf die Signatur folgen Zeichen, die zu keinem Token gehören. Sie weglassen.',
  'fine-grained personal access token': 'Fine-grained Personal Access Token',
  'personal access token': 'Personal Access Token',
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
