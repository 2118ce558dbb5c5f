import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { noKey } from '../../core/keys/key.ts';
import { pastedSource } from '../state/source.ts';
import { holdsPrivateBytes } from './private-bytes.ts';
import { holdsPrivateKey } from './private-key-in-text.ts';
import { shareOffers } from './share.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const pkcs8 = (key: KeyObject): Buffer => key.export({ type: 'pkcs8', format: 'der' });
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const sec1 = ec.privateKey.export({ type: 'sec1', format: 'der' });
const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'der' });
const locked = ec.privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'open' });
const jwk = jwkMembersOf(ec.privateKey);
const rsaJwk = jwkMembersOf(rsa.privateKey);

const hex = (bytes: Buffer): string => bytes.toString('hex');
const base64 = (bytes: Buffer | string): string => Buffer.from(bytes).toString('base64');
const standard = (text = ''): string => Buffer.from(text, 'base64url').toString('base64');
const lines = (bytes: Buffer, end: string): string => base64(bytes).replace(/(.{64})/g, `$1${end}`);
const signed = (bytes: Buffer): number[] => Array.from(Int8Array.from(bytes));
const openSsh = Buffer.concat([Buffer.from('openssh-key-v1\0\0\0\0'), randomBytes(60)]);
/** The beginning of a PKCS #12 file (RFC 7292 §4). */
const pkcs12 = Buffer.from('30820a5702010330820a0d06092a864886f70d010701a08209fe048209fa', 'hex');
const pairs = Object.entries(jwk).map(([name, value]) => [name, String(value)] as const);

async function faultOf(inClaim: unknown, key = ''): Promise<string | null> {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const source = pastedSource(`${part({ alg: 'HS256' })}.${part({ note: inClaim })}.c2ln`);
  const { token } = await shareOffers({ source, key: { ...noKey, text: key }, policy: noPolicy });
  return token.fault;
}

describe('a token that contains a private key', () => {
  it.each<[string, unknown]>([
    ['SEC1 in hexadecimal', hex(sec1)],
    ['PKCS#8 in hexadecimal', hex(pkcs8(ec.privateKey))],
    ['with 0x', `0x${hex(pkcs8(ed.privateKey))}`],
    ['as PostgreSQL writes bytes', String.raw`\x${hex(sec1)}`],
    ['encrypted, in hexadecimal', hex(locked)],
    ['OpenSSH in hexadecimal', hex(openSsh)],
    ['OpenSSH as a list', [...openSsh]],
    ['a PKCS#12 file', base64(pkcs12)],
    ['a PKCS#12 file in hexadecimal', hex(pkcs12)],
    ['a Java key store', base64(Buffer.from('feedfeed00000002000000010000000100', 'hex'))],
    ['a key blob of Windows', base64(Buffer.from('0702000000a4000052534132000800000100010', 'hex'))],
    ['as signed bytes', signed(sec1)],
    ['as signed bytes in a text', `[${signed(sec1).join(', ')}]`],
    ['as numbers', [...sec1].join(' ')],
    ['as numbers of C', [...sec1].map((byte) => `0x${byte.toString(16)}`).join(', ')],
    ['as Python shows bytes', `b'${hex(sec1).replace(/../g, String.raw`\x$&`)}'`],
    ['with bytes after it', base64(Buffer.concat([sec1, Buffer.from('more')]))],
    ['with bytes before it', base64(Buffer.concat([Buffer.from('k:'), pkcs1]))],
    ['directly after a word', `key${base64(pkcs8(ec.privateKey))}`],
    ['in a path', `keys/${base64(pkcs8(ec.privateKey))}`],
    ['without its end', base64(pkcs8(rsa.privateKey)).slice(0, 900)],
    ['in lines of a program', `"${lines(pkcs8(rsa.privateKey), '" +\n  "')}"`],
    ['in a list of lines', lines(pkcs8(rsa.privateKey), '\n').split('\n')],
    ['with invisible characters', lines(sec1, '\u200b')],
    ['a PEM in lowercase', '-----begin private key-----'],
    ['a PEM whose beginning is missing', 'AAAA\n-----END EC PRIVATE KEY-----'],
    ['a PEM next to bytes that are not text', base64(Buffer.from('\xff-----BEGIN PRIVATE KEY-----', 'latin1'))],
    ['of age', 'AGE-SECRET-KEY-1QQPQZTAXYVSUMZ3Q9Z7UM9Y5XXF0P4RX8QAH4LNKW3S5KRXZ4XXSQ9T6KZ'],
    ['of WireGuard', `PrivateKey = ${base64(randomBytes(32))}`],
    [
      'in XML of .NET',
      `<RSAKeyValue><Modulus>${standard(rsaJwk.n)}</Modulus><Exponent>AQAB</Exponent><D>${standard(rsaJwk.d)}</D></RSAKeyValue>`,
    ],
    ['a JWK of Python', JSON.stringify(jwk).replaceAll('"', "'")],
    ['a JWK of JavaScript', `{ ${pairs.map(([name, value]) => `${name}: '${value}'`).join(', ')} }`],
    ['a JWK of YAML', pairs.map(([name, value]) => `${name}: ${value}`).join('\n')],
    ['a JWK of TOML', pairs.map(([name, value]) => `${name} = "${value}"`).join('\n')],
    ['a JWK of Go', `map[${pairs.map((pair) => pair.join(':')).join(' ')}]`],
    ['a JWK as a form', pairs.map((pair) => pair.join('=')).join('&')],
    ['a JWK with other quotes', JSON.stringify(jwk).replaceAll('"', '\u201d')],
    ['a secret JWK of YAML', 'kty: oct\nk: c29tZSBzZWNyZXQgdmFsdWU'],
    ['a JWK without kty', { n: rsaJwk.n, d: rsaJwk.d }],
    ['only the private members', { p: rsaJwk.p, q: rsaJwk.q, dp: rsaJwk.dp }],
    [
      'a JWK in bytes that are not text',
      base64(Buffer.concat([Buffer.from([0xff]), Buffer.from(JSON.stringify(jwk))])),
    ],
  ])('is not shared: %s', async (_, inClaim) => {
    expect(await faultOf(inClaim)).toBe('holds-secret');
  });

  it.each([
    ['a public key', base64(spki(rsa.publicKey))],
    ['a public key in hexadecimal', hex(spki(ec.publicKey))],
    ['a public key as a list', [...spki(ed.publicKey)]],
    ['a public JWK', { jwk: jwkMembersOf(ec.publicKey), d: '2030-01-01T00:00:00Z', k: 'a-key-of-a-translation' }],
    ['words about a key', 'Its kty is EC. Keep d to yourself, and send x and y.'],
    ['small numbers', { p: '1', q: '2', dp: '3', levels: [1, 2, 3, 4, 5, 6, 7, 8] }],
    ['a certificate with serial number 1 and without a version', '3082013a02010130 0d06092a864886f70d01010b0500300c'],
    ['a request for a certificate', base64(Buffer.from('3081d402010030123110300e06035504030c07', 'hex'))],
  ])('is shared if it is only %s', async (_, inClaim) => {
    expect(await faultOf(inClaim)).toBeNull();
  });
});

describe('bytes by chance', () => {
  it('are not a private key', () => {
    for (let round = 0; round < 300; round += 1) {
      const bytes = randomBytes(512);
      expect(holdsPrivateBytes(bytes)).toBe(false);
      expect(holdsPrivateKey(`eyJhbGciOiJSUzI1NiJ9.e30.${bytes.toString('base64url')}`)).toBe(false);
    }
  });
});

const meant = 'correct-horse-battery-9';
const codes = [...Buffer.from(meant)];

describe('a token that contains the secret of the Key box', () => {
  it.each<[string, unknown]>([
    ['as numbers in a text', codes.join(', ')],
    ['as numbers of C', codes.map((code) => `0x${code.toString(16)}`).join(',')],
    ['with escapes of bytes', codes.map((code) => String.raw`\x${code.toString(16)}`).join('')],
    ['with escapes of code points', codes.map((code) => String.raw`\u{${code.toString(16)}}`).join('')],
    ['with escapes of older browsers', codes.map((code) => `%u00${code.toString(16)}`).join('')],
    ['with invisible characters', [...meant].join('\u200b')],
    ['as a list of its characters', [...meant]],
    ['in two strings', `s = 'correct-horse' + '-battery-9'`],
    ['next to bytes that are not text', base64(Buffer.from(`\xff${meant}\xff`, 'latin1'))],
  ])('is not shared: %s', async (_, inClaim) => {
    expect(await faultOf(inClaim, meant)).toBe('holds-secret');
  });
});
