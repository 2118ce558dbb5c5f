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
  'The public key as BEGIN PUBLIC KEY, from a private key of any form.',
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
      'BEGIN RSA PUBLIC KEY and BEGIN RSA PRIVATE KEY are the old form of RSA keys. It works here; browsers, jose and Java refuse it.',
    origin:
      "openssl genrsa before version 3, openssl rsa -RSAPublicKey_out, ssh-keygen -m PEM, and Go's x509.MarshalPKCS1PublicKey write it.",
    remedies: [
      shell('A PKCS#1 public key to BEGIN PUBLIC KEY.', 'openssl rsa -RSAPublicKey_in -in key.pem -pubout'),
      toPkcs8,
      node('Reads both forms.', `createPublicKey(pem).export({ type: 'spki', format: 'pem' })`),
      go('Write the newer form.', 'x509.MarshalPKIXPublicKey(&key.PublicKey)'),
    ],
    source: 'RFC 8017 Appendix A.1; RFC 7468 §13',
  },
  'pem-sec1': {
    meaning:
      'BEGIN EC PRIVATE KEY is the older form of EC private keys. It works here; browsers, jose and Java refuse it.',
    origin: 'openssl ecparam -genkey writes it, together with a block BEGIN EC PARAMETERS.',
    remedies: [
      toPkcs8,
      shell('Makes the newer form at once.', 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256'),
      toSpki,
    ],
    source: 'RFC 5915',
  },
  'pem-encrypted': {
    meaning: 'The private key is locked with a passphrase. To verify, nobody needs it: the public key is enough.',
    origin: "openssl genrsa -aes256, openssl pkcs8 -topk8 or a certificate authority's tool asked for a passphrase.",
    remedies: [
      anywhere('Enter the passphrase here, or paste the public key.'),
      toSpki,
      jsonwebtoken('When signing.', `jwt.sign(claims, { key: pem, passphrase }, { algorithm: 'RS256' })`),
      pyjwt('When signing, open it first.', 'load_pem_private_key(pem, password=b"…")'),
      php('When signing, open it first.', 'openssl_pkey_get_private($pem, $passphrase)'),
      jose('importPKCS8 does not open it; Node does.', 'createPrivateKey({ key: pem, passphrase })'),
    ],
    source: 'RFC 5958 §3',
  },
  'pem-escaped-newlines': {
    meaning: 'The PEM has the two characters \\n where line breaks belong, so programs see a single line.',
    origin:
      'A key in a .env file, a JSON file (Google service accounts) or a variable of a CI system. In JSON the escapes are right, and a ' +
      'JSON parser resolves them; a shell and docker --env-file do not.',
    remedies: [
      node('Where the variable is read.', `process.env.PUBLIC_KEY.replace(/\\\\n/g, '\\n')`),
      python('Where the variable is read.', 'os.environ["PUBLIC_KEY"].replace("\\\\n", "\\n")'),
      go('Where the variable is read.', 'strings.ReplaceAll(os.Getenv("PUBLIC_KEY"), `\\n`, "\\n")'),
      java('Where the variable is read.', 'System.getenv("PUBLIC_KEY").replace("\\\\n", "\\n")'),
      php('Where the variable is read.', `str_replace('\\n', "\\n", getenv('PUBLIC_KEY'))`),
      dotnet('Where the variable is read.', 'value.Replace("\\\\n", "\\n")'),
      anywhere('Or keep the key in a file, or base64-encoded as a whole.'),
    ],
    source: 'RFC 7468 §2',
  },
  'pem-newlines-lost': {
    meaning:
      'The PEM stands on one line. The content is whole, but most programs need the first and last line to stand alone.',
    origin:
      'A field for one line, a variable without quotation marks in a shell (echo $KEY joins lines by spaces), or a copy from a table.',
    remedies: [
      shell('With quotation marks line breaks stay.', 'echo "$PUBLIC_KEY"'),
      anywhere('Put the base64 on lines of its own, of 64 characters.'),
    ],
    source: 'RFC 7468 §2',
  },
  'pem-no-armor': {
    meaning:
      'This is the base64 of a key, without the lines around it. Libraries that want PEM take such a text for a shared secret or refuse it.',
    origin:
      "Keycloak shows its realm's public key like this; so do some consoles and Java programs that keep getEncoded() as base64.",
    remedies: [
      anywhere('Put the lines around it.', '-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----'),
      java(
        'Reads it bare.',
        'KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)))',
      ),
      dotnet('Reads it bare.', 'rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(text), out _)'),
      node('Reads it bare.', `createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })`),
      ...readPublicPem,
    ],
    source: 'RFC 7468 §13',
  },
  'pem-base64-encoded': {
    meaning:
      'The whole PEM, BEGIN line included, was encoded as base64 (LS0tLS1 is ----- encoded) and must be decoded once.',
    origin: 'A way to keep a key with line breaks in a variable, and how Kubernetes shows the values of a Secret.',
    remedies: [
      shell('Decode it once.', 'base64 -d'),
      node('Where the variable is read.', `Buffer.from(process.env.PUBLIC_KEY, 'base64').toString('utf8')`),
      python('Where the variable is read.', 'base64.b64decode(os.environ["PUBLIC_KEY"]).decode()'),
      php('Where the variable is read.', `base64_decode(getenv('PUBLIC_KEY'), true)`),
    ],
    source: null,
  },
  'pem-bad-armor': {
    meaning: 'The lines around the key are not as they must be: five hyphens, BEGIN or END, the label, five hyphens.',
    origin:
      'A hyphen lost when selecting, or turned into a dash by a word processor or chat; spaces before the lines from an indented YAML block.',
    remedies: [
      anywhere('Copy the block anew, or put the hyphens right.', '-----BEGIN PUBLIC KEY-----'),
      anywhere('In YAML keep it as a literal block.', 'key: |\n  -----BEGIN PUBLIC KEY-----\n  …'),
    ],
    source: 'RFC 7468 §2, §3',
  },
  'pem-wrong-label': {
    meaning: 'The BEGIN line names another form than the content has, so that programs that go by the label fail.',
    origin:
      'The lines were written by hand: most often RSA PUBLIC KEY around what is a PUBLIC KEY, or PUBLIC KEY around a certificate.',
    remedies: [
      anywhere(
        'PUBLIC KEY is for keys of every type, RSA PUBLIC KEY is the old form of RSA alone, CERTIFICATE is for certificates.',
      ),
      shell('What is in it, whatever the label says.', 'openssl asn1parse -in key.pem'),
    ],
    source: 'RFC 7468 §4',
  },
  'key-x5c-bare': {
    meaning: 'This is the base64 of an X.509 certificate, not of a key. The public key is inside.',
    origin: 'Copied from x5c of a key set (Entra ID and Auth0 publish it) or from SAML metadata.',
    remedies: [
      anywhere('Put the lines around it.', '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----'),
      shell('Takes the key out.', 'openssl x509 -in cert.pem -pubkey -noout'),
      jose('Imports a certificate.', `await importX509(pem, 'RS256')`),
      dotnet('Reads it bare.', 'X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text))'),
      pyjwt('Takes no certificates: take the key out.', 'load_pem_x509_certificate(pem).public_key()'),
      golangJwt('Parses certificates, too.', 'jwt.ParseRSAPublicKeyFromPEM(pem)'),
    ],
    source: 'RFC 7517 §4.7; RFC 7468 §5',
  },
  'key-ssh-format': {
    meaning:
      'ssh-rsa AAAA… and its like are the form of OpenSSH. The key is good, but most JWT libraries do not read it.',
    origin: 'The pair was made with ssh-keygen, and its .pub file was taken.',
    remedies: [
      shell('To BEGIN PUBLIC KEY.', 'ssh-keygen -e -m PKCS8 -f key.pub'),
      shell(
        'A private key of OpenSSH to PKCS#8; it is changed in place, so use a copy.',
        'ssh-keygen -p -m PKCS8 -f copy-of-key',
      ),
      pyjwt('Reads ssh-rsa as it is.', 'jwt.decode(token, ssh_public_key, algorithms=["RS256"])'),
    ],
    source: 'RFC 4253 §6.6; RFC 5656 §3.1',
  },
  'key-raw-ec-point-hex': {
    meaning: 'The key is 04 followed by x and y in hex: the point itself, without a word on its curve.',
    origin: 'Smart cards, blockchain tools and hardware modules give public keys like this.',
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
    meaning:
      "In a JWK the member k is base64url of the secret's bytes. Here it holds the secret's characters themselves.",
    origin: 'The JWK was written by hand from a text secret.',
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
      'n of the JWK begins with a zero byte (its text with A), which the standard forbids. Some libraries refuse the key, and its ' +
      'thumbprint comes out wrong.',
    origin:
      "Java's BigInteger.toByteArray() and ASN.1 put a zero byte before large numbers, as a sign; it was encoded along with the rest.",
    remedies: [
      java('Let a library write the JWK.', 'new RSAKey.Builder((RSAPublicKey) key).build().toJSONString()'),
      node('Let Node write the JWK.', `createPublicKey(pem).export({ format: 'jwk' })`),
      python('Without a sign byte.', 'n.to_bytes((n.bit_length() + 7) // 8, "big")'),
    ],
    source: 'RFC 7518 §6.3.1.1',
  },
} as const satisfies HelpOf;
