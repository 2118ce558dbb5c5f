import type { WrittenTopics } from '../entry.ts';

/** Which algorithm to choose. */
export const choosingTopics = {
  'hmac-or-key-pair': {
    group: 'choosing',
    title: 'HMAC or a key pair',
    paragraphs: [
      'HMAC (HS256, HS384, HS512): one shared secret signs and verifies. Anyone who can check a token can also create one. It suits a service that checks only its own tokens, or a few services that fully trust each other.',
      'A key pair (RS, PS, ES, EdDSA, ML-DSA): the private key signs. The public key only verifies and can be published. Use it if issuer and verifier are different parties, as with every identity provider.',
      'HMAC is faster and its tokens are shorter, but every verifier has the secret. Only a signature made with a key pair can show a third party who signed.',
    ],
    source: 'RFC 7515 §10.5; RFC 7518 §3.1',
    terms: 'symmetric asymmetric shared secret public key private key HS256 RS256 choose',
    see: [
      'rsa-ecdsa-eddsa',
      'secret-strength',
      'algorithm-confusion',
      'key-forms',
      'algorithm:HS256',
      'algorithm:RS256',
      'algorithm:ES256',
      'algorithm:Ed25519',
    ],
  },
  'rsa-ecdsa-eddsa': {
    group: 'choosing',
    title: 'RSA, ECDSA or EdDSA',
    paragraphs: [
      'RSA (RS256, PS256) is supported everywhere and fast to verify. Its keys have 2048 bits or more, and the signature is as long as the key, at least 256 bytes. RS256 uses the older padding, PS256 the newer one with the better security proof.',
      'ECDSA (ES256) has short keys and signatures of 64 bytes. Each signature needs its own secret number. A number that repeats or can be guessed reveals the private key. Good libraries derive it from the key and the content.',
      'EdDSA (Ed25519) is just as short, fast, and does not need such a number. It is the best choice if all sides support it.',
      'ML-DSA is meant to withstand quantum computers, with signatures of thousands of bytes.',
    ],
    source: 'RFC 7518 §3.3–3.5; RFC 8037 §3.1; RFC 8725 §3.2; RFC 9864 §2.2; RFC 9964',
    terms: 'elliptic curve P-256 Ed25519 RS256 PS256 ES256 post-quantum RFC 6979',
    see: [
      'hmac-or-key-pair',
      'algorithm:RS256',
      'algorithm:PS256',
      'algorithm:ES256',
      'algorithm:Ed25519',
      'algorithm:ML-DSA-44',
    ],
  },
  'alg-none': {
    group: 'choosing',
    title: 'alg none: no signature',
    paragraphs: [
      'An unsecured token ends with a dot and has an empty third part. Nothing protects it: anyone can create one.',
      'In the attack, alg in the header of a real token is set to none, the signature is removed and the claims are changed. Verifiers that trust the header accept it.',
      'So a verifier must reject none unless it is configured to accept it. It should compare alg with a list of allowed names. A list of forbidden names misses other spellings such as nOnE.',
    ],
    source: 'RFC 7518 §3.6; RFC 7519 §6; RFC 8725 §2.1, §3.2',
    terms: 'unsecured unsigned attack strip signature',
    see: ['algorithm:none', 'algorithm-confusion', 'signature-verdict', 'parameter:alg'],
  },
} as const satisfies WrittenTopics;
