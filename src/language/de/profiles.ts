import type { Translations } from '../../core/text/language.ts';

/** The texts of `core/profiles`: the kinds of tokens, and the demands of each. */
export const profilesGerman: Translations = {
  "access token of the issuer's own kind": 'Access-Token nach Art des Ausstellers',
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
  'Looks like: {0}, because {1}. Its typ does not say so.': 'Sieht aus wie: {0}, denn {1}. Sein typ sagt es nicht.',
  'Perhaps: {0}, because {1}. Its typ does not say so.': 'Vielleicht: {0}, denn {1}. Sein typ sagt es nicht.',
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
  '{0}: better left out': '{0}: besser weglassen',
  '{0}: forbidden': '{0}: verboten',

  '{0} is missing.': '{0} fehlt.',
  'A token of this kind must have it ({0}): strict verifiers refuse it without.':
    'In einem Token dieser Art muss es stehen ({0}): Strenge Prüfer lehnen es sonst ab.',
  'A token of this kind should have it ({0}).': 'In einem Token dieser Art soll es stehen ({0}).',
  '{0} must not be here.': '{0} darf hier nicht stehen.',
  'A token of this kind must not have it ({0}), so that it is not taken for one of another kind. Leave it out.':
    'In einem Token dieser Art darf es nicht stehen ({0}), damit es nicht mit einem anderer Art verwechselt wird. Weglassen.',
  '{0} should not be here.': '{0} soll hier nicht stehen.',
  'A token of this kind should not have it ({0}). Leave it out unless somebody needs it.':
    'In einem Token dieser Art soll es nicht stehen ({0}). Weglassen, wenn niemand es braucht.',
  'One of {0} is missing.': 'Es fehlt eines von {0}.',
  'A token of this kind must have at least one of them ({0}).':
    'In einem Token dieser Art muss mindestens eines davon stehen ({0}).',
  'Exactly one of {0} must be here.': 'Genau eines von {0} muss hier stehen.',
  'A token of this kind names its key in one way only ({0}).':
    'Ein Token dieser Art nennt seinen Schlüssel nur auf eine Weise ({0}).',
  'That is what a token of this kind needs ({0}).': 'Ein Token dieser Art verlangt es so ({0}).',
  'typ is not {0}.': 'typ ist nicht {0}.',
  'It must be, so that no other token is taken for one of this kind ({0}).':
    'Das muss so sein, damit kein anderes Token für eines dieser Art gehalten wird ({0}).',
  'It should be, so that no other token is taken for one of this kind ({0}).':
    'Das sollte so sein, damit kein anderes Token für eines dieser Art gehalten wird ({0}).',

  '{0} must not be none: the token has to be signed.': '{0} darf nicht none sein: Das Token muss signiert sein.',
  '{0} must be a signature with a key pair: neither none nor a shared secret proves who holds the key.':
    '{0} muss eine Signatur mit einem Schlüsselpaar sein: Weder none noch ein gemeinsames Geheimnis beweist, wer den Schlüssel hat.',
  '{0} must be one of RS, PS and ES with 256, 384 or 512.': '{0} muss RS, PS oder ES mit 256, 384 oder 512 sein.',
  '{0} must be a public key and nothing else: a private member in it gives the key away.':
    '{0} muss ein öffentlicher Schlüssel sein und nichts weiter: Ein privater Bestandteil darin gibt den Schlüssel preis.',
  '{0} must hold a jwk, the public key of the one who may use the token.':
    '{0} muss ein jwk enthalten: den öffentlichen Schlüssel dessen, der das Token benutzen darf.',
  '{0} must be one text: a list would let the token be used elsewhere, too.':
    '{0} muss ein einzelner Text sein: Mit einer Liste ließe sich das Token auch anderswo benutzen.',
  '{0} must be the same as sub: both name the client.': '{0} muss dasselbe sein wie sub: Beide nennen den Client.',
  '{0} must be one to 255 ASCII characters.': '{0} muss aus einem bis 255 ASCII-Zeichen bestehen.',
  '{0} must be an https address without query and fragment.':
    '{0} muss eine https-Adresse ohne Query und Fragment sein.',
  '{0} must be the address of the request without query and fragment.':
    '{0} muss die Adresse der Anfrage ohne Query und Fragment sein.',
  '{0} must be a SHA-256 in base64url: 43 characters.': '{0} muss ein SHA-256 in Base64url sein: 43 Zeichen.',
  '{0} must be a SPIFFE ID: spiffe:// and a trust domain.':
    '{0} muss eine SPIFFE-ID sein: spiffe:// und eine Trust Domain.',
  '{0} must be an object with at least one event: its URI, and an object about it.':
    '{0} muss ein Objekt mit mindestens einem Ereignis sein: dessen URI und ein Objekt dazu.',
  '{0} must have the member {1}, an object.': '{0} muss das Element {1} haben, und zwar ein Objekt.',
  '{0} must be an object that says by active whether the token holds.':
    '{0} muss ein Objekt sein, das mit active sagt, ob das Token gilt.',
  '{0} must be an object with bits (1, 2, 4 or 8) and lst, the compressed list.':
    '{0} muss ein Objekt mit bits (1, 2, 4 oder 8) und lst, der komprimierten Liste, sein.',
  '{0} must be a JWK Set: an object with the array keys.': '{0} muss ein JWK-Set sein: ein Objekt mit dem Array keys.',
  '{0} must be an array that is not empty.': '{0} muss ein Array sein, das nicht leer ist.',
};
