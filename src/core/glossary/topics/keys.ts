import type { WrittenTopics } from '../entry.ts';

/** Keys: their formats, their names, and how to handle them. */
export const keyTopics = {
  'key-forms': {
    group: 'keys',
    title: 'Key formats',
    paragraphs: [
      'A shared secret is a sequence of bytes. Configurations store it as text, or as base64, base64url or hex. Signer and verifier must read it the same way. Secret encoding sets how Jotscope reads it.',
      'PEM is base64 between BEGIN and END lines: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE, and the older RSA PRIVATE KEY (PKCS #1) and EC PRIVATE KEY (SEC 1). A certificate contains a public key and says who vouches for its owner.',
      'A JWK is a key as JSON. A JWK Set is an object with an array of them under keys. A JWK with d (or k, for a secret) is private and must not be published.',
    ],
    source: 'RFC 7517 §4, §5; RFC 7518 §6; RFC 7468; RFC 5280',
    terms: 'PEM JWK JWKS certificate X.509 PKCS8 SPKI DER secret base64 hex',
    see: ['secret-strength', 'key-sets', 'thumbprint', 'keys-in-token', 'hmac-or-key-pair', 'key-rotation'],
  },
  'key-sets': {
    group: 'keys',
    title: 'kid and key sets',
    paragraphs: [
      'An issuer with several keys gives each one a name, and kid in the header says which key was used. It is a hint without a fixed format: a number, a hash or a word.',
      'Issuers publish their public keys as a JWK Set at the jwks_uri in their metadata (/.well-known/openid-configuration or /.well-known/oauth-authorization-server).',
      'The verifier has that URL in its configuration and never takes it from the token. It caches the set and fetches it again when a kid is unknown. It limits how often, so that invented kids cannot cause endless requests.',
    ],
    source: 'RFC 7515 §4.1.4; RFC 7517 §5; RFC 8414 §2, §3; OpenID Connect Discovery 1.0 §3, §4',
    terms: 'JWKS jwks_uri key id discovery well-known',
    see: ['parameter:kid', 'key-rotation', 'thumbprint', 'kid-injection', 'keys-in-token', 'key-forms'],
  },
  'key-rotation': {
    group: 'keys',
    title: 'Key rotation',
    paragraphs: [
      'First publish the new public key next to the old one, and wait until verifiers have fetched it. Then sign with the new key. Remove the old key only after the last token it signed has expired. In this order, no valid token is rejected.',
      'With a shared secret, the verifier accepts both secrets for a while.',
      'Remove a leaked key at once. All its tokens become invalid, including the legitimate ones. Verifiers with a cached set may keep accepting the key until they fetch the set again.',
    ],
    source: 'OpenID Connect Core 1.0 §10.1.1; RFC 7517 §4.5, §5',
    terms: 'rollover replace key JWKS cache leaked',
    see: ['key-sets', 'revocation', 'refresh-tokens', 'secret-strength'],
  },
  'secret-strength': {
    group: 'keys',
    title: 'How strong a secret must be',
    paragraphs: [
      'A secret must be at least as long as the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512. Strict libraries reject shorter ones. The bytes must come from a random generator. A password or a sentence is not random, however long it is.',
      'The length of the text is not its strength: 32 hex digits are only 16 bytes, even if they are random.',
      'RSA keys need at least 2048 bits. For elliptic curves, the curve determines the strength.',
    ],
    source: 'RFC 7518 §3.2, §3.3; RFC 8725 §3.5',
    terms: 'entropy length password random bits weak',
    see: ['guessed-secret', 'hmac-or-key-pair', 'key-forms', 'key-rotation'],
  },
  thumbprint: {
    group: 'keys',
    title: 'Key thumbprint',
    paragraphs: [
      'A thumbprint is a name that anyone can compute from the key. Take only the required members of the public JWK, sorted by name and without whitespace. Hash them (usually with SHA-256) and encode the hash as base64url. The private and the public key have the same thumbprint.',
      'It can serve as a kid, and cnf.jkt uses it to bind an access token to the key of its sender.',
    ],
    source: 'RFC 7638 §3; RFC 9449 §6.1',
    terms: 'jkt fingerprint hash RFC 7638',
    see: ['key-sets', 'sender-constrained', 'claim:cnf', 'parameter:x5t#S256'],
  },
  'keys-in-token': {
    group: 'keys',
    title: 'Keys inside the token',
    paragraphs: [
      'A header can contain the key (jwk, x5c) or a URL to fetch it from (jku, x5u). An attacker who forges a token also writes its header, so such a key always fits. It proves that the sender has the key, not who the sender is.',
      'It proves more only if the verifier trusts that key for another reason: a certificate chain to a known authority, or a key on its own list. A DPoP proof only has to show possession.',
    ],
    source: 'RFC 7515 §4.1.2–4.1.6, §10.3; RFC 8725 §3.10; RFC 9449 §4.3',
    terms: 'embedded jwk x5c jku x5u self-signed',
    see: [
      'parameter:jwk',
      'parameter:x5c',
      'parameter:jku',
      'parameter:x5u',
      'key-url-attack',
      'sender-constrained',
      'key-sets',
    ],
  },
  'certificate-chain': {
    group: 'keys',
    title: 'Certificate chain (x5c)',
    paragraphs: [
      'x5c contains the certificate of the signer, followed by those that certify it: each is signed with the key of the next. x5t and x5t#S256 are the hashes of the first. A chain is only worth something if it ends at an authority that the verifier trusts for this purpose.',
      'This page checks the order, the signatures, and whether each issuer may issue certificates. It does not know which authority you trust, and it does not look up revocations.',
    ],
    source: 'RFC 7515 §4.1.6–4.1.8; RFC 5280 §6.1',
    terms: 'x5c x5t X.509 PKI root intermediate leaf CA key usage SAN',
    see: ['keys-in-token', 'thumbprint', 'key-forms', 'parameter:x5c'],
  },
} as const satisfies WrittenTopics;
