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
  'Makes 32 random bytes, written in base64; -A keeps a longer one on one line.',
  'openssl rand 32 | openssl base64 -A',
);

/** Causes in the shared secret: how it is decoded, and which one it is. */
export const secretsHelp = {
  'no-key': {
    meaning: 'The token was read, but nothing says who signed it. Anyone can write a token that reads like this one.',
    origin: 'Decoding needs no key. A backend that only decodes, and never verifies, believes whatever it is sent.',
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
      'The secret given is base64 of the bytes that signed the token. One side decodes it, the other uses its characters.',
    origin:
      'jjwt takes a secret given as a string for base64: signWith(alg, String) and setSigningKey(String). So do tokens from JHipster (base64-secret), from Kong with ' +
      'secret_is_base64, and from whoever keeps random bytes as text. Most other libraries take a string as UTF-8.',
    remedies: [
      anywhere('Choose Base64 under "Secret encoding" here, and decode the secret in the program that does not.'),
      ...decodeBase64,
    ],
    source: null,
  },
  'secret-is-hex': {
    meaning: 'The secret given is the hex spelling of the bytes that signed the token: two digits for each byte.',
    origin:
      'Secrets made with openssl rand -hex 32, or shown by a database or a key store, are hex. The signer decoded it; the other side ' +
      'uses the digits as text.',
    remedies: [
      anywhere('Choose Hex under "Secret encoding" here, and decode the secret in the program that does not.'),
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
    meaning: 'The secret was decoded here, but the signer used its characters as they stand.',
    origin:
      'A secret made of random bytes is often kept as base64 or hex and then used as a plain string, because jsonwebtoken, PyJWT, golang-jwt with []byte(secret) ' +
      'and php-jwt take it as it is. That is no mistake, as long as both sides do the same.',
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
      'openssl rand -hex, md5 and sha256 sums and UUIDs look like bytes in hex, but whoever hands the string to a library signs with its characters.',
    remedies: [
      anywhere(
        'Nothing to mend here. Tell the other side not to decode it, and count 4 bits a digit: 64 digits have the strength that HS256 asks for.',
      ),
      ...useAsText.slice(0, 3),
    ],
    source: null,
  },
  'secret-looks-like-base64-but-is-text': {
    meaning:
      'The token verifies with the characters as they stand. Decoded from base64, the same secret would be another key.',
    origin:
      "Many services hand out random secrets in the base64 alphabet and use them as text. jjwt's string overloads would decode it and fail.",
    remedies: [anywhere('Nothing to mend here. Tell the other side not to decode it.'), ...useAsText],
    source: null,
  },
  'secret-base64-truncated': {
    meaning:
      'The secret is no proper base64. The signer decoded it all the same: characters outside the alphabet dropped, an incomplete ' +
      'group at the end cut off.',
    origin:
      "jjwt up to 0.9 decodes a secret given as a string with DatatypeConverter.parseBase64Binary, which skips such characters and cuts the rest. PHP's base64_decode without its " +
      'second argument skips them too. So a plain secret with "-", "_" or spaces becomes a shorter, weaker key without an error.',
    remedies: [
      anywhere('Change to a new random secret. Until then use the bytes that the lenient decoder made.'),
      jjwt(
        'Since 0.10 this throws a DecodingException. Use the characters, or real base64.',
        'Keys.hmacShaKeyFor(secret.getBytes(StandardCharsets.UTF_8))',
      ),
      php('Decode strictly: false instead of a wrong key.', 'base64_decode($secret, true)'),
    ],
    source: 'RFC 4648 §3.3',
  },
  'secret-double-base64': {
    meaning:
      'Decoding the secret once gives base64 again; only the second decoding gives the bytes that signed the token.',
    origin:
      'Kubernetes shows the values of a Secret in base64 (under data), whatever they hold. A value that was base64 already is then encoded twice. ' +
      "Helm's b64enc on an encoded value does the same.",
    remedies: [
      shell('Read the value decoded.', `kubectl get secret NAME -o jsonpath='{.data.KEY}' | base64 -d`),
      anywhere('In a Kubernetes manifest put text under stringData, not under data.'),
    ],
    source: null,
  },
  'signed-with-well-known-secret': {
    meaning:
      'The token verifies with a secret that stands in documentation, a tutorial or a default configuration. Anyone can sign such tokens.',
    origin:
      'A default that was never changed; a debugger\'s placeholder; or a variable that is not set, whose text became "undefined" or ' +
      '"null" by String(…) or `${…}`.',
    remedies: [
      makeSecret,
      anywhere('Refuse to start without a secret.'),
      node('Instead of a default.', `if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set')`),
      python('Raises KeyError where it is not set.', 'os.environ["JWT_SECRET"]'),
    ],
    source: 'RFC 8725 §3.5; CWE-798, CWE-1392',
  },
  'empty-secret': {
    meaning:
      'The token verifies with a secret of no characters at all. Anyone can sign such tokens, so a verifier must not accept them.',
    origin:
      "A variable that is not set: Go's os.Getenv and PHP's getenv() ?: '' give an empty text. jsonwebtoken and jose refuse an " +
      'empty secret, as does PyJWT since 2.13; golang-jwt does not.',
    remedies: [
      makeSecret,
      golangJwt(
        'Refuse to start without one.',
        'if secret, ok := os.LookupEnv("JWT_SECRET"); !ok || secret == "" { log.Fatal("JWT_SECRET is not set") }',
      ),
    ],
    source: 'RFC 7518 §3.2; CVE-2019-20933; CWE-1391',
  },
  'short-secret': {
    meaning:
      'The signature is right, but the secret is shorter than the hash. It could be guessed, and strict libraries refuse it.',
    origin: 'A word or a password as the secret. HS256 needs 32 bytes, HS384 48, HS512 64.',
    remedies: [
      makeSecret,
      jjwt('Throws a WeakKeyException.'),
      nimbus('Throws a KeyLengthException.'),
      dotnet('Throws IDX10720 (older versions IDX10653, below 16 bytes).'),
      phpJwt('Since version 7: "Provided key is too short".'),
      lcobucci('Since 4.2: "Key provided is shorter than 256 bits".'),
      pyjwt(
        'Warns; refuses with the option.',
        'jwt.decode(token, key, algorithms=["HS256"], options={"enforce_minimum_key_length": True})',
      ),
      anywhere('jsonwebtoken, jose and golang-jwt take it without a word.'),
    ],
    source: 'RFC 7518 §3.2; CWE-326',
  },
  'wrong-secret': {
    meaning:
      'The signature is not by this secret, nor by any usual variant of it. A changed token and another secret cannot be told apart.',
    origin:
      'The secret of another environment, one that was changed after the token was issued, or a token that was altered on its way.',
    remedies: [
      anywhere(
        "Compare environments: does the token's iss belong to the place the secret comes from? Then take a fresh token and try again.",
      ),
      anywhere(
        'Let both sides print a fingerprint of the secret, such as the first 8 digits of its SHA-256, and compare.',
      ),
    ],
    source: null,
  },
  'edited-not-signed': {
    meaning: 'Header or payload was changed here, and the old signature stayed. It cannot fit any more.',
    origin: 'Signing needs the secret or the private key. Only a public key was given, or none.',
    remedies: [anywhere('Give the secret or the private key and press Sign, or undo the edit.')],
    source: null,
  },
  'payload-modified': {
    meaning: 'With the content put back the signature is right, so the content was altered after it was signed.',
    origin:
      'Somebody edited the token, or a program between issuer and verifier rewrote a claim. Refusing such a token is what signatures are for.',
    remedies: [anywhere('Pass the token on to the letter. To change a claim, have the issuer sign a new token.')],
    source: 'CWE-345',
  },
  'token-pasted-as-key': {
    meaning: 'The key field holds a token. A token is signed by a key, and is none.',
    origin:
      'The wrong thing was copied, or the arguments of a call were swapped: every library wants the token first and the key second.',
    remedies: [
      anywhere('Paste the secret, the public key or the key set.'),
      jsonwebtoken('The order of the arguments.', `jwt.verify(token, key, { algorithms: ['HS256'] })`),
    ],
    source: null,
  },
} as const satisfies HelpOf;
