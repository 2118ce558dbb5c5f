import type { WrittenTopics } from '../entry.ts';

/** Keys: their formats, their names, and how to handle them. */
export const keyTopics = {
  'key-forms': {
    group: 'keys',
    title: 'Forms of keys',
    paragraphs: [
      'A shared secret is bytes. Settings hold it as text, or as base64, base64url or hex of the bytes; signer and verifier must read it in the same way, which is what Secret encoding is for.',
      'PEM is base64 between BEGIN and END lines: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE, and the older RSA PRIVATE KEY (PKCS #1) and EC PRIVATE KEY (SEC 1). A certificate holds a public key, and who vouches for whose it is.',
      'A JWK is a key as JSON, a JWK Set an object with an array of them under keys. One with d (or k, for a secret) is private and must not be published.',
    ],
    source: 'RFC 7517 §4, §5; RFC 7518 §6; RFC 7468; RFC 5280',
    terms: 'PEM JWK JWKS certificate X.509 PKCS8 SPKI DER secret base64 hex',
    see: ['secret-strength', 'key-sets', 'thumbprint', 'keys-in-token', 'hmac-or-key-pair', 'key-rotation'],
  },
  'key-sets': {
    group: 'keys',
    title: 'kid and sets of keys',
    paragraphs: [
      'An issuer with several keys gives each a name, and kid in the header says which one is meant. It is a hint in no fixed form: numbers, hashes, words.',
      'Issuers publish their public keys as a JWK Set, at the jwks_uri that their metadata names (/.well-known/openid-configuration or /.well-known/oauth-authorization-server).',
      'The verifier has that address in its configuration, not from the token. It keeps the set for a while and asks again when a kid is unknown, but not without limit: made-up kids must not make it ask endlessly.',
    ],
    source: 'RFC 7515 §4.1.4; RFC 7517 §5; RFC 8414 §2, §3; OpenID Connect Discovery 1.0 §3, §4',
    terms: 'JWKS jwks_uri key id discovery well-known',
    see: ['parameter:kid', 'key-rotation', 'thumbprint', 'kid-injection', 'keys-in-token', 'key-forms'],
  },
  'key-rotation': {
    group: 'keys',
    title: 'Rotation of keys',
    paragraphs: [
      'First publish the new public key beside the old one, and wait until verifiers have fetched it. Then sign with the new one. Take the old one away only when the last token that it signed has expired. In this order no good token is ever refused.',
      'With a shared secret the verifier accepts both for a while.',
      'A key that has leaked is taken away at once: its tokens fall with it, the good ones, too. Verifiers that keep a copy of the set may go on accepting it until they fetch it again.',
    ],
    source: 'OpenID Connect Core 1.0 §10.1.1; RFC 7517 §4.5, §5',
    terms: 'rollover replace key JWKS cache leaked',
    see: ['key-sets', 'revocation', 'refresh-tokens', 'secret-strength'],
  },
  'secret-strength': {
    group: 'keys',
    title: 'How strong a secret must be',
    paragraphs: [
      'At least as long as the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512; strict libraries refuse less. The bytes come from a random generator: a password or a sentence is none, however long.',
      'The length of the text is not the strength: 32 hex digits hold 16 bytes, if they are random at all.',
      'RSA keys have at least 2048 bits. On elliptic curves the curve is the strength.',
    ],
    source: 'RFC 7518 §3.2, §3.3; RFC 8725 §3.5',
    terms: 'entropy length password random bits weak',
    see: ['guessed-secret', 'hmac-or-key-pair', 'key-forms', 'key-rotation'],
  },
  thumbprint: {
    group: 'keys',
    title: 'Thumbprint of a key',
    paragraphs: [
      'A name that anyone computes from the key itself: the required members of the public JWK alone, sorted by name, without white space, then hashed (SHA-256 as a rule) and written in base64url. Private and public half have the same one.',
      'It serves as a kid, and in cnf.jkt it ties an access token to the key of its sender.',
    ],
    source: 'RFC 7638 §3; RFC 9449 §6.1',
    terms: 'jkt fingerprint hash RFC 7638',
    see: ['key-sets', 'sender-constrained', 'claim:cnf', 'parameter:x5t#S256'],
  },
  'keys-in-token': {
    group: 'keys',
    title: 'Keys that the token brings',
    paragraphs: [
      'A header may hold the key (jwk, x5c), or an address to fetch it from (jku, x5u). Whoever forges a token writes its header, too, so such a key always fits. It proves that the sender has it, not who the sender is.',
      'It counts for more only if the verifier trusts that key by other means: a certificate chain to an authority that it knows, or a key on its own list. In a DPoP proof possession is all that is asked for.',
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
} as const satisfies WrittenTopics;
