import * as node from 'node:crypto';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';
import { bareCertificate, certificateToken } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { ec, es256, jwkOf, jwkText, otherRsa, rs256, rsa, setOf, signedBy, spki } from './signers.ts';
import { plusKeys } from './plus-keys.ts';
import { isNamed, mendsAs, reads, type Thread } from './thread.ts';

/** The Key box of people who verify with a public key, and of some who paste the private one. */
const pem = spki(rsa.publicKey).trim();
const lines = pem.split('\n');
const body = lines.slice(1, -1).join('');
const escaped = pem.replaceAll('\n', '\\n');
const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const pkcs8 = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const p8 = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const { n = '' } = jwkMembersOf(rsa.publicKey);
const base64 = (of: string | Uint8Array): string => Buffer.from(of).toString('base64');
const { d: scalar = '' } = jwkMembersOf(ec.privateKey);
const ed = node.generateKeyPairSync('ed25519');
const { d: seed = '', x: point = '' } = jwkMembersOf(ed.privateKey);
const edToken = signedBy('EdDSA', ed.privateKey);
const modulus = Buffer.from(n, 'base64url');

const token = rs256();
const named = rs256({ kid: 'a' });
const jwk = jwkText(rsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' });
const set = setOf(
  jwkOf(otherRsa.publicKey, { kid: 'b', use: 'sig', alg: 'RS256' }),
  jwkOf(rsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' }),
);
const all = (line: (text: string) => string): string => lines.map(line).join('\n');

const lineBreaks: readonly Thread[] = [
  mendsAs(
    'pem-escaped-newlines',
    'octokit/auth-app.js#465, an environment variable',
    token,
    `JWT_PUBLIC_KEY="${escaped}\\n"`,
  ),
  mendsAs('pem-escaped-newlines', 'coollabsio/coolify#6384, in single quotation marks', token, `'${escaped}\\n'`),
  mendsAs(
    'pem-escaped-newlines',
    'jpadilla/pyjwt#609, the repr of bytes',
    token,
    `b'${pem.replaceAll('\n', '\\\\n')}'`,
  ),
  mendsAs('pem-newlines-lost', 'jpadilla/pyjwt#257, on one line without any separator', token, lines.join('')),
  mendsAs(
    'pem-bad-armor',
    'an indented block, without its name',
    token,
    all((line) => `    ${line}`),
  ),
  reads('the lines between BEGIN and END indented', token, pem.replace(/\n(?!-)/g, '\n  ')),
  mendsAs('pem-newlines-lost', 'YAML, folded', token, `publicKey: >\n  ${lines.join(' ')}`),
  mendsAs('pem-newlines-lost', 'the source of a page', token, lines.join('<br>')),
  mendsAs('pem-escaped-newlines', 'Java, texts joined', token, lines.map((line) => `"${line}\\n"`).join(' +\n    ')),
  mendsAs('pem-bad-armor', 'texts joined without line breaks', token, lines.map((line) => `"${line}"`).join(' +\n')),
  mendsAs(
    'pem-bad-armor',
    'JavaScript, an array that is joined',
    token,
    `[\n${all((line) => `  '${line}',`)}\n].join('\\n')`,
  ),
  mendsAs(
    'pem-bad-armor',
    'a shell, with backslashes',
    token,
    all((line) => `${line} \\`),
  ),
  mendsAs(
    'pem-bad-armor',
    'a diff',
    token,
    all((line) => `+${line}`),
  ),
  mendsAs(
    'pem-bad-armor',
    'an editor, with line numbers',
    token,
    lines.map((line, at) => `${at + 1}  ${line}`).join('\n'),
  ),
  mendsAs(
    'pem-bad-armor',
    'a mail, quoted',
    token,
    all((line) => `> ${line}`),
  ),
  mendsAs('pem-bad-armor', 'a blog, with dashes of a word processor', token, pem.replaceAll('-----', '\u2014\u2013')),
  mendsAs('pem-bad-armor', 'without its last line', token, lines.slice(0, -1).join('\n')),
  mendsAs('secret-url-encoded', 'a form, percent-encoded', token, encodeURIComponent(pem)),
  ...plusKeys.map(({ where, key }) =>
    mendsAs(
      'secret-url-encoded',
      `a form, spaces where "+" was: ${where}`,
      es256({}, key),
      spki(node.createPublicKey(key)).replaceAll('+', ' '),
    ),
  ),
];

const containers: readonly Thread[] = [
  reads('Go, a raw text', token, `const publicKey = \`${pem}\``),
  reads('Python, three quotation marks', token, `PUBLIC_KEY = """${pem}\n"""`),
  reads(
    'backstage/backstage#25085, a block of YAML',
    token,
    `privateKey: |\n${pkcs1
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}\nappId: 1`,
  ),
  reads('a terminal', token, `$ openssl rsa -in key.pem -pubout\nwriting RSA key\n${pem}\n$ `),
  mendsAs('key-in-json', 'hasura/graphql-engine#1288', token, JSON.stringify({ type: 'RS256', key: pem })),
  mendsAs(
    'key-in-json',
    'a Google service account',
    token,
    JSON.stringify({ type: 'service_account', private_key_id: 'x', private_key: pkcs8, client_email: 'x@y' }, null, 2),
  ),
  mendsAs(
    'pem-escaped-newlines',
    'gladly-team/next-firebase-auth#94, FIREBASE_PRIVATE_KEY',
    token,
    `FIREBASE_PRIVATE_KEY="${pkcs8.replaceAll('\n', '\\n')}"`,
  ),
  mendsAs(
    'key-in-json',
    'the certificates of Firebase',
    certificateToken,
    JSON.stringify({ x: `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n` }),
  ),
  mendsAs(
    ['pem-no-armor', 'key-in-json'],
    'Keycloak, the page of a realm',
    token,
    JSON.stringify({ realm: 'master', public_key: body, 'token-service': 'http://localhost/auth' }),
  ),
  mendsAs(
    ['pem-no-armor', 'key-in-json'],
    'Keycloak, the keys of the admin API',
    named,
    JSON.stringify({ active: { RS256: 'a' }, keys: [{ kid: 'a', type: 'RSA', publicKey: body, use: 'SIG' }] }),
  ),
  mendsAs('pem-no-armor', 'marcospereirampj/python-keycloak#88, the bare key', token, body),
  mendsAs(
    ['pem-base64-encoded', 'key-in-yaml'],
    'a Kubernetes Secret',
    token,
    `apiVersion: v1\ndata:\n  public.pem: ${base64(`${pem}\n`)}\nkind: Secret`,
  ),
  mendsAs('pem-base64-encoded', 'k4m4/wifipass.co#1, base64 once more', token, base64(pem)),
  mendsAs(
    'key-x5c-bare',
    'SAML metadata',
    certificateToken,
    `<ds:X509Certificate>${bareCertificate.replace(/(.{76})/g, '$1\n')}</ds:X509Certificate>`,
  ),
  mendsAs(
    'key-x5c-bare',
    'a key set with x5c alone',
    certificateToken,
    JSON.stringify({ keys: [{ kid: 'x', x5c: [bareCertificate] }] }),
  ),
  mendsAs(
    'pem-no-armor',
    'auth0/java-jwt#220, the XML of .NET',
    token,
    `<RSAKeyValue><Modulus>${base64(modulus)}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
  ),
  mendsAs('key-rsa-modulus-hex', 'openssl rsa -modulus', token, `Modulus=${modulus.toString('hex').toUpperCase()}`),
  mendsAs('pem-no-armor', 'the modulus of a JWK alone', token, n),
];

const jwks: readonly Thread[] = [
  reads('curl -i of a key set', named, `HTTP/2 200\ncontent-type: application/json\n\n${set}`),
  reads('jpadilla/pyjwt#359, one key of Google', named, `${jwk},`),
  mendsAs('key-in-json', 'a key set inside another object', named, `{"jwks":${set}}`),
  mendsAs('key-json-escaped', 'a key set as a JSON string', named, JSON.stringify(set)),
  mendsAs('secret-env-line', 'a key set in a variable', named, `JWKS='${set}'`),
  mendsAs('jwk-not-json', 'JavaScript, an object', named, `{ keys: [{ kty: 'RSA', kid: 'a', n: '${n}', e: 'AQAB' }] }`),
  mendsAs('jwk-not-json', 'Python, a dict', named, jwk.replaceAll('"', "'")),
  mendsAs('jwk-not-json', 'a comma too many', named, jwk.replace('}', ',}')),
  mendsAs('key-json-smart-quotes', 'a word processor', named, jwk.replaceAll('"', '\u201d')),
  mendsAs('jwks-kid-not-found', 'AzureAD/microsoft-identity-web#2917, a kid of other keys', rs256({ kid: 'c' }), set),
  isNamed(
    'key-is-url',
    'the address of a key set',
    { pasted: named, key: 'https://tenant.example/.well-known/jwks.json' },
    /Press Fetch key set/,
  ),
  isNamed(
    'key-is-fingerprint',
    'actions/create-github-app-token#113, a fingerprint',
    { pasted: token, key: `SHA256:${base64(Buffer.alloc(32, 7))}` },
    /fingerprint/,
  ),
  isNamed(
    'asymmetric-alg-with-secret',
    'the path of a file',
    { pasted: token, key: './keys/public.pem' },
    /path of a file/,
  ),
  isNamed(
    'key-is-discovery-document',
    'a discovery document',
    {
      pasted: named,
      key: JSON.stringify({ issuer: 'https://tenant.example', jwks_uri: 'https://tenant.example/jwks' }),
    },
    /jwks_uri/,
  ),
];

const privateKeys: readonly Thread[] = [
  reads('a GitHub App, PKCS#1', token, pkcs1),
  reads('Apple, a .p8 file', es256({ kid: 'ABC123DEFG' }), p8),
  mendsAs('pem-no-armor', 'Apple, the body of a .p8 file', es256(), p8.replace(/-----[^-]+-----|\s/g, '')),
  mendsAs('key-raw-ec-point-hex', 'a seed of Ed25519 in hex', edToken, Buffer.from(seed, 'base64url').toString('hex')),
  mendsAs(
    'key-raw-ec-point-hex',
    'NaCl, 64 bytes of Ed25519 in base64',
    edToken,
    base64(Buffer.concat([Buffer.from(seed, 'base64url'), Buffer.from(point, 'base64url')])),
  ),
  mendsAs(
    'key-raw-ec-point-hex',
    'the private value of P-256 in hex',
    es256(),
    Buffer.from(scalar, 'base64url').toString('hex'),
  ),
  reads('Laravel Passport, oauth-public.key', token, pem),
];

export const keyThreads: readonly Thread[] = [...lineBreaks, ...containers, ...jwks, ...privateKeys];
