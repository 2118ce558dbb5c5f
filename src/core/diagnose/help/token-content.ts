import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, jose, jsonwebtoken, node, php, python } from './remedies.ts';

/** Causes in the characters, the parts and the content of a token. */
export const tokenContentHelp = {
  'token-foreign-character': {
    meaning: 'A character that base64url does not have was inserted into the token. Without it the token verifies.',
    origin:
      'Some mail programs break lines of more than 990 characters and insert "!" there. A form, a chat or a log can insert others.',
    remedies: [
      anywhere('Remove the character, and send long tokens in mails as a link or with base64 as transfer encoding.'),
      anywhere('Base64url consists of A to Z, a to z, 0 to 9, - and _ only.'),
    ],
    source: 'RFC 7515 §2; RFC 5322 §2.1.1',
  },
  'four-segments': {
    meaning:
      'No kind of JWT has this number of parts: a signed one has three, an encrypted one five. One of the parts does not belong to it.',
    origin:
      'A framework appended its own signature or a user name, a dot of a sentence or a file name followed, or a dot was typed into the token.',
    remedies: [
      anywhere('Compare with the token where it was issued.'),
      anywhere('If a framework appended something, let the same framework remove it before you verify.'),
    ],
    source: 'RFC 7515 §7.1; RFC 7516 §9',
  },
  'decoded-view-pasted': {
    meaning:
      'These are the header and the payload as a debugger shows them, decoded. The signature covers the encoded text, which cannot be restored from them.',
    origin: 'The right side of a debugger was copied instead of the left, or the result of decode() was logged.',
    remedies: [
      anywhere('Copy the encoded token: three parts with dots, starting with "ey".'),
      jsonwebtoken('Log the token itself, not what decode() returns.', 'console.log(token)'),
    ],
    source: 'RFC 7515 §5.2',
  },
  'secret-pasted-as-token': {
    meaning: 'The same text is in both boxes, and it is not a token. Probably it is the secret.',
    origin:
      'The clipboard still contained the secret when the token was pasted, or two arguments of a call are the same.',
    remedies: [
      anywhere('Paste the token into the token box and the secret into the Key box.'),
      jsonwebtoken('The token comes first, then the secret.', 'jwt.verify(token, secret, { algorithms })'),
    ],
    source: null,
  },
  'signature-of-sample-token': {
    meaning:
      'The third part is the signature of a well-known sample token, but the content before it is different. It was never signed.',
    origin:
      'A sample was edited outside a debugger, or a test was written by hand: header and payload were encoded again, and the signature was copied.',
    remedies: [
      jsonwebtoken('Sign test tokens.', 'jwt.sign(claims, secret)'),
      jose('Sign test tokens.', `await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key)`),
    ],
    source: 'RFC 7515 §5.1',
  },
  'signing-input-payload-only': {
    meaning:
      'The signature covers something else than header, dot and payload: only the payload, or both parts without the dot. Other verifiers reject it.',
    origin:
      'The signer passes only one part to the signing function, as NATS did in version 1 of its tokens, or joins the parts without the dot.',
    remedies: [
      anywhere('With NATS, create the account and user tokens again with a current nsc, which writes version 2.'),
      node('What to sign.', '`${base64url(header)}.${base64url(payload)}`'),
    ],
    source: 'RFC 7515 §5.1',
  },
  'json-bom': {
    meaning:
      'There is a byte-order mark before the JSON of the header or the payload. JSON must not start with it, and most libraries reject the part.',
    origin:
      'The JSON was read from a file saved as "UTF-8 with BOM", which Windows PowerShell and some editors write, and encoded unchanged.',
    remedies: [
      anywhere('Serialize the claims in the program instead of encoding a file.'),
      python('Reads a file with or without the mark.', 'open(path, encoding="utf-8-sig")'),
      dotnet('UTF-8 without BOM.', 'new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)'),
    ],
    source: 'RFC 8259 §8.1',
  },
  'payload-not-json': {
    meaning:
      'The signature is right, but typ says JWT and the payload is not a JSON object. A JWT library rejects it after the check.',
    origin: 'A string was passed where the claims belong, or the JSON was built by joining strings.',
    remedies: [
      anywhere('Pass an object with the claims to the library, and let the library serialize it.'),
      node(
        'A JWS with other content has no typ JWT.',
        `await new CompactSign(bytes).setProtectedHeader({ alg: 'HS256' }).sign(key)`,
      ),
      php('Claims are an array.', `JWT::encode(['sub' => $id], $key, 'HS256')`),
    ],
    source: 'RFC 7519 §7.2',
  },
  'no-token': {
    meaning:
      'The text contains nothing that is a token: no part that starts with "ey", and no parts of base64url separated by dots.',
    origin: 'A message, a request without an Authorization header, or a name was copied instead of the token.',
    remedies: [
      anywhere('Look for the token in the Authorization header, in a cookie, or in the answer of the token endpoint.'),
    ],
    source: 'RFC 7515 §7.1',
  },
  'alg-missing': {
    meaning:
      'The header does not name the algorithm of the signature. It is required, and a verifier must not guess it.',
    origin: 'The header was built by hand, or alg has another JSON type than string.',
    remedies: [
      anywhere('Let the library write the header. It adds the algorithm with which it signs.'),
      jose('The header is set explicitly.', `.setProtectedHeader({ alg: 'RS256' })`),
    ],
    source: 'RFC 7515 §4.1.1',
  },
  'signature-wrong-length': {
    meaning: 'The length of the signature fits no key of this algorithm, so no key can verify it.',
    origin:
      'The signer used another hash or algorithm than the header says, encoded the signature twice or as text, or omitted zero bytes.',
    remedies: [
      anywhere(
        'Lengths in bytes: HS256 32, HS384 48, HS512 64, ES256 64, ES384 96, ES512 132, Ed25519 64, RSA as long as the modulus.',
      ),
      node('Take the digest as bytes.', `crypto.createHmac('sha256', secret).update(input).digest('base64url')`),
      php('The last argument returns bytes instead of hex.', `hash_hmac('sha256', $input, $secret, true)`),
    ],
    source: 'RFC 7518 §3.2, §3.4; RFC 8032 §5.1',
  },
  'signature-leading-zero-lost': {
    meaning:
      'A number in the signature starts with a zero byte, and the signer omitted it. Most tokens verify; about one in a hundred fails.',
    origin:
      'R and S, or the RSA signature, were converted from big integers, which have no leading zeros, without a fixed width.',
    remedies: [
      node('Writes R and S at full width.', `crypto.sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })`),
      python('Give the width.', 'r.to_bytes(32, "big") + s.to_bytes(32, "big")'),
      anywhere('Test with a few thousand tokens: this fault rarely shows.'),
    ],
    source: 'RFC 7518 §3.4; RFC 8017 §8.2.1',
  },
} as const satisfies HelpOf;
