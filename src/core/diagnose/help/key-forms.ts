import type { HelpOf } from './entry.ts';
import {
  anywhere,
  dotnet,
  go,
  golangJwt,
  java,
  jjwt,
  jose,
  jsonwebtoken,
  nimbus,
  node,
  php,
  pyjwt,
  python,
  readPublicPem,
  shell,
} from './remedies.ts';

const toSpki = shell(
  'The public key as BEGIN PUBLIC KEY, from a private key in any format.',
  'openssl pkey -in private.pem -pubout -out public.pem',
);
const toPkcs8 = shell(
  'The private key as BEGIN PRIVATE KEY.',
  'openssl pkcs8 -topk8 -nocrypt -in key.pem -out key-pkcs8.pem',
);

/** Causes in the format in which a key was given. */
export const keyFormsHelp = {
  'pem-pkcs1': {
    meaning:
      'BEGIN RSA PUBLIC KEY and BEGIN RSA PRIVATE KEY are the old format of RSA keys. It works here; browsers, jose and Java reject it.',
    origin:
      "openssl genrsa before version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM, and Go's x509.MarshalPKCS1PublicKey write it.",
    remedies: [
      shell('Converts a PKCS#1 public key to BEGIN PUBLIC KEY.', 'openssl rsa -RSAPublicKey_in -in key.pem -pubout'),
      toPkcs8,
      node('Reads both formats.', `createPublicKey(pem).export({ type: 'spki', format: 'pem' })`),
      go('Write the newer format.', 'x509.MarshalPKIXPublicKey(&key.PublicKey)'),
    ],
    source: 'RFC 8017 Appendix A.1; RFC 7468 §13',
  },
  'pem-sec1': {
    meaning:
      'BEGIN EC PRIVATE KEY is the older format of EC private keys. It works here; browsers, jose and Java reject it.',
    origin: 'openssl ecparam -genkey writes it, together with a block BEGIN EC PARAMETERS.',
    remedies: [
      toPkcs8,
      shell('Generates the newer format directly.', 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256'),
      toSpki,
    ],
    source: 'RFC 5915',
  },
  'pem-encrypted': {
    meaning: 'The private key is encrypted with a passphrase. To verify, you do not need it: the public key is enough.',
    origin: "openssl genrsa -aes256, openssl pkcs8 -topk8 or a certificate authority's tool asked for a passphrase.",
    remedies: [
      anywhere('Enter the passphrase here, or paste the public key.'),
      toSpki,
      jsonwebtoken('When signing.', `jwt.sign(claims, { key: pem, passphrase }, { algorithm: 'RS256' })`),
      pyjwt('When signing, decrypt it first.', 'load_pem_private_key(pem, password=b"…")'),
      php('When signing, decrypt it first.', 'openssl_pkey_get_private($pem, $passphrase)'),
      jose('importPKCS8 does not decrypt it; Node does.', 'createPrivateKey({ key: pem, passphrase })'),
    ],
    source: 'RFC 5958 §3',
  },
  'pem-escaped-newlines': {
    meaning: 'The PEM has the two characters \\n where line breaks belong, so programs see a single line.',
    origin:
      'A key in a .env file, a JSON file (Google service accounts) or a variable of a CI system. In JSON the escapes are right, and a ' +
      'JSON parser resolves them; a shell and docker --env-file do not.',
    remedies: [
      node('Do this where the variable is read.', `process.env.PUBLIC_KEY.replace(/\\\\n/g, '\\n')`),
      python('Do this where the variable is read.', 'os.environ["PUBLIC_KEY"].replace("\\\\n", "\\n")'),
      go('Do this where the variable is read.', 'strings.ReplaceAll(os.Getenv("PUBLIC_KEY"), `\\n`, "\\n")'),
      java('Do this where the variable is read.', 'System.getenv("PUBLIC_KEY").replace("\\\\n", "\\n")'),
      php('Do this where the variable is read.', `str_replace('\\n', "\\n", getenv('PUBLIC_KEY'))`),
      dotnet('Do this where the variable is read.', 'value.Replace("\\\\n", "\\n")'),
      anywhere('Or keep the key in a file, or base64-encoded as a whole.'),
    ],
    source: 'RFC 7468 §2',
  },
  'pem-newlines-lost': {
    meaning:
      'The PEM is on one line. The content is complete, but most programs need the first and last line on their own.',
    origin:
      'A single-line field, a variable without quotes in a shell (echo $KEY joins lines with spaces), or a copy from a table.',
    remedies: [
      shell('With quotes, line breaks are kept.', 'echo "$PUBLIC_KEY"'),
      anywhere('Put the base64 on separate lines of 64 characters.'),
    ],
    source: 'RFC 7468 §2',
  },
  'pem-no-armor': {
    meaning:
      'This is the base64 of a key, without the lines around it. Libraries that expect PEM use such a text as a shared secret or reject it.',
    origin:
      "Keycloak shows its realm's public key like this; so do some consoles and Java programs that keep getEncoded() as base64.",
    remedies: [
      anywhere('Add the lines around it.', '-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----'),
      java(
        'Reads it without these lines.',
        'KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)))',
      ),
      dotnet('Reads it without these lines.', 'rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(text), out _)'),
      node(
        'Reads it without these lines.',
        `createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })`,
      ),
      ...readPublicPem,
    ],
    source: 'RFC 7468 §13',
  },
  'pem-base64-encoded': {
    meaning:
      'The whole PEM, BEGIN line included, was encoded as base64 (LS0tLS1 is ----- encoded) and must be decoded once.',
    origin:
      'This is a way to keep a key with line breaks in a variable, and how Kubernetes shows the values of a Secret.',
    remedies: [
      shell('Decode it once.', 'base64 -d'),
      node('Do this where the variable is read.', `Buffer.from(process.env.PUBLIC_KEY, 'base64').toString('utf8')`),
      python('Do this where the variable is read.', 'base64.b64decode(os.environ["PUBLIC_KEY"]).decode()'),
      php('Do this where the variable is read.', `base64_decode(getenv('PUBLIC_KEY'), true)`),
    ],
    source: null,
  },
  'pem-bad-armor': {
    meaning: 'The lines around the key are wrong. They must be: five hyphens, BEGIN or END, the label, five hyphens.',
    origin:
      'A hyphen was missed when selecting, or a word processor or chat turned it into a dash; an indented YAML block adds spaces before the lines.',
    remedies: [
      anywhere('Copy the block again, or correct the hyphens.', '-----BEGIN PUBLIC KEY-----'),
      anywhere('In YAML, write it as a literal block.', 'key: |\n  -----BEGIN PUBLIC KEY-----\n  …'),
    ],
    source: 'RFC 7468 §2, §3',
  },
  'pem-wrong-label': {
    meaning: 'The BEGIN line names a format that the content does not have, so programs that rely on the label fail.',
    origin:
      'The lines were written by hand: most often RSA PUBLIC KEY around a PUBLIC KEY, or PUBLIC KEY around a certificate.',
    remedies: [
      anywhere(
        'PUBLIC KEY is for keys of every type, RSA PUBLIC KEY is the old format for RSA only, CERTIFICATE is for certificates.',
      ),
      shell('Shows the content, whatever the label says.', 'openssl asn1parse -in key.pem'),
    ],
    source: 'RFC 7468 §4',
  },
  'key-x5c-bare': {
    meaning: 'This is the base64 of an X.509 certificate, not of a key. The public key is inside.',
    origin: 'Copied from x5c of a key set (Entra ID and Auth0 publish it) or from SAML metadata.',
    remedies: [
      anywhere('Add the lines around it.', '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----'),
      shell('Extracts the key.', 'openssl x509 -in cert.pem -pubkey -noout'),
      jose('Imports a certificate.', `await importX509(pem, 'RS256')`),
      dotnet('Reads it without these lines.', 'X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text))'),
      pyjwt('Does not accept certificates: extract the key.', 'load_pem_x509_certificate(pem).public_key()'),
      golangJwt('Also parses certificates.', 'jwt.ParseRSAPublicKeyFromPEM(pem)'),
    ],
    source: 'RFC 7517 §4.7; RFC 7468 §5',
  },
  'key-is-certificate': {
    meaning:
      'An X.509 certificate contains the public key, next to a name, dates and the signature of its issuer. Many libraries do not look for the key in it.',
    origin:
      'Providers show it as their signing certificate, and cloud consoles offer it for download as a .pem or .cer file.',
    remedies: [
      shell('Extracts the key.', 'openssl x509 -in cert.pem -pubkey -noout'),
      pyjwt('Does not accept certificates: extract the key.', 'load_pem_x509_certificate(pem).public_key()'),
      jose('Imports a certificate.', `await importX509(pem, 'RS256')`),
      golangJwt('Also parses certificates.', 'jwt.ParseRSAPublicKeyFromPEM(pem)'),
    ],
    source: 'RFC 7468 §5',
  },
  'key-ssh-format': {
    meaning:
      'ssh-rsa AAAA… and similar lines are the format of OpenSSH. The key is fine, but most JWT libraries cannot read it.',
    origin: 'The pair was generated with ssh-keygen, and its .pub file was used.',
    remedies: [
      shell('Converts it to BEGIN PUBLIC KEY.', 'ssh-keygen -e -m PKCS8 -f key.pub'),
      shell(
        'Converts an OpenSSH private key to PKCS#8 in place, so use a copy.',
        'ssh-keygen -p -m PKCS8 -f copy-of-key',
      ),
      pyjwt('Reads ssh-rsa directly.', 'jwt.decode(token, ssh_public_key, algorithms=["RS256"])'),
    ],
    source: 'RFC 4253 §6.6; RFC 5656 §3.1',
  },
  'key-raw-ec-point-hex': {
    meaning: 'The key is bare bytes in hex, such as 04 followed by x and y. Nothing in it says which curve it is on.',
    origin: 'Smart cards, blockchain tools and hardware modules export public keys like this.',
    remedies: [
      anywhere(
        'As a JWK: cut off 04, halve the rest, and write each half as base64url.',
        '{"kty":"EC","crv":"P-256","x":"…","y":"…"}',
      ),
      python('With cryptography.', 'ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes.fromhex(text))'),
      nimbus(
        'From the two numbers.',
        'new ECKey.Builder(Curve.P_256, Base64URL.encode(x), Base64URL.encode(y)).build()',
      ),
    ],
    source: 'SEC 1 §2.3.3; RFC 7518 §6.2',
  },
  'jwk-k-is-plain-text': {
    meaning: "In a JWK, k is base64url of the secret's bytes. Here it contains the secret's characters themselves.",
    origin: 'Someone wrote the JWK by hand from a text secret.',
    remedies: [
      node('Encode it.', `Buffer.from(secret, 'utf8').toString('base64url')`),
      python('Encode it.', 'base64.urlsafe_b64encode(secret.encode()).rstrip(b"=").decode()'),
      jjwt('Let the library write it.', 'Jwks.builder().key(Keys.hmacShaKeyFor(bytes)).build()'),
      nimbus('Let the library write it.', 'new OctetSequenceKey.Builder(bytes).build()'),
    ],
    source: 'RFC 7518 §6.4.1',
  },
  'jwk-n-leading-zero': {
    meaning:
      'n in the JWK starts with a zero byte (its text starts with A), which the standard forbids. Some libraries reject the key, and its thumbprint is wrong.',
    origin:
      "Java's BigInteger.toByteArray() and ASN.1 put a zero byte before large numbers as a sign. It was encoded with the rest.",
    remedies: [
      java('Let a library write the JWK.', 'new RSAKey.Builder((RSAPublicKey) key).build().toJSONString()'),
      node('Let Node write the JWK.', `createPublicKey(pem).export({ format: 'jwk' })`),
      python('Without a sign byte.', 'n.to_bytes((n.bit_length() + 7) // 8, "big")'),
    ],
    source: 'RFC 7518 §6.3.1.1',
  },
} as const satisfies HelpOf;
