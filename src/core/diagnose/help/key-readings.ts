import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, go, java, jose, node, nimbus, php, python, shell } from './remedies.ts';

/** Causes in how a public key is written, or in what was given in its place. */
export const keyReadingsHelp = {
  'key-is-fingerprint': {
    meaning:
      'A fingerprint or thumbprint is a hash of a key. It tells keys apart, but a signature cannot be verified with it.',
    origin: 'ssh-keygen -l, openssl x509 -fingerprint, or the field x5t or kid was copied instead of the key.',
    remedies: [
      anywhere('Find the key with this fingerprint in the key set of the issuer, and paste that key.'),
      shell('The public key of a certificate.', 'openssl x509 -in cert.pem -noout -pubkey'),
    ],
    source: 'RFC 7638 §3; RFC 7515 §4.1.7',
  },
  'key-is-url': {
    meaning: 'The Key box contains the URL of keys, not the keys. The page with your token does not fetch anything.',
    origin:
      'Libraries take such a URL (createRemoteJWKSet, JwksClient), so it is in the configuration where a key is expected here.',
    remedies: [
      anywhere('Press Fetch key set, or open the URL in a new tab and paste what it shows.'),
      shell('Prints the keys.', 'curl -s https://issuer.example/.well-known/jwks.json'),
      jose('Fetches and caches the keys.', `jwtVerify(token, createRemoteJWKSet(new URL(url)))`),
    ],
    source: 'RFC 7517 §5',
  },
  'key-is-discovery-document': {
    meaning: 'This document describes the issuer. The keys are at the URL in its member jwks_uri.',
    origin: '/.well-known/openid-configuration was opened, which is one step before the keys.',
    remedies: [
      anywhere('Open the URL in "jwks_uri" and paste what it shows.'),
      shell('Both steps.', 'curl -s $(curl -s $ISSUER/.well-known/openid-configuration | jq -r .jwks_uri)'),
    ],
    source: 'OpenID Connect Discovery 1.0 §4',
  },
  'key-in-json': {
    meaning:
      'The key is a value inside JSON, and a library needs only that value. If there are several, use the one that the kid names.',
    origin:
      "Google's map from kid to certificate, a service account file, the answer of a token_key endpoint, or a setting such as Hasura's was pasted as a whole.",
    remedies: [
      anywhere('Parse the JSON and take the value.'),
      node('From a map by kid.', 'const certificate = certificates[header.kid]'),
      python('From a service account file.', 'json.load(open(path))["private_key"]'),
    ],
    source: null,
  },
  'key-in-yaml': {
    meaning:
      'The key is the value in a YAML file. Its lines are indented or encoded there, which is not part of the key.',
    origin: 'A Kubernetes Secret, a values.yaml or an application.yml was pasted with the name and the indentation.',
    remedies: [
      shell('The value alone.', `kubectl get secret jwt -o jsonpath='{.data.key}' | base64 -d`),
      anywhere('Let a YAML parser read the file. It removes the indentation.'),
    ],
    source: null,
  },
  'key-json-bom': {
    meaning: 'The key file starts with a byte-order mark, an invisible character that JSON must not start with.',
    origin: 'Windows PowerShell (Out-File, >) and some editors save UTF-8 with the mark.',
    remedies: [
      anywhere('Save the file as UTF-8 without BOM.'),
      dotnet('Reads a file with or without the mark.', 'File.ReadAllText(path)'),
      python('Reads a file with or without the mark.', 'open(path, encoding="utf-8-sig")'),
    ],
    source: 'RFC 8259 §8.1',
  },
  'key-json-smart-quotes': {
    meaning: 'The JSON of the key has typographic quotes. JSON requires straight double quotes.',
    origin: 'A word processor, a mail program, a chat or a wiki replaced the quotes.',
    remedies: [
      anywhere('Copy the key from its source, or replace the quotes. Send keys as a file or in a code block.'),
    ],
    source: 'RFC 8259 §7',
  },
  'key-json-escaped': {
    meaning: 'The key is JSON inside a JSON string: its quotes have backslashes before them. It must be parsed again.',
    origin: 'JSON.stringify was applied twice, or the value of a variable was copied from another JSON file.',
    remedies: [
      node('Parse it twice.', 'JSON.parse(JSON.parse(text))'),
      anywhere('Store the JWK as an object, or as a string without escapes.'),
    ],
    source: null,
  },
  'key-base58': {
    meaning: 'The key is in base58, as in DID documents and wallets. JWT libraries read JWK and PEM only.',
    origin: 'publicKeyMultibase (z6Mk…), a did:key, publicKeyBase58 or a Solana address was used as a key.',
    remedies: [
      anywhere(
        'Decode the base58. After z6Mk, remove the two bytes ed 01. The other 32 bytes are x of a JWK with crv Ed25519.',
      ),
      jose('Imports the JWK.', `await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')`),
    ],
    source: null,
  },
  'key-nkey': {
    meaning:
      'The key is an nkey of NATS: base32 of a type, an Ed25519 public key and a checksum. JWT libraries cannot read it.',
    origin: 'The iss of a NATS token (A…, O…) or the output of nsc was pasted.',
    remedies: [
      go('nkeys reads and verifies.', 'kp, err := nkeys.FromPublicKey(key)'),
      anywhere('Bytes 2 to 33 of the decoded base32 are x of a JWK with crv Ed25519.'),
    ],
    source: null,
  },
  'key-rsa-modulus-hex': {
    meaning: 'This is only the modulus of an RSA key in hex. A public key has the exponent as well.',
    origin: 'openssl rsa -modulus prints it, and certificate viewers show it.',
    remedies: [
      shell('Prints the whole public key.', 'openssl rsa -in key.pem -pubout'),
      anywhere('Create a JWK: n is the bytes in base64url, e is "AQAB".'),
    ],
    source: 'RFC 7518 §6.3.1',
  },
  'jwk-n-is-decimal': {
    meaning: 'n is written as a decimal number. A JWK has the bytes of the number in base64url.',
    origin: 'A big integer was converted with str() or toString() and put into the JWK.',
    remedies: [
      python('From an integer.', 'base64.urlsafe_b64encode(n.to_bytes((n.bit_length() + 7) // 8, "big")).rstrip(b"=")'),
      nimbus('From a BigInteger.', 'Base64URL.encode(n)'),
    ],
    source: 'RFC 7518 §6.3.1.1; RFC 7518 §2',
  },
  'jwk-n-is-hex': {
    meaning:
      'n is written in hex. Hex digits are base64url characters as well, so a library reads another, longer number.',
    origin: 'The modulus was copied from openssl, a certificate viewer or a smart card and put into a JWK.',
    remedies: [
      node('From hex.', `Buffer.from(hex, 'hex').toString('base64url')`),
      python('From hex.', 'base64.urlsafe_b64encode(bytes.fromhex(n)).rstrip(b"=")'),
    ],
    source: 'RFC 7518 §6.3.1.1',
  },
  'jwk-n-is-pem': {
    meaning: 'n contains a whole key, as PEM or its base64. A JWK needs only the modulus there.',
    origin: 'A JWK was assembled by hand from a PEM file.',
    remedies: [
      node('Converts PEM to JWK.', `crypto.createPublicKey(pem).export({ format: 'jwk' })`),
      jose('Converts PEM to JWK.', `await exportJWK(await importSPKI(pem, 'RS256'))`),
    ],
    source: 'RFC 7518 §6.3.1.1',
  },
  'jwk-standard-base64': {
    meaning: 'A member of the JWK is in standard base64, with +, / or =. A JWK needs base64url without padding.',
    origin: 'btoa, base64_encode, Convert.ToBase64String or Base64.getEncoder wrote it.',
    remedies: [
      java('Base64url without padding.', 'Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)'),
      php('Base64url without padding.', `rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=')`),
      node('Base64url without padding.', `bytes.toString('base64url')`),
    ],
    source: 'RFC 7518 §2; RFC 7515 §2',
  },
  'jwk-coordinate-short': {
    meaning: 'A coordinate of the key lacks its leading zero bytes. It must always have the full width of the curve.',
    origin:
      'The coordinate was converted from a big integer without a fixed width. This affects one key in a few hundred.',
    remedies: [
      python('Give the width: 32 bytes for P-256.', 'x.to_bytes(32, "big")'),
      nimbus('Gives the coordinate its width.', 'ECKey.encodeCoordinate(curve.getField().getFieldSize(), x)'),
      go('FillBytes keeps the leading zeros.', 'x.FillBytes(make([]byte, 32))'),
    ],
    source: 'RFC 7518 §6.2.1.2',
  },
  'jwk-not-json': {
    meaning: 'The members of the key are there, but not as JSON, which is the only form of a JWK.',
    origin:
      'A dict of Python, a hash of Ruby, an array of PHP, a map of Go or Java, or an object in the console of Node.js was printed and copied, or the JSON was cut off.',
    remedies: [
      node('Prints JSON.', 'console.log(JSON.stringify(jwk))'),
      python('Prints JSON.', 'print(json.dumps(jwk))'),
      php('Prints JSON.', 'echo json_encode($jwk);'),
    ],
    source: 'RFC 7517 §4; RFC 8259',
  },
  'jwk-wrong-member': {
    meaning:
      'A member that says what kind of key this is (kty, crv or e) is missing or has a value that JWK does not know.',
    origin:
      'Azure Key Vault writes RSA-HSM, EC-HSM and P-256K. OpenSSL, Java and .NET have other names for the curves than RFC 7518. The exponent was written as a number.',
    remedies: [
      anywhere(
        'Correct the member. kty is RSA, EC, OKP or oct; crv is P-256, P-384, P-521, secp256k1 or Ed25519; e is usually AQAB.',
      ),
      jose('Writes a correct JWK from a key.', 'await exportJWK(publicKey)'),
    ],
    source: 'RFC 7518 §6; RFC 8812 §3.1',
  },
  'jwk-alg-mismatch': {
    meaning: "The key's alg names another algorithm than the token's header. Strict libraries reject it.",
    origin: 'The signer changed its algorithm and kept the key, or alg in the key set was written by hand.',
    remedies: [
      anywhere('Publish the key with the algorithm it is used with, or omit alg from the JWK.'),
      anywhere('Use a new key for a new algorithm (RFC 8725 §3.1).'),
    ],
    source: 'RFC 7517 §4.4',
  },
} as const satisfies HelpOf;
