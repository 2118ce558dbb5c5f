import type { Translations } from '../../core/text/language.ts';

/** Help on causes in the choice of the key (`core/diagnose/help/keys.ts`). */
export const diagnoseKeysHelp: Translations = {
  'The algorithm signs with a private key and verifies with the public one. A shared secret cannot verify it.':
    'Der Algorithmus signiert mit einem privaten Schlüssel und prüft mit dem öffentlichen. Mit einem gemeinsamen Geheimnis lässt sich seine Signatur nicht prüfen.',
  'The client secret of an OAuth client was taken for the key. It authenticates the client at the token endpoint, and has nothing to do with signatures by RS256 or ES256.':
    'Das Client Secret eines OAuth-Clients wurde für den Schlüssel gehalten. Es weist den Client am Token-Endpunkt aus und hat mit Signaturen nach RS256 oder ES256 nichts zu tun.',
  "Find the keys in the issuer's discovery document, under jwks_uri. The issuer is the claim iss.":
    'Die Schlüssel stehen im Discovery-Dokument des Ausstellers unter jwks_uri. Der Aussteller ist der Claim iss.',
  'Auth0, Okta, Entra ID, Keycloak, Cognito and Google all have it there.':
    'Auth0, Okta, Entra ID, Keycloak, Cognito und Google haben es alle dort.',

  'The token is an HMAC made with the bytes of the public key. Everyone has that key, so everyone can sign such tokens: this is the attack called algorithm confusion.':
    'Das Token ist ein HMAC mit den Bytes des öffentlichen Schlüssels. Den hat jeder, also kann jeder solche Tokens signieren: Das ist der Angriff durch Verwechslung der Algorithmen (Algorithm Confusion).',
  'Someone changed alg from RS256 to HS256 and signed with the public key. A verifier that goes by the header and uses its public key as "the key" accepts it.':
    'Jemand hat alg von RS256 auf HS256 geändert und mit dem öffentlichen Schlüssel signiert. Ein Prüfer, der sich nach dem Header richtet und seinen öffentlichen Schlüssel als „den Schlüssel“ verwendet, nimmt es an.',
  'Refuse the token, and have your verifier name the algorithm. Then try this token on it: it must fail.':
    'Das Token ablehnen und den Algorithmus beim Prüfen fest vorgeben. Dann dieses Token dort versuchen: Es muss scheitern.',

  'The algorithm needs another type of key than the one given: RSA for RS and PS, EC for ES, OKP for EdDSA, a shared secret for HS.':
    'Der Algorithmus braucht einen anderen Schlüsseltyp als den angegebenen: RSA für RS und PS, EC für ES, OKP für EdDSA, ein gemeinsames Geheimnis für HS.',
  'The key of another service or environment, or an algorithm changed on one side only.':
    'Der Schlüssel eines anderen Dienstes oder einer anderen Umgebung, oder ein nur auf einer Seite geänderter Algorithmus.',
  "Compare alg in the header with the type of your key, and take the key that the token's kid names.":
    'alg im Header mit dem Typ des Schlüssels vergleichen, und den Schlüssel nehmen, den die kid des Tokens nennt.',

  'Each ES algorithm has one curve: ES256 is P-256, ES384 P-384, ES512 P-521 (not 512), ES256K secp256k1.':
    'Jeder ES-Algorithmus hat eine Kurve: ES256 ist P-256, ES384 P-384, ES512 P-521 (nicht 512), ES256K secp256k1.',
  "The key was made with another curve: openssl's secp256k1 looks much like prime256v1, which is P-256. PyJWT before 2.11 did not check this.":
    'Der Schlüssel wurde mit einer anderen Kurve erzeugt: secp256k1 von openssl sieht prime256v1, also P-256, zum Verwechseln ähnlich. PyJWT prüfte das vor 2.11 nicht.',
  'Which curve a key is on.': 'Auf welcher Kurve ein Schlüssel liegt.',
  'A key for ES256.': 'Ein Schlüssel für ES256.',
  'A key for ES512.': 'Ein Schlüssel für ES512.',

  'The key fits the algorithm, but the signature was not made with its private half, or the token was changed. The two cannot be told apart.':
    'Der Schlüssel passt zum Algorithmus, aber die Signatur stammt nicht von seiner privaten Hälfte, oder das Token wurde verändert. Beides ist nicht zu unterscheiden.',
  'The key of another environment or tenant, a key from before a rotation, or the public half of a pair that was made anew.':
    'Der Schlüssel einer anderen Umgebung oder eines anderen Mandanten, ein Schlüssel von vor einem Wechsel, oder die öffentliche Hälfte eines neu erzeugten Paars.',
  "Fetch the keys from the token's own issuer, and take the one that kid names.":
    'Die Schlüssel beim Aussteller des Tokens selbst holen, und den nehmen, den kid nennt.',
  'Do private and public key belong together? This prints the public half of a private key.':
    'Gehören privater und öffentlicher Schlüssel zusammen? Dieser Befehl gibt die öffentliche Hälfte eines privaten Schlüssels aus.',

  'The token verifies, since a private key holds the public one. But whoever has it can sign, and to verify nobody needs it.':
    'Das Token lässt sich bestätigen, denn ein privater Schlüssel enthält den öffentlichen. Wer ihn hat, kann aber auch signieren, und zum Prüfen braucht ihn niemand.',
  "The signer's key file was given to the verifier.":
    'Die Schlüsseldatei der signierenden Seite wurde der prüfenden gegeben.',
  'Give verifiers only this.': 'Zum Prüfen nur das weitergeben.',
  'A key that went to people or programs without need should be replaced.':
    'Ein Schlüssel, der ohne Not an Menschen oder Programme ging, sollte ersetzt werden.',

  'A JWK Set was given where one key was asked. It works here: the key that kid names is used.':
    'Angegeben ist ein JWK-Set, wo ein einzelner Schlüssel verlangt war. Hier geht das: Verwendet wird der Schlüssel, den kid nennt.',
  'Copied from a jwks_uri. Functions that import one key do not take a set.':
    'Kopiert von einer jwks_uri. Funktionen, die einen Schlüssel importieren, nehmen keinen Satz.',
  'For a set at hand.': 'Für einen vorliegenden Satz.',

  'The header names a key that is not among those given, so nothing was tried with the right key.':
    'Der Header nennt einen Schlüssel, der nicht unter den angegebenen ist; mit dem richtigen wurde also nichts versucht.',
  'The issuer changed its keys and an old set is cached, the set is of another tenant, realm or environment, or the token is so old that its key is gone.':
    'Der Aussteller hat seine Schlüssel gewechselt und ein alter Satz ist zwischengespeichert, der Satz gehört zu einem anderen Mandanten, Realm oder einer anderen Umgebung, oder das Token ist so alt, dass es seinen Schlüssel nicht mehr gibt.',
  'Fetch the set anew from the issuer that iss names. Verifiers do so when a kid is unknown, but not more than every few minutes.':
    'Den Satz beim Aussteller, den iss nennt, neu holen. Prüfer tun das, wenn eine kid unbekannt ist, aber nicht öfter als alle paar Minuten.',

  'The token verifies with another key of the set than the one its kid names. A verifier that goes by the kid refuses it.':
    'Das Token lässt sich mit einem anderen Schlüssel des Satzes bestätigen als dem, den seine kid nennt. Ein Prüfer, der sich nach der kid richtet, lehnt es ab.',
  'The issuer signs with a new key and still writes the old kid, or the set was put together with the names mixed up.':
    'Der Aussteller signiert mit einem neuen Schlüssel und schreibt noch die alte kid, oder im Satz sind die Namen vertauscht.',
  'Derive the kid from the key, by its thumbprint: then it cannot be wrong.':
    'Die kid aus dem Schlüssel ableiten, über seinen Fingerabdruck: Dann kann sie nicht falsch sein.',
  'Gives the kid.': 'Ergibt die kid.',

  'The kid that the token names belongs to more than one key of the set. Which one a verifier takes depends on the library.':
    'Die kid, die das Token nennt, gehört zu mehr als einem Schlüssel des Satzes. Welchen ein Prüfer nimmt, hängt von der Bibliothek ab.',
  'Sets of several services were joined, or keys are numbered "1", "2" by each of them.':
    'Die Sätze mehrerer Dienste wurden zusammengelegt, oder jeder zählt seine Schlüssel „1“, „2“.',
  'Give each key a kid of its own, best its thumbprint.':
    'Jedem Schlüssel eine eigene kid geben, am besten seinen Fingerabdruck.',
  'jwtVerify throws ERR_JWKS_MULTIPLE_MATCHING_KEYS and lets you try each key it found.':
    'jwtVerify löst ERR_JWKS_MULTIPLE_MATCHING_KEYS aus und lässt jeden gefundenen Schlüssel versuchen.',

  'The key says in use, key_ops or alg that it is for something else, such as encryption or another algorithm. Strict libraries do not take it.':
    'Der Schlüssel sagt in use, key_ops oder alg, dass er für anderes gedacht ist, etwa für Verschlüsselung oder einen anderen Algorithmus. Strenge Bibliotheken nehmen ihn nicht.',
  'Issuers such as Keycloak publish keys for encryption (use: enc) beside those for signatures.':
    'Aussteller wie Keycloak veröffentlichen Schlüssel zum Verschlüsseln (use: enc) neben denen für Signaturen.',
  'Take the key with "use": "sig". If the key really signs, have its description corrected in the set.':
    'Den Schlüssel mit "use": "sig" nehmen. Signiert der Schlüssel wirklich, gehört seine Beschreibung im Satz berichtigt.',

  'The header has no kid, and there are several keys. Each that fits was tried here; many libraries do not try.':
    'Der Header hat keine kid, und es gibt mehrere Schlüssel. Hier wurde jeder passende versucht; viele Bibliotheken versuchen es nicht.',
  'The issuer signs with a bare key, to which the library knows no name.':
    'Der Aussteller signiert mit einem bloßen Schlüssel, zu dem die Bibliothek keinen Namen kennt.',
  'Have the issuer put a kid into the header.': 'Den Aussteller eine kid in den Header schreiben lassen.',
  'When signing; PyJWKClient needs it.': 'Beim Signieren; PyJWKClient braucht sie.',

  'The public key is a point of small order, or an RSA key with the exponent 1. Anyone can write a signature that verifies with it.':
    'Der öffentliche Schlüssel ist ein Punkt kleiner Ordnung oder ein RSA-Schlüssel mit dem Exponenten 1. Jeder kann eine Signatur schreiben, die zu ihm passt.',
  'No tool generates such a key. It is an attack on verifiers that accept any key, or a key that was damaged.':
    'Kein Werkzeug erzeugt einen solchen Schlüssel. Er ist ein Angriff auf Prüfer, die jeden Schlüssel annehmen, oder beschädigt.',
  'Get the key from the issuer again, and find out where this one came from.':
    'Den Schlüssel noch einmal beim Aussteller holen und herausfinden, woher dieser kam.',

  'The token verifies with the key in its own header. That proves only that its maker has the private half: anyone can make such a token.':
    'Das Token lässt sich mit dem Schlüssel in seinem eigenen Header bestätigen. Das beweist nur, dass sein Urheber die private Hälfte hat: Ein solches Token kann jeder machen.',
  'DPoP proofs and ACME requests carry their key on purpose. In an access or ID token it is an attack (CVE-2018-0114), or a mistake.':
    'DPoP-Nachweise und ACME-Anfragen tragen ihren Schlüssel mit Absicht. In einem Access- oder ID-Token ist es ein Angriff (CVE-2018-0114) oder ein Versehen.',
  'Verify with keys that come from the issuer, never with jwk, jku, x5c or x5u of the token alone.':
    'Mit Schlüsseln prüfen, die vom Aussteller kommen, nie allein mit jwk, jku, x5c oder x5u des Tokens.',
  'EmbeddedJWK is for proofs of possession only.': 'EmbeddedJWK ist nur für Besitznachweise.',

  'The token verifies with the certificate in its own header. That proves only that its maker has the private key: anyone can make such a certificate and such a token.':
    'Das Token lässt sich mit dem Zertifikat in seinem eigenen Header bestätigen. Das beweist nur, dass sein Urheber den privaten Schlüssel hat: Ein solches Zertifikat und ein solches Token kann jeder machen.',
  'Some issuers send their certificate (x5c) so that you can check its chain. The certificate alone says nothing about who signed.':
    'Manche Aussteller senden ihr Zertifikat (x5c) mit, damit sich seine Kette prüfen lässt. Das Zertifikat allein sagt nichts darüber, wer signiert hat.',
  'Verify with keys that come from the issuer, or check the chain up to a root that you trust.':
    'Mit Schlüsseln prüfen, die vom Aussteller kommen, oder die Kette bis zu einer vertrauten Wurzel prüfen.',
  'Use the keys of the issuer.': 'Die Schlüssel des Ausstellers verwenden.',
};
