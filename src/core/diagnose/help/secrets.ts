import type { HelpOf } from './entry.ts';
import {
  anywhere,
  decodeBase64,
  dotnet,
  go,
  golangJwt,
  java,
  jjwt,
  jose,
  jsonwebtoken,
  lcobucci,
  nimbus,
  node,
  php,
  phpJwt,
  pyjwt,
  python,
  shell,
  useAsText,
} from './remedies.ts';

const makeSecret = shell(
  'Generates 32 random bytes in base64; -A keeps longer output on one line.',
  'openssl rand 32 | openssl base64 -A',
);

/** Causes in the shared secret: how it is decoded, and which one it is. */
export const secretsHelp = {
  'no-key': {
    meaning: 'The token was read, but nothing says who signed it. Anyone can create a token that reads like this one.',
    origin:
      'Decoding does not need a key. A backend that only decodes, and never verifies, accepts anything it is sent.',
    remedies: [
      anywhere(
        "For HS256, HS384 and HS512 paste the shared secret. For the others paste the issuer's public key, or the key set at the jwks_uri of its discovery document.",
      ),
      jsonwebtoken('decode() does not verify; verify() does.', `jwt.verify(token, key, { algorithms: ['RS256'] })`),
      jose('decodeJwt() does not verify; jwtVerify() does.', 'await jwtVerify(token, key)'),
    ],
    source: 'RFC 7519 §7.2; CWE-347',
  },
  'secret-is-base64': {
    meaning:
      'Your secret is base64 of the bytes that signed the token. One side decodes it, the other uses its characters.',
    origin:
      'jjwt reads a string as base64: signWith(alg, String) and setSigningKey(String). So do JHipster (base64-secret), Kong with secret_is_base64, and programs that keep random bytes as text. Most other libraries read a string as UTF-8.',
    remedies: [
      anywhere(
        'Choose Base64 under "Secret encoding" here, and decode the secret in the program that does not decode it.',
      ),
      ...decodeBase64,
    ],
    source: null,
  },
  'secret-is-hex': {
    meaning: 'Your secret is hex of the bytes that signed the token: two digits for each byte.',
    origin:
      'Secrets made with openssl rand -hex 32, or shown by a database or a key store, are hex. The signer decoded the hex; the other side ' +
      'uses the digits as text.',
    remedies: [
      anywhere(
        'Choose Hex under "Secret encoding" here, and decode the secret in the program that does not decode it.',
      ),
      node('For jsonwebtoken and for jose.', `Buffer.from(secret, 'hex')`),
      python('For PyJWT.', 'bytes.fromhex(secret)'),
      java('Since Java 17.', 'Keys.hmacShaKeyFor(HexFormat.of().parseHex(secret))'),
      dotnet('Since .NET 5.', 'new SymmetricSecurityKey(Convert.FromHexString(secret))'),
      go('From encoding/hex.', 'hex.DecodeString(secret)'),
      php('For both libraries.', 'hex2bin($secret)'),
    ],
    source: null,
  },
  'secret-not-base64': {
    meaning: 'The secret was decoded here, but the signer used its characters unchanged.',
    origin:
      'A secret of random bytes is often kept as base64 or hex and then used as a plain string, because jsonwebtoken, PyJWT, golang-jwt with []byte(secret) and php-jwt use it unchanged. That is fine as long as both sides do the same.',
    remedies: [
      anywhere('Choose UTF-8 text under "Secret encoding" here, and do not decode the secret in your verifier.'),
      ...useAsText,
    ],
    source: null,
  },
  'secret-looks-like-hex-but-is-text': {
    meaning:
      'The token verifies with the digits as text. Decoded from hex, the same secret would be another key of half the length.',
    origin:
      'openssl rand -hex, md5 and sha256 sums and UUIDs look like bytes in hex, but a program that passes the string to a library signs with its characters.',
    remedies: [
      anywhere(
        'There is nothing to fix here. Tell the other side not to decode it, and count 4 bits per digit: 64 digits have the strength that HS256 requires.',
      ),
      ...useAsText.slice(0, 3),
    ],
    source: null,
  },
  'secret-looks-like-base64-but-is-text': {
    meaning:
      'The token verifies with the characters unchanged. Decoded from base64, the same secret would be another key.',
    origin:
      "Many services hand out random secrets in the base64 alphabet and use them as text. jjwt's string overloads would decode it and fail.",
    remedies: [anywhere('There is nothing to fix here. Tell the other side not to decode it.'), ...useAsText],
    source: null,
  },
  'secret-base64-truncated': {
    meaning:
      'The secret is not valid base64. The signer decoded it anyway: it dropped characters outside the alphabet and an incomplete group at the end.',
    origin:
      'jjwt up to 0.9 decodes a string with DatatypeConverter.parseBase64Binary, which skips such characters and drops the rest. PHP\'s base64_decode without its second argument also skips them. So a plain secret with "-", "_" or spaces silently becomes a shorter, weaker key.',
    remedies: [
      anywhere('Change to a new random secret. Until then, use the bytes that the lenient decoder produced.'),
      jjwt(
        'Since 0.10 this throws a DecodingException. Use the characters, or valid base64.',
        'Keys.hmacShaKeyFor(secret.getBytes(StandardCharsets.UTF_8))',
      ),
      php('Decodes strictly: returns false instead of a wrong key.', 'base64_decode($secret, true)'),
    ],
    source: 'RFC 4648 §3.3',
  },
  'secret-double-base64': {
    meaning:
      'Decoding the secret once gives base64 again; only the second decoding gives the bytes that signed the token.',
    origin:
      "Kubernetes shows the values of a Secret in base64 (under data), whatever they contain. A value that was already base64 is then encoded twice. Helm's b64enc on an encoded value does the same.",
    remedies: [
      shell('Read the value decoded.', `kubectl get secret NAME -o jsonpath='{.data.KEY}' | base64 -d`),
      anywhere('In a Kubernetes manifest put text under stringData, not under data.'),
    ],
    source: null,
  },
  'signed-with-well-known-secret': {
    meaning:
      'The token verifies with a key that is in documentation, a tutorial or a default configuration. Anyone can sign such tokens.',
    origin:
      'A default that was never changed, a debugger\'s placeholder, or a variable that is not set, which String(…) or `${…}` turned into "undefined" or "null".',
    remedies: [
      makeSecret,
      anywhere('Do not start without a secret.'),
      node('Instead of a default.', `if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set')`),
      python('Raises KeyError if it is not set.', 'os.environ["JWT_SECRET"]'),
    ],
    source: 'RFC 8725 §3.5; CWE-798, CWE-1392',
  },
  'empty-secret': {
    meaning:
      'The token verifies with an empty secret. Anyone can sign such tokens, so a verifier must not accept them.',
    origin:
      "A variable that is not set: Go's os.Getenv and PHP's getenv() ?: '' return an empty string. jsonwebtoken and jose reject an empty secret, as does PyJWT since 2.13; golang-jwt does not.",
    remedies: [
      makeSecret,
      golangJwt(
        'Do not start without one.',
        'if secret, ok := os.LookupEnv("JWT_SECRET"); !ok || secret == "" { log.Fatal("JWT_SECRET is not set") }',
      ),
    ],
    source: 'RFC 7518 §3.2; CVE-2019-20933; CWE-1391',
  },
  'short-secret': {
    meaning:
      'The signature is right, but the secret is shorter than the hash. It could be guessed, and strict libraries reject it.',
    origin: 'A word or a password as the secret. HS256 needs 32 bytes, HS384 48, HS512 64.',
    remedies: [
      makeSecret,
      jjwt('Throws a WeakKeyException.'),
      nimbus('Throws a KeyLengthException.'),
      dotnet('Throws IDX10720 (older versions IDX10653, below 16 bytes).'),
      phpJwt('Since version 7: "Provided key is too short".'),
      lcobucci('Since 4.2: "Key provided is shorter than 256 bits".'),
      pyjwt(
        'Warns; rejects it with the option.',
        'jwt.decode(token, key, algorithms=["HS256"], options={"enforce_minimum_key_length": True})',
      ),
      anywhere('jsonwebtoken, jose and golang-jwt silently accept it.'),
    ],
    source: 'RFC 7518 §3.2; CWE-326',
  },
  'wrong-secret': {
    meaning:
      'The signature was not made with this secret or any usual variant of it. Jotscope cannot tell a changed token from another secret.',
    origin:
      'The secret of another environment, a secret that was changed after the token was issued, or a token that was changed on its way.',
    remedies: [
      anywhere(
        "Compare environments: does the token's iss belong to the place where the secret comes from? Then get a new token and try again.",
      ),
      anywhere(
        'Let both sides print a fingerprint of the secret, such as the first 8 digits of its SHA-256, and compare.',
      ),
    ],
    source: null,
  },
  'edited-not-signed': {
    meaning: 'You changed the header or the payload, and the signature still covers the old content. It cannot match.',
    origin: 'Signing needs the secret or the private key. The Key box has only a public key, or none.',
    remedies: [anywhere('Paste the secret or the private key and press Sign, or undo the edit.')],
    source: null,
  },
  'payload-modified': {
    meaning: 'With the original content the signature matches, so the content was changed after it was signed.',
    origin:
      'Someone edited the token, or a program between issuer and verifier rewrote a claim. Signatures exist so that verifiers reject such a token.',
    remedies: [anywhere('Pass the token on unchanged. To change a claim, the issuer must sign a new token.')],
    source: 'CWE-345',
  },
  'token-pasted-as-key': {
    meaning: 'There is a token in the Key box. A token is signed with a key but is not a key.',
    origin:
      'The wrong text was copied, or the arguments of a call were swapped: every library expects the token first and the key second.',
    remedies: [
      anywhere('Paste the secret, the public key or the key set.'),
      jsonwebtoken('The order of the arguments.', `jwt.verify(token, key, { algorithms: ['HS256'] })`),
    ],
    source: null,
  },
} as const satisfies HelpOf;
