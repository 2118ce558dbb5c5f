import type { WrittenTopics } from '../entry.ts';

/** The parts of a token, and what it is as a whole. */
export const partTopics = {
  'encoded-token': {
    group: 'parts',
    title: 'Encoded token',
    paragraphs: [
      'A signed token in its compact form is three parts with dots between them: header, payload, signature. Each is written in base64url, so the whole fits into a URL or an HTTP header.',
      'The encoding hides nothing: whoever holds the token can read it. Most headers begin with eyJ, which is an opening brace, a quotation mark and the first letter of a name.',
    ],
    source: 'RFC 7515 §3.1, §7.1; RFC 7519 §3',
    terms: 'compact serialization dots eyJ bearer',
    see: [
      'header',
      'payload',
      'signature',
      'base64url',
      'jwt-jws-jwe',
      'signed-not-encrypted',
      'browser-storage',
      'jwt-or-session',
      'jwt-or-basic',
    ],
  },
  header: {
    group: 'parts',
    title: 'Header',
    paragraphs: [
      'A JSON object that says how the token was made: by which algorithm (alg), often with which key (kid), and what kind of token it is (typ). Its members are called header parameters.',
      'The signature covers it, but it must be read before the signature can be checked. Until then it is only what the sender says, so a verifier decides by itself which algorithms and keys it accepts.',
    ],
    source: 'RFC 7515 §4; RFC 8725 §3.1',
    terms: 'JOSE header parameters alg kid typ',
    see: [
      'parameter:alg',
      'parameter:typ',
      'parameter:kid',
      'parameter:crit',
      'hmac-or-key-pair',
      'keys-in-token',
      'algorithm-confusion',
    ],
  },
  payload: {
    group: 'parts',
    title: 'Payload',
    paragraphs: [
      'The content of the token. In a JWT it is a JSON object, the claims set: each member says something about somebody, or about the token itself. A JWS may carry any other bytes, but then it is no JWT.',
      'A claim is worth as much as the issuer is trusted, and only once signature, issuer, audience and times have been checked.',
    ],
    source: 'RFC 7519 §4, §7.2; RFC 8725 §3.10',
    terms: 'claims set body content data',
    see: ['claim-names', 'signed-not-encrypted', 'privacy', 'expiry', 'audience-and-issuer', 'claims-verdict'],
  },
  signature: {
    group: 'parts',
    title: 'Signature',
    paragraphs: [
      'Computed over the first two parts exactly as they are written, with the dot between them. One other character, be it a space inside the JSON, and it no longer fits.',
      'With HS256 it is HMACSHA256(base64url(header) + "." + base64url(payload), secret). The other algorithms sign the same text with a private key.',
      'It says that somebody with the key made this token, and that nothing was changed since. It hides nothing, and it does not say that the token is still valid.',
    ],
    source: 'RFC 7515 §5.1, §5.2',
    terms: 'signing input mac hmac third part',
    see: ['signature-verdict', 'hmac-or-key-pair', 'rsa-ecdsa-eddsa', 'signed-not-encrypted', 'alg-none'],
  },
  base64url: {
    group: 'parts',
    title: 'Base64url',
    paragraphs: [
      'Bytes written in letters, digits, - and _: six bits a character. It differs from ordinary base64 in those two characters (there + and /) and in that a token leaves out the padding with =.',
      'It is an encoding and no encryption: it needs no key, and anyone undoes it.',
    ],
    source: 'RFC 4648 §5; RFC 7515 §2, appendix C',
    terms: 'base64 padding encoding url safe',
    see: ['encoded-token', 'signed-not-encrypted'],
  },
  'claim-names': {
    group: 'parts',
    title: 'Names of claims',
    paragraphs: [
      "Registered claims stand in IANA's list and mean the same everywhere; none of them is required by the standard itself. Public claims have a name that cannot collide, such as a URL under the domain of whoever defined it. Private claims are agreed between issuer and verifier, and may collide.",
      'Names are case-sensitive, and each should stand once: of doubled names one verifier takes the last, another refuses the token.',
    ],
    source: 'RFC 7519 §4, §4.1–4.3, §10.1',
    terms: 'registered public private custom namespace duplicate IANA',
    see: ['payload', 'claim:iss', 'claim:sub', 'claim:aud', 'claim:exp', 'claim:jti', 'token-confusion'],
  },
  'jwt-jws-jwe': {
    group: 'parts',
    title: 'JWT, JWS and JWE',
    paragraphs: [
      'A JWT is a set of claims as JSON. It travels in one of two wrappers: as a JWS it is signed and has three parts, as a JWE it is encrypted and has five. Both can carry other content, too.',
      'A JWK describes a key, JWA lists the algorithms, and the family is called JOSE. A nested JWT is one inside another: signed first, then encrypted, with cty JWT in the outer header.',
    ],
    source: 'RFC 7519 §1, §3, §5.2; RFC 7515; RFC 7516',
    terms: 'JOSE JWA JWK nested',
    see: ['encoded-token', 'jwe', 'signed-not-encrypted', 'parameter:cty', 'key-forms'],
  },
  jwe: {
    group: 'parts',
    title: 'JWE, the encrypted form',
    paragraphs: [
      'Five parts: header, encrypted content key, initialization vector, ciphertext, authentication tag. alg says how the content key reaches the recipient, enc how the content itself is encrypted. The header stays readable.',
      'Anyone can encrypt with a public key, so a JWE made in that way does not say who sent it. Where that matters, sign first and encrypt the signed token.',
    ],
    source: 'RFC 7516 §3.1, §4.1; RFC 7519 §11.2',
    terms: 'encryption encrypted ciphertext content key',
    see: [
      'decryption-verdict',
      'parameter:enc',
      'parameter:zip',
      'parameter:epk',
      'parameter:p2c',
      'signed-not-encrypted',
      'jwt-jws-jwe',
    ],
  },
} as const satisfies WrittenTopics;
