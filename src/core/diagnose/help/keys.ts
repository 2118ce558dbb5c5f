import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, fetchKeys, jjwt, jose, nimbus, pinAlgorithm, pyjwt, shell } from './remedies.ts';

/** Causes in the choice of the key: its type, its curve, the key of a set. */
export const keysHelp = {
  'asymmetric-alg-with-secret': {
    meaning:
      'The algorithm signs with a private key and verifies with the public one. A shared secret cannot verify it.',
    origin:
      'The client secret of an OAuth client was used as the key. It authenticates the client at the token endpoint and has nothing to do with RS256 or ES256 signatures.',
    remedies: [
      anywhere(
        "Find the keys in the issuer's discovery document, under jwks_uri. The issuer is the claim iss.",
        'https://ISSUER/.well-known/openid-configuration',
      ),
      anywhere('Auth0, Okta, Entra ID, Keycloak, Cognito and Google all have it there.'),
      ...fetchKeys,
    ],
    source: 'OpenID Connect Discovery 1.0 §3; RFC 8414 §2',
  },
  'hmac-with-public-key': {
    meaning:
      'The token is an HMAC made with the bytes of the public key. Anyone can get that key, so anyone can sign such tokens. This attack is called algorithm confusion.',
    origin:
      'Someone changed alg from RS256 to HS256 and signed with the public key. A verifier that trusts the header and uses its public key as "the key" accepts it.',
    remedies: [
      anywhere('Reject the token, and name the algorithm in your verifier. Then try this token on it: it must fail.'),
      ...pinAlgorithm,
    ],
    source: 'RFC 8725 §2.1, §3.1; CVE-2015-9235, CVE-2016-10555, CVE-2022-29217, CVE-2026-34950',
  },
  'key-type-mismatch': {
    meaning:
      'The algorithm needs another type of key: RSA for RS and PS, EC for ES, OKP for EdDSA, a shared secret for HS.',
    origin: 'The key of another service or environment, or an algorithm changed on one side only.',
    remedies: [
      anywhere("Compare alg in the header with the type of your key, and use the key that the token's kid names."),
      ...fetchKeys,
    ],
    source: 'RFC 7518 §3.1; RFC 8725 §3.1',
  },
  'alg-curve-mismatch': {
    meaning: 'Each ES algorithm has one curve: ES256 is P-256, ES384 P-384, ES512 P-521 (not 512), ES256K secp256k1.',
    origin:
      "The key was generated on another curve: openssl's secp256k1 looks much like prime256v1, which is P-256. PyJWT before 2.11 did not check this.",
    remedies: [
      shell('Which curve a key is on.', 'openssl pkey -in key.pem -noout -text'),
      shell('A key for ES256.', 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem'),
      shell('A key for ES512.', 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out key.pem'),
    ],
    source: 'RFC 7518 §3.4; RFC 8812 §3.2',
  },
  'wrong-key': {
    meaning:
      'The key fits the algorithm, but the signature was not made with its private key, or the token was changed. Jotscope cannot tell which.',
    origin:
      'The key of another environment or tenant, a key from before a rotation, or the public key of a pair that was generated again.',
    remedies: [
      anywhere("Fetch the keys from the token's own issuer, and use the one that kid names."),
      shell(
        'Do the private and public key belong together? This prints the public key of a private key.',
        'openssl pkey -in private.pem -pubout',
      ),
      ...fetchKeys,
    ],
    source: 'RFC 7515 §4.1.4',
  },
  'key-private-pasted': {
    meaning:
      'The token verifies, because a private key contains the public one. But anyone who has it can sign, and verifying does not need it.',
    origin: "The verifier got the signer's key file.",
    remedies: [
      shell('Give verifiers only the public key.', 'openssl pkey -in private.pem -pubout -out public.pem'),
      anywhere('Replace a key that people or programs got without needing it.'),
    ],
    source: 'RFC 7517 §9.2; CWE-522',
  },
  'jwks-pasted-as-jwk': {
    meaning: 'This is a JWK Set where a single key is expected. It works here: the key that kid names is used.',
    origin: 'It was copied from a jwks_uri. Functions that import one key do not accept a set.',
    remedies: [
      jose('For a set that you have.', 'await jwtVerify(token, createLocalJWKSet(jwks))'),
      pyjwt('For a set that you have.', 'PyJWKSet.from_dict(jwks)[kid]'),
      jjwt('For a set that you have.', 'Jwks.setParser().build().parse(json)'),
      nimbus('For a set that you have.', 'JWKSet.parse(json).getKeyByKeyId(kid)'),
      dotnet('For a set that you have.', 'new JsonWebKeySet(json).GetSigningKeys()'),
    ],
    source: 'RFC 7517 §5',
  },
  'jwks-kid-not-found': {
    meaning: 'The header names a key that you have not given, so nothing was tried with the right key.',
    origin:
      'The issuer changed its keys and an old set is cached, the set is from another tenant, realm or environment, or the token is so old that its key is gone.',
    remedies: [
      anywhere(
        'Fetch the set again from the issuer that iss names. Verifiers do this if a kid is unknown, but at most every few minutes.',
      ),
      ...fetchKeys,
    ],
    source: 'RFC 7515 §4.1.4; RFC 7517 §4.5',
  },
  'jwks-kid-wrong-key': {
    meaning:
      'The token verifies with another key of the set than the one its kid names. A verifier that relies on the kid rejects it.',
    origin: 'The issuer signs with a new key and still writes the old kid, or the names in the set are mixed up.',
    remedies: [
      anywhere('Derive the kid from the key, by its thumbprint: then it cannot be wrong.'),
      jose('Returns the kid.', 'await calculateJwkThumbprint(jwk)'),
      nimbus('Returns the kid.', 'new RSAKeyGenerator(2048).keyIDFromThumbprint(true)'),
    ],
    source: 'RFC 7515 §4.1.4; RFC 7638',
  },
  'jwks-duplicate-kid': {
    meaning:
      "The token's kid belongs to more than one key of the set. Which one a verifier uses depends on the library.",
    origin: 'Sets of several services were merged, or each service numbers its keys "1", "2".',
    remedies: [
      anywhere('Give each key its own kid, ideally its thumbprint.'),
      jose(
        'jwtVerify throws ERR_JWKS_MULTIPLE_MATCHING_KEYS and lets you try each key it found.',
        'for await (const key of error) { … }',
      ),
    ],
    source: 'RFC 7517 §4.5',
  },
  'jwks-key-not-for-signing': {
    meaning:
      'The key says in use, key_ops or alg that it is for something else, such as encryption or another algorithm. Strict libraries do not use it.',
    origin: 'Issuers such as Keycloak publish keys for encryption (use: enc) next to those for signatures.',
    remedies: [
      anywhere('Use the key with "use": "sig". If this key really signs, the issuer must correct it in the set.'),
    ],
    source: 'RFC 7517 §4.2–4.4',
  },
  'token-without-kid': {
    meaning: 'The header has no kid, and there are several keys. Jotscope tried each that fits; many libraries do not.',
    origin: 'The issuer signs with a bare key that has no name in the library.',
    remedies: [
      anywhere('The issuer must put a kid into the header.'),
      jose('When signing.', `.setProtectedHeader({ alg: 'RS256', kid })`),
      pyjwt('When signing; PyJWKClient needs it.', 'jwt.encode(claims, key, algorithm="RS256", headers={"kid": kid})'),
      jjwt('When signing.', 'Jwts.builder().header().keyId(kid).and()'),
      dotnet('When signing.', 'new RsaSecurityKey(rsa) { KeyId = kid }'),
    ],
    source: 'OpenID Connect Core 1.0 §10.1',
  },
  'weak-key': {
    meaning:
      'The public key is a point of small order, or an RSA key with the exponent 1. Anyone can create a signature that verifies with it.',
    origin:
      'No tool generates such a key. It is an attack on verifiers that accept any key, or a key that was damaged.',
    remedies: [anywhere('Get the key from the issuer again, and find out where this one came from.')],
    source: 'RFC 8032 §5.1.7; RFC 8017 §3.1',
  },
  'embedded-jwk': {
    meaning:
      'The token verifies with the key in its own header. That only proves that its creator has the private key: anyone can create such a token.',
    origin:
      'DPoP proofs and ACME requests contain their key on purpose. In an access or ID token it is an attack (CVE-2018-0114) or a mistake.',
    remedies: [
      anywhere('Verify with keys that you got from the issuer, never only with jwk, jku, x5c or x5u of the token.'),
      jose(
        'EmbeddedJWK is for proofs of possession only.',
        'await jwtVerify(token, createRemoteJWKSet(new URL(jwksUri)))',
      ),
      ...fetchKeys.filter(({ where }) => where !== 'jose (Node, browser)'),
    ],
    source: 'RFC 7515 §4.1.3; RFC 9449 §4.2; CVE-2018-0114, CVE-2026-27962',
  },
  'embedded-x5c': {
    meaning:
      'The token verifies with the certificate in its own header. That only proves that its creator has the private key: anyone can create such a certificate and such a token.',
    origin:
      'Some issuers send their certificate (x5c) so that you can check its chain. The certificate alone says nothing about who signed.',
    remedies: [
      anywhere('Verify with keys that you got from the issuer, or check the chain up to a root that you trust.'),
      jose("Use the issuer's keys.", 'await jwtVerify(token, createRemoteJWKSet(new URL(jwksUri)))'),
      ...fetchKeys.filter(({ where }) => where !== 'jose (Node, browser)'),
    ],
    source: 'RFC 7515 §4.1.6; RFC 8725 §3.10',
  },
} as const satisfies HelpOf;
