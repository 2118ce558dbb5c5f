import type { Translations } from '../../core/text/language.ts';

/** The texts of `core/profiles`: the kinds of tokens, and the demands of each. */
export const profilesGerman: Translations = {
  'MCP access token': 'Access-Token für MCP',
  '{0} must contain the canonical URL of the MCP server, without fragment and without a trailing slash.':
    '{0} muss die kanonische URL des MCP-Servers enthalten, ohne Fragment und ohne Schrägstrich am Ende.',
  'issuer-specific access token': 'Access-Token nach Art des Ausstellers',
  'DPoP proof': 'DPoP-Nachweis',
  'client assertion': 'Client-Assertion',
  'JWT as an authorization grant': 'JWT als Authorization Grant',
  'identity assertion grant (ID-JAG)': 'Identity Assertion Grant (ID-JAG)',
  'transaction token': 'Transaktions-Token',
  'client attestation': 'Client-Attestierung',
  'client attestation proof': 'Nachweis zur Client-Attestierung',
  'request object (JAR)': 'Request-Objekt (JAR)',
  'authorization response (JARM)': 'Autorisierungsantwort (JARM)',
  'token introspection response': 'Antwort einer Token-Introspection',
  'ID token': 'ID-Token',
  'ID token bound to a key': 'an einen Schlüssel gebundenes ID-Token',
  'logout token': 'Logout-Token',
  'shared signal (CAEP, RISC)': 'Shared Signal (CAEP, RISC)',
  'security event token (SET)': 'Security Event Token (SET)',
  'command of an OpenID provider': 'Befehl eines OpenID-Anbieters',
  'key binding JWT': 'Key-Binding-JWT',
  'SD-JWT credential (SD-JWT VC)': 'SD-JWT-Credential (SD-JWT VC)',
  'SD-JWT': 'SD-JWT',
  '{0} must be a string that is not empty.': '{0} muss eine nicht leere Zeichenkette sein.',
  'signed caller identity (PASSporT)': 'signierte Anruferidentität (PASSporT)',
  'signed caller identity (SHAKEN)': 'signierte Anruferidentität (SHAKEN)',
  'signed GNAP request': 'signierte GNAP-Anfrage',
  'ACME request': 'ACME-Anfrage',
  'verifiable credential (W3C)': 'Verifiable Credential (W3C)',
  'verifiable presentation (W3C)': 'Verifiable Presentation (W3C)',
  'token status list': 'Token-Statusliste',
  'proof of a key for a credential': 'Schlüsselnachweis für ein Credential',
  'key attestation': 'Schlüssel-Attestierung',
  'signed metadata of a credential issuer': 'signierte Metadaten eines Credential-Ausstellers',
  'verifier attestation': 'Verifier-Attestierung',
  'entity statement': 'Entity Statement',
  'trust mark': 'Trust Mark',
  'delegation of a trust mark': 'Delegation einer Trust Mark',
  'status of a trust mark': 'Status einer Trust Mark',
  'resolved metadata of an entity': 'aufgelöste Metadaten einer Entity',
  'signed JWK Set': 'signiertes JWK-Set',
  'answer to an explicit registration': 'Antwort auf eine explizite Registrierung',
  'workload identity token': 'Workload-Identity-Token',
  'workload proof token': 'Workload-Proof-Token',
  'SPIFFE identity (JWT-SVID)': 'SPIFFE-Identität (JWT-SVID)',
  'attestation token (EAT)': 'Attestierungs-Token (EAT)',

  'Looks like: {0}, because {1}.': 'Sieht aus wie: {0}, denn {1}.',
  'Looks like: {0}, because {1}. typ does not confirm it.': 'Sieht aus wie: {0}, denn {1}. typ bestätigt das nicht.',
  'Possibly: {0}, because {1}. typ does not confirm it.': 'Möglicherweise: {0}, denn {1}. typ bestätigt das nicht.',
  'typ is {0}': 'typ ist {0}',
  'the issuer is {0}': 'der Aussteller ist {0}',
  '{0} says {1}': '{0} lautet {1}',
  'iss and sub are the same': 'iss und sub sind gleich',
  'it has {0}': 'es hat {0}',

  '{0}: at least one': '{0}: mindestens eines',
  '{0}: exactly one': '{0}: genau eines',
  'typ {0}: required': 'typ {0}: erforderlich',
  'typ {0}: recommended': 'typ {0}: empfohlen',
  '{0}: required': '{0}: erforderlich',
  '{0}: recommended': '{0}: empfohlen',
  '{0}: optional': '{0}: optional',
  '{0}: not recommended': '{0}: nicht empfohlen',
  '{0}: forbidden': '{0}: verboten',

  '{0} is missing.': '{0} fehlt.',
  'This type of token must have it ({0}): strict verifiers reject it otherwise.':
    'Diese Art von Token muss es haben ({0}): Strenge Prüfer lehnen es sonst ab.',
  'This type of token should have it ({0}).': 'Diese Art von Token sollte es haben ({0}).',
  '{0} must not be present.': '{0} darf nicht vorhanden sein.',
  'This type of token must not have it ({0}), so that verifiers do not confuse it with another type. Remove it.':
    'Diese Art von Token darf es nicht haben ({0}), damit Prüfer sie nicht mit einer anderen verwechseln. Entfernen.',
  '{0} should not be present.': '{0} sollte nicht vorhanden sein.',
  'This type of token should not have it ({0}). Remove it unless a recipient needs it.':
    'Diese Art von Token sollte es nicht haben ({0}). Entfernen, außer ein Empfänger braucht es.',
  'One of {0} is missing.': 'Es fehlt eines von {0}.',
  'This type of token must have at least one of them ({0}).':
    'Diese Art von Token muss mindestens eines davon haben ({0}).',
  'Exactly one of {0} must be present.': 'Genau eines von {0} muss vorhanden sein.',
  'This type of token identifies its key in one way only ({0}).':
    'Diese Art von Token bezeichnet ihren Schlüssel nur auf eine Weise ({0}).',
  'This type of token requires it ({0}).': 'Diese Art von Token verlangt es ({0}).',
  'typ is not {0}.': 'typ ist nicht {0}.',
  'It must be, so that verifiers do not accept another type of token ({0}).':
    'Das muss so sein, damit Prüfer keine andere Art von Token annehmen ({0}).',
  'It should be, so that verifiers do not accept another type of token ({0}).':
    'Das sollte so sein, damit Prüfer keine andere Art von Token annehmen ({0}).',

  '{0} must not be none: the token must be signed.': '{0} darf nicht none sein: Das Token muss signiert sein.',
  '{0} must be a signature with a key pair: neither none nor a shared secret proves who has the key.':
    '{0} muss eine Signatur mit einem Schlüsselpaar sein: Weder none noch ein gemeinsames Geheimnis beweist, wer den Schlüssel hat.',
  '{0} must be one of RS, PS and ES with 256, 384 or 512.': '{0} muss RS, PS oder ES mit 256, 384 oder 512 sein.',
  '{0} must be a public key only: a private member in it reveals the key.':
    '{0} darf nur ein öffentlicher Schlüssel sein: Ein privates Element darin verrät den Schlüssel.',
  '{0} must contain a jwk, the public key of the party that may use the token.':
    '{0} muss ein jwk enthalten: den öffentlichen Schlüssel dessen, der das Token benutzen darf.',
  '{0} must be a single string: with a list the token could also be used elsewhere.':
    '{0} muss eine einzelne Zeichenkette sein: Mit einer Liste ließe sich das Token auch anderswo benutzen.',
  '{0} must be the same as sub: both name the client.': '{0} muss dasselbe sein wie sub: Beide nennen den Client.',
  '{0} must be 1 to 255 ASCII characters.': '{0} muss aus einem bis 255 ASCII-Zeichen bestehen.',
  '{0} must be an https URL without a query or fragment.': '{0} muss eine https-URL ohne Query und Fragment sein.',
  '{0} must be the URL of the request without query and fragment.':
    '{0} muss die URL der Anfrage ohne Query und Fragment sein.',
  '{0} must be a SHA-256 in base64url: 43 characters.': '{0} muss ein SHA-256 in Base64url sein: 43 Zeichen.',
  '{0} must be a SPIFFE ID: spiffe:// and a trust domain.':
    '{0} muss eine SPIFFE-ID sein: spiffe:// und eine Trust Domain.',
  '{0} must be an object with at least one event: its URI, and an object about it.':
    '{0} muss ein Objekt mit mindestens einem Ereignis sein: dessen URI und ein Objekt dazu.',
  '{0} must have the member {1}, an object.': '{0} muss das Element {1} haben, und zwar ein Objekt.',
  '{0} must be an object whose member active says whether the token is valid.':
    '{0} muss ein Objekt sein, dessen Element active sagt, ob das Token gilt.',
  '{0} must be an object with bits (1, 2, 4 or 8) and lst, the compressed list.':
    '{0} muss ein Objekt mit bits (1, 2, 4 oder 8) und lst, der komprimierten Liste, sein.',
  '{0} must be a JWK Set: an object with the array keys.': '{0} muss ein JWK-Set sein: ein Objekt mit dem Array keys.',
  '{0} must be a non-empty array.': '{0} muss ein nicht leeres Array sein.',
};
