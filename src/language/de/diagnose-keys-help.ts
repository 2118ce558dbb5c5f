import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the choice of the key (`core/diagnose/help/keys.ts`). */
export const diagnoseKeysHelp: Translations = {
  'The algorithm signs with a private key and verifies with the public one. A shared secret cannot verify it.':
    'Der Algorithmus signiert mit einem privaten Schlüssel und prüft mit dem öffentlichen. Mit einem gemeinsamen Geheimnis lässt sich seine Signatur nicht prüfen.',
  'The client secret of an OAuth client was used as the key. It authenticates the client at the token endpoint and has nothing to do with RS256 or ES256 signatures.':
    'Das Client Secret eines OAuth-Clients wurde als Schlüssel verwendet. Es weist den Client am Token-Endpunkt aus und hat mit Signaturen nach RS256 oder ES256 nichts zu tun.',
  "Find the keys in the issuer's discovery document, under jwks_uri. The issuer is the claim iss.":
    'Die Schlüssel stehen im Discovery-Dokument des Ausstellers unter jwks_uri. Der Aussteller ist der Claim iss.',
  'Auth0, Okta, Entra ID, Keycloak, Cognito and Google all have it there.':
    'Auth0, Okta, Entra ID, Keycloak, Cognito und Google haben es alle dort.',

  'The token is an HMAC made with the bytes of the public key. Anyone can get that key, so anyone can sign such tokens. This attack is called algorithm confusion.':
    'Das Token ist ein HMAC mit den Bytes des öffentlichen Schlüssels. Den hat jeder, also kann jeder solche Tokens signieren: Das ist der Angriff durch Verwechslung der Algorithmen (Algorithm Confusion).',
  'Someone changed alg from RS256 to HS256 and signed with the public key. A verifier that trusts the header and uses its public key as "the key" accepts it.':
    'Jemand hat alg von RS256 auf HS256 geändert und mit dem öffentlichen Schlüssel signiert. Ein Prüfer, der sich nach dem Header richtet und seinen öffentlichen Schlüssel als „den Schlüssel“ verwendet, nimmt es an.',
  'Reject the token, and name the algorithm in your verifier. Then try this token on it: it must fail.':
    'Das Token ablehnen und den Algorithmus beim Prüfen fest vorgeben. Dann dieses Token dort versuchen: Es muss scheitern.',

  'The algorithm needs another type of key: RSA for RS and PS, EC for ES, OKP for EdDSA, a shared secret for HS.':
    'Der Algorithmus braucht einen anderen Schlüsseltyp: RSA für RS und PS, EC für ES, OKP für EdDSA, ein gemeinsames Geheimnis für HS.',
  'The key of another service or environment, or an algorithm changed on one side only.':
    'Der Schlüssel eines anderen Dienstes oder einer anderen Umgebung, oder ein nur auf einer Seite geänderter Algorithmus.',
  "Compare alg in the header with the type of your key, and use the key that the token's kid names.":
    'alg im Header mit dem Typ des Schlüssels vergleichen, und den Schlüssel nehmen, den die kid des Tokens nennt.',

  'Each ES algorithm has one curve: ES256 is P-256, ES384 P-384, ES512 P-521 (not 512), ES256K secp256k1.':
    'Jeder ES-Algorithmus hat eine Kurve: ES256 ist P-256, ES384 P-384, ES512 P-521 (nicht 512), ES256K secp256k1.',
  "The key was generated on another curve: openssl's secp256k1 looks much like prime256v1, which is P-256. PyJWT before 2.11 did not check this.":
    'Der Schlüssel wurde mit einer anderen Kurve erzeugt: secp256k1 von openssl sieht prime256v1, also P-256, zum Verwechseln ähnlich. PyJWT prüfte das vor 2.11 nicht.',
  'Which curve a key is on.': 'Auf welcher Kurve ein Schlüssel liegt.',
  'A key for ES256.': 'Ein Schlüssel für ES256.',
  'A key for ES512.': 'Ein Schlüssel für ES512.',

  'The key fits the algorithm, but the signature was not made with its private key, or the token was changed. Jotscope cannot tell which.':
    'Der Schlüssel passt zum Algorithmus, aber die Signatur stammt nicht von seinem privaten Schlüssel, oder das Token wurde verändert. Beides ist nicht zu unterscheiden.',
  'The key of another environment or tenant, a key from before a rotation, or the public key of a pair that was generated again.':
    'Der Schlüssel einer anderen Umgebung oder eines anderen Mandanten, ein veralteter Schlüssel, oder der öffentliche Schlüssel eines neu erzeugten Paars.',
  "Fetch the keys from the token's own issuer, and use the one that kid names.":
    'Die Schlüssel beim Aussteller des Tokens selbst holen, und den nehmen, den kid nennt.',
  'Do the private and public key belong together? This prints the public key of a private key.':
    'Gehören privater und öffentlicher Schlüssel zusammen? Dieser Befehl gibt den öffentlichen Schlüssel zu einem privaten aus.',

  'The token verifies, because a private key contains the public one. But anyone who has it can sign, and verifying does not need it.':
    'Das Token lässt sich bestätigen, denn ein privater Schlüssel enthält den öffentlichen. Wer ihn hat, kann aber auch signieren, und zum Prüfen ist er nicht nötig.',
  "The verifier got the signer's key file.": 'Die Schlüsseldatei der signierenden Seite wurde der prüfenden gegeben.',
  'Give verifiers only the public key.': 'Zum Prüfen nur den öffentlichen Schlüssel weitergeben.',
  'Replace a key that people or programs got without needing it.':
    'Einen Schlüssel ersetzen, der ohne Not an Menschen oder Programme ging.',

  'This is a JWK Set where a single key is expected. It works here: the key that kid names is used.':
    'Das ist ein JWK-Set, wo ein einzelner Schlüssel erwartet wird. Hier geht das: Verwendet wird der Schlüssel, den kid nennt.',
  'It was copied from a jwks_uri. Functions that import one key do not accept a set.':
    'Kopiert von einer jwks_uri. Funktionen, die einen Schlüssel importieren, nehmen keinen Satz.',
  'For a set that you have.': 'Für einen vorliegenden Satz.',

  'The header names a key that you have not given, so nothing was tried with the right key.':
    'Der Header nennt einen Schlüssel, der nicht unter den angegebenen ist; mit dem richtigen wurde also nichts versucht.',
  'The issuer changed its keys and an old set is cached, the set is from another tenant, realm or environment, or the token is so old that its key is gone.':
    'Der Aussteller hat seine Schlüssel gewechselt und ein alter Satz ist zwischengespeichert, der Satz gehört zu einem anderen Mandanten, Realm oder einer anderen Umgebung, oder das Token ist so alt, dass es seinen Schlüssel nicht mehr gibt.',
  'Fetch the set again from the issuer that iss names. Verifiers do this if a kid is unknown, but at most every few minutes.':
    'Den Satz beim Aussteller, den iss nennt, neu holen. Prüfer tun das, wenn eine kid unbekannt ist, aber nicht öfter als alle paar Minuten.',

  'The token verifies with another key of the set than the one its kid names. A verifier that relies on the kid rejects it.':
    'Das Token lässt sich mit einem anderen Schlüssel des Satzes bestätigen als dem, den seine kid nennt. Ein Prüfer, der sich nach der kid richtet, lehnt es ab.',
  'The issuer signs with a new key and still writes the old kid, or the names in the set are mixed up.':
    'Der Aussteller signiert mit einem neuen Schlüssel und schreibt noch die alte kid, oder im Satz sind die Namen vertauscht.',
  'Derive the kid from the key, by its thumbprint: then it cannot be wrong.':
    'Die kid aus dem Schlüssel ableiten, über seinen Fingerabdruck: Dann kann sie nicht falsch sein.',
  'Returns the kid.': 'Ergibt die kid.',

  "The token's kid belongs to more than one key of the set. Which one a verifier uses depends on the library.":
    'Die kid, die das Token nennt, gehört zu mehr als einem Schlüssel des Satzes. Welchen ein Prüfer nimmt, hängt von der Bibliothek ab.',
  'Sets of several services were merged, or each service numbers its keys "1", "2".':
    'Die Sätze mehrerer Dienste wurden zusammengelegt, oder jeder zählt seine Schlüssel „1“, „2“.',
  'Give each key its own kid, ideally its thumbprint.':
    'Jedem Schlüssel eine eigene kid geben, am besten seinen Fingerabdruck.',
  'jwtVerify throws ERR_JWKS_MULTIPLE_MATCHING_KEYS and lets you try each key it found.':
    'jwtVerify löst ERR_JWKS_MULTIPLE_MATCHING_KEYS aus und lässt jeden gefundenen Schlüssel versuchen.',

  'The key says in use, key_ops or alg that it is for something else, such as encryption or another algorithm. Strict libraries do not use it.':
    'Der Schlüssel sagt in use, key_ops oder alg, dass er für anderes gedacht ist, etwa für Verschlüsselung oder einen anderen Algorithmus. Strenge Bibliotheken nehmen ihn nicht.',
  'Issuers such as Keycloak publish keys for encryption (use: enc) next to those for signatures.':
    'Aussteller wie Keycloak veröffentlichen Schlüssel zum Verschlüsseln (use: enc) neben denen für Signaturen.',
  'Use the key with "use": "sig". If this key really signs, the issuer must correct it in the set.':
    'Den Schlüssel mit "use": "sig" verwenden. Signiert dieser hier wirklich, muss der Aussteller ihn im Satz berichtigen.',

  'The header has no kid, and there are several keys. Jotscope tried each that fits; many libraries do not.':
    'Der Header hat keine kid, und es gibt mehrere Schlüssel. Jotscope hat jeden passenden versucht; viele Bibliotheken tun das nicht.',
  'The issuer signs with a bare key that has no name in the library.':
    'Der Aussteller signiert mit einem bloßen Schlüssel, zu dem die Bibliothek keinen Namen kennt.',
  'The issuer must put a kid into the header.': 'Der Aussteller muss eine kid in den Header schreiben.',
  'When signing; PyJWKClient needs it.': 'Beim Signieren; PyJWKClient braucht sie.',

  'The public key is a point of small order, or an RSA key with the exponent 1. Anyone can create a signature that verifies with it.':
    'Der öffentliche Schlüssel ist ein Punkt kleiner Ordnung oder ein RSA-Schlüssel mit dem Exponenten 1. Jeder kann eine Signatur erzeugen, die zu ihm passt.',
  'No tool generates such a key. It is an attack on verifiers that accept any key, or a key that was damaged.':
    'Kein Werkzeug erzeugt einen solchen Schlüssel. Er ist ein Angriff auf Prüfer, die jeden Schlüssel annehmen, oder beschädigt.',
  'Get the key from the issuer again, and find out where this one came from.':
    'Den Schlüssel noch einmal beim Aussteller holen und herausfinden, woher dieser kam.',

  'The token verifies with the key in its own header. That only proves that its creator has the private key: anyone can create such a token.':
    'Das Token lässt sich mit dem Schlüssel in seinem eigenen Header bestätigen. Das beweist nur, dass sein Urheber den privaten Schlüssel hat: Ein solches Token kann jeder erzeugen.',
  'DPoP proofs and ACME requests contain their key on purpose. In an access or ID token it is an attack (CVE-2018-0114) or a mistake.':
    'DPoP-Nachweise und ACME-Anfragen enthalten ihren Schlüssel mit Absicht. In einem Access- oder ID-Token ist es ein Angriff (CVE-2018-0114) oder ein Versehen.',
  'Verify with keys that you got from the issuer, never only with jwk, jku, x5c or x5u of the token.':
    'Mit Schlüsseln prüfen, die vom Aussteller kommen, nie allein mit jwk, jku, x5c oder x5u des Tokens.',
  'EmbeddedJWK is for proofs of possession only.': 'EmbeddedJWK ist nur für Besitznachweise.',

  'The token verifies with the certificate in its own header. That only proves that its creator has the private key: anyone can create such a certificate and such a token.':
    'Das Token lässt sich mit dem Zertifikat in seinem eigenen Header bestätigen. Das beweist nur, dass sein Urheber den privaten Schlüssel hat: Ein solches Zertifikat und ein solches Token kann jeder erzeugen.',
  'Some issuers send their certificate (x5c) so that you can check its chain. The certificate alone says nothing about who signed.':
    'Manche Aussteller senden ihr Zertifikat (x5c) mit, damit sich seine Kette prüfen lässt. Das Zertifikat allein sagt nichts darüber, wer signiert hat.',
  'Verify with keys that you got from the issuer, or check the chain up to a root that you trust.':
    'Mit Schlüsseln prüfen, die vom Aussteller kommen, oder die Kette bis zu einer vertrauten Wurzel prüfen.',
  "Use the issuer's keys.": 'Die Schlüssel des Ausstellers verwenden.',
};
