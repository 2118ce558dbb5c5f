import type { HelpOf } from './entry.ts';
import { anywhere, jose, nimbus, node, shell } from './remedies.ts';

const passOn = anywhere('Pass the token on as you received it. A client never needs to write it again.');

/** Causes of a token that does not decrypt. */
export const encryptionHelp = {
  'jwe-key-not-private': {
    meaning: 'Anyone encrypts with the public key of the recipient. Only the private key of that pair decrypts.',
    origin: 'The key came from a JWK Set, which contains public keys only, or from a certificate.',
    remedies: [
      anywhere('Use the private key where it was generated: in the configuration or the key store of the recipient.'),
      shell('This shows whether a file contains a private key.', 'openssl pkey -in key.pem -noout -text'),
    ],
    source: 'RFC 7516 §5.2',
  },
  'jwe-key-length': {
    meaning:
      'AES takes keys of exactly 16, 24 or 32 bytes, and AES-CBC with HMAC takes twice that. They are never padded or shortened.',
    origin:
      'The secret is base64 or hex and was counted in characters, or a password was used where the algorithm needs random bytes.',
    remedies: [
      anywhere('Compare the length of the decoded secret with the one that the algorithm needs.'),
      shell('A new secret of 32 bytes, in base64.', 'openssl rand -base64 32'),
    ],
    source: 'RFC 7518 §4.4, §4.5, §5.1',
  },
  'jwe-key-reserved': {
    meaning: 'A JWK can say what it is for: alg, use and key_ops. Strict libraries reject it for anything else.',
    origin:
      'A key for signatures was used to encrypt, or the sender chose another algorithm than the recipient announced.',
    remedies: [
      anywhere('The sender should use the key with "use": "enc" and the algorithm that the key names.'),
      jose('Import the key for the algorithm of the token.', "const key = await importJWK(jwk, 'RSA-OAEP-256')"),
    ],
    source: 'RFC 7517 §4.2, §4.3, §4.4',
  },
  'jwe-wrong-alg': {
    meaning: 'The algorithm in the header is not the one that encrypted the content key.',
    origin:
      'RSA-OAEP and RSA-OAEP-256 differ only in the hash, and several libraries once wrote one and computed the other.',
    remedies: [
      anywhere('The sender must write the algorithm that it uses. The recipient must accept only the ones it expects.'),
      nimbus(
        'The algorithm is set in the header.',
        'new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)',
      ),
    ],
    source: 'RFC 7516 §4.1.1; RFC 7518 §4.3',
  },
  'jwe-wrong-enc': {
    meaning: 'The content encryption in the header is not the one that encrypted the content.',
    origin: 'The header was written by hand, or it was changed on the way.',
    remedies: [
      anywhere(
        'The sender must write the algorithm that it uses, before it encrypts, because the tag covers the header.',
      ),
      passOn,
    ],
    source: 'RFC 7516 §4.1.2',
  },
  'jwe-wrong-aad': {
    meaning:
      'The tag covers the header as it is in the token: its base64url, as ASCII. This sender covered something else.',
    origin:
      'Code that builds a JWE from AES-GCM itself, and passes the JSON of the header or nothing as additional data.',
    remedies: [
      anywhere('Let a library build the token.'),
      node(
        'If you must do it by hand, this is the additional data.',
        "cipher.setAAD(Buffer.from(token.split('.')[0], 'ascii'))",
      ),
    ],
    source: 'RFC 7516 §5.1',
  },
  'jwe-header-changed': {
    meaning: 'The authentication tag covers the header. If a byte of it changes, the token no longer decrypts.',
    origin: 'A gateway added a parameter such as kid, or a program decoded the header and wrote it again.',
    remedies: [
      passOn,
      anywhere('To add a parameter, encrypt again. In JSON serialization, an unprotected header can be added.'),
    ],
    source: 'RFC 7516 §5.1, §5.2',
  },
  'jwe-tag-length': {
    meaning:
      'The tag has a fixed length: 16 bytes with AES-GCM, 16, 24 or 32 with AES-CBC and HMAC. A shorter one is easier to forge.',
    origin:
      'The token was cut off at its end, or the sender took the tag from the wrong place: many libraries return it after the ciphertext.',
    remedies: [
      anywhere('Reject other lengths, as RFC 7518 requires.'),
      node('Read the tag after the cipher is final.', 'const tag = cipher.getAuthTag() // 16 bytes'),
    ],
    source: 'RFC 7518 §5.2.2.2, §5.3',
  },
  'jwe-zip': {
    meaning: 'zip says that the content was compressed before it was encrypted. DEF is raw DEFLATE without a header.',
    origin:
      'The content is not compressed, or it was compressed with zlib or gzip, which add a header. Some content expands enormously on purpose.',
    remedies: [
      anywhere(
        'Do not use zip: compression reveals the content by its length, and it can fill the memory of the recipient.',
      ),
      node('Raw DEFLATE, without the header of zlib.', 'zlib.deflateRawSync(content)'),
    ],
    source: 'RFC 7516 §4.1.3; RFC 1951; CVE-2024-28176',
  },
  'jwe-changed': {
    meaning:
      'The content key opened, so the key is right. The tag does not fit: something that it covers is not what the sender encrypted.',
    origin: 'A character was changed or lost when the token was copied, or the sender computed the tag wrongly.',
    remedies: [
      anywhere('Get the token again from the sender and compare the two.'),
      anywhere('If every token fails, look at how the sender computes the tag: additional data, order, lengths.'),
    ],
    source: 'RFC 7516 §5.2',
  },
  'jwe-other-recipient': {
    meaning:
      'The key has the right type, but it does not open the content key. Another key was used, or the token was changed.',
    origin:
      'The sender encrypts with the public key of another environment or tenant, or with one from before a rotation.',
    remedies: [
      anywhere("Compare the token's kid with the kid of your key, or with its thumbprint."),
      shell(
        'This prints the public half of your key, to compare with the one that the sender uses.',
        'openssl pkey -in key.pem -pubout',
      ),
    ],
    source: 'RFC 7516 §5.2',
  },
  'jwe-unusable': {
    meaning: 'A parameter or a part of the token is not what the algorithm needs, so nothing can be computed with it.',
    origin: 'The header was written by hand or changed, or someone sends tokens that are meant to harm the recipient.',
    remedies: [
      anywhere('Get the token again from the sender.'),
      anywhere(
        'A recipient must reject such a token: points off the curve, too many iterations, a wrapped key under dir.',
      ),
    ],
    source: 'RFC 7518 §4; RFC 8725 §3.4; CVE-2023-50967',
  },
  'secret-derived': {
    meaning: 'The secret in the configuration is not the key. A program derives the key from it.',
    origin:
      'NextAuth and Auth.js derive the key of the session cookie with HKDF. Others hash the secret, cut it off, or fill it with zero bytes.',
    remedies: [
      jose(
        'This is how NextAuth 4 derives it, with @panva/hkdf.',
        "const key = await hkdf('sha256', secret, '', 'NextAuth.js Generated Encryption Key', 32)",
      ),
      anywhere('In a NextAuth project, call getToken() instead of decrypting the cookie yourself.'),
    ],
    source: 'RFC 5869',
  },
} satisfies HelpOf;
