import type { WrittenTopics } from '../entry.ts';

/** The parts of a token, and what it is as a whole. */
export const partTopics = {
  'encoded-token': {
    group: 'parts',
    title: 'Encoded token',
    paragraphs: [
      'A signed token in compact form has three parts separated by dots: header, payload and signature. Each part is encoded as base64url, so the token fits into a URL or an HTTP header.',
      'The encoding hides nothing: anyone who has the token can read it. Most headers begin with eyJ, which encodes an opening brace, a double quote and the first letter of a name.',
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
      'json-serialization',
      'browser-storage',
      'jwt-or-session',
      'jwt-or-basic',
    ],
  },
  header: {
    group: 'parts',
    title: 'Header',
    paragraphs: [
      'The header is a JSON object that says how the token was made: the algorithm (alg), often the key (kid), and the type of token (typ). Its members are called header parameters.',
      'The signature covers the header, but the header must be read before the signature can be checked. Until then it is only what the sender claims. So the verifier must decide which algorithms and keys it accepts.',
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
      'The payload is the content of the token. In a JWT it is a JSON object, the claims set. Each claim says something about the subject or about the token itself. A JWS can contain any other bytes, but then it is not a JWT.',
      'A claim is only as reliable as its issuer, and only after signature, issuer, audience and times have been checked.',
    ],
    source: 'RFC 7519 §4, §7.2; RFC 8725 §3.10',
    terms: 'claims set body content data',
    see: ['claim-names', 'signed-not-encrypted', 'privacy', 'expiry', 'audience-and-issuer', 'claims-verdict'],
  },
  signature: {
    group: 'parts',
    title: 'Signature',
    paragraphs: [
      'The signature is computed over the first two parts exactly as they are written, with the dot between them. If a single character changes, even a space inside the JSON, the signature no longer matches.',
      'With HS256 it is HMACSHA256(base64url(header) + "." + base64url(payload), secret). Algorithms with key pairs sign the same text with a private key.',
      'It proves that someone with the key created this token and that nothing has changed since. It does not hide the content, and it does not say that the token is still valid.',
    ],
    source: 'RFC 7515 §5.1, §5.2',
    terms: 'signing input mac hmac third part',
    see: ['signature-verdict', 'hmac-or-key-pair', 'rsa-ecdsa-eddsa', 'signed-not-encrypted', 'alg-none'],
  },
  base64url: {
    group: 'parts',
    title: 'Base64url',
    paragraphs: [
      'Base64url writes bytes as letters, digits, - and _, with six bits per character. Standard base64 uses + and / instead, and adds padding with =, which tokens omit.',
      'It is an encoding, not encryption: anyone can decode it without a key.',
    ],
    source: 'RFC 4648 §5; RFC 7515 §2, appendix C',
    terms: 'base64 padding encoding url safe',
    see: ['encoded-token', 'signed-not-encrypted'],
  },
  'claim-names': {
    group: 'parts',
    title: 'Claim names',
    paragraphs: [
      "Registered claims are in IANA's list and mean the same everywhere. The standard itself requires none of them. Public claims have a name that cannot collide, such as a URL under the domain of its author. Issuer and verifier agree on private claims, which can collide.",
      'Names are case-sensitive, and each should occur once. If a name is duplicated, some verifiers use the last value and others reject the token.',
    ],
    source: 'RFC 7519 §4, §4.1–4.3, §10.1',
    terms: 'registered public private custom namespace duplicate IANA',
    see: ['payload', 'claim:iss', 'claim:sub', 'claim:aud', 'claim:exp', 'claim:jti', 'token-confusion'],
  },
  'jwt-jws-jwe': {
    group: 'parts',
    title: 'JWT, JWS and JWE',
    paragraphs: [
      'A JWT is a set of claims as JSON. It has one of two formats: a JWS is signed and has three parts, and a JWE is encrypted and has five. Both can also contain other content.',
      'A JWK describes a key, JWA lists the algorithms, and the family of standards is called JOSE. A nested JWT is signed first and then encrypted, with cty JWT in the outer header.',
    ],
    source: 'RFC 7519 §1, §3, §5.2; RFC 7515; RFC 7516',
    terms: 'JOSE JWA JWK nested',
    see: ['encoded-token', 'jwe', 'signed-not-encrypted', 'parameter:cty', 'key-forms'],
  },
  jwe: {
    group: 'parts',
    title: 'JWE, the encrypted format',
    paragraphs: [
      'A JWE has five parts: header, encrypted content key, initialization vector, ciphertext and authentication tag. alg says how the recipient gets the content key, and enc how the content is encrypted. The header stays readable.',
      'Anyone can encrypt with a public key, so such a JWE does not say who sent it. If that matters, sign first and then encrypt the signed token.',
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
