import type { WrittenTopics } from '../entry.ts';

/** Which algorithm to choose. */
export const choosingTopics = {
  'hmac-or-key-pair': {
    group: 'choosing',
    title: 'HMAC or a key pair',
    paragraphs: [
      'HMAC (HS256 and its like): one shared secret signs and verifies. Whoever can check a token can also make one, so it suits a service that checks only its own tokens, or a few that trust each other fully.',
      'A key pair (RS, PS, ES, EdDSA, ML-DSA): the private key signs, the public one only verifies and may be published. It is the choice wherever issuer and verifier are not the same, as with every identity provider.',
      'HMAC is faster and its tokens are shorter; the price is one secret at every verifier. And only the signature of a key pair can show a third party who signed.',
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
      'RSA (RS256, PS256) is understood everywhere and quick to verify; its keys have 2048 bits or more, and the signature is as long as the key, 256 bytes at least. RS256 has the older padding, PS256 the newer one with the better proof of security.',
      'ECDSA (ES256) has short keys and signatures of 64 bytes. Each signature needs a secret number of its own: one that comes twice, or can be guessed, gives the private key away. Good libraries derive it from the key and the content.',
      'EdDSA (Ed25519) is as short, quick, and needs no such number: the best choice where all sides support it.',
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
    title: 'alg none: no signature at all',
    paragraphs: [
      'An unsecured token ends with a dot and has an empty third part. Nothing protects it: anyone can write one.',
      'In the attack the header of a real token is set to none, the signature is dropped and the claims are changed. Verifiers that believe the header accept it.',
      'So a verifier must refuse none unless its caller asked for exactly that. It compares alg with the names it allows, not with a list of forbidden ones, which another spelling such as nOnE slips past.',
    ],
    source: 'RFC 7518 §3.6; RFC 7519 §6; RFC 8725 §2.1, §3.2',
    terms: 'unsecured unsigned attack strip signature',
    see: ['algorithm:none', 'algorithm-confusion', 'signature-verdict', 'parameter:alg'],
  },
} as const satisfies WrittenTopics;
